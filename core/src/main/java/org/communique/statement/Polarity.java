package org.communique.statement;

/** On which side a stance is. */
public enum Polarity {
    /** For its target. */
    FAVOURS,
    /** Against its target. */
    OPPOSES,
    /** Neither for nor against. */
    NEUTRAL,
    /** For one part and against another. */
    MIXED
}
