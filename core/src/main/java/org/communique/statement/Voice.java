package org.communique.statement;

/** Whose voice the source gives a statement. */
public enum Voice {
    /** Somebody's whom the source names or describes. */
    ATTRIBUTED,
    /** The outlet's own. */
    NARRATOR,
    /** Nobody's: "there are concerns". */
    UNATTRIBUTED
}
