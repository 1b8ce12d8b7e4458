package org.communique.id;

/**
 * The identifier of an office, as in {@code office:uk-prime-minister}.
 *
 * @param local the part behind the colon
 */
public record OfficeId(String local) implements EntryId, Comparable<OfficeId> {

    /** The kind, the word before the colon: {@value}. */
    public static final String KIND = "office";

    /**
     * Checks the local part.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public OfficeId {
        LocalPart.check(KIND, local);
    }

    /**
     * {@return the id with this local part}
     *
     * @param local the part behind the colon, as in {@code uk-prime-minister}
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public static OfficeId of(String local) {
        return new OfficeId(local);
    }

    /**
     * {@return the id that the text names}
     *
     * @param text the whole id, as in {@code office:uk-prime-minister}
     * @throws IllegalArgumentException if the kind is another, or the local part malformed
     */
    public static OfficeId parse(String text) {
        return new OfficeId(LocalPart.parse(KIND, text));
    }

    /**
     * {@return an id made from a title: lower case, accents dropped, words joined by hyphens, cut at 128 characters}
     *
     * @param title words such as {@code "UK Prime Minister"}
     * @throws IllegalArgumentException if no letter of A to Z and no digit is in it
     */
    public static OfficeId slug(String title) {
        return new OfficeId(LocalPart.slug(title));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Compares by the texts of the ids, by UTF-16 code units. */
    @Override
    public int compareTo(OfficeId other) {
        return local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return text();
    }
}
