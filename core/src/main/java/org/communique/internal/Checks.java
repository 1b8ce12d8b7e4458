package org.communique.internal;

import org.jspecify.annotations.Nullable;

/** What is refused at once, where there is one thing to look at; {@link Refusals} gathers what a builder refuses. */
public final class Checks {

    private Checks() {}

    /**
     * Refuses text that is no well-formed Unicode.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static void wellFormed(String attribute, String text) {
        String problem = unicodeProblem(text);
        that(problem == null, attribute, String.valueOf(problem));
    }

    /** {@return what is wrong with text that is no well-formed Unicode; null where nothing is} */
    static @Nullable String unicodeProblem(String text) {
        int at = loneSurrogate(text);
        return at < 0 ? null : "expected Unicode text but the surrogate at index " + at + " stands alone";
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
