package org.communique.time;

/** How what a wording dates fills the time that it names; see {@link RelativeWording}. */
public enum Aspect {

    /** It happens some time within: "this year" is some day of the year. */
    PUNCTUAL,

    /** It lasts all through: "this year" is the whole year. */
    DURATIVE
}
