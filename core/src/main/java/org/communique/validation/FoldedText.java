package org.communique.validation;

import java.util.Arrays;
import java.util.OptionalInt;

/** A text as its tokens, each with the span of code points that it stands for; made by {@link Folding}. */
final class FoldedText {

    private final int[] points;
    private final int[] tokens;
    private final int[] starts;
    private final int[] ends;

    FoldedText(int[] points, int[] tokens, int[] starts, int[] ends) {
        this.points = points;
        this.tokens = tokens;
        this.starts = starts;
        this.ends = ends;
    }

    /** {@return the number of code points} */
    int length() {
        return points.length;
    }

    /** {@return the number of tokens} */
    int size() {
        return tokens.length;
    }

    /** {@return the tokens, not to be changed} */
    int[] tokens() {
        return tokens;
    }

    /** {@return the offset of the first code point of a token} */
    int start(int token) {
        return starts[token];
    }

    /** {@return the offset behind the last code point of a token} */
    int end(int token) {
        return ends[token];
    }

    /** {@return this text without the white space at its ends} */
    FoldedText stripped() {
        int from = firstWord(0, size());
        int to = lastWord(from, size());
        return new FoldedText(
                points,
                Arrays.copyOfRange(tokens, from, to),
                Arrays.copyOfRange(starts, from, to),
                Arrays.copyOfRange(ends, from, to));
    }

    /**
     * {@return the token at which the words of a segment begin that fills a span of code points, but for a quotation
     * mark at either end and the white space inside it; absent where it does not}
     */
    OptionalInt filling(FoldedText segment, int start, int end) {
        int from = atLeast(ends, start + 1);
        int to = atLeast(starts, end);
        boolean whole = end <= points.length && from < to && starts[from] >= start && ends[to - 1] <= end;
        if (!whole) {
            return OptionalInt.empty();
        }
        return is(segment, from, to) ? OptionalInt.of(firstWord(from, to)) : between(from, to, segment.stripped());
    }

    /** Words with a quotation mark before or behind them, or both. */
    private OptionalInt between(int from, int to, FoldedText words) {
        int first = isMark(from) ? firstWord(from + 1, to) : from;
        int last = isMark(to - 1) ? lastWord(from, to - 1) : to;
        if (is(words, first, last)) {
            return OptionalInt.of(first);
        } else if (is(words, from, last)) {
            return OptionalInt.of(from);
        }
        return is(words, first, to) ? OptionalInt.of(first) : OptionalInt.empty();
    }

    /** {@return whether words that stand at a token do so in the very code points} */
    boolean isLiteral(int token, FoldedText words) {
        int last = words.size() - 1;
        return Arrays.equals(
                points, starts[token], ends[token + last], words.points, words.starts[0], words.ends[last]);
    }

    /** {@return whether a token is a part of a word that has spaces or other characters round it} */
    boolean isWord(int token) {
        return !isMark(token) && Scripts.isOfSpacedWord(points[starts[token]]);
    }

    private boolean is(FoldedText words, int from, int to) {
        return to - from == words.size() && Arrays.equals(tokens, from, to, words.tokens, 0, words.size());
    }

    private int firstWord(int from, int to) {
        return from < to && tokens[from] == Folding.SPACE ? from + 1 : from;
    }

    private int lastWord(int from, int to) {
        return from < to && tokens[to - 1] == Folding.SPACE ? to - 1 : to;
    }

    private boolean isMark(int token) {
        return tokens[token] == Folding.DOUBLE_MARK || tokens[token] == Folding.SINGLE_MARK;
    }

    private static int atLeast(int[] ascending, int value) {
        int index = Arrays.binarySearch(ascending, value);
        return index >= 0 ? index : -index - 1;
    }
}
