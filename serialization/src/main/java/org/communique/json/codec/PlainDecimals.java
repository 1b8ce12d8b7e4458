package org.communique.json.codec;

/** Decimals as they stand in documents: a sign perhaps, digits, and perhaps a point with digits behind it. */
final class PlainDecimals {

    /** The largest number of digits: {@value}. */
    static final int MAX_DIGITS = 38;
    /** The largest number of digits behind the point: {@value}. */
    static final int MAX_SCALE = 18;

    /** What every well-formed decimal matches, and nothing else. */
    static final String PATTERN =
            "^-?(?=([.]?[0-9]){1," + MAX_DIGITS + "}$)(0|[1-9][0-9]*)([.][0-9]{1," + MAX_SCALE + "})?$";

    private PlainDecimals() {}

    static boolean wellFormed(String text) {
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
        return scale <= MAX_SCALE && wholeEnd - start + scale <= MAX_DIGITS;
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
