package org.communique.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.communique.amount.Approximation;
import org.communique.amount.Currencies;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.extension.Extensions;
import org.jspecify.annotations.Nullable;

/** The parts of an amount of money while it is built: its figures and its currency are attributes of their own. */
final class MoneyParts {

    private final MoneyAmount.Builder rest = MoneyAmount.builder();
    private @Nullable BigDecimal value;
    private @Nullable BigDecimal upTo;
    private @Nullable CurrencyUnit currency;

    void value(BigDecimal read) {
        value = read;
    }

    void upTo(BigDecimal read) {
        upTo = read;
    }

    void currency(CurrencyUnit read) {
        currency = read;
    }

    void approximation(Approximation read) {
        rest.approximation(read);
    }

    void wording(String read) {
        rest.wording(read);
    }

    void equivalents(List<Equivalent> read) {
        rest.addAllEquivalents(read);
    }

    void extensions(Extensions read) {
        rest.extensions(read);
    }

    /**
     * {@return the amount}
     *
     * @throws IllegalStateException if there is no value or no currency
     */
    MoneyAmount build() {
        if (currency != null && value != null) {
            rest.value(Currencies.amount(value, currency));
        }
        if (currency != null && upTo != null) {
            rest.upTo(Currencies.amount(upTo, currency));
        }
        return rest.build();
    }

    static Optional<BigDecimal> figureUpTo(MoneyAmount amount) {
        return amount.upTo().map(greater -> greater.getNumber().numberValue(BigDecimal.class));
    }
}
