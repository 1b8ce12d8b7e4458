package org.communique.id;

/**
 * The identifier of an actor, as in {@code actor:keir-starmer}.
 *
 * @param local the part behind the colon
 */
public record ActorId(String local) implements EntryId, Comparable<ActorId> {

    /** The kind, the word before the colon: {@value}. */
    public static final String KIND = "actor";

    /**
     * Checks the local part.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public ActorId {
        LocalPart.check(KIND, local);
    }

    /**
     * {@return the id with this local part}
     *
     * @param local the part behind the colon, as in {@code keir-starmer}
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public static ActorId of(String local) {
        return new ActorId(local);
    }

    /**
     * {@return the id that the text names}
     *
     * @param text the whole id, as in {@code actor:keir-starmer}
     * @throws IllegalArgumentException if the kind is another, or the local part malformed
     */
    public static ActorId parse(String text) {
        return new ActorId(LocalPart.parse(KIND, text));
    }

    /**
     * {@return an id made from a title: lower case, accents dropped, words joined by hyphens, cut at 128 characters}
     *
     * @param title words such as {@code "Keir Starmer"}
     * @throws IllegalArgumentException if no letter of A to Z and no digit is in it
     */
    public static ActorId slug(String title) {
        return new ActorId(LocalPart.slug(title));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Compares by the texts of the ids, by UTF-16 code units. */
    @Override
    public int compareTo(ActorId other) {
        return local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return text();
    }
}
