package org.communique.revision;

/** What two sides have otherwise. */
public enum ConflictKind {
    /** An entry: its versions stand side by side under one id. */
    VERSIONS,
    /** An entry that one side took out, and that the other changed or refers to anew: it is still there. */
    REMOVED,
    /** The id, the title or a member of the dossier: those of the first side stand. */
    HEADER,
    /** The order of the entries of a kind: that of the first side stands. */
    ORDER;

    String words(int versions) {
        return switch (this) {
            case VERSIONS -> versions + " versions";
            case REMOVED -> "taken out by one side, and kept for what the other has";
            case HEADER -> "its heading differs; that of the first side stands";
            case ORDER -> "both sides changed the order of entries; that of the first side stands";
        };
    }
}
