package org.communique.quotation;

import java.util.Optional;
import java.util.function.Predicate;
import org.communique.evidence.TextQuoteSelector;
import org.communique.internal.CombiningCharacters;

/**
 * Words of a text, and what stands round them.
 *
 * @param text the text
 * @param start where the words begin, in UTF-16 code units
 * @param end where they end
 * @param size how many code points of the text are taken before and behind them
 */
record QuoteContext(String text, int start, int end, int size) {

    /** As much as tells most places apart. */
    private static final int LEAST = 32;

    /** {@return words with as much round them as tells their place from all others, also in other typography} */
    static QuoteContext of(String text, int start, int end, Predicate<String> isOnly) {
        QuoteContext context = new QuoteContext(text, start, end, LEAST);
        while (!context.isAll() && !isOnly.test(text.substring(context.before(), context.behind()))) {
            context = new QuoteContext(text, start, end, 2 * context.size);
        }
        return context;
    }

    private boolean isAll() {
        return before() == 0 && behind() == text.length();
    }

    TextQuoteSelector selector() {
        return TextQuoteSelector.builder()
                .exact(text.substring(start, end))
                .prefix(part(before(), start))
                .suffix(part(end, behind()))
                .build();
    }

    private int before() {
        int from = text.offsetByCodePoints(start, -Math.min(size, text.codePointCount(0, start)));
        while (from < start && isInside(from)) {
            from = text.offsetByCodePoints(from, 1);
        }
        return from;
    }

    private int behind() {
        int to = text.offsetByCodePoints(end, Math.min(size, text.codePointCount(end, text.length())));
        while (to > end && isInside(to)) {
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

    private Optional<String> part(int from, int to) {
        return Optional.of(text.substring(from, to)).filter(part -> !part.isEmpty());
    }
}
