package org.communique.id;

/**
 * The identifier of a dossier, as in {@code coalition-2025-03}: a local part alone, since a dossier is no entry.
 *
 * @param text 1 to 128 of {@code A-Z a-z 0-9 . _ ~ -}, first a letter or digit
 */
public record DossierId(String text) implements Comparable<DossierId> {

    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    public DossierId {
        if (!LocalPart.wellFormed(text, EntryId.MAX_LOCAL_LENGTH)) {
            throw LocalPart.malformed(
                    "a dossier's id such as \"coalition-2025-03\": 1 to 128 of A-Z a-z 0-9 . _ ~ -,"
                            + " first a letter or digit",
                    text);
        }
    }

    /**
     * {@return the id with this text}
     *
     * @throws IllegalArgumentException if it is malformed
     */
    public static DossierId of(String text) {
        return new DossierId(text);
    }

    /** Compares by the texts of the ids, by UTF-16 code units. */
    @Override
    public int compareTo(DossierId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
