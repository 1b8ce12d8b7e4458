package org.communique.extension;

import org.communique.internal.DisplayText;

/**
 * One JSON value as canonical text after RFC 8785: members sorted by UTF-16 code units, shortest escapes, no white space.
 *
 * <p>Equal values have equal text. A number stands as RFC 8785 writes it where that denotes the same decimal, and else
 * in scientific form with all its digits, as in {@code 3.3333333333333329e+8}.
 *
 * @param text the canonical text
 */
public record JsonText(String text) {

    private static final int MAX_SHOWN = 64;

    /**
     * Checks that the text is canonical JSON.
     *
     * @throws IllegalArgumentException if it is not; the message names the index of the first character that is wrong
     */
    public JsonText {
        new CanonicalJsonScanner(text).scan();
    }

    /**
     * {@return the JSON value with this canonical text}
     *
     * @throws IllegalArgumentException if it is no canonical JSON
     */
    public static JsonText of(String canonical) {
        return new JsonText(canonical);
    }

    /** {@return the text, cut after 64 characters} */
    @Override
    public String toString() {
        return DisplayText.cut(text, MAX_SHOWN);
    }
}
