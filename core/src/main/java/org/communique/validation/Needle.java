package org.communique.validation;

/** A row of tokens to be found in a text, and the words in it that are meant. */
final class Needle {

    private final Row row;
    private final FoldedText words;

    /** How many tokens of the row come before the words. */
    private final int wordsAt;

    /** How many come before the place. */
    private final int placeAt;

    private final int placeSize;

    private Needle(Row row, FoldedText words, int wordsAt, int placeAt, int placeSize) {
        this.row = row;
        this.words = words;
        this.wordsAt = wordsAt;
        this.placeAt = placeAt;
        this.placeSize = placeSize;
    }

    /** {@return whole words, whatever stands round them} */
    static Needle bare(FoldedText words) {
        return new Needle(Row.of(words), words, 0, 0, words.size());
    }

    /**
     * {@return words between certain others, which do not belong to the place; as they say what stands there, the words
     * may begin or end inside a word, and so may they}
     */
    static Needle between(FoldedText before, FoldedText words, FoldedText behind) {
        Row row = Row.of(before, words, behind).open(before.size() > 0, behind.size() > 0);
        return new Needle(row, words, before.size(), before.size(), words.size());
    }

    /** {@return words between quotation marks, which belong to the place, as may a space inside them} */
    static Needle marked(FoldedText quotation, FoldedText words) {
        int wordsAt = quotation.tokens()[1] == Folding.SPACE ? 2 : 1;
        return new Needle(Row.of(quotation), words, wordsAt, 0, quotation.size());
    }

    /** {@return what is to be found} */
    Row row() {
        return row;
    }

    /** {@return the place, where the row begins at a token of the text} */
    QuotePlace in(FoldedText text, int token) {
        int from = token + placeAt;
        boolean literal = text.isLiteral(token + wordsAt, words);
        return new QuotePlace(text.start(from), text.end(from + placeSize - 1), !literal);
    }
}
