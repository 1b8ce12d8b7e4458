package org.communique.id;

/**
 * The identifier of an entry of a kind that this release does not know, kept as it is.
 *
 * @param kind the word before the colon: 1 to 64 of {@code a-z 0-9 -}, first a letter, and no kind that has a type of
 *     its own
 * @param local the part behind the colon
 */
public record UnrecognizedId(String kind, String local) implements EntryId, Comparable<UnrecognizedId> {

    private static final int MAX_KIND_LENGTH = 64;

    /**
     * Checks both parts.
     *
     * @throws IllegalArgumentException if either part is malformed, or the kind is known
     */
    public UnrecognizedId {
        if (!wellFormed(kind)) {
            throw LocalPart.malformed("the kind of an id: 1 to 64 of a-z 0-9 -, first a letter", kind);
        }
        if (Kinds.NAMES.contains(kind)) {
            throw new IllegalArgumentException("the kind \"" + kind + "\" has an id type of its own");
        }
        LocalPart.check(kind, local);
    }

    private static boolean wellFormed(String kind) {
        if (kind.isEmpty() || kind.length() > MAX_KIND_LENGTH || kind.charAt(0) < 'a' || kind.charAt(0) > 'z') {
            return false;
        }
        return kind.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    /** Compares by the texts of the ids, by UTF-16 code units. */
    @Override
    public int compareTo(UnrecognizedId other) {
        return text().compareTo(other.text());
    }

    @Override
    public String toString() {
        return text();
    }
}
