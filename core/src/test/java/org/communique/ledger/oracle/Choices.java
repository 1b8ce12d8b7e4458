package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.util.List;

/**
 * The choices that make a world, one number each: numbers that run out are zeros, and a zero is the plainest choice, so
 * that a world shrinks as its numbers do.
 */
final class Choices {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final List<Integer> numbers;
    private int next;

    Choices(List<Integer> numbers) {
        this.numbers = numbers;
    }

    /** One of 0 to {@code bound}, which is not among them. */
    int below(int bound) {
        return next < numbers.size() ? numbers.get(next++) % bound : 0;
    }

    /** Whether what happens once in so many times happens. */
    boolean oneIn(int times) {
        return below(times) == times - 1;
    }

    <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    /** From 0 to 1, the ends often. */
    BigDecimal share() {
        return quarters(5);
    }

    /** A number of quarters less than {@code bound}. */
    BigDecimal quarters(int bound) {
        return QUARTER.multiply(BigDecimal.valueOf(below(bound)));
    }
}
