package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.time.Ternary.NO;
import static org.communique.time.Ternary.UNKNOWN;
import static org.communique.time.Ternary.YES;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.time.Ternary;

/**
 * The laws of bounds, by the numbers that they allow.
 *
 * <p>Bounds over a few small figures meet each other in every way, and the quarters between and beside the figures stand
 * for all other numbers.
 */
class BoundsProperties {

    private static final List<BigDecimal> NUMBERS = Stream.iterate(
                    new BigDecimal("-1"), n -> n.add(new BigDecimal("0.25")))
            .limit(21)
            .toList();

    @Provide
    Arbitrary<Bounds> bounds() {
        return Combinators.combine(
                        Arbitraries.of(Approximation.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 3))
                .as((approximation, one, other) -> approximation == Approximation.BETWEEN
                        ? Bounds.between(number(Math.min(one, other)), number(Math.max(one, other)))
                        : approximation.bounds(number(one), Optional.empty()));
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }

    private static List<BigDecimal> numbersIn(Bounds bounds) {
        return NUMBERS.stream().filter(bounds::allow).toList();
    }

    private interface Order {
        boolean holds(int comparison);
    }

    /** The answer that all pairs of allowed numbers give together. */
    private static Ternary answer(Bounds one, Bounds other, Order order) {
        List<Boolean> answers = new ArrayList<>();
        for (BigDecimal a : numbersIn(one)) {
            for (BigDecimal b : numbersIn(other)) {
                answers.add(order.holds(a.compareTo(b)));
            }
        }
        if (answers.contains(true) && answers.contains(false)) {
            return UNKNOWN;
        }
        return answers.contains(true) ? YES : NO;
    }

    @Property
    void aComparisonSaysWhatAllPairsOfAllowedNumbersSay(@ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
        assertThat(one.isCertainlyLessThan(other)).isEqualTo(answer(one, other, c -> c < 0));
        assertThat(one.isCertainlyGreaterThan(other)).isEqualTo(answer(one, other, c -> c > 0));
        assertThat(one.isCertainlyEqualTo(other)).isEqualTo(answer(one, other, c -> c == 0));
    }

    @Property
    void aSumAllowsTheSumOfAllowedNumbers(@ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
        Bounds sum = one.plus(other);

        for (BigDecimal a : numbersIn(one)) {
            assertThat(numbersIn(other)).allMatch(b -> sum.allow(a.add(b)));
        }
    }

    @Property
    void aSumAllowsNoMoreThanItMust(@ForAll("bounds") Bounds one, @ForAll("bounds") Bounds other) {
        Bounds sum = one.plus(other);

        assertThat(sum.lower().isPresent())
                .isEqualTo(one.lower().isPresent() && other.lower().isPresent());
        assertThat(sum.upper().isPresent())
                .isEqualTo(one.upper().isPresent() && other.upper().isPresent());
        sum.lower().ifPresent(lower -> assertThat(lower.value())
                .isEqualByComparingTo(one.lower()
                        .orElseThrow()
                        .value()
                        .add(other.lower().orElseThrow().value())));
        sum.upper().ifPresent(upper -> assertThat(upper.inclusive())
                .isEqualTo(one.upper().orElseThrow().inclusive()
                        && other.upper().orElseThrow().inclusive()));
    }

    @Property
    void sumsKeepNoOrder(@ForAll Bounds one, @ForAll Bounds other, @ForAll Bounds third) {
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.plus(other).plus(third)).isEqualTo(one.plus(other.plus(third)));
    }

    @Property
    void aSumWithZeroIsTheSame(@ForAll Bounds bounds) {
        assertThat(bounds.plus(Bounds.between(BigDecimal.ZERO, BigDecimal.ZERO)))
                .isEqualTo(bounds);
    }
}
