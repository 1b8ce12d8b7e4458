package org.communique.amount;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.amount.ParsedWording.Figure;
import org.communique.internal.Decimals;

/**
 * One thing that the figures of a phrase can mean.
 *
 * @param figure the figure, or the lesser of two
 * @param upTo the greater of two
 */
record FigureReading(BigDecimal figure, Optional<BigDecimal> upTo) {

    /**
     * {@return all that the figures can mean}
     *
     * @throws UnreadableWording if they cannot mean anything, or mean a range that may fall
     */
    static List<FigureReading> of(ParsedWording phrase) {
        Figure first = phrase.first();
        return phrase.second().map(second -> ranges(first, second)).orElseGet(() -> first.numbers().stream()
                .map(number -> new FigureReading(normal(number), Optional.empty()))
                .toList());
    }

    private static List<FigureReading> ranges(Figure first, Figure second) {
        Map<String, FigureReading> ranges = new LinkedHashMap<>();
        for (BigDecimal number : first.numbers()) {
            for (BigDecimal greater : second.numbers()) {
                rising(first, number, first.shared(number, second), greater).stream()
                        .map(lesser -> new FigureReading(normal(lesser), Optional.of(normal(greater))))
                        .forEach(range -> ranges.putIfAbsent(range.toString(), range));
            }
        }
        if (ranges.isEmpty()) {
            throw new UnreadableWording("has a second figure that is not greater than the first");
        }
        return List.copyOf(ranges.values());
    }

    /** All of the readings or none: one that falls is what may have been meant, unless it is far-fetched. */
    private static List<BigDecimal> rising(
            Figure first, BigDecimal number, List<BigDecimal> readings, BigDecimal greater) {
        List<BigDecimal> falling = readings.stream()
                .filter(reading -> reading.compareTo(greater) >= 0)
                .toList();
        if (falling.isEmpty()) {
            return first.isComplete() ? List.of(number) : readings;
        }
        if (falling.size() == readings.size()) {
            return List.of();
        }
        boolean clear =
                first.isWrittenOut(number) && falling.stream().allMatch(reading -> isNearer(number, greater, reading));
        if (!clear) {
            throw new UnreadableWording(
                    "does not rise if its first figure counts in the millions or the like of the second");
        }
        return List.of(number);
    }

    /** Whether it is fewer times from the number up to the greater one than from the other down to it, or as many. */
    private static boolean isNearer(BigDecimal number, BigDecimal greater, BigDecimal other) {
        return number.compareTo(greater) < 0 && greater.pow(2).compareTo(number.multiply(other)) <= 0;
    }

    private static BigDecimal normal(BigDecimal number) {
        if (!Decimals.fits(number)) {
            throw new UnreadableWording("has more than " + Decimals.MAX_DIGITS + " digits in a figure, or more than "
                    + Decimals.MAX_SCALE + " behind the point");
        }
        return Decimals.normalize("figure", number);
    }
}
