package org.communique.timeline;

/** How it is known between which dates something began or ended; from the firmest to the weakest. */
public enum SpanBasis {
    /** A date is given. */
    STATED,
    /** A relative wording means it, by the date of what it counts from. */
    RESOLVED,
    /** It follows from other items and how they stand to this one. */
    IMPLIED
}
