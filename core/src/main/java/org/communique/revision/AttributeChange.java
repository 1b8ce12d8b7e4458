package org.communique.revision;

import java.util.List;
import java.util.Optional;

/**
 * A value of an attribute, or an element of a list, that differs between two versions of its owner.
 *
 * @param kind what became of it
 * @param attribute the name of the attribute, or of a member that this release does not know
 * @param among which of several elements it belongs to, as in {@code contributions 2}; empty where it is the entry's own, or
 *     there is one element
 * @param editorial whether it is a heading or a remark of the editor's, which claims nothing
 * @param before the value before; absent where it is added
 * @param after the value after; absent where it is removed
 */
public record AttributeChange(
        ChangeKind kind,
        String attribute,
        String among,
        boolean editorial,
        Optional<AttributeValue<?>> before,
        Optional<AttributeValue<?>> after) {

    /** {@return where the value stands, or where it stood if it is gone, as a JSON Pointer (RFC 6901)} */
    public String at() {
        return after.or(() -> before).orElseThrow().at();
    }

    /**
     * {@return the change in words, as in {@code value: nearly £30 million, now £29.8 million}; what is added begins with a
     * plus, what is gone with a minus, and what is moved with an arrow; of long texts the place is shown where they differ}
     */
    public String inWords() {
        String name = among.isEmpty() ? attribute : attribute + " of " + among;
        return switch (kind) {
            case ADDED -> "+ " + name + ": " + after.orElseThrow().inWords();
            case REMOVED -> "- " + name + ": " + before.orElseThrow().inWords();
            case MOVED -> "> " + name + ": " + after.orElseThrow().inWords() + ", now in place " + place();
            case CHANGED -> name + ": " + bothInWords(before.orElseThrow(), ", now ", after.orElseThrow());
        };
    }

    /** The place among the elements of the list, from 1. */
    private int place() {
        String at = at();
        return Integer.parseInt(at.substring(at.lastIndexOf('/') + 1)) + 1;
    }

    /** {@return the change in words which tell its value from that of another one that would be told in the same} */
    String besides(AttributeChange other) {
        AttributeValue<?> own = after.or(() -> before).orElseThrow();
        AttributeValue<?> others = other.after.or(() -> other.before).orElseThrow();
        String words = inWords();
        return words.substring(0, words.length() - own.inWords().length())
                + own.besides(others).get(0);
    }

    /** What the two have instead, where neither comes after the other. */
    String asChoice() {
        String name = among.isEmpty() ? attribute : attribute + " of " + among;
        String one = before.map(AttributeValue::inWords).orElse("nothing");
        String other = after.map(AttributeValue::inWords).orElse("nothing");
        if (kind == ChangeKind.MOVED) {
            return name + ": " + one + " in another place";
        }
        return kind == ChangeKind.CHANGED
                ? name + ": " + bothInWords(before.orElseThrow(), ", or ", after.orElseThrow())
                : name + ": " + one + ", or " + other;
    }

    private static String bothInWords(AttributeValue<?> old, String between, AttributeValue<?> now) {
        List<String> both = old.besides(now);
        return both.get(0) + between + both.get(1);
    }
}
