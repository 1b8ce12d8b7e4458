package org.communique.amount;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import org.communique.amount.Bounds.Bound;

/**
 * English wordings of bounds, as a table of aid has room for them: "less than £30m", "€600bn to €800bn", "more than 10,000".
 *
 * <p>What they tell is never less than nothing: a lower bound of zero that is allowed itself is not said.
 */
public final class BoundsWording {

    private static final String UNKNOWN_NUMBER = "an unknown number";

    private BoundsWording() {}

    /**
     * {@return the bounds as an amount of money: "at most €800bn", "an unknown amount" where nothing is known}
     *
     * @param currency its ISO 4217 code
     */
    public static String money(Bounds bounds, String currency) {
        String prefix = CurrencyWords.printed(currency).orElse(currency + " ");
        return words(bounds, figure -> sign(figure) + prefix + FigureFormat.brief(figure.abs()))
                .orElse("an unknown amount");
    }

    /** {@return the bounds as a number: "10,000 to 12,000", "an unknown number" where nothing is known} */
    public static String number(Bounds bounds) {
        return words(bounds, BoundsWording::figure).orElse(UNKNOWN_NUMBER);
    }

    /** {@return the bounds as a quantity: "more than 10,000 drones", "1 ship", "5 (blanket)"} */
    public static String quantity(Bounds bounds, Unit unit) {
        boolean one = bounds.equals(Bounds.between(BigDecimal.ONE, BigDecimal.ONE));
        return things(bounds, UnitWords.print(unit, one));
    }

    /** {@return the bounds as so many things: "more than 100 tents", "an unknown number of tents"} */
    public static String things(Bounds bounds, String noun) {
        return words(bounds, BoundsWording::figure).orElse(UNKNOWN_NUMBER + " of") + " " + noun;
    }

    private static String figure(BigDecimal figure) {
        return sign(figure) + FigureFormat.plain(figure.abs());
    }

    private static String sign(BigDecimal figure) {
        return figure.signum() < 0 ? "-" : "";
    }

    private static Optional<String> words(Bounds bounds, Function<BigDecimal, String> print) {
        Optional<Bound> low = bounds.lower().filter(bound -> !isNothing(bound));
        if (bounds.lower().isPresent() && bounds.lower().equals(bounds.upper())) {
            return bounds.lower().map(Bound::value).map(print);
        }
        return low.flatMap(from -> bounds.upper().map(to -> range(from, to, print)))
                .or(() -> low.map(from -> atLeast(from, print)))
                .or(() -> bounds.upper().map(to -> atMost(to, print)));
    }

    private static boolean isNothing(Bound bound) {
        return bound.inclusive() && bound.value().signum() == 0;
    }

    private static String range(Bound from, Bound to, Function<BigDecimal, String> print) {
        return from.inclusive() && to.inclusive()
                ? print.apply(from.value()) + " to " + print.apply(to.value())
                : atLeast(from, print) + " and " + atMost(to, print);
    }

    private static String atLeast(Bound bound, Function<BigDecimal, String> print) {
        return (bound.inclusive() ? "at least " : "more than ") + print.apply(bound.value());
    }

    private static String atMost(Bound bound, Function<BigDecimal, String> print) {
        return (bound.inclusive() ? "at most " : "less than ") + print.apply(bound.value());
    }
}
