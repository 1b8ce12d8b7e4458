package org.communique.id;

/**
 * The identifier of a link, as in {@code link:talks-told-twice}.
 *
 * @param local the part behind the colon
 */
public record LinkId(String local) implements EntryId, Comparable<LinkId> {

    /** The kind, the word before the colon: {@value}. */
    public static final String KIND = "link";

    /**
     * Checks the local part.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public LinkId {
        LocalPart.check(KIND, local);
    }

    /**
     * {@return the id with this local part}
     *
     * @param local the part behind the colon, as in {@code talks-told-twice}
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public static LinkId of(String local) {
        return new LinkId(local);
    }

    /**
     * {@return the id that the text names}
     *
     * @param text the whole id, as in {@code link:talks-told-twice}
     * @throws IllegalArgumentException if the kind is another, or the local part malformed
     */
    public static LinkId parse(String text) {
        return new LinkId(LocalPart.parse(KIND, text));
    }

    /**
     * {@return an id made from a title: lower case, accents dropped, words joined by hyphens, cut at 128 characters}
     *
     * @param title words such as {@code "Talks told twice"}
     * @throws IllegalArgumentException if no letter of A to Z and no digit is in it
     */
    public static LinkId slug(String title) {
        return new LinkId(LocalPart.slug(title));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Compares by the texts of the ids, by UTF-16 code units. */
    @Override
    public int compareTo(LinkId other) {
        return local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return text();
    }
}
