package org.communique.revision;

/** Why what is told twice is not simply one. */
public enum UnifiedConflictKind {
    /** Values differ; that of the survivor stands. */
    VALUE,
    /** Headings or remarks of the editors differ; those of the survivor stand. */
    EDITORIAL,
    /** A link says that entries of different kinds are the same: they are not joined. */
    KIND,
    /** A link says that two links are the same, which do not say the same: they are not joined. */
    LINKS,
    /** A link says that a deprecated entry is the same as another: they are not joined. */
    DEPRECATED,
    /** An id that several entries have is said to be the same as another: they are not joined. */
    AMBIGUOUS,
    /** Several links that are not certain make a chain, and nobody says that its ends are the same: they are not joined. */
    CHAIN,
    /** A link other than of sameness, or an attribute, leads from an entry to itself once the two are one: it is left out. */
    SELF_LINK
}
