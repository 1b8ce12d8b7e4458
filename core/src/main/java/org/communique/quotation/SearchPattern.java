package org.communique.quotation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.communique.internal.FoldedText;
import org.communique.internal.Folding;
import org.communique.internal.WordBoundaries;

/** A row of tokens to be found in a text, and the words in it that are meant, which are whole words there. */
final class SearchPattern {

    private final FoldedText text;

    /** The numbers of the tokens of the text before which words begin or end. */
    private final BitSet edges;

    private final FoldedText words;

    /** How many tokens come before the words. */
    private final int wordsAt;

    /** How many come before the place. */
    private final int placeAt;

    private final int placeSize;

    /** Whether the words have another stop at their end than those of the dossier. */
    private final boolean variant;

    private SearchPattern(
            FoldedText text, BitSet edges, FoldedText words, int wordsAt, int placeAt, int placeSize, boolean variant) {
        this.text = text;
        this.edges = edges;
        this.words = words;
        this.wordsAt = wordsAt;
        this.placeAt = placeAt;
        this.placeSize = placeSize;
        this.variant = variant;
    }

    /** {@return the same for words that have another stop at their end} */
    SearchPattern asVariant() {
        return new SearchPattern(text, edges, words, wordsAt, placeAt, placeSize, true);
    }

    /** {@return words, whatever stands round them} */
    static List<SearchPattern> bare(FoldedText words) {
        return edges(words, 0, words.size()).stream()
                .map(edges -> new SearchPattern(words, edges, words, 0, 0, words.size(), false))
                .toList();
    }

    /** {@return words between certain others, cut off anywhere, which do not belong to the place} */
    static List<SearchPattern> between(FoldedText before, FoldedText words, FoldedText behind) {
        FoldedText text = before.plus(words).plus(behind);
        int from = before.size();
        return edges(text, from, from + words.size()).stream()
                .map(edges -> new SearchPattern(text, edges, words, from, from, words.size(), false))
                .toList();
    }

    /** {@return words between quotation marks, which belong to the place, as may a space inside them} */
    static List<SearchPattern> marked(FoldedText quotation, FoldedText words) {
        int from = quotation.tokens()[1] == Folding.SPACE ? 2 : 1;
        return edges(quotation, from, from + words.size()).stream()
                .map(edges -> new SearchPattern(quotation, edges, words, from, 0, quotation.size(), false))
                .toList();
    }

    /**
     * Where words may begin and end in a text that has these tokens, with the same dashes or others, and whatever stands
     * before and behind them; the words are whole.
     */
    private static List<BitSet> edges(FoldedText text, int from, int to) {
        boolean name = text.part(from, to).isName();
        Map<String, BitSet> edges = new LinkedHashMap<>();
        text.withOtherDashes().stream()
                .flatMap(dashes -> places(dashes, from, to, name).stream())
                .map(places -> whole(places, from, to, text.size()))
                .forEach(places -> edges.putIfAbsent(places.toString(), places));
        return List.copyOf(edges.values());
    }

    private static List<BitSet> places(FoldedText text, int from, int to, boolean name) {
        WordBoundaries boundaries = WordBoundaries.of(text);
        List<BitSet> places = List.of(boundaries.places(name));
        if (from > 0) {
            places = withUnknown(boundaries.unknownAtStart(), places);
        }
        return to < text.size() ? withUnknown(boundaries.unknownAtEnd(), places) : places;
    }

    private static List<BitSet> withUnknown(int[] unknown, List<BitSet> places) {
        List<BitSet> all = new ArrayList<>(places);
        for (int place : unknown) {
            for (BitSet known : List.copyOf(all)) {
                BitSet other = (BitSet) known.clone();
                other.flip(place);
                all.add(other);
            }
        }
        return all;
    }

    /** The edges of words between tokens that are cut off anywhere. */
    private static BitSet whole(BitSet places, int from, int to, int size) {
        BitSet edges = (BitSet) places.clone();
        edges.clear(0);
        edges.clear(size);
        edges.set(from);
        edges.set(to);
        return edges;
    }

    /** {@return whether the words have another stop at their end than those of the dossier} */
    boolean isVariant() {
        return variant;
    }

    /** {@return whether the words are a name, which may be cut out of a compound} */
    boolean isName() {
        return words.isName();
    }

    /** {@return how many tokens its row has} */
    int size() {
        return text.size() + edges.cardinality();
    }

    /** {@return what is to be found} */
    BoundedTokens row() {
        return BoundedTokens.of(text.tokens(), edges);
    }

    /** {@return the place, where the row begins at a token of a text} */
    QuotePlace in(FoldedText found, int token) {
        int from = token + placeAt;
        boolean literal = found.isLiteral(token + wordsAt, words);
        return new QuotePlace(found.start(from), found.end(from + placeSize - 1), variant || !literal);
    }
}
