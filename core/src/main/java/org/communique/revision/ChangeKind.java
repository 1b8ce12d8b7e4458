package org.communique.revision;

/** What became of a value. */
public enum ChangeKind {
    /** It is new. */
    ADDED,
    /** It is gone. */
    REMOVED,
    /** Another value stands in its place. */
    CHANGED,
    /** It has another place among those of its list. */
    MOVED
}
