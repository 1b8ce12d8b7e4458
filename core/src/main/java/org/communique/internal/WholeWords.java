package org.communique.internal;

import java.util.BitSet;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The words of a text, of which nothing is cut in two: what can be cited from it, and found in it. */
public final class WholeWords {

    private final Folding folding;
    private final FoldedText text;
    private final BitSet places;
    private final BitSet placesOfNames;

    private WholeWords(String text, LineEnds lineEnds) {
        this.folding = new Folding(lineEnds);
        this.text = folding.fold(text);
        WordBoundaries boundaries = WordBoundaries.of(this.text);
        this.places = boundaries.places(false);
        this.placesOfNames = boundaries.places(true);
    }

    /** {@return those of a text} */
    public static WholeWords of(String text) {
        return of(text, LineEnds.UNKNOWING);
    }

    /** {@return those of a text whose lines are joined in a way} */
    public static WholeWords of(String text, LineEnds lineEnds) {
        return new WholeWords(text, lineEnds);
    }

    /** {@return the text} */
    public FoldedText text() {
        return text;
    }

    /** {@return other text, whose tokens can be compared with those of this one} */
    public FoldedText fold(String other) {
        return folding.fold(other);
    }

    /**
     * {@return the numbers of the tokens before which words may begin or end, as also of the end; not to be changed}
     *
     * @param ofName whether the words are a name
     */
    public BitSet places(boolean ofName) {
        return ofName ? placesOfNames : places;
    }

    /**
     * {@return the token at which the words of a segment begin that fills a span of code points, but for a quotation mark
     * at either end and the white space inside it; absent where it does not, and where they are not whole}
     *
     * @param words the segment without the white space at its ends
     */
    public OptionalInt filling(FoldedText segment, FoldedText words, int start, int end) {
        OptionalInt there = text.filling(segment, words, start, end);
        return there.isPresent() && isWhole(words, there.getAsInt()) ? there : OptionalInt.empty();
    }

    /**
     * {@return the token at which the words of a segment begin that fills a span but for a comma or full stop before the
     * closing quotation mark; absent where it does not, and where they are not whole}
     */
    public OptionalInt fillingButStop(FoldedText words, int start, int end) {
        OptionalInt there = text.fillingButStop(words, start, end, false);
        return there.isPresent() && isWhole(words.withoutStop(), there.getAsInt()) ? there : OptionalInt.empty();
    }

    /** {@return the offsets at which words begin that are whole, in whatever typography} */
    public IntStream find(FoldedText words) {
        return IntStream.rangeClosed(0, text.size() - words.size())
                .filter(token -> text.is(words, token, token + words.size()) && isWhole(words, token))
                .map(text::start);
    }

    /** {@return how often the text has tokens, whole words or not} */
    public long count(FoldedText tokens) {
        return IntStream.rangeClosed(0, text.size() - tokens.size())
                .filter(token -> text.is(tokens, token, token + tokens.size()))
                .count();
    }

    /** {@return the shortest whole words that a span of code points is in, as they stand in the text} */
    public String around(int start, int end) {
        int from = places.previousSetBit(text.tokenAt(start));
        int to = places.nextSetBit(text.tokensBefore(end));
        return text.literal(from, to);
    }

    private boolean isWhole(FoldedText words, int token) {
        BitSet whole = places(words.isName());
        return whole.get(token) && whole.get(token + words.size());
    }
}
