package org.communique.revision;

/** What two sides have otherwise. */
public enum ConflictKind {
    /** An entry: its versions stand side by side under one id. */
    VERSIONS,
    /** An entry that one side took out, and that the other changed or refers to anew: it is still there. */
    REMOVED,
    /** An entry that refers in a circle with what the other side has: it stands there without that, or as it was before. */
    CIRCLE,
    /** An entry that leads in a circle with what the other side has, or names one that does: it is not there. */
    LEFT_OUT,
    /** The id, the title or a member of the dossier: those of the first side stand. */
    HEADER,
    /** The order of the entries of a kind: that of the first side stands. */
    ORDER
}
