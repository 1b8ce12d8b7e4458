package org.communique.quotation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.evidence.TextQuoteSelector;
import org.communique.internal.FoldedText;
import org.communique.internal.LineEnds;
import org.communique.internal.WholeWords;

/** Holds selectors against one text. */
final class QuoteMatcher {

    private static final int LEAST_BATCH = 1 << 16;

    private final String text;
    private final boolean original;

    /**
     * Takes the text.
     *
     * @param original whether it is known to be the text that the selectors were made for
     */
    QuoteMatcher(String text, boolean original) {
        this.text = text;
        this.original = original;
    }

    /** {@return what the text has for each of the selectors, in their order} */
    List<QuoteFinding> findings(List<CitedSelector> cited) {
        IdentityHashMap<SearchPattern, List<QuotePlace>> found = new IdentityHashMap<>();
        List<List<SelectorSearch>> ways = LineEnds.of(text, words(cited)).stream()
                .map(ends -> search(cited, WholeWords.of(text, ends), found))
                .toList();
        return NeighbouringQuotations.settle(IntStream.range(0, cited.size())
                .mapToObj(i -> ways.stream()
                        .map(searches -> searches.get(i))
                        .reduce(SelectorSearch::or)
                        .orElseThrow())
                .map(search -> search.finding(needle -> found.getOrDefault(needle, List.of())))
                .toList());
    }

    private static List<String> words(List<CitedSelector> cited) {
        return cited.stream()
                .flatMap(each -> Stream.concat(
                        each.segment().stream(),
                        each.selector() instanceof TextQuoteSelector quote
                                ? Stream.of(Optional.of(quote.exact()), quote.prefix(), quote.suffix())
                                        .flatMap(Optional::stream)
                                : Stream.of()))
                .toList();
    }

    /** {@return what is looked for in a text, after it was} */
    private List<SelectorSearch> search(
            List<CitedSelector> cited, WholeWords in, IdentityHashMap<SearchPattern, List<QuotePlace>> found) {
        SelectorSearches looking = new SelectorSearches(in, original);
        List<SelectorSearch> searches = cited.stream().map(looking::of).toList();
        Set<SearchPattern> shared = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Boolean, List<SearchPattern>> needles = searches.stream()
                .flatMap(SelectorSearch::needles)
                .filter(shared::add)
                .collect(Collectors.partitioningBy(SearchPattern::isName));
        needles.forEach((names, some) ->
                find(some, in.text(), BoundedTokens.of(in.text().tokens(), in.places(names)), found));
        return searches;
    }

    private static void find(
            List<SearchPattern> needles,
            FoldedText text,
            BoundedTokens in,
            IdentityHashMap<SearchPattern, List<QuotePlace>> found) {
        List<SearchPattern> fitting =
                needles.stream().filter(needle -> needle.size() <= in.size()).toList();
        batches(fitting, Math.max(LEAST_BATCH, in.size())).forEach(batch -> findAtOnce(batch, text, in, found));
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

    private static void findAtOnce(
            List<SearchPattern> needles,
            FoldedText text,
            BoundedTokens in,
            IdentityHashMap<SearchPattern, List<QuotePlace>> found) {
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
                            .map(start -> needle.in(text, in.number(start)))
                            .toList());
        }
    }
}
