package org.communique.quotation;

import java.util.BitSet;

/**
 * The passages of a text that quotation marks enclose, within a paragraph. A mark that nothing closes there encloses
 * nothing. A single mark opens one only before a capital and closes it only behind a stop, for it may be an apostrophe.
 */
final class QuotedPassages {

    private static final String OPENING = "“„«»「『\"‘‚'";
    private static final String[] CLOSING = {"”", "“”", "»", "«", "」", "』", "\"", "’", "‘’", "'"};
    private static final String SINGLE = "‘‚'";
    private static final String STOPS = ",.!?…";

    private final String text;
    private final BitSet inside = new BitSet();

    private QuotedPassages(String text) {
        this.text = text;
    }

    static QuotedPassages of(String text, WrappedLines lines) {
        QuotedPassages passages = new QuotedPassages(text);
        int from = 0;
        int at = 0;
        while (at < text.length()) {
            int behind = Math.max(at + 1, lines.behindSpace(at));
            if (WrappedLines.isSpace(text.charAt(at)) && lines.endsSentence(at, behind)) {
                passages.mark(from, at);
                from = behind;
            }
            at = behind;
        }
        passages.mark(from, text.length());
        return passages;
    }

    /** {@return whether a character stands behind an opening mark and before the one that closes it} */
    boolean isInside(int index) {
        return inside.get(index);
    }

    /** Marks what is enclosed in a paragraph; of nested quotations the outer ones count. */
    private void mark(int from, int to) {
        int[] nearest = new int[OPENING.length()];
        int at = from;
        while (at < to) {
            int kind = OPENING.indexOf(text.charAt(at));
            if (kind >= 0 && isOpening(at, from, to)) {
                nearest[kind] = nearest[kind] > at ? nearest[kind] : closing(kind, at + 1, to);
                if (nearest[kind] < to) {
                    inside.set(at, nearest[kind]);
                    at = nearest[kind];
                }
            }
            at++;
        }
    }

    private boolean isOpening(int index, int from, int to) {
        boolean begins = index == from || !isLetterOrStop(text.charAt(index - 1));
        boolean single = SINGLE.indexOf(text.charAt(index)) >= 0;
        return begins
                && index + 1 < to
                && (text.charAt(index) == '«' || !WrappedLines.isSpace(text.charAt(index + 1)))
                && (!single || Character.isUpperCase(text.codePointAt(index + 1)));
    }

    private static boolean isLetterOrStop(char c) {
        return Character.isLetterOrDigit(c) || STOPS.indexOf(c) >= 0;
    }

    /** The first mark that closes such a quotation, or the end of the paragraph. */
    private int closing(int kind, int from, int to) {
        for (int at = from; at < to; at++) {
            if (CLOSING[kind].indexOf(text.charAt(at)) >= 0 && (isDouble(kind) || isClosingSingle(at, to))) {
                return at;
            }
        }
        return to;
    }

    private static boolean isDouble(int kind) {
        return SINGLE.indexOf(OPENING.charAt(kind)) < 0;
    }

    private boolean isClosingSingle(int index, int to) {
        return STOPS.indexOf(text.charAt(index - 1)) >= 0
                && (index + 1 == to || !Character.isLetterOrDigit(text.charAt(index + 1)));
    }
}
