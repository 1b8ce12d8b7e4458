package org.communique.time;

import java.util.HexFormat;

/** Why a text is not EDTF: messages that name the present form and quote little of the input. */
final class EdtfRefusal {

    private static final int LONGEST_QUOTE = 64;
    private static final String EXPECTED =
            "expected an EDTF date of ISO 8601-2, such as 2025-03-06, 2025-03~ or 2025/..";

    private EdtfRefusal() {}

    /** {@return the refusal of {@code text} as a whole} */
    static IllegalArgumentException of(String text, String reason) {
        return new IllegalArgumentException(EXPECTED + ", not \"" + quote(text) + "\": " + reason);
    }

    /** {@return the refusal of {@code text} after its first {@code index} characters} */
    static IllegalArgumentException at(String text, int index, String reason) {
        return of(text, reason + (index == 0 ? " (at its beginning)" : " (after character " + index + ")"));
    }

    /** {@return the refusal of the character at {@code index}, which stands in no EDTF text} */
    static IllegalArgumentException character(String text, int index) {
        return at(text, index, reason(text, index));
    }

    /** {@return at most 64 characters of {@code text}, whatever is not printable ASCII replaced} */
    static String quote(String text) {
        int length = Math.min(text.length(), LONGEST_QUOTE);
        StringBuilder quote = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            char character = text.charAt(i);
            quote.append(character >= ' ' && character <= '~' ? character : '\uFFFD');
        }
        return quote.toString();
    }

    private static String reason(String text, int index) {
        if (text.startsWith("unknown", index)) {
            return "an unknown end is written as nothing, as in 2025/, since 2019";
        }
        if (text.startsWith("open", index)) {
            return "an open end is written .., as in 2025/.., since 2019";
        }
        char character = text.charAt(index);
        return character > '~' ? foreign(text.codePointAt(index)) : foreign(character);
    }

    private static String foreign(int codePoint) {
        return Character.isDigit(codePoint)
                ? name(codePoint) + " is a digit of another script: only ASCII 0 to 9"
                : name(codePoint) + " is not ASCII";
    }

    private static String foreign(char character) {
        return switch (character) {
            case ' ', '\t', '\n', '\r' -> "no space, not even behind a comma";
            case 'u', 'U', 'x' -> "an unspecified digit is written X since 2019";
            case 'y' -> "the prefix of a long year is an upper-case Y since 2019";
            case 'e' -> "the exponent of a year begins with an upper-case E since 2019";
            case 'p', 's' -> "the number of significant digits follows an upper-case S since 2019";
            case 't', 'z' -> "T and Z are upper-case";
            case '(', ')' -> "parentheses went in 2019: a qualifier holds for what is left of it, as in 2004-06~-11";
            case 'W', 'w' -> "no week dates: write an interval of days, as in 2024-01-29/2024-02-04";
            case 'P' -> "no durations: write both ends of the interval";
            case 'R' -> "no repeating intervals";
            default -> name(character) + " stands in no EDTF date";
        };
    }

    /** The name that Unicode has for every code point, unassigned ones too: U+ and at least four digits. */
    private static String name(int codePoint) {
        HexFormat hex = HexFormat.of().withUpperCase();
        return "U+" + hex.toHexDigits(codePoint, codePoint > 0xFFFF ? 6 : 4);
    }
}
