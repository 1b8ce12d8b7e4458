package org.communique.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.amount.Bounds.Bound;

/** Arithmetic of amounts, which are never less than nothing: a lower bound that is absent is nothing. */
final class Amounts {

    /** Nothing, and no more. */
    static final Bounds NOTHING = Bounds.between(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Nothing or any amount. */
    static final Bounds ANY = Bounds.atLeast(BigDecimal.ZERO);

    private static final Bound ZERO = new Bound(BigDecimal.ZERO, true);
    private static final int SHARE_DIGITS = 12;

    private Amounts() {}

    /** {@return the least that it can be} */
    static Bound low(Bounds bounds) {
        return bounds.lower().filter(low -> low.value().signum() >= 0).orElse(ZERO);
    }

    /** {@return the bounds from nothing up} */
    static Bounds of(Bounds bounds) {
        return bounds.lower().filter(low -> low.value().signum() >= 0).isPresent() ? bounds : bounds.max(NOTHING);
    }

    /** {@return what is left, from nothing up} */
    static Bounds less(Bounds from, Bounds taken) {
        if (taken.equals(NOTHING)) {
            return from;
        }
        return of(from.minus(taken));
    }

    /** {@return from nothing to the most that it can be} */
    static Bounds upTo(Bounds most) {
        return new Bounds(Optional.of(ZERO), most.upper().map(high -> fromNothing(high)));
    }

    /** Nothing itself is always among what is up to something. */
    private static Bound fromNothing(Bound high) {
        return high.value().signum() == 0 ? ZERO : high;
    }

    /** {@return from the least of one to the most of the other; to that least where the most is less} */
    static Bounds between(Bound low, Optional<Bound> high) {
        boolean upsideDown = high.filter(most -> most.value().compareTo(low.value()) < 0
                        || (most.value().compareTo(low.value()) == 0 && !(most.inclusive() && low.inclusive())))
                .isPresent();
        Bound end = new Bound(low.value(), true);
        return upsideDown ? new Bounds(Optional.of(end), Optional.of(end)) : new Bounds(Optional.of(low), high);
    }

    /** {@return so many times the amount, from the first number of times to the second, or more where that is absent} */
    static Bounds times(Bounds bounds, long least, Optional<Long> most) {
        Bound low = low(bounds);
        return new Bounds(
                Optional.of(new Bound(low.value().multiply(BigDecimal.valueOf(least)), low.inclusive() || least == 0)),
                most.flatMap(times -> bounds.upper()
                        .map(high -> new Bound(high.value().multiply(BigDecimal.valueOf(times)), high.inclusive()))));
    }

    static Bounds sum(List<Bounds> all) {
        BoundsSum sum = new BoundsSum();
        all.forEach(sum::add);
        return sum.bounds();
    }

    /** {@return which share one is of the other: 1 for all of it; the ends are rounded away from each other} */
    static Bounds share(Bounds part, Bounds whole) {
        Bound least = low(part);
        Optional<Bound> low = whole.upper()
                .filter(high -> high.value().signum() > 0)
                .map(high -> new Bound(
                        least.value().divide(high.value(), SHARE_DIGITS, RoundingMode.FLOOR),
                        least.inclusive() && (high.inclusive() || isNothing(least))));
        Optional<Bound> high = part.upper()
                .filter(most -> low(whole).value().signum() > 0)
                .map(most -> new Bound(
                        most.value().divide(low(whole).value(), SHARE_DIGITS, RoundingMode.CEILING),
                        most.inclusive() && (low(whole).inclusive() || isNothing(most))));
        Optional<Bound> nothing = part.upper().filter(most -> isNothing(most) && !whole.equals(NOTHING));
        return new Bounds(low.or(() -> Optional.of(ZERO)), nothing.or(() -> high));
    }

    /** Nothing is no part, however large the whole is. */
    private static boolean isNothing(Bound bound) {
        return bound.value().signum() == 0;
    }
}
