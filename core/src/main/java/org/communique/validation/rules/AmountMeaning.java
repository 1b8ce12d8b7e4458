package org.communique.validation.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.amount.Approximation;
import org.communique.amount.Bounds;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;

/**
 * What an amount says of a number, in whatever unit: a figure, how near it is, and a second figure.
 *
 * <p>"About" and "nearly" a figure are no further from it than five per cent here.
 *
 * @param approximation how near the figure is
 * @param figure the figure, or the lesser of two
 * @param upTo the greater of two
 */
record AmountMeaning(Approximation approximation, BigDecimal figure, Optional<BigDecimal> upTo) {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    static AmountMeaning of(MoneyAmount amount) {
        return new AmountMeaning(
                amount.approximation(), amount.figure(), amount.upTo().map(greater -> greater.getNumber()
                        .numberValueExact(BigDecimal.class)));
    }

    static AmountMeaning of(Quantity quantity) {
        return new AmountMeaning(quantity.approximation(), quantity.value(), quantity.upTo());
    }

    /**
     * {@return whether this may be said where a source says the other}
     *
     * <p>So it may if it is the same, or coarser and implied by it, as "about 30" by 29.8; and if it is a finer figure that
     * the other is round for, as 29.8 where the source has "about 30". The source's own figure without its "about" or "more
     * than" is another.
     */
    boolean mayStandFor(AmountMeaning said) {
        return isSame(said)
                || (isNear(said) && includes(said))
                || (isNear(said) && said.isOneSided() && !isOwnFigure(said) && said.includes(this));
    }

    /** {@return whether the figure is one of another's} */
    boolean hasFigureOf(AmountMeaning other) {
        return isOwnFigure(other)
                || other.upTo.filter(greater -> figure.compareTo(greater) == 0).isPresent();
    }

    /** {@return the same text for amounts that say the same} */
    String text() {
        return " " + approximation + " " + plain(figure)
                + upTo.map(greater -> " " + plain(greater)).orElse("");
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private boolean isSame(AmountMeaning other) {
        return approximation == other.approximation && isOwnFigure(other) && isEqual(upTo, other.upTo);
    }

    private boolean isOwnFigure(AmountMeaning other) {
        return figure.compareTo(other.figure) == 0;
    }

    private static boolean isEqual(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && one.map(number -> number.compareTo(other.orElseThrow()) == 0).orElse(true);
    }

    private boolean isOneSided() {
        return approximation != Approximation.EXACT && approximation != Approximation.BETWEEN;
    }

    /** Whether the figure is near one of the other's; a range includes what it includes. */
    private boolean isNear(AmountMeaning other) {
        return approximation == Approximation.BETWEEN
                || Stream.concat(Stream.of(other.figure), other.upTo.stream())
                        .anyMatch(near -> figure.subtract(near).abs().compareTo(tolerance(near)) <= 0);
    }

    private static BigDecimal tolerance(BigDecimal number) {
        return number.abs().multiply(TOLERANCE);
    }

    private boolean includes(AmountMeaning other) {
        return reachesBelow(bounds().lower(), other.bounds().lower())
                && reachesAbove(bounds().upper(), other.bounds().upper());
    }

    private static boolean reachesBelow(Optional<Bounds.Bound> bound, Optional<Bounds.Bound> other) {
        return bound.isEmpty()
                || other.filter(inner ->
                                reaches(inner.value().compareTo(bound.get().value()), bound.get(), inner))
                        .isPresent();
    }

    private static boolean reachesAbove(Optional<Bounds.Bound> bound, Optional<Bounds.Bound> other) {
        return bound.isEmpty()
                || other.filter(inner -> reaches(bound.get().value().compareTo(inner.value()), bound.get(), inner))
                        .isPresent();
    }

    private static boolean reaches(int distance, Bounds.Bound bound, Bounds.Bound inner) {
        return distance > 0 || (distance == 0 && (bound.inclusive() || !inner.inclusive()));
    }

    private Bounds bounds() {
        BigDecimal distance = tolerance(figure);
        return switch (approximation) {
            case EXACT -> Bounds.between(figure, figure);
            case ABOUT -> Bounds.between(figure.subtract(distance), figure.add(distance));
            case NEARLY -> nearly(figure.subtract(distance));
            case UNDER -> Bounds.below(figure);
            case OVER -> Bounds.above(figure);
            case AT_LEAST -> Bounds.atLeast(figure);
            case AT_MOST -> Bounds.atMost(figure);
            case BETWEEN -> Bounds.between(figure, upTo.orElseThrow());
        };
    }

    /** Nothing is near zero by a share of it. */
    private Bounds nearly(BigDecimal least) {
        return figure.signum() == 0
                ? Bounds.below(figure)
                : new Bounds(
                        Optional.of(new Bounds.Bound(least, true)),
                        Bounds.below(figure).upper());
    }
}
