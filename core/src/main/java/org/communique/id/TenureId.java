package org.communique.id;

/**
 * The identifier of a tenure, as in {@code tenure:keir-starmer-uk-prime-minister}.
 *
 * @param local the part behind the colon
 */
public record TenureId(String local) implements EntryId, Comparable<TenureId> {

    /** The kind, the word before the colon: {@value}. */
    public static final String KIND = "tenure";

    /**
     * Checks the local part.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public TenureId {
        LocalPart.check(KIND, local);
    }

    /**
     * {@return the id with this local part}
     *
     * @param local the part behind the colon, as in {@code keir-starmer-uk-prime-minister}
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public static TenureId of(String local) {
        return new TenureId(local);
    }

    /**
     * {@return the id that the text names}
     *
     * @param text the whole id, as in {@code tenure:keir-starmer-uk-prime-minister}
     * @throws IllegalArgumentException if the kind is another, or the local part malformed
     */
    public static TenureId parse(String text) {
        return new TenureId(LocalPart.parse(KIND, text));
    }

    /**
     * {@return an id made from a title: lower case, accents dropped, words joined by hyphens, cut at 128 characters}
     *
     * @param title words such as {@code "Keir Starmer, UK Prime Minister"}
     * @throws IllegalArgumentException if no letter of A to Z and no digit is in it
     */
    public static TenureId slug(String title) {
        return new TenureId(LocalPart.slug(title));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Compares by the texts of the ids, by UTF-16 code units. */
    @Override
    public int compareTo(TenureId other) {
        return local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return text();
    }
}
