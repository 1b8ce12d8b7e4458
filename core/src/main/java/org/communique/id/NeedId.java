package org.communique.id;

/**
 * The identifier of a need, as in {@code need:winter-appeal}.
 *
 * @param local the part behind the colon
 */
public record NeedId(String local) implements EntryId, Comparable<NeedId> {

    /** The kind, the word before the colon: {@value}. */
    public static final String KIND = "need";

    /**
     * Checks the local part.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public NeedId {
        LocalPart.check(KIND, local);
    }

    /**
     * {@return the id with this local part}
     *
     * @param local the part behind the colon, as in {@code winter-appeal}
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public static NeedId of(String local) {
        return new NeedId(local);
    }

    /**
     * {@return the id that the text names}
     *
     * @param text the whole id, as in {@code need:winter-appeal}
     * @throws IllegalArgumentException if the kind is another, or the local part malformed
     */
    public static NeedId parse(String text) {
        return new NeedId(LocalPart.parse(KIND, text));
    }

    /**
     * {@return an id made from a title: lower case, accents dropped, words joined by hyphens, cut at 128 characters}
     *
     * @param title words such as {@code "Winter appeal"}
     * @throws IllegalArgumentException if no letter of A to Z and no digit is in it
     */
    public static NeedId slug(String title) {
        return new NeedId(LocalPart.slug(title));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Compares by the texts of the ids, by UTF-16 code units. */
    @Override
    public int compareTo(NeedId other) {
        return local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return text();
    }
}
