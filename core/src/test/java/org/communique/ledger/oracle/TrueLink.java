package org.communique.ledger.oracle;

import java.math.BigDecimal;
import org.communique.entry.Link;

/**
 * How the money of one pledge lies in that of another, and how it is told.
 *
 * @param from where the pledge stands whose money lies in that of the other, or is replaced by it
 * @param to where the other stands
 * @param certain whether it is told for certain
 * @param holds whether it is so
 * @param share how much of what can be common to a promise and to what arrived of the one that it replaced is common
 */
record TrueLink(Kind kind, int from, int to, boolean certain, boolean holds, BigDecimal share, Link told) {

    /** How it lies in it. */
    enum Kind {
        /** It is part of it. */
        PART,
        /** It is the same, or paid out of it. */
        SAME,
        /** It is replaced by it. */
        REPLACED,
        /** It comes on top of it. */
        BESIDE
    }
}
