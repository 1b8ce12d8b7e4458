package org.communique.validation;

import static java.util.stream.Collectors.toCollection;
import static org.communique.validation.QuoteAnswer.AMBIGUOUS;
import static org.communique.validation.QuoteAnswer.EXACT;
import static org.communique.validation.QuoteAnswer.MISSING;
import static org.communique.validation.QuoteAnswer.MOVED;

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
record Search(CitedWords cited, Optional<QuoteFinding> known, List<Needle> there, List<Needle> anywhere) {

    private static final Comparator<QuotePlace> IN_ORDER = Comparator.comparingInt(QuotePlace::start)
            .thenComparingInt(QuotePlace::end)
            .thenComparing(QuotePlace::variant);

    /** {@return what is known already} */
    static Search unneeded(CitedWords cited, QuoteAnswer answer, List<QuotePlace> places) {
        return new Search(cited, Optional.of(cited.found(answer, places)), List.of(), List.of());
    }

    /** {@return what has to be looked for} */
    static Search of(CitedWords cited, List<Needle> there, List<Needle> anywhere) {
        return new Search(cited, Optional.empty(), there, anywhere);
    }

    /** {@return everything that is looked for} */
    Stream<Needle> needles() {
        return Stream.concat(there.stream(), anywhere.stream());
    }

    /** {@return the answer, by the places of the needles} */
    QuoteFinding finding(Function<Needle, List<QuotePlace>> places) {
        return known.orElseGet(() -> found(places));
    }

    private QuoteFinding found(Function<Needle, List<QuotePlace>> places) {
        List<QuotePlace> exact = inOrder(there, places);
        return exact.isEmpty() ? byNumber(MOVED, inOrder(anywhere, places)) : byNumber(EXACT, exact);
    }

    private QuoteFinding byNumber(QuoteAnswer one, List<QuotePlace> places) {
        QuoteAnswer some = places.size() == 1 ? one : AMBIGUOUS;
        return cited.found(places.isEmpty() ? MISSING : some, places);
    }

    private static List<QuotePlace> inOrder(List<Needle> needles, Function<Needle, List<QuotePlace>> places) {
        return needles.stream()
                .flatMap(needle -> places.apply(needle).stream())
                .collect(toCollection(() -> new TreeSet<>(IN_ORDER)))
                .stream()
                .limit(QuoteFinding.MOST_PLACES)
                .toList();
    }
}
