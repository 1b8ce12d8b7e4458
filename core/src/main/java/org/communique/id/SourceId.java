package org.communique.id;

/**
 * The identifier of a source, as in {@code source:gazette-2025-03-06}.
 *
 * @param local the part behind the colon
 */
public record SourceId(String local) implements EntryId, Comparable<SourceId> {

    /** The kind, the word before the colon: {@value}. */
    public static final String KIND = "source";

    /**
     * Checks the local part.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public SourceId {
        LocalPart.check(KIND, local);
    }

    /**
     * {@return the id with this local part}
     *
     * @param local the part behind the colon, as in {@code gazette-2025-03-06}
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public static SourceId of(String local) {
        return new SourceId(local);
    }

    /**
     * {@return the id that the text names}
     *
     * @param text the whole id, as in {@code source:gazette-2025-03-06}
     * @throws IllegalArgumentException if the kind is another, or the local part malformed
     */
    public static SourceId parse(String text) {
        return new SourceId(LocalPart.parse(KIND, text));
    }

    /**
     * {@return an id made from a title: lower case, accents dropped, words joined by hyphens, cut at 128 characters}
     *
     * @param title words such as {@code "Gazette, 6 March 2025"}
     * @throws IllegalArgumentException if no letter of A to Z and no digit is in it
     */
    public static SourceId slug(String title) {
        return new SourceId(LocalPart.slug(title));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Compares by the texts of the ids, by UTF-16 code units. */
    @Override
    public int compareTo(SourceId other) {
        return local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return text();
    }
}
