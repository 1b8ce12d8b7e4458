package org.communique.evidence;

import java.util.Optional;
import org.communique.internal.Checks;
import org.communique.internal.CombiningCharacters;
import org.communique.internal.DisplayText;
import org.communique.internal.FoldedText;
import org.communique.internal.WholeWords;

/** Whole words in the one place of a text where they stand. */
record TextSearch(String text, String words, int index) {

    /** As much as tells most places apart. */
    private static final int CONTEXT = 32;

    /**
     * {@return where a text has these words}
     *
     * @throws IllegalArgumentException if it has them nowhere, only as a part of others, or in several places, also in
     *     other typography
     */
    static TextSearch of(String text, String words) {
        Checks.wellFormed("text", text);
        Checks.text("words", words);
        Checks.that(
                text.contains(words),
                "words",
                "expected words of the text but it does not have " + DisplayText.quoted(words));
        WholeWords whole = WholeWords.of(text);
        FoldedText folded = whole.fold(words);
        int start = onlyPlace(whole, folded, words) - folded.stripped().start(0);
        if (start >= 0
                && whole.filling(folded, folded.stripped(), start, start + folded.length())
                        .isPresent()) {
            int index = text.offsetByCodePoints(0, start);
            if (text.startsWith(words, index)) {
                return new TextSearch(text, words, index);
            }
        }
        throw isPart(text, words, whole);
    }

    /** Where the words begin without the white space before them, or -1. */
    private static int onlyPlace(WholeWords whole, FoldedText folded, String words) {
        int[] places = whole.find(folded.stripped()).limit(2).toArray();
        if (places.length > 1) {
            throw new IllegalArgumentException(
                    "words: expected words that the text has once but " + DisplayText.quoted(words) + " stands at "
                            + places[0] + " and " + places[1] + ": give more of them, or the offsets");
        }
        return places.length == 0 ? -1 : places[0];
    }

    private static IllegalArgumentException isPart(String text, String words, WholeWords whole) {
        int start = offset(text, text.indexOf(words));
        String around = whole.around(start, start + offset(words, words.length()));
        return new IllegalArgumentException("words: expected whole words but " + DisplayText.quoted(words)
                + " is only a part of " + DisplayText.quoted(around) + ": give all of it, or the offsets");
    }

    TextPositionSelector position() {
        return TextPositionSelector.of(offset(text, index), offset(text, end()));
    }

    TextQuoteSelector quote() {
        return TextQuoteSelector.builder()
                .exact(words)
                .prefix(part(before(), index))
                .suffix(part(end(), behind()))
                .build();
    }

    private int before() {
        int from = text.offsetByCodePoints(index, -Math.min(CONTEXT, text.codePointCount(0, index)));
        while (from < index && isInside(from)) {
            from = text.offsetByCodePoints(from, 1);
        }
        return from;
    }

    private int behind() {
        int to = text.offsetByCodePoints(end(), Math.min(CONTEXT, text.codePointCount(end(), text.length())));
        while (to > end() && isInside(to)) {
            to = text.offsetByCodePoints(to, -1);
        }
        return to;
    }

    /** Whether a cut here would part a character from its marks, or the dots of an ellipsis. */
    private boolean isInside(int cut) {
        if (cut == 0 || cut == text.length()) {
            return false;
        }
        int point = text.codePointAt(cut);
        return CombiningCharacters.isJoined(point)
                || CombiningCharacters.isIgnored(point)
                || text.startsWith("..", cut - 1);
    }

    private int end() {
        return index + words.length();
    }

    private Optional<String> part(int from, int to) {
        return Optional.of(text.substring(from, to)).filter(part -> !part.isEmpty());
    }

    private static int offset(String text, int index) {
        return text.codePointCount(0, index);
    }
}
