package org.communique.quotation;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.communique.evidence.TextQuoteSelector;

/**
 * Tells whether words that stand in one other place are those of a quote selector: by what stands round them.
 *
 * <p>They are where the prefix or the suffix stands near, as a whole or at least half of its words, or where they are so
 * long that nobody says them twice. Short words that stand alone elsewhere are others.
 */
final class SelectorContext {

    /** So many code points are nobody else's words. */
    private static final int LONG = 40;

    /** How much further away than it is long a prefix or suffix may stand. */
    private static final int NEAR = 32;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");

    private final int[] text;

    SelectorContext(int[] text) {
        this.text = text;
    }

    /** {@return the finding, of which words that have moved away from all that stood round them are missing} */
    QuoteFinding settled(QuoteFinding finding) {
        boolean strange = finding.answer() == QuoteAnswer.MOVED
                && finding.selector() instanceof TextQuoteSelector quote
                && quote.exact().codePointCount(0, quote.exact().length()) < LONG
                && !isNear(finding.places().get(0), quote);
        return strange ? finding.missing() : finding;
    }

    /** What says nothing is no reason. */
    private boolean isNear(QuotePlace place, TextQuoteSelector quote) {
        String prefix = quote.prefix().orElse("").strip();
        String suffix = quote.suffix().orElse("").strip();
        return (prefix.isEmpty() && suffix.isEmpty())
                || has(Math.max(0, place.start() - reach(prefix)), place.start(), prefix)
                || has(place.end(), Math.min(text.length, place.end() + reach(suffix)), suffix);
    }

    private static int reach(String words) {
        return 2 * words.length() + NEAR;
    }

    private boolean has(int from, int to, String words) {
        return !words.isEmpty() && has(new String(text, from, to - from), words);
    }

    private static boolean has(String near, String words) {
        List<String> sought = BETWEEN_WORDS
                .splitAsStream(words)
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> there = new HashSet<>(Arrays.asList(BETWEEN_WORDS.split(near, -1)));
        long found = sought.stream().filter(there::contains).count();
        return near.contains(words) || (found > 0 && 2 * found >= sought.size());
    }

    /** {@return what stands between the prefix and the suffix of a quote selector, if both stand there once more} */
    Optional<QuotePlace> between(TextQuoteSelector quote) {
        String whole = new String(text, 0, text.length);
        String prefix = quote.prefix().orElse("").strip();
        String suffix = quote.suffix().orElse("").strip();
        int before = prefix.isEmpty() ? -1 : whole.indexOf(prefix);
        int from = before + prefix.length();
        int to = before < 0 || suffix.isEmpty() ? -1 : whole.indexOf(suffix, from);
        boolean together = to > from
                && to - from <= reach(quote.exact())
                && !whole.substring(from, to).isBlank();
        return together ? Optional.of(place(whole, from, to)) : Optional.empty();
    }

    private static QuotePlace place(String whole, int from, int to) {
        String between = whole.substring(from, to);
        int start = whole.codePointCount(0, to)
                - between.stripLeading()
                        .codePointCount(0, between.stripLeading().length());
        String words = between.strip();
        return new QuotePlace(start, start + words.codePointCount(0, words.length()), true);
    }
}
