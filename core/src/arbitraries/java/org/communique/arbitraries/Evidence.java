package org.communique.arbitraries;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.extension.Extensions;
import org.communique.id.SourceId;
import org.communique.id.StatementId;

/** Arbitrary citations and selectors. */
public final class Evidence {

    /** Where the longest generated run of selectors can end; every generated source is longer. */
    static final int LAST_OFFSET = 10_000;

    private Evidence() {}

    /** {@return citations of every shape} */
    public static Arbitrary<Citation> citations() {
        return ReferenceScope.anywhere().any(Citation.class);
    }

    /** {@return selectors by position, by quotation, of records and of unknown types} */
    public static Arbitrary<TextSelector> selectors() {
        return ReferenceScope.anywhere().any(TextSelector.class);
    }

    static void list(ArbitraryCatalogue catalogue) {
        catalogue
                .add(TextPositionSelector.class, Evidence::position)
                .add(TextQuoteSelector.class, Evidence::quote)
                .add(RecordSelector.class, Evidence::record)
                .add(UnrecognizedSelector.class, Evidence::unrecognized)
                .choice(
                        TextSelector.class,
                        List.of(
                                TextPositionSelector.class,
                                TextQuoteSelector.class,
                                RecordSelector.class,
                                UnrecognizedSelector.class))
                .add(Citation.class, Evidence::citation);
    }

    /** Selectors of these texts in their order, with a character of punctuation on either side of each. */
    static List<TextSelector> around(List<String> texts, int start) {
        List<TextSelector> selectors = new ArrayList<>();
        int offset = start;
        for (String text : texts) {
            int end = offset + text.codePointCount(0, text.length()) + 2;
            selectors.add(TextPositionSelector.of(offset, end));
            offset = end + 15;
        }
        return selectors;
    }

    /** Selectors that quote these texts with the marks around each. */
    static List<TextSelector> quoting(List<String> texts) {
        return texts.stream()
                .<TextSelector>map(text -> TextQuoteSelector.of("“" + text + "”"))
                .toList();
    }

    private static Arbitrary<TextPositionSelector> position(ReferenceScope scope) {
        Arbitrary<Integer> starts = Arbitraries.integers().between(0, LAST_OFFSET / 2);
        Arbitrary<Integer> lengths = Arbitraries.integers().between(1, 200);
        Arbitrary<int[]> ranges =
                Combinators.combine(starts, lengths).as((start, length) -> new int[] {start, start + length});
        Arbitrary<int[]> edges = Arbitraries.of(new int[] {0, 1}, new int[] {0, Integer.MAX_VALUE});
        return BuilderArbitraryConfigurer.of(scope, TextPositionSelector::builder)
                .with(
                        scope.isAnywhere() ? WeightedChoice.of(9, ranges).or(1, edges) : ranges,
                        (builder, range) -> builder.start(range[0]).end(range[1]))
                .rarely(Extensions.class, TextPositionSelector.Builder::extensions)
                .build(TextPositionSelector.Builder::build);
    }

    private static Arbitrary<TextQuoteSelector> quote(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, TextQuoteSelector::builder)
                .with(Texts.any(), TextQuoteSelector.Builder::exact)
                .maybe(Texts.wellFormed(), TextQuoteSelector.Builder::prefix)
                .maybe(Texts.wellFormed(), TextQuoteSelector.Builder::suffix)
                .rarely(Extensions.class, TextQuoteSelector.Builder::extensions)
                .build(TextQuoteSelector.Builder::build);
    }

    private static Arbitrary<RecordSelector> record(ReferenceScope scope) {
        Arbitrary<String> keys = WeightedChoice.of(3, Arbitraries.of("1284912733", "FTS:318/2", "q-7"))
                .or(1, Texts.any());
        return BuilderArbitraryConfigurer.of(scope, RecordSelector::builder)
                .with(keys, RecordSelector.Builder::key)
                .maybe(Texts.any(), RecordSelector.Builder::member)
                .rarely(Extensions.class, RecordSelector.Builder::extensions)
                .build(RecordSelector.Builder::build);
    }

    private static Arbitrary<UnrecognizedSelector> unrecognized(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, UnrecognizedSelector::builder)
                .with(Terms.unknown("text-position", "text-quote", "record"), UnrecognizedSelector.Builder::type)
                .maybe(JsonTexts.extensions(), UnrecognizedSelector.Builder::extensions)
                .build(UnrecognizedSelector.Builder::build);
    }

    private static Arbitrary<Citation> citation(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, Citation::builder)
                .with(SourceId.class, Citation.Builder::source)
                .list(TextSelector.class, 0, 2, Citation.Builder::addAllSelectors)
                .rarely(Arbitraries.of("id", "title", "note"), Citation.Builder::attribute)
                .rarely(StatementId.class, Citation.Builder::via)
                .maybe(Arbitraries.of(Factuality.class), Citation.Builder::factuality)
                .rarely(Texts.names(), Citation.Builder::coder)
                .rarely(Amounts.percentages(), Citation.Builder::confidence)
                .rarely(Extensions.class, Citation.Builder::extensions)
                .build(Citation.Builder::build);
    }
}
