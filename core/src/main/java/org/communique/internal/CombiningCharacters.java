package org.communique.internal;

/** Code points that are no character of their own, so that text is not cut before them. */
public final class CombiningCharacters {

    private CombiningCharacters() {}

    /**
     * {@return whether it belongs to the character before it: a combining mark, or the vowel or final consonant of a
     * Hangul syllable}
     */
    public static boolean isJoined(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (point >= 0x1160 && point <= 0x11FF);
    }

    /**
     * {@return whether it only permits or forbids a line break: a soft hyphen, zero-width space, word joiner, or byte
     * order mark, which once was one}
     */
    public static boolean isIgnored(int point) {
        return point == 0xAD || point == 0x200B || point == 0x2060 || point == 0xFEFF;
    }
}
