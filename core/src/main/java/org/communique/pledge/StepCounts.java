package org.communique.pledge;

/** How the amount of a step stands to those of the steps before it. */
public enum StepCounts {
    /** It comes on top of them. */
    ADDITIONAL,
    /** It is all so far, with them in it. */
    TOTAL_SO_FAR
}
