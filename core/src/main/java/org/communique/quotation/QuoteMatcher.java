package org.communique.quotation;

import static org.communique.quotation.QuoteAnswer.EXACT;
import static org.communique.quotation.QuoteAnswer.MISSING;
import static org.communique.quotation.QuoteAnswer.NOTHING_TO_CHECK;
import static org.communique.quotation.QuoteAnswer.UNCHECKED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.internal.FoldedText;
import org.communique.internal.Folding;
import org.communique.internal.WholeWords;

/** Holds selectors against one text. */
final class QuoteMatcher {

    /** The code points that the outer quotation marks take up at least. */
    private static final int MARKS = 2;

    private static final int LEAST_BATCH = 1 << 16;

    private final WholeWords text;
    private final boolean original;
    private final Map<String, Segment> segments = new HashMap<>();

    /**
     * Takes the text.
     *
     * @param original whether it is known to be the text that the selectors were made for
     */
    QuoteMatcher(String text, boolean original) {
        this.text = WholeWords.of(text);
        this.original = original;
    }

    /** {@return what the text has for each of the selectors, in their order} */
    List<QuoteFinding> findings(List<CitedSelector> cited) {
        List<SelectorSearch> searches = cited.stream().map(this::search).toList();
        Set<SearchPattern> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Boolean, List<SearchPattern>> needles = searches.stream()
                .flatMap(SelectorSearch::needles)
                .filter(shared::add)
                .collect(Collectors.partitioningBy(SearchPattern::isName));
        IdentityHashMap<SearchPattern, List<QuotePlace>> found = new IdentityHashMap<>();
        needles.forEach((names, some) -> find(some, BoundedTokens.of(text.text().tokens(), text.places(names)), found));
        return NeighbouringQuotations.settle(searches.stream()
                .map(search -> search.finding(needle -> found.getOrDefault(needle, List.of())))
                .toList());
    }

    private SelectorSearch search(CitedSelector cited) {
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
        boolean other = cited.segment()
                .map(this::segment)
                .filter(segment -> exact.filling(segment.folded(), segment.words(), 0, exact.length())
                        .isEmpty())
                .isPresent();
        if (other) {
            return SelectorSearch.unneeded(cited, MISSING, List.of());
        }
        FoldedText words = exact.stripped();
        String before = quote.prefix().orElse("") + space(exact, 0);
        String behind = space(exact, exact.size() - 1) + quote.suffix().orElse("");
        List<SearchPattern> there = SearchPattern.between(text.fold(before), words, text.fold(behind));
        return SelectorSearch.of(cited, there, SearchPattern.bare(words));
    }

    private static String space(FoldedText text, int token) {
        return text.tokens()[token] == Folding.SPACE ? " " : "";
    }

    private void find(
            List<SearchPattern> needles, BoundedTokens in, IdentityHashMap<SearchPattern, List<QuotePlace>> found) {
        List<SearchPattern> fitting =
                needles.stream().filter(needle -> needle.size() <= in.size()).toList();
        batches(fitting, Math.max(LEAST_BATCH, in.size())).forEach(batch -> findAtOnce(batch, in, found));
    }

    /**
     * {@return the needles in lists of so many tokens at most, or of one needle; with room for as many as the text has,
     * memory does not grow with their number, nor time with their product}
     */
    static List<List<SearchPattern>> batches(List<SearchPattern> needles, int room) {
        List<List<SearchPattern>> batches = new ArrayList<>();
        int left = 0;
        for (SearchPattern needle : needles) {
            int length = needle.size();
            if (length > left) {
                batches.add(new ArrayList<>());
                left = room;
            }
            batches.get(batches.size() - 1).add(needle);
            left -= length;
        }
        return batches;
    }

    private void findAtOnce(
            List<SearchPattern> needles, BoundedTokens in, IdentityHashMap<SearchPattern, List<QuotePlace>> found) {
        List<int[]> rows = needles.stream()
                .map(SearchPattern::row)
                .map(BoundedTokens::tokens)
                .toList();
        List<List<Integer>> starts = AhoCorasick.find(rows, in.tokens(), QuoteFinding.MOST_PLACES);
        for (int i = 0; i < needles.size(); i++) {
            SearchPattern needle = needles.get(i);
            found.put(
                    needle,
                    starts.get(i).stream()
                            .map(start -> needle.in(text.text(), in.number(start)))
                            .toList());
        }
    }
}
