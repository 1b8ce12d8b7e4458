package org.communique.entry;

/** How a {@link Condition} bears on what depends on it. */
public enum ConditionKind {

    /** What depends on it holds if this comes about. */
    IF,

    /** What depends on it holds unless this comes about. */
    UNLESS
}
