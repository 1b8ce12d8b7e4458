package org.communique.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.amount.Approximation;
import org.communique.amount.Bounds;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;

/**
 * A figure as a source tells it, and what it is told in.
 *
 * @param measure what it is told in
 * @param value the figure
 * @param approximation how the figure stands to the true one
 * @param bounds the numbers that it can stand for, from nothing up
 * @param stated the figure as it stands there, in the measure; absent where it is a range, or it is not known at which rate it
 *     is converted
 */
record ToldFigure(
        Measure measure, BigDecimal value, Approximation approximation, Bounds bounds, Optional<BigDecimal> stated) {

    static ToldFigure of(Column column, MoneyAmount amount, Optional<BigDecimal> tolerance) {
        return new ToldFigure(
                Measure.of(column, amount.currency().getCurrencyCode()),
                amount.figure(),
                amount.approximation(),
                Amounts.of(tolerance.map(amount::bounds).orElseGet(amount::bounds)),
                stated(amount.approximation(), amount.figure()));
    }

    static ToldFigure of(Quantity quantity, Optional<String> item, Optional<BigDecimal> tolerance) {
        return new ToldFigure(
                new Measure(Column.COUNT, quantity.unit().code(), item),
                quantity.value(),
                quantity.approximation(),
                Amounts.of(tolerance.map(quantity::bounds).orElseGet(quantity::bounds)),
                stated(quantity.approximation(), quantity.value()));
    }

    private static Optional<BigDecimal> stated(Approximation approximation, BigDecimal value) {
        return approximation == Approximation.BETWEEN ? Optional.empty() : Optional.of(value);
    }

    /** {@return the same money in another column} */
    ToldFigure in(Column column) {
        return column == measure.column()
                ? this
                : new ToldFigure(Measure.of(column, measure.unit()), value, approximation, bounds, stated);
    }

    /** {@return the same figure in another currency: what it can be, and what it is told to be} */
    ToldFigure in(Measure other, Bounds converted, Optional<Bounds> convertedFigure) {
        Optional<BigDecimal> exact = convertedFigure
                .filter(figure -> figure.lower().equals(figure.upper()))
                .flatMap(Bounds::lower)
                .map(Bounds.Bound::value);
        return new ToldFigure(other, value, approximation, converted, exact);
    }

    /** {@return whether it is the very figure of the other, told in the same and as firmly} */
    boolean isSameAs(ToldFigure other) {
        return measure.equals(other.measure)
                && approximation == other.approximation
                && value.compareTo(other.value) == 0
                && bounds.equals(other.bounds);
    }

    boolean isNegative() {
        return value.signum() < 0;
    }
}
