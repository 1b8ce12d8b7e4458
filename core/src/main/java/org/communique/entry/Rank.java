package org.communique.entry;

/** Which of several conflicting claims the editor prefers, as Wikibase ranks statements. */
public enum Rank {
    /** The best of its kind. */
    PREFERRED,
    /** One of several. */
    NORMAL,
    /** Known to be wrong, and kept. */
    DEPRECATED
}
