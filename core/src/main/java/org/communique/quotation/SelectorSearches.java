package org.communique.quotation;

import static org.communique.quotation.QuoteAnswer.EXACT;
import static org.communique.quotation.QuoteAnswer.MISSING;
import static org.communique.quotation.QuoteAnswer.NOTHING_TO_CHECK;
import static org.communique.quotation.QuoteAnswer.UNCHECKED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.internal.FoldedText;
import org.communique.internal.Folding;
import org.communique.internal.WholeWords;

/** What is looked for in a text, whose lines are joined in one way, to answer for selectors. */
final class SelectorSearches {

    /** The code points that the outer quotation marks take up at least. */
    private static final int MARKS = 2;

    private final WholeWords text;
    private final boolean original;
    private final Map<String, Segment> segments = new HashMap<>();

    /**
     * Takes the text.
     *
     * @param original whether it is known to be the text that the selectors were made for
     */
    SelectorSearches(WholeWords text, boolean original) {
        this.text = text;
        this.original = original;
    }

    /** {@return what is looked for to answer for a selector} */
    SelectorSearch of(CitedSelector cited) {
        if (cited.selector() instanceof TextQuoteSelector quote) {
            return search(cited, quote);
        } else if (cited.selector() instanceof TextPositionSelector position) {
            return cited.segment()
                    .map(segment -> search(cited, position, segment(segment)))
                    .orElseGet(() -> wordless(cited, position));
        }
        boolean record = cited.selector() instanceof RecordSelector;
        return SelectorSearch.unneeded(cited, record ? NOTHING_TO_CHECK : UNCHECKED, List.of());
    }

    private SelectorSearch wordless(CitedSelector cited, TextPositionSelector position) {
        if (!original) {
            return SelectorSearch.unneeded(cited, UNCHECKED, List.of());
        }
        return position.end() <= text.text().length()
                ? SelectorSearch.unneeded(
                        cited, EXACT, List.of(new QuotePlace(position.start(), position.end(), false)))
                : SelectorSearch.unneeded(cited, MISSING, List.of());
    }

    private SelectorSearch search(CitedSelector cited, TextPositionSelector position, Segment segment) {
        OptionalInt there = text.filling(segment.folded(), segment.words(), position.start(), position.end());
        if (there.isPresent()) {
            boolean variant = !text.text().isLiteral(there.getAsInt(), segment.words());
            return SelectorSearch.unneeded(
                    cited, EXACT, List.of(new QuotePlace(position.start(), position.end(), variant)));
        } else if (text.fillingButStop(segment.words(), position.start(), position.end())
                .isPresent()) {
            return SelectorSearch.unneeded(
                    cited, EXACT, List.of(new QuotePlace(position.start(), position.end(), true)));
        }
        int more = position.end() - position.start() - segment.folded().length();
        return SelectorSearch.of(cited, List.of(), more < MARKS ? segment.bare() : segment.marked());
    }

    /** The same one for all selectors of a segment, however many and long they are. */
    private Segment segment(String words) {
        return segments.computeIfAbsent(words, absent -> new Segment(text, words));
    }

    private SelectorSearch search(CitedSelector cited, TextQuoteSelector quote) {
        FoldedText exact = text.fold(quote.exact());
        if (cited.segment()
                .map(this::segment)
                .filter(segment -> !selects(exact, segment))
                .isPresent()) {
            return SelectorSearch.unneeded(cited, MISSING, List.of());
        }
        FoldedText words = exact.stripped();
        FoldedText before = text.fold(quote.prefix().orElse("") + space(exact, 0));
        FoldedText behind =
                text.fold(space(exact, exact.size() - 1) + quote.suffix().orElse(""));
        List<FoldedText> others = behind.size() > 0 && behind.isMark(0)
                ? ClosingStops.others(text, words)
                : ClosingStops.insideMark(text, words);
        return SelectorSearch.of(
                cited,
                Stream.concat(
                                SearchPattern.between(before, words, behind).stream(),
                                variants(others, other -> SearchPattern.between(before, other, behind)))
                        .toList(),
                Stream.of(
                                SearchPattern.bare(words).stream(),
                                variants(ClosingStops.insideMark(text, words), SearchPattern::bare),
                                ClosingStops.beforeMark(text, words).stream())
                        .flatMap(Function.identity())
                        .toList());
    }

    private static boolean selects(FoldedText exact, Segment segment) {
        int end = exact.length();
        return exact.filling(segment.folded(), segment.words(), 0, end).isPresent()
                || exact.fillingButStop(segment.words(), 0, end, true).isPresent();
    }

    private static Stream<SearchPattern> variants(
            List<FoldedText> others, Function<FoldedText, List<SearchPattern>> patterns) {
        return others.stream().flatMap(other -> patterns.apply(other).stream()).map(SearchPattern::asVariant);
    }

    private static String space(FoldedText text, int token) {
        return text.tokens()[token] == Folding.SPACE ? " " : "";
    }
}
