package org.communique.position;

/**
 * Two stances of one holder towards one thing, on different sides, the one certainly taken before the other.
 *
 * @param from the earlier one
 * @param to the later one
 */
public record PositionChange(HeldStance from, HeldStance to) {}
