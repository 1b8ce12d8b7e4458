package org.communique.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What builders refuse: values that cannot mean anything. Every message names the attribute. */
public final class Checks {

    private Checks() {}

    /**
     * Refuses text that is blank or no well-formed Unicode.
     *
     * @throws IllegalArgumentException if it is
     */
    public static void text(String attribute, String text) {
        String problem = problem(text);
        that(problem == null, attribute, String.valueOf(problem));
    }

    /** {@return what is wrong with text that is blank or no well-formed Unicode; null where nothing is} */
    static @Nullable String problem(String text) {
        return isBlank(text) ? "expected text but it is blank" : unicodeProblem(text);
    }

    private static @Nullable String unicodeProblem(String text) {
        int at = loneSurrogate(text);
        return at < 0 ? null : "expected Unicode text but the surrogate at index " + at + " stands alone";
    }

    /** Whether nothing in the text can be seen. */
    private static boolean isBlank(String text) {
        int i = 0;
        while (i < text.length() && invisible(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i == text.length();
    }

    /**
     * Refuses text that is no well-formed Unicode.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static void wellFormed(String attribute, String text) {
        String problem = unicodeProblem(text);
        that(problem == null, attribute, String.valueOf(problem));
    }

    private static boolean invisible(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT;
    }

    /**
     * Refuses text, where there is any, that is blank or no well-formed Unicode.
     *
     * @throws IllegalArgumentException if it is
     */
    public static void text(String attribute, Optional<String> text) {
        text.ifPresent(present -> text(attribute, present));
    }

    /**
     * Refuses a list with a text in it that is blank or no well-formed Unicode.
     *
     * @throws IllegalArgumentException if there is one
     */
    public static void texts(String attribute, List<String> texts) {
        for (String text : texts) {
            text(attribute, text);
        }
    }

    /**
     * Refuses an entry whose common texts are blank or no well-formed Unicode.
     *
     * @throws IllegalArgumentException if one is
     */
    public static void entry(Optional<String> title, Optional<String> note, List<String> open) {
        text("title", title);
        text("note", note);
        texts("open", open);
    }

    /**
     * Refuses an empty list.
     *
     * @throws IllegalArgumentException if it is empty
     */
    public static void notEmpty(String attribute, Collection<?> values) {
        that(!values.isEmpty(), attribute, "expected at least one but there is none");
    }

    /**
     * Refuses what does not hold.
     *
     * @throws IllegalArgumentException with attribute and problem, if {@code holds} is false
     */
    public static void that(boolean holds, String attribute, String problem) {
        if (!holds) {
            throw new IllegalArgumentException(attribute + ": " + problem);
        }
    }

    /** {@return the index of the first surrogate in {@code text} without its other half, or -1} */
    public static int loneSurrogate(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!pair) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
