package org.communique.json.codec;

/** Halves of surrogate pairs, which no well-formed Unicode text has. */
public final class Surrogates {

    private Surrogates() {}

    /** {@return the index of the first half without its other half, or -1} */
    public static int firstLone(String text) {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
            if (Character.isSurrogate(c) && !pair) {
                return i;
            }
            i += pair ? 2 : 1;
        }
        return -1;
    }
}
