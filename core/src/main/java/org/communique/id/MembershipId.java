package org.communique.id;

/**
 * The identifier of a membership, as in {@code membership:france-nato}.
 *
 * @param local the part behind the colon
 */
public record MembershipId(String local) implements EntryId, Comparable<MembershipId> {

    /** The kind, the word before the colon: {@value}. */
    public static final String KIND = "membership";

    /**
     * Checks the local part.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public MembershipId {
        LocalPart.check(KIND, local);
    }

    /**
     * {@return the id with this local part}
     *
     * @param local the part behind the colon, as in {@code france-nato}
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public static MembershipId of(String local) {
        return new MembershipId(local);
    }

    /**
     * {@return the id that the text names}
     *
     * @param text the whole id, as in {@code membership:france-nato}
     * @throws IllegalArgumentException if the kind is another, or the local part malformed
     */
    public static MembershipId parse(String text) {
        return new MembershipId(LocalPart.parse(KIND, text));
    }

    /**
     * {@return an id made from a title: lower case, accents dropped, words joined by hyphens, cut at 128 characters}
     *
     * @param title words such as {@code "France in NATO"}
     * @throws IllegalArgumentException if no letter of A to Z and no digit is in it
     */
    public static MembershipId slug(String title) {
        return new MembershipId(LocalPart.slug(title));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Compares by the texts of the ids, by UTF-16 code units. */
    @Override
    public int compareTo(MembershipId other) {
        return local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return text();
    }
}
