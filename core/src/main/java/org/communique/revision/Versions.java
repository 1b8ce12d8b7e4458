package org.communique.revision;

/**
 * What a merge made of a value: one and the same, or two versions that differ where the two sides clash.
 *
 * @param first with what the first side has there
 * @param second with what the second side has there
 */
record Versions<V>(V first, V second) {

    static <V> Versions<V> one(V value) {
        return new Versions<>(value, value);
    }

    boolean agree() {
        return first.equals(second);
    }

    V of(Side side) {
        return side == Side.FIRST ? first : second;
    }

    /** Which of the two. */
    enum Side {
        FIRST,
        SECOND
    }
}
