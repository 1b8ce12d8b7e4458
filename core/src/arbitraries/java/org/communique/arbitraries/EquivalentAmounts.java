package org.communique.arbitraries;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.money.CurrencyUnit;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Rate;

/** What an amount is in other currencies, by rates such as the news has. */
final class EquivalentAmounts {

    private static final Map<String, BigDecimal> PER_DOLLAR = Map.of(
            "GBP", new BigDecimal("0.776"),
            "EUR", new BigDecimal("0.926"),
            "USD", new BigDecimal("1"),
            "UAH", new BigDecimal("41.4"),
            "JPY", new BigDecimal("148"),
            "KWD", new BigDecimal("0.308"),
            "XAF", new BigDecimal("607"),
            "CLP", new BigDecimal("932"));

    private static final MathContext DIGITS_OF_RATE = new MathContext(4);

    /** With the digits of a rate these are still far from the most that an amount may have. */
    private static final int MOST_DIGITS = 20;

    private static final int MOST_DECIMALS = 6;

    private EquivalentAmounts() {}

    /** The equivalents of an amount with the figures that they must have: one a currency, and none of long figures. */
    static List<Equivalent> equivalents(MoneyAmount amount) {
        if (!isShort(amount.figure())
                || !amount.upTo()
                        .map(MoneyAmount::of)
                        .map(MoneyAmount::figure)
                        .map(EquivalentAmounts::isShort)
                        .orElse(true)) {
            return List.of();
        }
        Set<CurrencyUnit> taken = new HashSet<>(Set.of(amount.currency()));
        List<Equivalent> converted = new ArrayList<>();
        for (Equivalent equivalent : amount.equivalents()) {
            if (taken.add(equivalent.amount().currency())) {
                converted.add(converted(amount, equivalent));
            }
        }
        return converted;
    }

    private static boolean isShort(BigDecimal figure) {
        return figure.precision() - Math.min(0, figure.scale()) <= MOST_DIGITS && figure.scale() <= MOST_DECIMALS;
    }

    private static Equivalent converted(MoneyAmount amount, Equivalent equivalent) {
        Rate rate = rate(amount.currency(), equivalent.amount().currency());
        MoneyAmount figures = rate.toQuote(amount);
        MoneyAmount other = equivalent.amount().toBuilder()
                .value(figures.value())
                .approximation(figures.approximation())
                .upTo(figures.upTo())
                .build();
        return equivalent.toBuilder()
                .amount(Amounts.worded(other))
                .rate(equivalent.rate().map(any -> any.toBuilder()
                        .value(rate.value())
                        .base(rate.base())
                        .quote(rate.quote())
                        .build()))
                .build();
    }

    private static Rate rate(CurrencyUnit base, CurrencyUnit quote) {
        BigDecimal value = perDollar(quote).divide(perDollar(base), DIGITS_OF_RATE);
        return Rate.of(value, base.getCurrencyCode(), quote.getCurrencyCode());
    }

    private static BigDecimal perDollar(CurrencyUnit currency) {
        return PER_DOLLAR.getOrDefault(currency.getCurrencyCode(), BigDecimal.ONE);
    }
}
