package org.communique.validation;

import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A row of tokens to be found in a text, and the words in it that are meant. */
final class Needle {

    private final int[] tokens;
    private final FoldedText words;

    /** The index of the first of the words in the row. */
    private final int wordsAt;

    /** Whether the place is that of the whole row, and not of the words alone. */
    private final boolean whole;

    private Needle(int[] tokens, FoldedText words, int wordsAt, boolean whole) {
        this.tokens = tokens;
        this.words = words;
        this.wordsAt = wordsAt;
        this.whole = whole;
    }

    /** {@return words, whatever stands round them} */
    static Needle bare(FoldedText words) {
        return new Needle(words.tokens(), words, 0, true);
    }

    /** {@return words between certain others, which do not belong to the place} */
    static Needle between(FoldedText before, FoldedText words, FoldedText behind) {
        int[] tokens = Stream.of(before, words, behind)
                .map(FoldedText::tokens)
                .flatMapToInt(IntStream::of)
                .toArray();
        return new Needle(tokens, words, before.size(), false);
    }

    /** {@return words between quotation marks, which belong to the place, as may a space inside them} */
    static Needle marked(FoldedText quotation, FoldedText words) {
        int wordsAt = quotation.tokens()[1] == Folding.SPACE ? 2 : 1;
        return new Needle(quotation.tokens(), words, wordsAt, true);
    }

    /** {@return the tokens, not to be changed} */
    int[] tokens() {
        return tokens;
    }

    /** {@return the place, where the row begins at a token of the text} */
    QuotePlace in(FoldedText text, int token) {
        int first = token + wordsAt;
        int start = text.start(whole ? token : first);
        int end = text.end(whole ? token + tokens.length - 1 : first + words.size() - 1);
        return new QuotePlace(start, end, !text.isLiteral(first, words));
    }
}
