package org.communique.extension;

/** The shapes that a number can have in canonical text. */
final class CanonicalNumbers {

    /** A decimal of so many digits is always the shortest text of a double. */
    private static final int SURELY_SHORTEST = 15;
    /** No double needs more digits. */
    private static final int MAX_SHORTEST = 17;
    /** From this power of ten on a number is written with an exponent. */
    private static final int FIRST_BIG_EXPONENT = 21;
    /** From this power of ten downwards a number is written with an exponent. */
    private static final int FIRST_SMALL_EXPONENT = -7;

    private CanonicalNumbers() {}

    static boolean isCanonical(String text, int start, int end) {
        int first = start < end && text.charAt(start) == '-' ? start + 1 : start;
        if (first == end) {
            return false;
        }
        if (text.charAt(first) == '0' && first + 1 == end) {
            return first == start;
        }
        int exponent = text.indexOf('e', first);
        return (exponent < 0 || exponent >= end) ? plain(text, first, end) : scientific(text, first, exponent, end);
    }

    private static boolean plain(String text, int start, int end) {
        int point = text.indexOf('.', start);
        int wholeEnd = (point < 0 || point >= end) ? end : point;
        if (!digits(text, start, wholeEnd) || (wholeEnd - start > 1 && text.charAt(start) == '0')) {
            return false;
        }
        if (wholeEnd < end && (!digits(text, wholeEnd + 1, end) || text.charAt(end - 1) == '0')) {
            return false;
        }
        int firstDigit = firstNonZero(text, start, end);
        int magnitude = firstDigit < wholeEnd ? wholeEnd - firstDigit - 1 : wholeEnd - firstDigit;
        return magnitude < FIRST_BIG_EXPONENT
                && magnitude > FIRST_SMALL_EXPONENT
                && significant(text, firstDigit, end) <= MAX_SHORTEST;
    }

    private static boolean scientific(String text, int start, int exponent, int end) {
        if (!digits(text, start, start + 1) || text.charAt(start) == '0') {
            return false;
        }
        boolean fraction = start + 1 < exponent;
        if (fraction
                && (text.charAt(start + 1) != '.'
                        || !digits(text, start + 2, exponent)
                        || text.charAt(exponent - 1) == '0')) {
            return false;
        }
        int sign = exponent + 1;
        if (sign >= end || (text.charAt(sign) != '+' && text.charAt(sign) != '-') || !digits(text, sign + 1, end)) {
            return false;
        }
        if (text.charAt(sign + 1) == '0') {
            return end == sign + 2 && text.charAt(sign) == '+' && exponent - start - 1 > SURELY_SHORTEST;
        }
        return exponent - start - (fraction ? 1 : 0) > SURELY_SHORTEST || needsExponent(text, sign, end);
    }

    private static boolean needsExponent(String text, int sign, int end) {
        if (end - sign > 4) {
            return true;
        }
        int exponent = Integer.parseInt(text, sign, end, 10);
        return exponent >= FIRST_BIG_EXPONENT || exponent <= FIRST_SMALL_EXPONENT;
    }

    private static int significant(String text, int firstDigit, int end) {
        int last = end;
        while (last > firstDigit && "0.".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        int point = text.indexOf('.', firstDigit);
        return last - firstDigit - (point >= 0 && point < last ? 1 : 0);
    }

    private static int firstNonZero(String text, int start, int end) {
        int i = start;
        while (i < end && "0.".indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        return i;
    }

    private static boolean digits(String text, int start, int end) {
        if (start >= end) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
