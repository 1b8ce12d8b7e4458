package org.communique.internal;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a character does to the words beside it: the Word_Break property of UAX #29, with what figures, compounds and
 * addresses need besides.
 */
public enum WordBreak {
    /** A letter that begins a name: upper or title case. */
    CAPITAL,

    /** Any other letter of a script that has spaces between words, and a joiner. */
    LETTER,

    /** A digit, also one that is raised or lowered, and a fraction. */
    DIGIT,

    /** Belongs to whatever letter or digit it touches: currencies, per cent, plus, degree, slashes and {@code _@#&}. */
    SYMBOL,

    /** Belongs to a digit that it touches: the other signs of mathematics. */
    OPERATOR,

    /** Multiplies the digits that it touches, in scripts that have no spaces between words. */
    MULTIPLIER,

    /** May group digits. */
    SPACE,

    /** Joins words to a compound and digits to a range, or is the sign of a number. */
    HYPHEN,

    /** A dash that sets words apart, but may join digits to a range. */
    DASH,

    /** A full stop, and whatever looks like one. */
    STOP,

    /** Joins digits, or letters: Word_Break=MidLetter. */
    COLON,

    /** Joins digits: Word_Break=MidNum, and the decimal separator of Arabic. */
    COMMA,

    /** An apostrophe or single quotation mark. */
    APOSTROPHE,

    /** A double quotation mark, which joins Hebrew letters, and the Hebrew marks that look like one and like half of one. */
    GERSHAYIM,

    /** Stands round what an editor has put into a word. */
    BRACKET,

    /** A question mark or equals sign, as addresses have. */
    QUERY,

    /** Three dots. */
    ELLIPSIS,

    /** Sets words apart, or is a word of its own, as the characters of scripts without spaces are. */
    OTHER;

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

    /** {@return what a character does that stands alone, without the marks behind it} */
    static WordBreak of(int point) {
        return switch (point) {
            case ' ' -> SPACE;
            case '\'', 0xFF07 -> APOSTROPHE;
            case '"', 0x05F3, 0x05F4 -> GERSHAYIM;
            case '[', ']' -> BRACKET;
            case '?', '=' -> QUERY;
            case 0x2026 -> ELLIPSIS;
            case '.', 0x2024, 0xFE52, 0xFF0E -> STOP;
            case ':', 0xB7, 0x55F, 0x2027, 0xFE13, 0xFE55, 0xFF1A -> COLON;
            case ',', ';', 0x589, 0x60C, 0x60D, 0x66B, 0x66C, 0x7F8 -> COMMA;
            case 0xFE10, 0xFE14, 0xFE50, 0xFE54, 0xFF0C, 0xFF1B -> COMMA;
            case '@', '#', '&', '/', '\\', '+', '%', 0xB0, 0x2030, 0x2031, 0x66A, 0xFE6A, 0xFF05 -> SYMBOL;
            case '十', '百', '千', '万', '萬', '億', '亿', '兆', '십', '백', '천', '만', '억', '조' -> MULTIPLIER;
            // minus sign
            case 0x2212 -> HYPHEN;
            // em dash, bar, two and three em dashes, and their forms for columns and small type
            case 0x2014, 0x2015, 0x2E3A, 0x2E3B, 0xFE31, 0xFE58 -> DASH;
            // the rule of tables, and the long vowel of Katakana
            case '|', 0x30FC, 0xFF70 -> OTHER;
            default -> byType(point);
        };
    }

    private static WordBreak byType(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER, Character.TITLECASE_LETTER -> CAPITAL;
            case Character.DECIMAL_DIGIT_NUMBER -> DIGIT;
            case Character.OTHER_NUMBER -> isPartOfFigure(point) ? DIGIT : OTHER;
            case Character.CURRENCY_SYMBOL, Character.CONNECTOR_PUNCTUATION -> SYMBOL;
            case Character.MATH_SYMBOL -> OPERATOR;
            case Character.DASH_PUNCTUATION -> HYPHEN;
            default -> isLetter(point) ? LETTER : OTHER;
        };
    }

    /** Whether it is a raised or lowered digit, or a fraction; not a number in a circle. */
    private static boolean isPartOfFigure(int point) {
        return point < 0x100 || (point >= 0x2070 && point <= 0x2189);
    }

    /** {@return whether it is a fraction of one character} */
    static boolean isFraction(int point) {
        return (point >= 0xBC && point <= 0xBE) || (point >= 0x2150 && point <= 0x215F) || point == 0x2189;
    }

    private static boolean isLetter(int point) {
        boolean joiner = point == NON_JOINER || point == JOINER;
        boolean letter = Character.isLetter(point) || Character.getType(point) == Character.LETTER_NUMBER;
        return joiner || (letter && !UNSPACED.contains(UnicodeScript.of(point)));
    }

    /** {@return whether it is a letter} */
    boolean isLetter() {
        return this == CAPITAL || this == LETTER;
    }

    /** {@return whether it is a letter or digit, of which the parts of compounds and figures are} */
    boolean isOfPart() {
        return isLetter() || this == DIGIT;
    }

    /** {@return whether it is a letter, digit, or a symbol that belongs to them} */
    boolean isOfWord() {
        return isOfPart() || this == SYMBOL;
    }

    /** {@return whether it may join what stands before it to what stands behind it} */
    boolean isJoint() {
        return compareTo(SPACE) >= 0 && this != OTHER;
    }

    /** {@return whether characters that touch belong to one word, whatever else stands round them} */
    boolean adheresTo(WordBreak next) {
        return (isOfWord() && next.isOfWord())
                || (this == OPERATOR && (next == DIGIT || next == SYMBOL))
                || (next == OPERATOR && (this == DIGIT || this == SYMBOL))
                || (this == MULTIPLIER && (next == DIGIT || next == MULTIPLIER))
                || (next == MULTIPLIER && this == DIGIT);
    }
}
