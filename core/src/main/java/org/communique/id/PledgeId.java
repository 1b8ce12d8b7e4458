package org.communique.id;

/**
 * The identifier of a pledge, as in {@code pledge:uk-altius-drones}.
 *
 * @param local the part behind the colon
 */
public record PledgeId(String local) implements EntryId, Comparable<PledgeId> {

    /** The kind, the word before the colon: {@value}. */
    public static final String KIND = "pledge";

    /**
     * Checks the local part.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public PledgeId {
        LocalPart.check(KIND, local);
    }

    /**
     * {@return the id with this local part}
     *
     * @param local the part behind the colon, as in {@code uk-altius-drones}
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public static PledgeId of(String local) {
        return new PledgeId(local);
    }

    /**
     * {@return the id that the text names}
     *
     * @param text the whole id, as in {@code pledge:uk-altius-drones}
     * @throws IllegalArgumentException if the kind is another, or the local part malformed
     */
    public static PledgeId parse(String text) {
        return new PledgeId(LocalPart.parse(KIND, text));
    }

    /**
     * {@return an id made from a title: lower case, accents dropped, words joined by hyphens, cut at 128 characters}
     *
     * @param title words such as {@code "UK Altius drones"}
     * @throws IllegalArgumentException if no letter of A to Z and no digit is in it
     */
    public static PledgeId slug(String title) {
        return new PledgeId(LocalPart.slug(title));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Compares by the texts of the ids, by UTF-16 code units. */
    @Override
    public int compareTo(PledgeId other) {
        return local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return text();
    }
}
