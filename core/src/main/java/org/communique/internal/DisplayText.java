package org.communique.internal;

import java.util.Locale;

/** Text as logs and messages show it: on one line, cut, and without characters that do something to a terminal. */
public final class DisplayText {

    private static final int MAX_QUOTED = 64;

    private DisplayText() {}

    /** {@return the text in quotation marks, at most 64 characters of it} */
    public static String quoted(String text) {
        return '"' + cut(text, MAX_QUOTED) + '"';
    }

    /** {@return at most so many characters of the text, what does not print as an escape; never half of a pair} */
    public static String cut(String text, int max) {
        StringBuilder shown = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int codePoint = text.codePointAt(i);
            i += Character.charCount(codePoint);
            String piece = piece(codePoint);
            boolean fits = shown.length() + piece.length() <= (i < text.length() ? max - 1 : max);
            if (!fits) {
                return shown.append('…').toString();
            }
            shown.append(piece);
        }
        return shown.toString();
    }

    private static String piece(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> String.format(Locale.ROOT, "\\u%04x", codePoint);
            default -> Character.toString(codePoint);
        };
    }
}
