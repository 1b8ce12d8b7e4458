package org.communique.evidence;

import java.util.Optional;
import org.communique.internal.Checks;
import org.communique.internal.Joining;
import org.communique.internal.Shown;

/** Words in the one place of a text where they stand. */
record Excerpt(String text, String words, int index) {

    /** As much as tells most places apart. */
    private static final int CONTEXT = 32;

    /**
     * {@return where a text has these words}
     *
     * @throws IllegalArgumentException if it has them nowhere, or in several places
     */
    static Excerpt of(String text, String words) {
        Checks.wellFormed("text", text);
        Checks.text("words", words);
        int first = text.indexOf(words);
        Checks.that(first >= 0, "words", "expected words of the text but it does not have " + Shown.quoted(words));
        int second = text.indexOf(words, first + 1);
        if (second >= 0) {
            throw new IllegalArgumentException("words: expected words that the text has once but " + Shown.quoted(words)
                    + " stands at " + offset(text, first) + " and " + offset(text, second)
                    + ": give more of them, or the offsets");
        }
        return new Excerpt(text, words, first);
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
        return Joining.isJoined(point) || Joining.isIgnored(point) || text.startsWith("..", cut - 1);
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
