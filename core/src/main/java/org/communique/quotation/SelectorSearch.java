package org.communique.quotation;

import static java.util.stream.Collectors.toCollection;
import static org.communique.quotation.QuoteAnswer.AMBIGUOUS;
import static org.communique.quotation.QuoteAnswer.EXACT;
import static org.communique.quotation.QuoteAnswer.MISSING;
import static org.communique.quotation.QuoteAnswer.MOVED;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is looked for in a text to answer for one selector.
 *
 * @param cited the selector
 * @param known the answer, where nothing has to be looked for
 * @param there what stands where the selector says
 * @param anywhere what stands wherever the words do; counts where nothing stands where the selector says
 */
record SelectorSearch(
        CitedSelector cited, Optional<QuoteFinding> known, List<SearchPattern> there, List<SearchPattern> anywhere) {

    /** One place is found but once, in whichever ways the lines of the text are joined. */
    private static final Comparator<QuotePlace> IN_ORDER =
            Comparator.comparingInt(QuotePlace::start).thenComparingInt(QuotePlace::end);

    /** {@return what is known already} */
    static SelectorSearch unneeded(CitedSelector cited, QuoteAnswer answer, List<QuotePlace> places) {
        return new SelectorSearch(cited, Optional.of(cited.found(answer, places)), List.of(), List.of());
    }

    /** {@return what has to be looked for} */
    static SelectorSearch of(CitedSelector cited, List<SearchPattern> there, List<SearchPattern> anywhere) {
        return new SelectorSearch(cited, Optional.empty(), there, anywhere);
    }

    /** {@return this search or, for the same selector in the same text as it is read in another way, the other} */
    SelectorSearch or(SelectorSearch other) {
        if (known.isPresent() || other.known.isPresent()) {
            boolean found = known.filter(finding -> finding.answer() != MISSING).isPresent();
            return found
                            || (known.isPresent()
                                    && other.known
                                            .filter(finding -> finding.answer() == MISSING)
                                            .isPresent())
                    ? this
                    : other;
        }
        return of(cited, joined(there, other.there), joined(anywhere, other.anywhere));
    }

    private static List<SearchPattern> joined(List<SearchPattern> some, List<SearchPattern> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /** {@return everything that is looked for} */
    Stream<SearchPattern> needles() {
        return Stream.concat(there.stream(), anywhere.stream());
    }

    /** {@return the answer, by the places of the needles} */
    QuoteFinding finding(Function<SearchPattern, List<QuotePlace>> places) {
        return known.orElseGet(() -> found(places));
    }

    private QuoteFinding found(Function<SearchPattern, List<QuotePlace>> places) {
        List<QuotePlace> exact = inOrder(there, places);
        return exact.isEmpty() ? byNumber(MOVED, inOrder(anywhere, places)) : byNumber(EXACT, exact);
    }

    private QuoteFinding byNumber(QuoteAnswer one, List<QuotePlace> places) {
        QuoteAnswer some = places.size() == 1 ? one : AMBIGUOUS;
        return cited.found(places.isEmpty() ? MISSING : some, places);
    }

    /** Where the words stand as they are, or else where they do with another stop before the closing mark. */
    private static List<QuotePlace> inOrder(
            List<SearchPattern> needles, Function<SearchPattern, List<QuotePlace>> places) {
        List<QuotePlace> same = inOrder(needles, false, places);
        return same.isEmpty() ? inOrder(needles, true, places) : same;
    }

    private static List<QuotePlace> inOrder(
            List<SearchPattern> needles, boolean variants, Function<SearchPattern, List<QuotePlace>> places) {
        return needles.stream()
                .filter(needle -> needle.isVariant() == variants)
                .flatMap(needle -> places.apply(needle).stream())
                .collect(toCollection(() -> new TreeSet<>(IN_ORDER)))
                .stream()
                .limit(QuoteFinding.MOST_PLACES)
                .toList();
    }
}
