package org.communique.amount;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.money.CurrencyUnit;
import javax.money.MonetaryAmount;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.internal.Checks;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Refusals;
import org.communique.time.Ternary;
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

    /**
     * {@return exactly this amount}
     *
     * @param figure the figure, in whole units of the currency
     * @param currency an ISO 4217 code such as {@code GBP}
     * @throws IllegalArgumentException if the currency is unknown
     */
    static MoneyAmount of(long figure, String currency) {
        return of(BigDecimal.valueOf(figure), currency);
    }

    /** {@return the figure and its currency} */
    MonetaryAmount value();

    /** {@return how the figure stands to the true amount; {@link Approximation#EXACT} where nothing else is said} */
    Approximation approximation();

    /** {@return the greater figure of {@link Approximation#BETWEEN}, in the same currency} */
    Optional<MonetaryAmount> upTo();

    /** {@return the words of the source, as in "nearly £30 million"} */
    Optional<String> wording();

    /** {@return the same amount in other currencies, in the order of the source} */
    List<Equivalent> equivalents();

    /** {@return the figure alone, in whole units of the currency} */
    default BigDecimal figure() {
        return Currencies.figure(value());
    }

    /** {@return the currency that the amount is in} */
    default CurrencyUnit currency() {
        return value().getCurrency();
    }

    /** {@return the amounts that this one can stand for, in its currency} */
    default Bounds bounds() {
        return approximation().bounds(figure(), upTo().map(Currencies::figure));
    }

    /**
     * {@return the amounts that this one can stand for, if "about" a figure is taken to mean no further from it than
     * {@code tolerance} times the figure}
     *
     * <p>Only {@link Approximation#ABOUT} makes use of the tolerance, for only its bounds are a matter of opinion.
     *
     * @param tolerance a share of the figure, as in 0.1 for ten per cent; zero or more
     * @throws IllegalArgumentException if the tolerance is negative or has too many digits
     */
    default Bounds bounds(BigDecimal tolerance) {
        return approximation().bounds(figure(), upTo().map(Currencies::figure), tolerance);
    }

    /**
     * {@return what the sum of this and the other can be; a bound that either lacks is absent}
     *
     * @throws IllegalArgumentException if the other is in another currency
     */
    default Bounds plus(MoneyAmount other) {
        return bounds().plus(boundsOf(other));
    }

    /**
     * {@return whether the true amount is less than the other's; yes or no only where the words leave no doubt}
     *
     * @throws IllegalArgumentException if the other is in another currency
     */
    default Ternary isCertainlyLessThan(MoneyAmount other) {
        return bounds().isCertainlyLessThan(boundsOf(other));
    }

    /**
     * {@return whether the true amount is greater than the other's; yes or no only where the words leave no doubt}
     *
     * @throws IllegalArgumentException if the other is in another currency
     */
    default Ternary isCertainlyGreaterThan(MoneyAmount other) {
        return bounds().isCertainlyGreaterThan(boundsOf(other));
    }

    /**
     * {@return whether the true amount is the other's; yes only where both are exact}
     *
     * @throws IllegalArgumentException if the other is in another currency
     */
    default Ternary isCertainlyEqualTo(MoneyAmount other) {
        return bounds().isCertainlyEqualTo(boundsOf(other));
    }

    /** Amounts in different currencies never meet in one calculation. */
    private Bounds boundsOf(MoneyAmount other) {
        Checks.that(
                other.currency().equals(currency()),
                "currency",
                "expected " + currency().getCurrencyCode() + " but was "
                        + other.currency().getCurrencyCode());
        return other.bounds();
    }

    /**
     * {@return this amount if it is in that currency, else its first equivalent that is}
     *
     * <p>Nothing is converted: only what the source states, or what was put beside it, is found.
     */
    default Optional<MoneyAmount> in(CurrencyUnit currency) {
        return Stream.concat(Stream.of(this), equivalents().stream().map(Equivalent::amount))
                .filter(amount -> amount.currency().equals(currency))
                .findFirst();
    }

    /** {@return a builder that starts from this money amount} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds money amounts; not thread-safe. */
    final class Builder extends ImmutableMoneyAmount.Builder {

        Builder() {
            approximation(Approximation.EXACT);
            extensions(Extensions.none());
        }

        private static void checkFigures(MoneyAmount given) {
            Refusals.none()
                    .problem("value", Currencies.problem(given.value()))
                    .problem("upTo", given.upTo().flatMap(Currencies::problem))
                    .end(MoneyAmount.class);
        }

        private static void check(MoneyAmount built) {
            Refusals.none()
                    .text("wording", built.wording())
                    .that(
                            (built.approximation() == Approximation.BETWEEN)
                                    == built.upTo().isPresent(),
                            "upTo",
                            "expected with the approximation between, and only there")
                    .problem("upTo", built.upTo().flatMap(greater -> rangeProblem(built.value(), greater)))
                    .that(areSimple(built.equivalents()), "equivalents", "an equivalent has equivalents of its own")
                    .end(MoneyAmount.class);
        }

        private static boolean areSimple(List<Equivalent> equivalents) {
            for (Equivalent each : equivalents) {
                if (!each.amount().equivalents().isEmpty()) {
                    return false;
                }
            }
            return true;
        }

        /** What is wrong with a range from one figure to another; amounts in different currencies cannot be compared. */
        private static Optional<String> rangeProblem(MonetaryAmount from, MonetaryAmount upTo) {
            if (!upTo.getCurrency().equals(from.getCurrency())) {
                return Optional.of("expected in the currency of the value");
            }
            return upTo.isGreaterThan(from)
                    ? Optional.empty()
                    : Optional.of("expected a greater figure than the value");
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
            MoneyAmount built = super.build();
            if (!Currencies.isNormal(built.value())
                    || !built.upTo().map(Currencies::isNormal).orElse(true)) {
                checkFigures(built);
                value(Currencies.normal(built.value()));
                upTo(built.upTo().map(Currencies::normal));
                built = super.build();
            }
            check(built);
            return built;
        }
    }
}
