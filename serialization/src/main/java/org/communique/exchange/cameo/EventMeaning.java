package org.communique.exchange.cameo;

/** What a coded event is: something said, or something done. */
public sealed interface EventMeaning permits SpokenMeaning, DoneMeaning {}
