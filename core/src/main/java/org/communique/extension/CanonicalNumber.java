package org.communique.extension;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The one form of each number in canonical JSON: as RFC 8785 writes it where that text denotes the same decimal, and else
 * in scientific form with all its digits.
 *
 * <p>No digit is ever lost: {@code 333333333.33333329} is no double and becomes {@code 3.3333333333333329e+8}.
 */
public final class CanonicalNumber {

    /** A decimal of so many digits is always the shortest text of a double. */
    private static final int SURELY_SHORTEST = 15;
    /** No double needs more digits. */
    private static final int MAX_SHORTEST = 17;
    /** From this power of ten on RFC 8785 writes an exponent. */
    private static final int FIRST_BIG_EXPONENT = 21;
    /** From this power of ten downwards RFC 8785 writes an exponent. */
    private static final int FIRST_SMALL_EXPONENT = -7;
    /** A power of ten of so many digits still fits every decimal type. */
    private static final int MAX_EXPONENT_DIGITS = 9;

    private static final long GREATEST_MAGNITUDE = 999_999_999;

    private CanonicalNumber() {}

    /**
     * {@return the canonical form of a number}
     *
     * @param number a JSON number, as in {@code -1.50e2}
     * @throws IllegalArgumentException if it is no JSON number, or its exponent has more than 9 digits as it is written
     *     or in the canonical form
     */
    public static String of(String number) {
        Parts parts = Parts.of(number);
        int first = firstNonZero(parts.digits());
        if (first == parts.digits().length()) {
            return "0";
        }
        long magnitude = parts.exponent() + parts.wholeDigits() - first - 1;
        if (Math.abs(magnitude) > GREATEST_MAGNITUDE) {
            throw tooGreat();
        }
        String significant = stripZeros(parts.digits(), first);
        boolean plain = magnitude < FIRST_BIG_EXPONENT
                && magnitude > FIRST_SMALL_EXPONENT
                && isShortestOfDouble(significant, magnitude);
        String unsigned = plain ? plain(significant, (int) magnitude) : scientific(significant, magnitude);
        return number.charAt(0) == '-' ? "-" + unsigned : unsigned;
    }

    /** Whether these digits are what RFC 8785 writes for the double that is closest to them. */
    private static boolean isShortestOfDouble(String significant, long magnitude) {
        int length = significant.length();
        if (length <= SURELY_SHORTEST) {
            return true;
        }
        if (length > MAX_SHORTEST) {
            return false;
        }
        BigDecimal decimal = new BigDecimal(significant + "e" + (magnitude - length + 1));
        double closest = decimal.doubleValue();
        BigDecimal exact = new BigDecimal(closest);
        return rounded(exact, length, RoundingMode.HALF_EVEN).compareTo(decimal) == 0
                && rounded(exact, length - 1, RoundingMode.DOWN).doubleValue() != closest
                && rounded(exact, length - 1, RoundingMode.UP).doubleValue() != closest;
    }

    private static BigDecimal rounded(BigDecimal exact, int digits, RoundingMode mode) {
        return exact.round(new MathContext(digits, mode));
    }

    private static String plain(String significant, int magnitude) {
        int length = significant.length();
        if (magnitude < 0) {
            return "0." + "0".repeat(-magnitude - 1) + significant;
        }
        if (length <= magnitude + 1) {
            return significant + "0".repeat(magnitude + 1 - length);
        }
        return significant.substring(0, magnitude + 1) + '.' + significant.substring(magnitude + 1);
    }

    private static String scientific(String significant, long magnitude) {
        String fraction = significant.length() > 1 ? "." + significant.substring(1) : "";
        return significant.charAt(0) + fraction + 'e' + (magnitude < 0 ? '-' : '+') + Math.abs(magnitude);
    }

    private static IllegalArgumentException tooGreat() {
        return new IllegalArgumentException("expected an exponent of at most " + MAX_EXPONENT_DIGITS + " digits");
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

    /**
     * A JSON number taken apart.
     *
     * @param digits those in front of the point and behind it
     * @param wholeDigits how many of them stand in front of the point
     * @param exponent the power of ten that is written
     */
    private record Parts(String digits, int wholeDigits, long exponent) {

        static Parts of(String number) {
            int start = number.startsWith("-") ? 1 : 0;
            int mark = Math.max(number.indexOf('e'), number.indexOf('E'));
            int mantissaEnd = mark < 0 ? number.length() : mark;
            int point = number.indexOf('.');
            int wholeEnd = point < 0 ? mantissaEnd : point;
            boolean wellFormed = areDigits(number, start, wholeEnd)
                    && (wholeEnd - start == 1 || number.charAt(start) != '0')
                    && (point < 0 || areDigits(number, point + 1, mantissaEnd));
            if (!wellFormed) {
                throw new IllegalArgumentException("expected a JSON number");
            }
            String fraction = point < 0 ? "" : number.substring(point + 1, mantissaEnd);
            return new Parts(
                    number.substring(start, wholeEnd) + fraction, wholeEnd - start, exponent(number, mantissaEnd));
        }

        private static long exponent(String number, int mark) {
            if (mark == number.length()) {
                return 0;
            }
            boolean signed = mark + 1 < number.length() && "+-".indexOf(number.charAt(mark + 1)) >= 0;
            int start = signed ? mark + 2 : mark + 1;
            if (!areDigits(number, start, number.length())) {
                throw new IllegalArgumentException("expected a JSON number");
            }
            while (start < number.length() - 1 && number.charAt(start) == '0') {
                start++;
            }
            if (number.length() - start > MAX_EXPONENT_DIGITS) {
                throw tooGreat();
            }
            long exponent = Long.parseLong(number, start, number.length(), 10);
            return signed && number.charAt(mark + 1) == '-' ? -exponent : exponent;
        }

        private static boolean areDigits(String number, int start, int end) {
            for (int i = start; i < end; i++) {
                if (number.charAt(i) < '0' || number.charAt(i) > '9') {
                    return false;
                }
            }
            return start < end;
        }
    }
}
