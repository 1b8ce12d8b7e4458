package org.communique.validation.rules;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Which scripts join their letters, so that joiners are part of their spelling. */
final class JoiningScripts {

    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;

    /** What makes the character before it an emoji. */
    private static final int EMOJI_STYLE = 0xFE0F;

    private static final int FIRST_PICTOGRAPH = 0x1F000;
    private static final int LAST_PICTOGRAPH = 0x1FAFF;

    /**
     * With letters that join or stack, for which joiners are part of the spelling: all that have letters of a joining type
     * or a virama, by which RFC 5892 tells in appendix A where joiners may stand, but for those that only borrow one.
     */
    private static final Set<UnicodeScript> JOINING = EnumSet.of(
            UnicodeScript.ADLAM,
            UnicodeScript.AHOM,
            UnicodeScript.ARABIC,
            UnicodeScript.BALINESE,
            UnicodeScript.BATAK,
            UnicodeScript.BENGALI,
            UnicodeScript.BHAIKSUKI,
            UnicodeScript.BRAHMI,
            UnicodeScript.CHAKMA,
            UnicodeScript.CHORASMIAN,
            UnicodeScript.DEVANAGARI,
            UnicodeScript.DIVES_AKURU,
            UnicodeScript.DOGRA,
            UnicodeScript.GRANTHA,
            UnicodeScript.GUJARATI,
            UnicodeScript.GUNJALA_GONDI,
            UnicodeScript.GURMUKHI,
            UnicodeScript.HANIFI_ROHINGYA,
            UnicodeScript.HANUNOO,
            UnicodeScript.JAVANESE,
            UnicodeScript.KAITHI,
            UnicodeScript.KANNADA,
            UnicodeScript.KHAROSHTHI,
            UnicodeScript.KHMER,
            UnicodeScript.KHOJKI,
            UnicodeScript.KHUDAWADI,
            UnicodeScript.MALAYALAM,
            UnicodeScript.MANDAIC,
            UnicodeScript.MANICHAEAN,
            UnicodeScript.MASARAM_GONDI,
            UnicodeScript.MEETEI_MAYEK,
            UnicodeScript.MODI,
            UnicodeScript.MONGOLIAN,
            UnicodeScript.MYANMAR,
            UnicodeScript.NANDINAGARI,
            UnicodeScript.NEWA,
            UnicodeScript.NKO,
            UnicodeScript.ORIYA,
            UnicodeScript.PHAGS_PA,
            UnicodeScript.PSALTER_PAHLAVI,
            UnicodeScript.REJANG,
            UnicodeScript.SAURASHTRA,
            UnicodeScript.SHARADA,
            UnicodeScript.SIDDHAM,
            UnicodeScript.SINHALA,
            UnicodeScript.SOGDIAN,
            UnicodeScript.SOYOMBO,
            UnicodeScript.SUNDANESE,
            UnicodeScript.SYLOTI_NAGRI,
            UnicodeScript.SYRIAC,
            UnicodeScript.TAGALOG,
            UnicodeScript.TAI_THAM,
            UnicodeScript.TAKRI,
            UnicodeScript.TAMIL,
            UnicodeScript.TELUGU,
            UnicodeScript.TIBETAN,
            UnicodeScript.TIRHUTA,
            UnicodeScript.ZANABAZAR_SQUARE);

    private JoiningScripts() {}

    /** {@return whether a code point is a joiner or a non-joiner of zero width} */
    static boolean isJoiner(int point) {
        return point == NON_JOINER || point == JOINER;
    }

    /**
     * {@return whether the joiner at an index of a text is part of its spelling, or joins emoji: it stands directly behind
     * something, and the last letter before it or the next one behind it is of a script that joins letters}
     *
     * @param before the script of what stands before it, marks aside
     */
    static boolean mayJoin(String text, int index, UnicodeScript before) {
        int last = index == 0 ? ' ' : text.codePointBefore(index);
        if (Character.isWhitespace(last) || Character.isSpaceChar(last) || isJoiner(last)) {
            return false;
        }
        boolean emoji = text.charAt(index) == JOINER
                && index + 1 < text.length()
                && isPictograph(last)
                && isPictograph(text.codePointAt(index + 1));
        return emoji || JOINING.contains(before) || JOINING.contains(next(text, index + 1));
    }

    /** The script of what comes next, marks aside. */
    private static UnicodeScript next(String text, int from) {
        int i = from;
        while (i < text.length() && isMark(text.codePointAt(i))) {
            i += Character.charCount(text.codePointAt(i));
        }
        return i < text.length() ? UnicodeScript.of(text.codePointAt(i)) : UnicodeScript.COMMON;
    }

    /** {@return whether a code point has the script of what it stands on} */
    static boolean isMark(int point) {
        return UnicodeScript.of(point) == UnicodeScript.INHERITED && !isJoiner(point);
    }

    private static boolean isPictograph(int point) {
        int type = Character.getType(point);
        return type == Character.OTHER_SYMBOL
                || type == Character.MODIFIER_SYMBOL
                || type == Character.MATH_SYMBOL
                || point == EMOJI_STYLE
                || (point >= FIRST_PICTOGRAPH && point <= LAST_PICTOGRAPH);
    }
}
