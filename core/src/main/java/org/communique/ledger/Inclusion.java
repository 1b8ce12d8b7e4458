package org.communique.ledger;

/** Whether something counts. */
public enum Inclusion {
    /** It counts. */
    IN,
    /** It counts or does not: a figure allows for both. */
    MAYBE,
    /** It does not count. */
    OUT;

    /** {@return the lesser of the two: what both must let in is in only if both let it in} */
    Inclusion and(Inclusion other) {
        return compareTo(other) < 0 ? other : this;
    }
}
