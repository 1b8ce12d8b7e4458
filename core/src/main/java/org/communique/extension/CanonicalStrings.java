package org.communique.extension;

/** JSON strings with the shortest escapes, as RFC 8785 writes them. */
final class CanonicalStrings {

    private static final String SHORT_ESCAPES = "\"\\bfnrt";
    private static final String SHORT_ESCAPED = "\"\\\b\f\n\r\t";

    private CanonicalStrings() {}

    /**
     * {@return the index behind the closing quote of the string that begins at {@code start}, or {@code -i - 1} where
     * the character at {@code i} is wrong}
     */
    static int end(String text, int start) {
        if (start >= text.length() || text.charAt(start) != '"') {
            return -start - 1;
        }
        int i = start + 1;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            int width = c == '\\' ? escapeWidth(text, i) : plainWidth(text, i);
            if (width == 0) {
                break;
            }
            i += width;
        }
        return -i - 1;
    }

    private static int plainWidth(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)) ? 2 : 0;
        }
        return c < 0x20 || Character.isLowSurrogate(c) ? 0 : 1;
    }

    private static int escapeWidth(String text, int i) {
        if (i + 1 >= text.length()) {
            return 0;
        }
        if (SHORT_ESCAPES.indexOf(text.charAt(i + 1)) >= 0) {
            return 2;
        }
        return text.startsWith("u00", i + 1) && i + 6 <= text.length() && needsLongEscape(text, i + 4) ? 6 : 0;
    }

    /** Whether the two digits at {@code i} are the lower-case code of a control character without a short escape. */
    private static boolean needsLongEscape(String text, int i) {
        char high = text.charAt(i);
        char low = text.charAt(i + 1);
        boolean lowerHex = (low >= '0' && low <= '9') || (low >= 'a' && low <= 'f');
        if ((high != '0' && high != '1') || !lowerHex) {
            return false;
        }
        return SHORT_ESCAPED.indexOf((high - '0') * 16 + Character.digit(low, 16)) < 0;
    }

    /** Compares two canonical strings, quotes and escapes included, by the UTF-16 code units that they stand for. */
    static int compare(String left, String right) {
        int i = 1;
        int j = 1;
        while (i < left.length() - 1 && j < right.length() - 1) {
            int difference = unit(left, i) - unit(right, j);
            if (difference != 0) {
                return difference;
            }
            i += width(left, i);
            j += width(right, j);
        }
        return Boolean.compare(i < left.length() - 1, j < right.length() - 1);
    }

    private static int unit(String text, int i) {
        char c = text.charAt(i);
        if (c != '\\') {
            return c;
        }
        int index = SHORT_ESCAPES.indexOf(text.charAt(i + 1));
        return index >= 0
                ? SHORT_ESCAPED.charAt(index)
                : Character.digit(text.charAt(i + 4), 16) * 16 + Character.digit(text.charAt(i + 5), 16);
    }

    private static int width(String text, int i) {
        if (text.charAt(i) != '\\') {
            return 1;
        }
        return text.charAt(i + 1) == 'u' ? 6 : 2;
    }
}
