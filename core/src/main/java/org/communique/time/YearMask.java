package org.communique.time;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * A year of four digits some of which may be unspecified: {@code 19XX}, {@code -05XX}.
 *
 * <p>Year 0000 is the year before 0001 and has no sign.
 *
 * @param negative whether it lies before year 0000
 * @param digits the four digits
 */
record YearMask(boolean negative, DigitMask digits) {

    /** {@return the first year that this can be} */
    int first() {
        return first(year -> true).orElseThrow();
    }

    /** {@return the last year that this can be} */
    int last() {
        return last(year -> true).orElseThrow();
    }

    /** {@return the first year that this can be and that is as wanted} */
    OptionalInt first(IntPredicate wanted) {
        return nearest(lowest(), highest(), wanted);
    }

    /** {@return the last year that this can be and that is as wanted} */
    OptionalInt last(IntPredicate wanted) {
        return nearest(highest(), lowest(), wanted);
    }

    /** {@return whether this can be any year at all: not if it is minus zero} */
    boolean exists() {
        return lowest() <= highest();
    }

    private int lowest() {
        return negative ? -digits.greatest() : digits.least();
    }

    private int highest() {
        return negative ? -Math.max(1, digits.least()) : digits.greatest();
    }

    /** Walks at most the 10,000 years that four digits can be. */
    private OptionalInt nearest(int from, int to, IntPredicate wanted) {
        int step = from <= to ? 1 : -1;
        for (int year = from; year != to + step; year += step) {
            if (digits.fits(Math.abs(year)) && wanted.test(year)) {
                return OptionalInt.of(year);
            }
        }
        return OptionalInt.empty();
    }
}
