package org.communique.json.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.money.CurrencyUnit;
import org.communique.amount.Approximation;
import org.communique.amount.Currencies;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.extension.Extensions;
import org.jspecify.annotations.Nullable;

/** The members of an amount of money while they are read: the currency may stand behind the figures. */
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

    /** {@return the amount}; its table lets no value and no currency be missing. */
    MoneyAmount build() {
        CurrencyUnit unit = Objects.requireNonNull(currency);
        rest.value(Currencies.amount(Objects.requireNonNull(value), unit));
        if (upTo != null) {
            rest.upTo(Currencies.amount(upTo, unit));
        }
        return rest.build();
    }

    static Optional<BigDecimal> figureUpTo(MoneyAmount amount) {
        return amount.upTo().map(greater -> greater.getNumber().numberValue(BigDecimal.class));
    }
}
