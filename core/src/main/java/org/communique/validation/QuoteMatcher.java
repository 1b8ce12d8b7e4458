package org.communique.validation;

import static org.communique.validation.QuoteAnswer.EXACT;
import static org.communique.validation.QuoteAnswer.MISSING;
import static org.communique.validation.QuoteAnswer.UNCHECKED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;

/** Holds selectors against one text. */
final class QuoteMatcher {

    /** The code points that the outer quotation marks take up at least. */
    private static final int MARKS = 2;

    private static final int LEAST_BATCH = 1 << 16;

    private final Folding folding = new Folding();
    private final FoldedText text;
    private final Row row;
    private final boolean original;

    /**
     * Takes the text.
     *
     * @param original whether it is known to be the text that the selectors were made for
     */
    QuoteMatcher(String text, boolean original) {
        this.text = folding.fold(text);
        this.row = Row.of(this.text);
        this.original = original;
    }

    /** {@return what the text has for each of the selectors, in their order} */
    List<QuoteFinding> findings(List<CitedWords> cited) {
        List<Search> searches = cited.stream().map(this::search).toList();
        Map<Needle, List<QuotePlace>> places = places(searches.stream()
                .flatMap(Search::needles)
                .filter(needle -> needle.row().size() <= row.size())
                .toList());
        return Neighbours.settle(searches.stream()
                .map(search -> search.finding(needle -> places.getOrDefault(needle, List.of())))
                .toList());
    }

    private Search search(CitedWords cited) {
        if (cited.selector() instanceof TextQuoteSelector quote) {
            return search(cited, quote);
        } else if (cited.selector() instanceof TextPositionSelector position) {
            return cited.segment()
                    .map(segment -> search(cited, position, segment))
                    .orElseGet(() -> wordless(cited, position));
        }
        return Search.unneeded(cited, UNCHECKED, List.of());
    }

    private Search wordless(CitedWords cited, TextPositionSelector position) {
        if (!original) {
            return Search.unneeded(cited, UNCHECKED, List.of());
        }
        return position.end() <= text.length()
                ? Search.unneeded(cited, EXACT, List.of(new QuotePlace(position.start(), position.end(), false)))
                : Search.unneeded(cited, MISSING, List.of());
    }

    private Search search(CitedWords cited, TextPositionSelector position, String segment) {
        FoldedText folded = folding.fold(segment);
        FoldedText words = folded.stripped();
        OptionalInt there = text.filling(folded, position.start(), position.end());
        if (there.isPresent()) {
            boolean variant = !text.isLiteral(there.getAsInt(), words);
            return Search.unneeded(cited, EXACT, List.of(new QuotePlace(position.start(), position.end(), variant)));
        }
        int more = position.end() - position.start() - segment.codePointCount(0, segment.length());
        return Search.of(cited, List.of(), more < MARKS ? List.of(Needle.bare(words)) : marked(segment, words));
    }

    /** A segment between double marks, single marks, and double marks with spaces inside them, as in French. */
    private List<Needle> marked(String segment, FoldedText words) {
        return Stream.of('"' + segment + '"', '\'' + segment + '\'', "\" " + segment + " \"")
                .map(quotation -> Needle.marked(folding.fold(quotation), words))
                .toList();
    }

    private Search search(CitedWords cited, TextQuoteSelector quote) {
        FoldedText exact = folding.fold(quote.exact());
        boolean other = cited.segment()
                .filter(segment ->
                        exact.filling(folding.fold(segment), 0, exact.length()).isEmpty())
                .isPresent();
        if (other) {
            return Search.unneeded(cited, MISSING, List.of());
        }
        FoldedText words = exact.stripped();
        String before = quote.prefix().orElse("") + space(exact, 0);
        String behind = space(exact, exact.size() - 1) + quote.suffix().orElse("");
        Needle there = Needle.between(folding.fold(before), words, folding.fold(behind));
        return Search.of(cited, List.of(there), List.of(Needle.bare(words)));
    }

    private static String space(FoldedText text, int token) {
        return text.tokens()[token] == Folding.SPACE ? " " : "";
    }

    private Map<Needle, List<QuotePlace>> places(List<Needle> needles) {
        Map<Needle, List<QuotePlace>> places = new HashMap<>();
        batches(needles, Math.max(LEAST_BATCH, row.size())).forEach(batch -> find(batch, places));
        return places;
    }

    /**
     * {@return the needles in lists of so many tokens at most, or of one needle; with room for as many as the text has,
     * memory does not grow with their number, nor time with their product}
     */
    static List<List<Needle>> batches(List<Needle> needles, int room) {
        List<List<Needle>> batches = new ArrayList<>();
        int left = 0;
        for (Needle needle : needles) {
            int length = needle.row().size();
            if (length > left) {
                batches.add(new ArrayList<>());
                left = room;
            }
            batches.get(batches.size() - 1).add(needle);
            left -= length;
        }
        return batches;
    }

    private void find(List<Needle> needles, Map<Needle, List<QuotePlace>> places) {
        List<int[]> rows = needles.stream().map(Needle::row).map(Row::tokens).toList();
        List<List<Integer>> found = Automaton.find(rows, row.tokens(), QuoteFinding.MOST_PLACES);
        for (int i = 0; i < needles.size(); i++) {
            Needle needle = needles.get(i);
            places.put(
                    needle,
                    found.get(i).stream()
                            .map(start -> needle.in(text, row.number(start)))
                            .toList());
        }
    }
}
