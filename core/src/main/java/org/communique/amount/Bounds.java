package org.communique.amount;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * The numbers that an amount can stand for: between a lower and an upper bound, each of which may be absent.
 *
 * @param lower the lower bound; absent where nothing certain is known
 * @param upper the upper bound; absent where nothing certain is known
 */
public record Bounds(Optional<Bound> lower, Optional<Bound> upper) {

    private static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

    /**
     * One end of the numbers that an amount can stand for.
     *
     * @param value the number at the end
     * @param inclusive whether the amount can be that number itself
     */
    public record Bound(BigDecimal value, boolean inclusive) {}

    /**
     * Checks that some number lies between the bounds.
     *
     * @throws IllegalArgumentException if none does
     */
    public Bounds {
        if (lower.isPresent() && upper.isPresent() && upsideDown(lower.get(), upper.get())) {
            throw new IllegalArgumentException("expected a lower bound below the upper one but they are upside down");
        }
    }

    private static boolean upsideDown(Bound lower, Bound upper) {
        int order = lower.value().compareTo(upper.value());
        return order > 0 || (order == 0 && !(lower.inclusive() && upper.inclusive()));
    }

    /** {@return bounds that are both absent} */
    public static Bounds none() {
        return NONE;
    }

    /**
     * {@return every number from {@code low} to {@code high}, both included}
     *
     * @throws IllegalArgumentException if {@code low} is greater
     */
    public static Bounds between(BigDecimal low, BigDecimal high) {
        return new Bounds(Optional.of(new Bound(low, true)), Optional.of(new Bound(high, true)));
    }

    /** {@return every number less than {@code value}} */
    public static Bounds below(BigDecimal value) {
        return new Bounds(Optional.empty(), Optional.of(new Bound(value, false)));
    }

    /** {@return every number greater than {@code value}} */
    public static Bounds above(BigDecimal value) {
        return new Bounds(Optional.of(new Bound(value, false)), Optional.empty());
    }

    /** {@return {@code value} and every greater number} */
    public static Bounds atLeast(BigDecimal value) {
        return new Bounds(Optional.of(new Bound(value, true)), Optional.empty());
    }

    /** {@return {@code value} and every smaller number} */
    public static Bounds atMost(BigDecimal value) {
        return new Bounds(Optional.empty(), Optional.of(new Bound(value, true)));
    }

    /** {@return whether {@code number} lies between the bounds, as far as they are known} */
    public boolean allow(BigDecimal number) {
        return lower.map(bound -> within(number.compareTo(bound.value()), bound))
                        .orElse(true)
                && upper.map(bound -> within(bound.value().compareTo(number), bound))
                        .orElse(true);
    }

    private static boolean within(int distance, Bound bound) {
        return distance > 0 || (distance == 0 && bound.inclusive());
    }
}
