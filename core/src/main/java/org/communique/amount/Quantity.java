package org.communique.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.extension.Extensible;
import org.communique.extension.Extensions;
import org.communique.internal.Checks;
import org.communique.internal.CommuniqueStyle;
import org.communique.internal.Decimals;
import org.communique.internal.Refusals;
import org.communique.time.Ternary;
import org.immutables.value.Value;

/**
 * A number of things with the precision that the source gives it: "more than 10,000 drones".
 *
 * <p>The figure has at most 38 digits, at most 18 of them behind the point. Its scale carries no meaning: 1.0 equals
 * 1.
 */
@Value.Immutable
@CommuniqueStyle
public sealed interface Quantity extends Extensible permits ImmutableQuantity {

    /** {@return a builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /**
     * {@return exactly so many}
     *
     * @throws IllegalArgumentException if the figure has too many digits
     */
    static Quantity of(BigDecimal value, Unit unit) {
        return builder().value(value).unit(unit).build();
    }

    /** {@return exactly so many} */
    static Quantity of(long value, Unit unit) {
        return of(BigDecimal.valueOf(value), unit);
    }

    /**
     * {@return exactly so many}
     *
     * @param unit the code of a unit, known or not: {@code donor}
     * @throws IllegalArgumentException if the code is not of the form that a term has
     */
    static Quantity of(long value, String unit) {
        return of(value, Unit.of(unit));
    }

    /**
     * {@return exactly so many}
     *
     * @param unit the code of a unit, known or not: {@code donor}
     * @throws IllegalArgumentException if the figure has too many digits, or the code is not of the form that a term has
     */
    static Quantity of(BigDecimal value, String unit) {
        return of(value, Unit.of(unit));
    }

    /** {@return the figure} */
    BigDecimal value();

    /** {@return what is counted} */
    Unit unit();

    /** {@return how the figure stands to the true number; {@link Approximation#EXACT} where nothing else is said} */
    Approximation approximation();

    /** {@return the greater figure of {@link Approximation#BETWEEN}} */
    Optional<BigDecimal> upTo();

    /** {@return the words of the source, as in "more than 10,000"} */
    Optional<String> wording();

    /** {@return the numbers that this quantity can stand for} */
    default Bounds bounds() {
        return approximation().bounds(value(), upTo());
    }

    /**
     * {@return the numbers that this one can stand for, if "about" a figure is taken to mean no further from it than
     * {@code tolerance} times the figure}
     *
     * <p>Only {@link Approximation#ABOUT} makes use of the tolerance, for only its bounds are a matter of opinion.
     *
     * @param tolerance a share of the figure, as in 0.1 for ten per cent; zero or more
     * @throws IllegalArgumentException if the tolerance is negative or has too many digits
     */
    default Bounds bounds(BigDecimal tolerance) {
        return approximation().bounds(value(), upTo(), tolerance);
    }

    /**
     * {@return what the sum of this and the other can be; a bound that either lacks is absent}
     *
     * @throws IllegalArgumentException if the other is of another unit
     */
    default Bounds plus(Quantity other) {
        return bounds().plus(boundsOf(other));
    }

    /**
     * {@return whether the true number is less than the other's; yes or no only where the words leave no doubt}
     *
     * @throws IllegalArgumentException if the other is of another unit
     */
    default Ternary isCertainlyLessThan(Quantity other) {
        return bounds().isCertainlyLessThan(boundsOf(other));
    }

    /**
     * {@return whether the true number is greater than the other's; yes or no only where the words leave no doubt}
     *
     * @throws IllegalArgumentException if the other is of another unit
     */
    default Ternary isCertainlyGreaterThan(Quantity other) {
        return bounds().isCertainlyGreaterThan(boundsOf(other));
    }

    /**
     * {@return whether the true number is the other's; yes only where both are exact}
     *
     * @throws IllegalArgumentException if the other is of another unit
     */
    default Ternary isCertainlyEqualTo(Quantity other) {
        return bounds().isCertainlyEqualTo(boundsOf(other));
    }

    /** A number of drones and one of shells never meet in one calculation. */
    private Bounds boundsOf(Quantity other) {
        Checks.that(other.unit().equals(unit()), "unit", "expected " + unit() + " but was " + other.unit());
        return other.bounds();
    }

    /** {@return a builder that starts from this quantity} */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Builds quantities; not thread-safe. */
    final class Builder extends ImmutableQuantity.Builder {

        Builder() {
            approximation(Approximation.EXACT);
            extensions(Extensions.none());
        }

        /**
         * {@return a quantity with the attributes set so far}
         *
         * @throws IllegalStateException if a required attribute is missing
         * @throws IllegalArgumentException if a figure has too many digits, a second figure is missing, not wanted or
         *     no greater, or the wording is blank
         */
        @Override
        public Quantity build() {
            Quantity given = super.build();
            Refusals.none()
                    .decimal("value", given.value())
                    .decimal("upTo", given.upTo())
                    .end(Quantity.class);
            value(Decimals.normal(given.value()));
            upTo(given.upTo().map(Decimals::normal));
            Quantity built = super.build();
            Refusals.none()
                    .text("wording", built.wording())
                    .that(
                            (built.approximation() == Approximation.BETWEEN)
                                    == built.upTo().isPresent(),
                            "upTo",
                            "expected with the approximation between, and only there")
                    .that(
                            built.upTo()
                                    .map(greater -> greater.compareTo(built.value()) > 0)
                                    .orElse(true),
                            "upTo",
                            "expected a greater figure than the value")
                    .end(Quantity.class);
            return built;
        }
    }
}
