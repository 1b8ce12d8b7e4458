package org.communique.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** How figures are printed, so that they can be read in one way only. */
final class FigureFormat {

    private static final int GROUP = 3;

    /** With three digits behind the point, "1.234 million" could be read as 1,234 million. */
    private static final int MAX_PLACES_OF_SCALED = 2;

    private static final List<Scale> SCALES =
            List.of(new Scale(12, "trillion", "tn"), new Scale(9, "billion", "bn"), new Scale(6, "million", "m"));

    private record Scale(int zeros, String word, String sign) {}

    private FigureFormat() {}

    /** {@return the words for one figure or two, each behind the sign or code of its currency} */
    static String wording(Approximation approximation, FigureReading span, String currency) {
        List<String> figures = figures(span);
        String first = (span.figure().signum() < 0 ? "-" : "") + currency + figures.get(0);
        return switch (approximation) {
            case EXACT -> first;
            case ABOUT -> "around " + first;
            case NEARLY -> "nearly " + first;
            case OVER -> "more than " + first;
            case AT_LEAST -> "at least " + first;
            case UNDER -> "less than " + first;
            case AT_MOST -> "up to " + first;
            case BETWEEN -> {
                String minus = span.upTo().orElseThrow().signum() < 0 ? "-" : "";
                yield "between " + first + " and " + minus + currency + figures.get(1);
            }
        };
    }

    /** {@return a figure that is not less than nothing, with as few digits as it has: "800bn", "30m", "1,234.5"} */
    static String brief(BigDecimal figure) {
        return scaled(figure, Scale::sign).orElseGet(() -> plain(figure));
    }

    /** All with a word such as million or all without, for a word behind the second may be meant for the first. */
    private static List<String> figures(FigureReading span) {
        List<BigDecimal> figures = Stream.concat(Stream.of(span.figure()), span.upTo().stream())
                .map(BigDecimal::abs)
                .toList();
        List<String> scaled = figures.stream()
                .flatMap(figure -> scaled(figure, scale -> " " + scale.word()).stream())
                .toList();
        return scaled.size() == figures.size()
                ? scaled
                : figures.stream().map(FigureFormat::plain).toList();
    }

    /** In the largest scale that the figure reaches, if few places behind the point are enough for it there. */
    private static Optional<String> scaled(BigDecimal figure, Function<Scale, String> suffix) {
        return SCALES.stream()
                .filter(scale -> figure.compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale.zeros())) >= 0)
                .findFirst()
                .flatMap(scale -> in(scale, figure).map(digits -> digits + suffix.apply(scale)));
    }

    private static Optional<String> in(Scale scale, BigDecimal figure) {
        BigDecimal scaled = figure.movePointLeft(scale.zeros()).stripTrailingZeros();
        return scaled.scale() <= MAX_PLACES_OF_SCALED ? Optional.of(plain(scaled)) : Optional.empty();
    }

    /** {@return the digits in groups of three} */
    static String plain(BigDecimal figure) {
        String digits = figure.toPlainString();
        int point = digits.indexOf('.');
        if (point < 0) {
            return grouped(digits);
        }
        String whole = digits.substring(0, point);
        String fraction = digits.substring(point);
        boolean ambiguous = fraction.length() == GROUP + 1 && whole.length() <= GROUP && !whole.equals("0");
        return grouped(whole) + fraction + (ambiguous ? "0" : "");
    }

    private static String grouped(String digits) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - GROUP; i > 0; i -= GROUP) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
