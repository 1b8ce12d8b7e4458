package org.communique.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.amount.Phrase.Figure;
import org.communique.internal.Decimals;

/**
 * One thing that the figures of a phrase can mean.
 *
 * @param figure the figure, or the lesser of two
 * @param upTo the greater of two
 */
record Span(BigDecimal figure, Optional<BigDecimal> upTo) {

    /**
     * {@return all that the figures can mean}
     *
     * @throws UnreadableWording if they cannot mean anything
     */
    static List<Span> of(Phrase phrase) {
        Optional<Figure> second = phrase.second();
        if (second.isEmpty()) {
            return fitting(phrase.first().numbers()).stream()
                    .map(number -> new Span(number, Optional.empty()))
                    .toList();
        }
        return pairs(
                fitting(phrase.first().beside(second.get())),
                fitting(second.get().numbers()));
    }

    private static List<Span> pairs(List<BigDecimal> lesser, List<BigDecimal> greater) {
        List<Span> spans = new ArrayList<>();
        for (BigDecimal low : lesser) {
            for (BigDecimal high : greater) {
                if (low.compareTo(high) < 0) {
                    spans.add(new Span(low, Optional.of(high)));
                }
            }
        }
        if (spans.isEmpty()) {
            throw new UnreadableWording("has a second figure that is not greater than the first");
        }
        return spans;
    }

    private static List<BigDecimal> fitting(List<BigDecimal> numbers) {
        Set<BigDecimal> fitting = new LinkedHashSet<>();
        for (BigDecimal number : numbers) {
            if (Decimals.fits(number)) {
                fitting.add(Decimals.normalize("figure", number));
            }
        }
        if (fitting.isEmpty()) {
            throw new UnreadableWording("has more than " + Decimals.MAX_DIGITS + " digits in a figure, or more than "
                    + Decimals.MAX_SCALE + " behind the point");
        }
        return List.copyOf(fitting);
    }
}
