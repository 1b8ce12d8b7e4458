package org.communique.id;

/**
 * The identifier of a statement, as in {@code statement:lavrov-warning}.
 *
 * @param local the part behind the colon
 */
public record StatementId(String local) implements EntryId, Comparable<StatementId> {

    /** The kind, the word before the colon: {@value}. */
    public static final String KIND = "statement";

    /**
     * Checks the local part.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public StatementId {
        LocalPart.check(KIND, local);
    }

    /**
     * {@return the id with this local part}
     *
     * @param local the part behind the colon, as in {@code lavrov-warning}
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public static StatementId of(String local) {
        return new StatementId(local);
    }

    /**
     * {@return the id that the text names}
     *
     * @param text the whole id, as in {@code statement:lavrov-warning}
     * @throws IllegalArgumentException if the kind is another, or the local part malformed
     */
    public static StatementId parse(String text) {
        return new StatementId(LocalPart.parse(KIND, text));
    }

    /**
     * {@return an id made from a title: lower case, accents dropped, words joined by hyphens, cut at 128 characters}
     *
     * @param title words such as {@code "Lavrov's warning"}
     * @throws IllegalArgumentException if no letter of A to Z and no digit is in it
     */
    public static StatementId slug(String title) {
        return new StatementId(LocalPart.slug(title));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Compares by the texts of the ids, by UTF-16 code units. */
    @Override
    public int compareTo(StatementId other) {
        return local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return text();
    }
}
