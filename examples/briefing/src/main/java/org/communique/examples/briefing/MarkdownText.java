package org.communique.examples.briefing;

/**
 * Text for Markdown in which nothing is markup: a mark that CommonMark, GitHub or a template engine would take for one
 * has a backslash before it, and those of HTML are entities.
 */
final class MarkdownText {

    private static final String MARKS = "\\`*_{}[]#|~$@";
    private static final int LONGEST_NUMBER = 12;

    private MarkdownText() {}

    /** {@return the text on one line, which reads as it is} */
    static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        String plain = Layout.plain(text);
        for (int i = 0; i < plain.length(); i++) {
            append(plain, i, safe);
        }
        return safe.toString();
    }

    private static void append(String text, int index, StringBuilder safe) {
        char c = text.charAt(index);
        switch (c) {
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '&' -> safe.append("&amp;");
            default -> safe.append(isMark(text, index) ? "\\" : "").append(c);
        }
    }

    private static boolean isMark(String text, int index) {
        char c = text.charAt(index);
        if (c == ':') {
            return !isBeforeSpace(text, index);
        }
        return MARKS.indexOf(c) >= 0 || isListMark(text, index) || isOfAddress(text, index);
    }

    private static boolean isBeforeSpace(String text, int index) {
        return index + 1 == text.length() || text.charAt(index + 1) == ' ';
    }

    /** What begins an item of a list where it stands first, or behind a number that does. */
    private static boolean isListMark(String text, int index) {
        String before = text.substring(0, Math.min(index, LONGEST_NUMBER)).strip();
        return switch (text.charAt(index)) {
            case '-', '+' -> before.isEmpty();
            case '.', ')' -> index < LONGEST_NUMBER && before.matches("[0-9]+");
            default -> false;
        };
    }

    /** The full stop of <i>www.</i> */
    private static boolean isOfAddress(String text, int index) {
        return text.charAt(index) == '.' && text.regionMatches(true, index - 3, "www", 0, 3);
    }

    /** {@return the text, which leads to an address if that is one of the web} */
    static String link(String text, String address) {
        boolean web = address.matches("https?://[A-Za-z0-9./?&=_~%#;,+-]+");
        return web ? "[" + of(text) + "](<" + address + ">)" : of(text);
    }
}
