package org.communique.time;

/** stand-in. */
public enum Ternary {
    YES,
    NO,
    UNKNOWN
}
