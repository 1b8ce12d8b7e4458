package org.communique.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.internal.Checks;
import org.communique.internal.Decimals;

/**
 * How a figure in the source stands to the true figure.
 *
 * <p>Below and above are meant as numbers: "nearly -5" is less than -5. {@link AmountWording} lists the English words for
 * each.
 */
public enum Approximation {
    /** The figure itself: "£30 million". */
    EXACT,
    /** Near the figure, on either side: "around 20", "roughly". It has no computable bounds. */
    ABOUT,
    /** Below the figure and close to it: "nearly", "just under". */
    NEARLY,
    /** Above the figure, and not the figure itself: "more than 10,000". */
    OVER,
    /** The figure or more: "at least". */
    AT_LEAST,
    /** Below the figure, and not the figure itself: "less than". */
    UNDER,
    /** The figure or less: "up to". */
    AT_MOST,
    /** From the figure to a second one, both included: "between 10 and 20". */
    BETWEEN;

    /**
     * The numbers that a figure with this approximation allows, if "about" a figure is no further from it than
     * {@code tolerance} times the figure; {@code upTo} is there for {@link #BETWEEN} alone.
     */
    Bounds bounds(BigDecimal figure, Optional<BigDecimal> upTo, BigDecimal tolerance) {
        BigDecimal share = Decimals.normalize("tolerance", tolerance);
        Checks.that(share.signum() >= 0, "tolerance", "expected zero or more");
        if (this != ABOUT) {
            return bounds(figure, upTo);
        }
        BigDecimal distance = figure.abs().multiply(share);
        return Bounds.between(figure.subtract(distance), figure.add(distance));
    }

    /** The numbers that a figure with this approximation allows; {@code upTo} is there for {@link #BETWEEN} alone. */
    Bounds bounds(BigDecimal figure, Optional<BigDecimal> upTo) {
        return switch (this) {
            case EXACT -> Bounds.between(figure, figure);
            case ABOUT -> Bounds.none();
            case NEARLY, UNDER -> Bounds.below(figure);
            case OVER -> Bounds.above(figure);
            case AT_LEAST -> Bounds.atLeast(figure);
            case AT_MOST -> Bounds.atMost(figure);
            case BETWEEN -> Bounds.between(figure, upTo.orElseThrow());
        };
    }
}
