package org.communique.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.communique.extension.Extensible;
import org.communique.internal.Checks;
import org.communique.internal.CommuniqueStyle;
import org.immutables.value.Value;

/**
 * An amount of money with the precision that the source gives it.
 *
 * <p>"Nearly £30 million" is 30,000,000 GBP with the approximation {@link Approximation#NEARLY}; nothing is rounded or
 * converted. An amount in another currency that the source puts beside it is an {@linkplain #equivalents() equivalent}
 * and never a second amount.
 *
 * <p>The figure has at most 38 digits, at most 18 of them behind the point. Its scale carries no meaning: 1.0 equals
 * 1.
 */
@Value.Immutable
@CommuniqueStyle
public sealed interface MoneyAmount extends Extensible permits ImmutableMoneyAmount {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return exactly this amount}
     *
     * @throws IllegalArgumentException if the figure has too many digits or the currency is unknown
     */
    static MoneyAmount of(MonetaryAmount value) {
        return builder().value(value).build();
    }

    /**
     * {@return exactly this amount}
     *
     * @param figure the figure, in whole units of the currency
     * @param currency an ISO 4217 code such as {@code GBP}
     * @throws IllegalArgumentException if the figure has too many digits or the currency is unknown
     */
    static MoneyAmount of(BigDecimal figure, String currency) {
        return of(Currencies.amount(figure, Currencies.of(currency)));
    }

    /** {@return the figure and its currency} */
    MonetaryAmount value();

    /** {@return how the figure stands to the true amount; {@link Approximation#EXACT} where nothing else is said} */
    @Value.Default
    default Approximation approximation() {
        return Approximation.EXACT;
    }

    /** {@return the greater figure of {@link Approximation#BETWEEN}, in the same currency} */
    Optional<MonetaryAmount> upTo();

    /** {@return the words of the source, as in "nearly £30 million"} */
    Optional<String> wording();

    /** {@return the same amount in other currencies, in the order of the source} */
    List<Equivalent> equivalents();

    /** {@return the figure alone, in whole units of the currency} */
    default BigDecimal figure() {
        return value().getNumber().numberValue(BigDecimal.class);
    }

    /** {@return the currency that the amount is in} */
    default CurrencyUnit currency() {
        return value().getCurrency();
    }

    /** {@return the amounts that this one can stand for, in its currency} */
    default Bounds bounds() {
        return approximation()
                .bounds(figure(), upTo().map(greater -> greater.getNumber().numberValue(BigDecimal.class)));
    }

    /** {@return a builder that starts from this money amount} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds money amounts; not thread-safe. */
    final class Builder extends ImmutableMoneyAmount.Builder {

        Builder() {}

        private static void check(MoneyAmount built) {
            Checks.text("wording", built.wording());
            boolean between = built.approximation() == Approximation.BETWEEN;
            Checks.that(
                    between == built.upTo().isPresent(),
                    "upTo",
                    "expected with the approximation between, and only there");
            built.upTo().ifPresent(greater -> {
                Checks.that(
                        greater.getCurrency().equals(built.currency()),
                        "upTo",
                        "expected in the currency of the value");
                Checks.that(greater.isGreaterThan(built.value()), "upTo", "expected a greater figure than the value");
            });
            for (Equivalent equivalent : built.equivalents()) {
                Checks.that(
                        equivalent.amount().equivalents().isEmpty(),
                        "equivalents",
                        "an equivalent has equivalents of its own");
            }
        }

        /**
         * {@return a money amount with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a figure has too many digits, its currency is unknown, a second figure
         *     is missing, not wanted, no greater or in another currency, the wording is blank, or an equivalent has
         *     equivalents
         */
        @Override
        public MoneyAmount build() {
            value(Currencies.normalize("value", super.build().value()));
            MoneyAmount built = super.build();
            if (built.upTo().isPresent()) {
                upTo(Currencies.normalize("upTo", built.upTo().get()));
                built = super.build();
            }
            check(built);
            return built;
        }
    }
}
