package org.communique.revision;

import java.util.List;
import java.util.Locale;
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
        return own().at();
    }

    /**
     * {@return the change in words, as in {@code value: nearly £30 million, now £29.8 million}; what is added begins with a
     * plus, what is gone with a minus, and what is moved with an arrow; of long texts the place is shown where they differ}
     */
    public String inWords() {
        return inWords(RevisionWords.ENGLISH);
    }

    /** {@return the same in a language; in English where there are no words in that language} */
    public String inWords(Locale language) {
        return inWords(RevisionWords.of(language));
    }

    String inWords(RevisionWords words) {
        return switch (kind) {
            case ADDED, REMOVED -> told(words, own().inWords(words));
            case MOVED -> words.say("change.moved", name(words), own().inWords(words), place());
            case CHANGED -> both("change.changed", words);
        };
    }

    private String told(RevisionWords words, String value) {
        return words.say("change.", kind, name(words), value);
    }

    private String both(String key, RevisionWords words) {
        List<String> both = before.orElseThrow().besides(after.orElseThrow(), words);
        return words.say(key, name(words), both.get(0), both.get(1));
    }

    private String name(RevisionWords words) {
        return words.attribute(attribute, among);
    }

    /** The value after, or before if it is gone. */
    private AttributeValue<?> own() {
        return after.or(() -> before).orElseThrow();
    }

    /** The place among the elements of the list, from 1. */
    private int place() {
        String at = at();
        return Integer.parseInt(at.substring(at.lastIndexOf('/') + 1)) + 1;
    }

    /** {@return what is new or gone in words which tell its value from that of another one that would be told in the same} */
    String besides(AttributeChange other, RevisionWords words) {
        return told(words, own().besides(other.own(), words).get(0));
    }

    /** What the two have instead, where neither comes after the other. */
    String asChoice(RevisionWords words) {
        if (kind == ChangeKind.CHANGED) {
            return both("choice", words);
        } else if (kind == ChangeKind.MOVED) {
            return words.say("choice.moved", name(words), own().inWords(words));
        }
        return words.say("choice", name(words), valueOrNothing(before, words), valueOrNothing(after, words));
    }

    private static String valueOrNothing(Optional<AttributeValue<?>> value, RevisionWords words) {
        return value.map(known -> known.inWords(words)).orElseGet(() -> words.say("choice.nothing"));
    }
}
