package org.communique.validation;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** How scripts keep words apart. */
final class Scripts {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** Without spaces between words; and Hangul, which writes particles onto the word. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI,
            UnicodeScript.HANGUL,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.TAI_LE,
            UnicodeScript.NEW_TAI_LUE,
            UnicodeScript.TAI_THAM,
            UnicodeScript.TAI_VIET,
            UnicodeScript.AHOM,
            UnicodeScript.BALINESE,
            UnicodeScript.JAVANESE);

    private Scripts() {}

    /** {@return whether a code point is a part of words that have spaces between them} */
    static boolean isOfSpacedWord(int point) {
        boolean joiner = point == NON_JOINER || point == JOINER;
        return joiner || (Character.isLetterOrDigit(point) && !UNSPACED.contains(UnicodeScript.of(point)));
    }
}
