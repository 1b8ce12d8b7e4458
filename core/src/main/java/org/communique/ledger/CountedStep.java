package org.communique.ledger;

/**
 * A step of a pledge that moves something of an account.
 *
 * @param index where it stands among the steps of the pledge, from 0
 * @param counted whether it counts: in part of the worlds where it is hedged, or may have come about by the day
 * @param support by whose word
 */
public record CountedStep(int index, Inclusion counted, Support support) {}
