package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.amount.Approximation;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;

/** A true number, and the figure with which it is told. */
record TrueFigure(BigDecimal truth, Approximation approximation, BigDecimal figure, Optional<BigDecimal> upTo) {

    private static final List<Approximation> WORDINGS = List.of(
            Approximation.EXACT,
            Approximation.EXACT,
            Approximation.EXACT,
            Approximation.EXACT,
            Approximation.NEARLY,
            Approximation.OVER,
            Approximation.AT_LEAST,
            Approximation.UNDER,
            Approximation.AT_MOST,
            Approximation.BETWEEN,
            Approximation.ABOUT);

    /** A figure of which a number is no more than a quarter away, up to both ends. */
    private static final List<BigDecimal> NEAR = List.of(BigDecimal.ONE, new BigDecimal("0.8"), new BigDecimal("1.25"));

    static TrueFigure exactly(BigDecimal truth) {
        return new TrueFigure(truth, Approximation.EXACT, truth, Optional.empty());
    }

    /** The true number in words that it lies within, at their very end now and then. */
    static TrueFigure vaguely(Choices choices, BigDecimal truth, Optional<BigDecimal> tolerance) {
        Approximation wording = choices.of(WORDINGS);
        BigDecimal distance = choices.quarters(9);
        BigDecimal less = truth.subtract(distance.min(truth));
        BigDecimal more = truth.add(distance);
        return switch (wording) {
            case NEARLY, UNDER -> new TrueFigure(truth, wording, more.add(BigDecimal.ONE), Optional.empty());
            case OVER ->
                truth.signum() == 0
                        ? exactly(truth)
                        : new TrueFigure(
                                truth, wording, less.compareTo(truth) == 0 ? BigDecimal.ZERO : less, Optional.empty());
            case AT_LEAST -> new TrueFigure(truth, wording, less, Optional.empty());
            case AT_MOST -> new TrueFigure(truth, wording, more, Optional.empty());
            case BETWEEN ->
                new TrueFigure(
                        truth,
                        wording,
                        less,
                        Optional.of(truth.add(choices.quarters(9)).max(less.add(BigDecimal.ONE))));
            case ABOUT ->
                new TrueFigure(
                        truth,
                        wording,
                        tolerance.isPresent() ? truth.multiply(choices.of(NEAR)) : choices.of(List.of(less, more)),
                        Optional.empty());
            default -> exactly(truth);
        };
    }

    MoneyAmount money(String currency) {
        MoneyAmount.Builder told = MoneyAmount.of(figure, currency).toBuilder().approximation(approximation);
        return told.upTo(upTo.map(greater -> MoneyAmount.of(greater, currency).value()))
                .build();
    }

    Quantity quantity(String unit) {
        return Quantity.of(figure, unit).toBuilder()
                .approximation(approximation)
                .upTo(upTo)
                .build();
    }

    /** Whether both are told with the same words. */
    boolean toldLike(TrueFigure other) {
        return approximation == other.approximation
                && figure.compareTo(other.figure) == 0
                && upTo.map(BigDecimal::stripTrailingZeros).equals(other.upTo.map(BigDecimal::stripTrailingZeros));
    }
}
