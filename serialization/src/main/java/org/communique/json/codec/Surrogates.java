package org.communique.json.codec;

/** Halves of surrogate pairs, which no well-formed Unicode text has. */
public final class Surrogates {

    private Surrogates() {}

    /** {@return the index of the first half without its other half, or -1} */
    public static int firstLone(String text) {
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
