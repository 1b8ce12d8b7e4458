package org.communique.revision;

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
     * plus, what is gone with a minus, and what is moved with an arrow}
     */
    public String inWords() {
        String name = among.isEmpty() ? attribute : attribute + " of " + among;
        return switch (kind) {
            case ADDED -> "+ " + name + ": " + after.orElseThrow().inWords();
            case REMOVED -> "- " + name + ": " + before.orElseThrow().inWords();
            case MOVED -> "> " + name + ": " + after.orElseThrow().inWords();
            case CHANGED -> name + ": " + bothInWords(before.orElseThrow(), after.orElseThrow());
        };
    }

    /** What the two have instead, where neither comes after the other. */
    String asChoice() {
        String name = among.isEmpty() ? attribute : attribute + " of " + among;
        String one = before.map(AttributeValue::inWords).orElse("nothing");
        String other = after.map(AttributeValue::inWords).orElse("nothing");
        if (kind == ChangeKind.MOVED) {
            return name + ": " + one + " in another place";
        }
        return one.equals(other) && kind == ChangeKind.CHANGED
                ? name + ": " + before.orElseThrow().inFull() + ", or "
                        + after.orElseThrow().inFull()
                : name + ": " + one + ", or " + other;
    }

    private static String bothInWords(AttributeValue<?> old, AttributeValue<?> now) {
        String words = old.inWords();
        return words.equals(now.inWords()) ? old.inFull() + ", now " + now.inFull() : words + ", now " + now.inWords();
    }
}
