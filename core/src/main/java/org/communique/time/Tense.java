package org.communique.time;

/** Where what a wording dates lies, seen from the day on which it was said; see {@link RelativeWording}. */
public enum Tense {

    /** Not after that day. */
    PAST,

    /** Not before that day. */
    FUTURE,

    /** Nobody knows. */
    EITHER
}
