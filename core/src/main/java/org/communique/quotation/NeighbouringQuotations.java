package org.communique.quotation;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.communique.evidence.TextPositionSelector;

/**
 * Tells apart places that look alike by the quotations beside them.
 *
 * <p>Where the nearest found quotations before and behind have moved by the same number of code points, so has what
 * stands between them: the words that have moved as far are those that are meant. The first and the last quotation have
 * one neighbour, which decides alone.
 */
final class NeighbouringQuotations {

    /** How far the found quotations have moved, by their former offsets. */
    private final NavigableMap<Integer, Integer> shifts = new TreeMap<>();

    private NeighbouringQuotations(List<QuoteFinding> findings) {
        for (QuoteFinding finding : findings) {
            if (finding.selector() instanceof TextPositionSelector position) {
                finding.place()
                        .ifPresent(place -> shifts.putIfAbsent(position.start(), place.start() - position.start()));
            }
        }
    }

    /** {@return the findings, of which those that were ambiguous and no longer are have moved} */
    static List<QuoteFinding> settle(List<QuoteFinding> findings) {
        NeighbouringQuotations neighbours = new NeighbouringQuotations(findings);
        return findings.stream().map(neighbours::settled).toList();
    }

    private QuoteFinding settled(QuoteFinding finding) {
        if (finding.answer() != QuoteAnswer.AMBIGUOUS
                || !(finding.selector() instanceof TextPositionSelector position)) {
            return finding;
        }
        return shift(position.start())
                .flatMap(shift -> finding.places().stream()
                        .filter(place -> place.start() - position.start() == shift)
                        .findFirst())
                .map(finding::movedTo)
                .orElse(finding);
    }

    /** How far the neighbours have moved, if they have moved equally far. */
    private Optional<Integer> shift(int start) {
        List<Integer> around = Stream.of(
                        Optional.ofNullable(shifts.floorEntry(start)), Optional.ofNullable(shifts.ceilingEntry(start)))
                .flatMap(Optional::stream)
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return around.size() == 1 ? Optional.of(around.get(0)) : Optional.empty();
    }
}
