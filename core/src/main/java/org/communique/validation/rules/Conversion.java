package org.communique.validation.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.communique.amount.Bounds;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Rate;

/**
 * Holds an amount against its equivalent in another currency, by what both can stand for.
 *
 * <p>A figure may be off by half a unit of the last digit that its wording prints, and all by one per cent. A rate has no
 * wording and is what it is.
 */
final class Conversion {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Digits with whatever separates groups and decimals; no figure of an amount has more than 38. */
    private static final Pattern FIGURE = Pattern.compile("\\d++(?:[.,'\u2019\u2009\u00A0\u202F]\\d++)*+");

    private static final int MAX_DIGITS = 38;

    private Conversion() {}

    /**
     * {@return whether two amounts certainly differ at a rate by more than one per cent; a rate between other currencies
     * says nothing of the two}
     */
    static boolean isOff(MoneyAmount one, Rate rate, MoneyAmount other) {
        if (one.currency().equals(rate.base()) && other.currency().equals(rate.quote())) {
            return isApart(one, rate.value(), other);
        }
        return one.currency().equals(rate.quote())
                && other.currency().equals(rate.base())
                && isApart(other, rate.value(), one);
    }

    private static boolean isApart(MoneyAmount base, BigDecimal rate, MoneyAmount quote) {
        Optional<BigDecimal> least = least(base).map(rate::multiply).map(figure -> figure.subtract(tolerance(figure)));
        Optional<BigDecimal> most = most(base).map(rate::multiply).map(figure -> figure.add(tolerance(figure)));
        return isLess(most(quote), least) || isLess(most, least(quote));
    }

    private static boolean isLess(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.flatMap(figure -> other.map(figure::compareTo))
                .filter(order -> order < 0)
                .isPresent();
    }

    private static BigDecimal tolerance(BigDecimal figure) {
        return figure.abs().multiply(TOLERANCE);
    }

    private static Optional<BigDecimal> least(MoneyAmount amount) {
        return amount.bounds()
                .lower()
                .map(Bounds.Bound::value)
                .map(figure -> figure.subtract(rounding(figure, amount)));
    }

    private static Optional<BigDecimal> most(MoneyAmount amount) {
        return amount.bounds().upper().map(Bounds.Bound::value).map(figure -> figure.add(rounding(figure, amount)));
    }

    /** How far a figure of an amount may be from what it was before it was rounded and printed. */
    private static BigDecimal rounding(BigDecimal figure, MoneyAmount amount) {
        return FIGURE.matcher(amount.wording().orElse(""))
                .results()
                .map(MatchResult::group)
                .flatMap(printed -> lastPlace(printed, figure).stream())
                .reduce(BigDecimal::max)
                .map(HALF::multiply)
                .orElse(BigDecimal.ZERO);
    }

    /** What one of the last digit is in a figure that is printed so, if it is: 100 million in 1.2 billion. */
    private static Optional<BigDecimal> lastPlace(String printed, BigDecimal figure) {
        String digits = printed.replaceAll("\\D", "");
        if (digits.length() > MAX_DIGITS || figure.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal whole = new BigDecimal(digits).stripTrailingZeros();
        BigDecimal meant = figure.abs().stripTrailingZeros();
        return Optional.of(BigDecimal.ONE.scaleByPowerOfTen(whole.scale() - meant.scale()))
                .filter(any -> whole.unscaledValue().equals(meant.unscaledValue()));
    }
}
