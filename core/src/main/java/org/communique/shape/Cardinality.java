package org.communique.shape;

/** How often a value of an attribute is there. */
public enum Cardinality {
    /** Once. */
    ONCE,
    /** Once or not at all; not at all where it has its default, if there is one. */
    AT_MOST_ONCE,
    /** As a list, which may be empty. */
    MANY,
    /** As a list of at least one. */
    AT_LEAST_ONCE
}
