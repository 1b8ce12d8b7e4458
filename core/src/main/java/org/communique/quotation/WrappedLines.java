package org.communique.quotation;

/**
 * The lines of a text, and which of their ends end a sentence: an empty line does; one line end does not where the line
 * was broken to fit a width, in the middle of a clause or before a small letter. Lines longer than a screen are broken to
 * fit none, so that each of them is a paragraph.
 */
final class WrappedLines {

    /** Nobody breaks lines at a greater width. */
    private static final int WIDEST = 120;

    private static final String GOES_ON = ",;-–—(/";

    private final String text;
    private final int width;

    WrappedLines(String text) {
        this.text = text;
        this.width = width(text);
    }

    /** The length of the longest line of several words: one alone, as an address, is never broken. */
    private static int width(String text) {
        int width = 0;
        for (String line : text.split("\\R", -1)) {
            String words = line.strip();
            if (words.indexOf(' ') >= 0) {
                width = Math.max(width, words.length());
            }
        }
        return width;
    }

    /** {@return whether white space between two indexes ends a sentence, whatever marks stand before it} */
    boolean endsSentence(int from, int to) {
        int breaks = breaks(from, to);
        if (breaks == 0 || from == 0 || to == text.length()) {
            return breaks > 0;
        }
        return breaks > 1 || width > WIDEST || !(isInClause(from, to) || isFull(from, to));
    }

    /** How many lines end in white space; two, where a paragraph does. */
    private int breaks(int from, int to) {
        int breaks = 0;
        for (int at = from; at < to && breaks < 2; at++) {
            char c = text.charAt(at);
            if (c == '\u2029') {
                breaks += 2;
            } else if (c == '\n' || c == '\u0085' || c == '\u2028' || (c == '\r' && !isLineFeed(at + 1))) {
                breaks++;
            }
        }
        return breaks;
    }

    private boolean isLineFeed(int index) {
        return index < text.length() && text.charAt(index) == '\n';
    }

    private boolean isInClause(int from, int to) {
        return GOES_ON.indexOf(text.charAt(from - 1)) >= 0 || Character.isLowerCase(text.codePointAt(to));
    }

    /** Whether the next word did not fit behind a line. */
    private boolean isFull(int from, int to) {
        int begin = from;
        while (begin > 0 && breaks(begin - 1, begin) == 0 && text.charAt(begin - 1) != '\r') {
            begin--;
        }
        int word = to;
        while (word < text.length() && !isSpace(text.charAt(word))) {
            word++;
        }
        return text.substring(begin, from).strip().length() + 1 + word - to > width;
    }

    /** {@return the index of the first character from an index that is no white space, or the length of the text} */
    int behindSpace(int index) {
        int at = index;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@return whether a character is white space of any kind} */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
