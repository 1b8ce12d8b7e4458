package org.communique.json.codec;

/** Halves of surrogate pairs, which no well-formed Unicode text has. */
public final class Surrogates {

    private Surrogates() {}

    /** {@return the index of the first half without its other half, or -1} */
    public static int firstLone(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (i + 1 == length || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                return i;
            }
            i++;
        }
        return -1;
    }
}
