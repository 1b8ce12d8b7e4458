package org.communique.internal;

import java.math.BigDecimal;

/** Decimals as they stand in documents: a sign perhaps, digits, and perhaps a point with digits behind it. */
public final class PlainDecimals {

    /** What is expected, for messages. */
    public static final String EXPECTED = "a decimal of plain digits such as \"30000000\" or \"0.5\"";

    /** What every well-formed decimal matches, and nothing else. */
    public static final String PATTERN = "^-?(?=([.]?[0-9]){1," + Decimals.MAX_DIGITS + "}$)(0|[1-9][0-9]*)([.][0-9]{1,"
            + Decimals.MAX_SCALE + "})?$";

    private PlainDecimals() {}

    /**
     * {@return the number}
     *
     * @throws IllegalArgumentException if the text is no plain decimal, or has more digits than are allowed
     */
    public static BigDecimal parse(String text) {
        if (!wellFormed(text)) {
            throw new IllegalArgumentException("expected " + EXPECTED + ", at most " + Decimals.MAX_DIGITS
                    + " digits and " + Decimals.MAX_SCALE + " behind the point, but was " + DisplayText.quoted(text));
        }
        return new BigDecimal(text);
    }

    private static boolean wellFormed(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        int wholeEnd = point < 0 ? text.length() : point;
        if (!digits(text, start, wholeEnd) || (wholeEnd - start > 1 && text.charAt(start) == '0')) {
            return false;
        }
        int scale = point < 0 ? 0 : text.length() - point - 1;
        if (point >= 0 && !digits(text, point + 1, text.length())) {
            return false;
        }
        return scale <= Decimals.MAX_SCALE && wholeEnd - start + scale <= Decimals.MAX_DIGITS;
    }

    private static boolean digits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < end;
    }
}
