package org.communique.shape;

import java.util.List;

/**
 * What the text of a scalar has to look like.
 *
 * @param pattern a regular expression, as ECMA 262 has them, that every text of this form matches; empty where any does
 * @param values the texts that are known, in order
 * @param closed whether no other text is of this form
 * @param least the least number that is allowed; zero where it is no number
 */
public record Form(String pattern, List<String> values, boolean closed, int least) {

    private static final Form ANY = matching("");

    /** Copies the values. */
    public Form {
        values = List.copyOf(values);
    }

    /** {@return any text} */
    public static Form any() {
        return ANY;
    }

    /** {@return a text that matches a pattern} */
    public static Form matching(String pattern) {
        return new Form(pattern, List.of(), false, 0);
    }

    /** {@return one of these texts, or another that matches a pattern} */
    public static Form open(String pattern, List<String> values) {
        return new Form(pattern, values, false, 0);
    }

    /** {@return one of these texts and no other} */
    public static Form closed(List<String> values) {
        return new Form("", values, true, 0);
    }

    /** {@return whole numbers from the least on} */
    static Form atLeast(int least) {
        return new Form("^(0|[1-9][0-9]*)$", List.of(), false, least);
    }
}
