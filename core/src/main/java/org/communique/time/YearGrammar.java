package org.communique.time;

/**
 * The grammar of years that are not just four digits: {@code Y170000002}, {@code Y-17E7}, {@code Y171010000S3},
 * {@code 1950S2}.
 *
 * <p>A year beyond the 999,999,999 of {@code java.time} is known to lie beyond it, and no more; so its digits are
 * counted, never expanded.
 */
final class YearGrammar {

    /** As many digits as {@link java.time.Year#MAX_VALUE} has, all of them nines. */
    private static final int LONGEST_YEAR = 9;

    private static final int SHORTEST_LONG_YEAR = 5;

    private final Cursor in;

    YearGrammar(Cursor in) {
        this.in = in;
    }

    /** Reads a year from its prefix on, and the qualifier behind it. */
    EdtfDate longYear(Qualification left) {
        in.accept('Y');
        boolean negative = in.accept('-');
        String digits = number("a year with the prefix Y");
        int zeros = in.accept('E') ? count("the exponent of a year") : 0;
        int length = Math.min(digits.length() + zeros, LONGEST_YEAR + 1);
        if (length < SHORTEST_LONG_YEAR) {
            throw in.refuse("the prefix Y is for years of more than four digits");
        }
        int significant = in.peek() == 'S' ? significantDigits(digits.length() + zeros) : digits.length() + zeros;
        Qualification said = left.or(in.qualification());
        return length > LONGEST_YEAR
                ? EdtfDates.farYear(negative, said)
                : someYear(negative, Integer.parseInt(digits + "0".repeat(zeros)), length - significant, said);
    }

    /** Reads the number of significant digits of {@code year}, and the qualifier behind it. */
    EdtfDate significant(YearMask year, Qualification left) {
        if (year.digits().masked()) {
            throw in.refuse("significant digits are counted only where all digits are given");
        }
        int magnitude = year.digits().least();
        if (magnitude == 0) {
            throw in.refuse("year 0000 has no significant digit");
        }
        int length = Integer.toString(magnitude).length();
        int significant = significantDigits(length);
        return someYear(year.negative(), magnitude, length - significant, left.or(in.qualification()));
    }

    /** The years that agree with {@code magnitude} in all but its last {@code vague} digits. */
    private static EdtfDate someYear(boolean negative, int magnitude, int vague, Qualification said) {
        int step = 1;
        for (int i = 0; i < vague; i++) {
            step *= 10;
        }
        int least = magnitude - magnitude % step;
        int greatest = least + (step - 1);
        return negative ? EdtfDates.years(-greatest, -least, said) : EdtfDates.years(least, greatest, said);
    }

    private int significantDigits(int length) {
        in.accept('S');
        int significant = count("the number of significant digits");
        if (significant > length) {
            throw in.refuse("there are not so many digits to be significant");
        }
        return significant;
    }

    /** A number from 1; beyond all that matters it is as good as any other. */
    private int count(String what) {
        String digits = number(what);
        return digits.length() > LONGEST_YEAR ? Edtf.MAX_LENGTH : Integer.parseInt(digits);
    }

    private String number(String what) {
        String digits = in.digits();
        if (digits.isEmpty() || digits.charAt(0) == '0') {
            throw in.refuse(what + " is a number that begins with 1 to 9");
        }
        return digits;
    }
}
