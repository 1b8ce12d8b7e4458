package org.communique.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.internal.Decimals;
import org.communique.time.Ternary;

/**
 * The numbers that an amount can stand for: between a lower and an upper bound, each of which may be absent.
 *
 * <p>Comparisons are about the true number, which is one of them, and answer yes or no only where every one of them
 * gives the same answer.
 *
 * @param lower the lower bound; absent where nothing certain is known
 * @param upper the upper bound; absent where nothing certain is known
 */
public record Bounds(Optional<Bound> lower, Optional<Bound> upper) {

    private static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty());

    /**
     * One end of the numbers that an amount can stand for; its scale carries no meaning: 1.0 equals 1.
     *
     * @param value the number at the end
     * @param inclusive whether the amount can be that number itself
     */
    public record Bound(BigDecimal value, boolean inclusive) {

        /** Sums and shares of amounts need more digits than an amount may have. */
        private static final int MAX_DIGITS = 128;

        private static final int MAX_SCALE = 64;

        /**
         * Brings the number into the one form that equality can rest on.
         *
         * @throws IllegalArgumentException if it has more than 128 digits or more than 64 behind the point
         */
        public Bound {
            value = Decimals.normalize("bound", value, MAX_DIGITS, MAX_SCALE);
        }

        private Bound plus(Bound other) {
            return new Bound(value.add(other.value), inclusive && other.inclusive);
        }

        private Bound minus(Bound other) {
            return new Bound(value.subtract(other.value), inclusive && other.inclusive);
        }
    }

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

    /**
     * {@return the numbers that the sum of a number between these bounds and one between the others can be}
     *
     * <p>Where either has no lower bound the sum has none, and so for the upper. Nothing is rounded.
     *
     * @throws IllegalArgumentException if a bound has too many digits to be one
     */
    public Bounds plus(Bounds other) {
        return new Bounds(sum(lower, other.lower), sum(upper, other.upper));
    }

    private static Optional<Bound> sum(Optional<Bound> one, Optional<Bound> other) {
        return one.flatMap(bound -> other.map(bound::plus));
    }

    /**
     * {@return the numbers that a number between these bounds less one between the others can be}
     *
     * <p>The lower bound comes of this lower and the other's upper one and is absent where either is, and so for the upper.
     * Nothing is rounded.
     *
     * @throws IllegalArgumentException if a bound has too many digits to be one
     */
    public Bounds minus(Bounds other) {
        return new Bounds(difference(lower, other.upper), difference(upper, other.lower));
    }

    private static Optional<Bound> difference(Optional<Bound> one, Optional<Bound> other) {
        return one.flatMap(bound -> other.map(bound::minus));
    }

    /** {@return the numbers that the greater of a number between these bounds and one between the others can be} */
    public Bounds max(Bounds other) {
        return new Bounds(narrower(lower, other.lower, 1), wider(upper, other.upper, 1));
    }

    /** {@return the numbers that the smaller of a number between these bounds and one between the others can be} */
    public Bounds min(Bounds other) {
        return new Bounds(wider(lower, other.lower, -1), narrower(upper, other.upper, -1));
    }

    /** {@return the least bounds that allow every number that these or the others allow: their hull} */
    public Bounds or(Bounds other) {
        return new Bounds(wider(lower, other.lower, -1), wider(upper, other.upper, 1));
    }

    /** {@return the bounds of the numbers that both these and the others allow: their intersection; absent if there is none} */
    public Optional<Bounds> and(Bounds other) {
        Optional<Bound> low = narrower(lower, other.lower, 1);
        Optional<Bound> high = narrower(upper, other.upper, -1);
        boolean empty =
                low.flatMap(least -> high.map(most -> upsideDown(least, most))).orElse(false);
        return empty ? Optional.empty() : Optional.of(new Bounds(low, high));
    }

    /** The end that lies further in {@code direction}, of those there; of two at one number the one without it. */
    private static Optional<Bound> narrower(Optional<Bound> one, Optional<Bound> other, int direction) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        int order = one.get().value().compareTo(other.get().value()) * direction;
        return order > 0 || (order == 0 && !one.get().inclusive()) ? one : other;
    }

    /** The end that lies further in {@code direction}, absent if either is; of two at one number the one with it. */
    private static Optional<Bound> wider(Optional<Bound> one, Optional<Bound> other, int direction) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        int order = one.get().value().compareTo(other.get().value()) * direction;
        return order > 0 || (order == 0 && one.get().inclusive()) ? one : other;
    }

    /** {@return whether the true number is less than that between the other bounds} */
    public Ternary isCertainlyLessThan(Bounds other) {
        if (liesBelow(other)) {
            return Ternary.YES;
        }
        return other.reachesNoFurtherThan(this) ? Ternary.NO : Ternary.UNKNOWN;
    }

    /** {@return whether the true number is greater than that between the other bounds} */
    public Ternary isCertainlyGreaterThan(Bounds other) {
        return other.isCertainlyLessThan(this);
    }

    /** {@return whether the true number is that between the other bounds} */
    public Ternary isCertainlyEqualTo(Bounds other) {
        if (liesBelow(other) || other.liesBelow(this)) {
            return Ternary.NO;
        }
        return isOneNumber() && other.isOneNumber() ? Ternary.YES : Ternary.UNKNOWN;
    }

    /** Whether every number here is less than every number there. */
    private boolean liesBelow(Bounds other) {
        return upper.flatMap(high -> other.lower.map(low -> upsideDown(low, high)))
                .orElse(false);
    }

    /** Whether every number here is at most every number there. */
    private boolean reachesNoFurtherThan(Bounds other) {
        return upper.flatMap(high -> other.lower.map(low -> high.value().compareTo(low.value()) <= 0))
                .orElse(false);
    }

    private boolean isOneNumber() {
        return lower.isPresent() && lower.equals(upper);
    }
}
