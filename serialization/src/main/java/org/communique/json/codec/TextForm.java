package org.communique.json.codec;

import java.util.List;

/**
 * What a text has to look like.
 *
 * @param pattern a regular expression, as ECMA 262 has them, that every text of this form matches; empty where any does
 * @param values the texts that are known, in order
 * @param closed whether no other text is of this form
 */
public record TextForm(String pattern, List<String> values, boolean closed) {

    private static final TextForm ANY = matching("");

    /** Copies the values. */
    public TextForm {
        values = List.copyOf(values);
    }

    /** {@return any text} */
    public static TextForm any() {
        return ANY;
    }

    /** {@return a text that matches a pattern} */
    public static TextForm matching(String pattern) {
        return new TextForm(pattern, List.of(), false);
    }

    /** {@return one of these texts, or another that matches a pattern} */
    public static TextForm open(String pattern, List<String> values) {
        return new TextForm(pattern, values, false);
    }

    /** {@return one of these texts and no other} */
    public static TextForm closed(List<String> values) {
        return new TextForm("", values, true);
    }
}
