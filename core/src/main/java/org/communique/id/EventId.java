package org.communique.id;

/**
 * The identifier of a diplomatic event, as in {@code event:london-summit}.
 *
 * @param local the part behind the colon
 */
public record EventId(String local) implements EntryId, Comparable<EventId> {

    /** The kind, the word before the colon: {@value}. */
    public static final String KIND = "event";

    /**
     * Checks the local part.
     *
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public EventId {
        LocalPart.check(KIND, local);
    }

    /**
     * {@return the id with this local part}
     *
     * @param local the part behind the colon, as in {@code london-summit}
     * @throws IllegalArgumentException if it is not of the form that {@link EntryId} gives
     */
    public static EventId of(String local) {
        return new EventId(local);
    }

    /**
     * {@return the id that the text names}
     *
     * @param text the whole id, as in {@code event:london-summit}
     * @throws IllegalArgumentException if the kind is another, or the local part malformed
     */
    public static EventId parse(String text) {
        return new EventId(LocalPart.parse(KIND, text));
    }

    /**
     * {@return an id made from a title: lower case, accents dropped, words joined by hyphens, cut at 128 characters}
     *
     * @param title words such as {@code "London summit"}
     * @throws IllegalArgumentException if no letter of A to Z and no digit is in it
     */
    public static EventId slug(String title) {
        return new EventId(LocalPart.slug(title));
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Compares by the texts of the ids, by UTF-16 code units. */
    @Override
    public int compareTo(EventId other) {
        return local.compareTo(other.local);
    }

    @Override
    public String toString() {
        return text();
    }
}
