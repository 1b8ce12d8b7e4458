package org.communique.json.codec;

import java.math.BigDecimal;
import tools.jackson.core.io.NumberOutput;

/**
 * Numbers as RFC 8785 writes them where that text denotes the same decimal, and else in scientific form with all their
 * digits.
 */
final class CanonicalNumbers {

    /** A decimal of so many digits is always the shortest text of a double. */
    private static final int SURELY_SHORTEST = 15;
    /** No double needs more digits. */
    private static final int MAX_SHORTEST = 17;
    /** Beyond this power of ten, up or down, a decimal may be no normal double. */
    private static final int SAFE_EXPONENT = 307;
    /** From this power of ten on RFC 8785 writes an exponent. */
    private static final int FIRST_BIG_EXPONENT = 21;
    /** From this power of ten downwards RFC 8785 writes an exponent. */
    private static final int FIRST_SMALL_EXPONENT = -7;
    /** The exponent of a number is read up to this size; a number text is short, so its digits cannot matter then. */
    private static final long MAX_EXPONENT = 1_000_000_000_000_000L;

    private CanonicalNumbers() {}

    /** Appends the canonical form of a JSON number of at most a few dozen characters. */
    static void append(StringBuilder out, String number) {
        int mantissaEnd = exponentMark(number);
        String digits = digits(number, mantissaEnd);
        int first = firstNonZero(digits);
        if (first == digits.length()) {
            out.append('0');
            return;
        }
        long magnitude = exponent(number, mantissaEnd) + wholeDigits(number, mantissaEnd) - first - 1;
        String significant = stripZeros(digits, first);
        if (number.charAt(0) == '-') {
            out.append('-');
        }
        if (magnitude < FIRST_BIG_EXPONENT && magnitude > FIRST_SMALL_EXPONENT && shortest(significant, magnitude)) {
            plain(out, significant, (int) magnitude);
        } else {
            scientific(out, significant, magnitude);
        }
    }

    /** Whether these digits are the shortest text of a double. */
    private static boolean shortest(String significant, long magnitude) {
        int length = significant.length();
        if (length <= SURELY_SHORTEST && Math.abs(magnitude) <= SAFE_EXPONENT) {
            return true;
        }
        if (length > MAX_SHORTEST) {
            return false;
        }
        BigDecimal exact = new BigDecimal(significant + "e" + (magnitude - length + 1));
        return new BigDecimal(NumberOutput.toString(exact.doubleValue(), true)).compareTo(exact) == 0;
    }

    private static void plain(StringBuilder out, String significant, int magnitude) {
        int length = significant.length();
        if (magnitude < 0) {
            out.append("0.").append("0".repeat(-magnitude - 1)).append(significant);
        } else if (length <= magnitude + 1) {
            out.append(significant).append("0".repeat(magnitude + 1 - length));
        } else {
            out.append(significant, 0, magnitude + 1).append('.').append(significant, magnitude + 1, length);
        }
    }

    private static void scientific(StringBuilder out, String significant, long magnitude) {
        out.append(significant.charAt(0));
        if (significant.length() > 1) {
            out.append('.').append(significant, 1, significant.length());
        }
        out.append('e').append(magnitude < 0 ? '-' : '+').append(Math.abs(magnitude));
    }

    private static int exponentMark(String number) {
        int mark = Math.max(number.indexOf('e'), number.indexOf('E'));
        return mark < 0 ? number.length() : mark;
    }

    private static String digits(String number, int mantissaEnd) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < mantissaEnd; i++) {
            if (number.charAt(i) >= '0') {
                digits.append(number.charAt(i));
            }
        }
        return digits.toString();
    }

    private static int wholeDigits(String number, int mantissaEnd) {
        int point = number.indexOf('.');
        return (point < 0 ? mantissaEnd : point) - (number.charAt(0) == '-' ? 1 : 0);
    }

    private static long exponent(String number, int mantissaEnd) {
        if (mantissaEnd == number.length()) {
            return 0;
        }
        boolean negative = number.charAt(mantissaEnd + 1) == '-';
        long exponent = 0;
        for (int i = mantissaEnd + 1; i < number.length(); i++) {
            if (number.charAt(i) >= '0') {
                exponent = Math.min(exponent * 10 + number.charAt(i) - '0', MAX_EXPONENT);
            }
        }
        return negative ? -exponent : exponent;
    }

    private static int firstNonZero(String digits) {
        int i = 0;
        while (i < digits.length() && digits.charAt(i) == '0') {
            i++;
        }
        return i;
    }

    private static String stripZeros(String digits, int first) {
        int last = digits.length();
        while (digits.charAt(last - 1) == '0') {
            last--;
        }
        return digits.substring(first, last);
    }
}
