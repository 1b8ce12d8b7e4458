package org.communique.internal;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A text as its tokens, each with the span of code points that it stands for; made by {@link Folding}. */
public final class FoldedText {

    /** Commas and full stops, which typesetters put inside a closing mark or outside it. */
    private static final String STOPS = ",.\u060C\u06D4\u3001\u3002\uFF0C\uFF0E";

    private final int[] points;
    private final int[] tokens;
    private final WordBreak[] breaks;
    private final int[] starts;
    private final int[] ends;

    /** Where these tokens, and their code points, stand in the text that was asked last. */
    private @Nullable Standing standing;

    private @Nullable Boolean name;

    FoldedText(int[] points, int[] tokens, WordBreak[] breaks, int[] starts, int[] ends) {
        this.points = points;
        this.tokens = tokens;
        this.breaks = breaks;
        this.starts = starts;
        this.ends = ends;
    }

    /** {@return the number of code points} */
    public int length() {
        return points.length;
    }

    /** {@return the number of tokens} */
    public int size() {
        return tokens.length;
    }

    /** {@return the tokens, not to be changed} */
    public int[] tokens() {
        return tokens;
    }

    /** {@return what each of the tokens does to words beside it, not to be changed} */
    WordBreak[] breaks() {
        return breaks;
    }

    /** {@return the offset of the first code point of a token} */
    public int start(int token) {
        return starts[token];
    }

    /** {@return the offset behind the last code point of a token} */
    public int end(int token) {
        return ends[token];
    }

    /** {@return this text without the white space at its ends} */
    public FoldedText stripped() {
        int from = firstWord(0, size());
        int to = lastWord(from, size());
        return from == 0 && to == size() ? this : part(from, to);
    }

    /** {@return the tokens from one up to, and not including, another} */
    public FoldedText part(int from, int to) {
        return new FoldedText(
                points,
                Arrays.copyOfRange(tokens, from, to),
                Arrays.copyOfRange(breaks, from, to),
                Arrays.copyOfRange(starts, from, to),
                Arrays.copyOfRange(ends, from, to));
    }

    /** {@return this text and another behind it, between which no token arises} */
    public FoldedText plus(FoldedText more) {
        int[] both = concat(points, more.points, 0);
        return new FoldedText(
                both,
                concat(tokens, more.tokens, 0),
                Stream.of(breaks, more.breaks).flatMap(Arrays::stream).toArray(WordBreak[]::new),
                concat(starts, more.starts, points.length),
                concat(ends, more.ends, points.length));
    }

    private static int[] concat(int[] numbers, int[] more, int plus) {
        return IntStream.concat(Arrays.stream(numbers), Arrays.stream(more).map(number -> number + plus))
                .toArray();
    }

    /** {@return this text, and where it has dashes it as if all of them joined words, and as if none did} */
    public List<FoldedText> withOtherDashes() {
        return Arrays.stream(tokens).anyMatch(token -> token == Folding.HYPHEN)
                ? List.of(this, withDashes(WordBreak.HYPHEN), withDashes(WordBreak.DASH))
                : List.of(this);
    }

    private FoldedText withDashes(WordBreak dash) {
        WordBreak[] others = IntStream.range(0, size())
                .mapToObj(i -> tokens[i] == Folding.HYPHEN ? dash : breaks[i])
                .toArray(WordBreak[]::new);
        return new FoldedText(points, tokens, others, starts, ends);
    }

    /** {@return whether it is a name: every word of it begins with a capital} */
    public boolean isName() {
        if (name == null) {
            name = isAllOfName();
        }
        return name;
    }

    private boolean isAllOfName() {
        return IntStream.range(0, size()).allMatch(this::isOfName);
    }

    private boolean isOfName(int token) {
        boolean first = token == 0 || tokens[token - 1] == Folding.SPACE;
        return first
                ? breaks[token] == WordBreak.CAPITAL
                : breaks[token].isOfPart() || breaks[token] == WordBreak.SPACE;
    }

    /**
     * {@return the token at which the words of a segment begin that fills a span of code points, but for a quotation
     * mark at either end and the white space inside it; absent where it does not}
     *
     * @param words the segment without the white space at its ends
     */
    public OptionalInt filling(FoldedText segment, FoldedText words, int start, int end) {
        int from = tokenAt(start);
        int to = tokensBefore(end);
        boolean whole = end <= points.length && from < to && starts[from] >= start && ends[to - 1] <= end;
        if (!whole) {
            return OptionalInt.empty();
        }
        return is(segment, from, to) ? OptionalInt.of(firstWord(from, to)) : between(from, to, words);
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

    /**
     * {@return the token at which the words of a segment begin that fills a span but for a comma or full stop before the
     * closing quotation mark, which one of the two has and the other has not; absent where it does not}
     *
     * @param open whether a mark has to close the span, or to stand behind it
     */
    public OptionalInt fillingButStop(FoldedText words, int start, int end, boolean open) {
        int from = tokenAt(start);
        int to = tokensBefore(end);
        boolean whole = end <= points.length && from < to && starts[from] >= start && ends[to - 1] <= end;
        if (!whole || !(open || isMark(to - 1) || (to < size() && isMark(to)))) {
            return OptionalInt.empty();
        }
        int first = isMark(from) ? firstWord(from + 1, to) : from;
        int last = isMark(to - 1) ? lastWord(first, to - 1) : to;
        int behind = isStopBehindWords(first, last) ? last - 1 : last;
        return is(words.withoutStop(), first, behind) ? OptionalInt.of(first) : OptionalInt.empty();
    }

    /** {@return whether the last token is a comma or full stop, and the one before it is none} */
    public boolean endsWithStop() {
        return isStopBehindWords(0, size());
    }

    private boolean isStopBehindWords(int from, int to) {
        return from + 1 < to && isStop(to - 1) && !isStop(to - 2);
    }

    /** {@return this text without the comma or full stop at its end, if it has one} */
    public FoldedText withoutStop() {
        return endsWithStop() ? part(0, size() - 1) : this;
    }

    /** {@return whether a token is a comma or full stop} */
    public boolean isStop(int token) {
        return STOPS.indexOf(tokens[token]) >= 0;
    }

    /** {@return whether words that stand at a token do so in the very code points} */
    public boolean isLiteral(int token, FoldedText words) {
        int length = ends[token + words.size() - 1] - starts[token];
        return length == words.span() && words.in(this).points().at(starts[token]);
    }

    /** {@return whether the tokens from one up to, and not including, another are those of words} */
    boolean is(FoldedText words, int from, int to) {
        return to - from == words.size() && words.in(this).tokens().at(from);
    }

    /** {@return where these tokens, and their code points, stand in a text} */
    Standing in(FoldedText text) {
        Standing known = standing;
        if (known == null || known.text() != text) {
            int[] own = Arrays.copyOfRange(points, starts[0], starts[0] + span());
            known = new Standing(text, new Occurrences(tokens, text.tokens), new Occurrences(own, text.points));
            standing = known;
        }
        return known;
    }

    /** How many code points there are from the first token to the last. */
    private int span() {
        return ends[size() - 1] - starts[0];
    }

    /** {@return the token that a code point belongs to, or the next one if it belongs to none} */
    public int tokenAt(int offset) {
        return atLeast(ends, offset + 1);
    }

    /** {@return the number of the tokens that begin before an offset} */
    int tokensBefore(int offset) {
        return atLeast(starts, offset);
    }

    /** {@return the text of tokens from one up to, and not including, another} */
    public String literal(int from, int to) {
        return new String(points, starts[from], ends[to - 1] - starts[from]);
    }

    private int firstWord(int from, int to) {
        return from < to && tokens[from] == Folding.SPACE ? from + 1 : from;
    }

    private int lastWord(int from, int to) {
        return from < to && tokens[to - 1] == Folding.SPACE ? to - 1 : to;
    }

    /** {@return whether a token is a quotation mark or apostrophe} */
    public boolean isMark(int token) {
        return tokens[token] == Folding.DOUBLE_MARK || tokens[token] == Folding.SINGLE_MARK;
    }

    private static int atLeast(int[] ascending, int value) {
        int index = Arrays.binarySearch(ascending, value);
        return index >= 0 ? index : -index - 1;
    }

    /** Where tokens and their code points stand in a text. */
    record Standing(FoldedText text, Occurrences tokens, Occurrences points) {}
}
