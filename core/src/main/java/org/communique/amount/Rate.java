package org.communique.amount;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import javax.money.CurrencyUnit;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.internal.Checks;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Decimals;
import org.communique.internal.Refusals;
import org.immutables.value.Value;

/**
 * A rate of exchange: one unit of the base currency is {@code value} units of the quote currency.
 *
 * <p>A rate of 0.8375 with base EUR and quote GBP says that one euro is 0.8375 pounds: {@link #toQuote} multiplies,
 * {@link #toBase} divides. Neither ever rounds.
 */
@Value.Immutable
@CommuniqueStyle
public sealed interface Rate extends Extensible permits ImmutableRate {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return the rate at which one {@code base} is {@code value} {@code quote}}
     *
     * @throws IllegalArgumentException if the value is zero, negative or has too many digits, or a currency is unknown
     *     or given twice
     */
    static Rate of(BigDecimal value, String base, String quote) {
        return builder()
                .value(value)
                .base(Currencies.of(base))
                .quote(Currencies.of(quote))
                .build();
    }

    /** {@return how many units of the quote currency one unit of the base is; greater than zero} */
    BigDecimal value();

    /** {@return the currency that there is one unit of} */
    CurrencyUnit base();

    /** {@return the currency that the value is in} */
    CurrencyUnit quote();

    /**
     * {@return what an amount in the base currency is in the quote currency}
     *
     * <p>The approximation stays; the wording and the equivalents are the other amount's own and do not come along.
     *
     * @throws IllegalArgumentException if the amount is not in the base currency or the result has too many digits
     */
    default MoneyAmount toQuote(MoneyAmount inBase) {
        return convert(inBase, base(), quote(), figure -> figure.multiply(value()));
    }

    /**
     * {@return what an amount in the quote currency is in the base currency}
     *
     * <p>The approximation stays; the wording and the equivalents are the other amount's own and do not come along.
     *
     * @throws IllegalArgumentException if the amount is not in the quote currency, or the result has too many digits,
     *     or no last one, as 1 divided by 3
     */
    default MoneyAmount toBase(MoneyAmount inQuote) {
        return convert(inQuote, quote(), base(), this::divide);
    }

    private BigDecimal divide(BigDecimal figure) {
        try {
            return figure.divide(value());
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("value: expected a rate that divides the figure without a rest", e);
        }
    }

    private static MoneyAmount convert(
            MoneyAmount amount, CurrencyUnit from, CurrencyUnit to, UnaryOperator<BigDecimal> change) {
        Checks.that(
                amount.currency().equals(from),
                "currency",
                "expected " + from.getCurrencyCode() + " but was "
                        + amount.currency().getCurrencyCode());
        return MoneyAmount.builder()
                .value(Currencies.amount(change.apply(amount.figure()), to))
                .approximation(amount.approximation())
                .upTo(amount.upTo()
                        .map(Currencies::figure)
                        .map(greater -> Currencies.amount(change.apply(greater), to)))
                .build();
    }

    /** {@return a builder that starts from this rate} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds rates; not thread-safe. */
    final class Builder extends ImmutableRate.Builder {

        Builder() {
            extensions(Extensions.none());
        }

        /**
         * {@return a rate with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if the value is zero, negative or has too many digits, or a currency is
         *     unknown or given twice
         */
        @Override
        public Rate build() {
            Rate given = super.build();
            String base = given.base().getCurrencyCode();
            String quote = given.quote().getCurrencyCode();
            Refusals.none()
                    .decimal("value", given.value())
                    .that(given.value().signum() > 0, "value", "expected a rate greater than zero")
                    .problem("base", Currencies.problem(base))
                    .problem("quote", Currencies.problem(quote))
                    .that(!base.equals(quote), "quote", "expected another currency than the base")
                    .end(Rate.class);
            value(Decimals.normal(given.value()));
            base(Currencies.of(base));
            quote(Currencies.of(quote));
            return super.build();
        }
    }
}
