package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communique.time.Ternary.NO;
import static org.communique.time.Ternary.UNKNOWN;
import static org.communique.time.Ternary.YES;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.communique.amount.Bounds.Bound;
import org.communique.time.Ternary;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BoundsComparisonTest {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    @Test
    void anEndCanBelongOrNot() {
        assertThat(Bounds.below(TWO).allow(TWO)).isFalse();
        assertThat(Bounds.below(TWO).allow(ONE)).isTrue();
        assertThat(Bounds.atMost(TWO).allow(TWO)).isTrue();
        assertThat(Bounds.atMost(ONE).allow(TWO)).isFalse();
        assertThat(Bounds.above(ONE).allow(ONE)).isFalse();
        assertThat(Bounds.above(ONE).allow(TWO)).isTrue();
        assertThat(Bounds.atLeast(ONE).allow(ONE)).isTrue();
        assertThat(Bounds.atLeast(TWO).allow(ONE)).isFalse();
        assertThat(Bounds.none().allow(ONE)).isTrue();
    }

    @Test
    void boundsUpsideDownAreRefused() {
        Optional<Bound> included = Optional.of(new Bound(ONE, true));
        Optional<Bound> excluded = Optional.of(new Bound(ONE, false));

        assertThat(new Bounds(included, included)).isEqualTo(Bounds.between(ONE, ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(included, excluded));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(excluded, included));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.between(TWO, ONE))
                .withMessageContaining("upside down");
    }

    @Test
    void theScaleOfABoundCarriesNoMeaning() {
        assertThat(Bounds.atLeast(new BigDecimal("1.00"))).isEqualTo(Bounds.atLeast(ONE));
        assertThat(new Bound(new BigDecimal("1E+3"), true).value()).hasToString("1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+128", "1E-65", "1E+999999999", "1E-999999999"})
    void aBoundHasLimits(BigDecimal number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Bound(number, true))
                .withMessage("bound: expected at most 128 digits, at most 64 of them behind the point");
    }

    /** The sum of 1E+999999999 and 1 has a thousand million digits. */
    @Test
    void noSumEverNeedsAGigabyte() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertThatIllegalArgumentException()
                .isThrownBy(() -> Bounds.atLeast(new BigDecimal("1E+999999999")).plus(Bounds.atLeast(ONE))));
    }

    @ParameterizedTest
    @CsvSource({
        "=1, =2, =3",
        ">1, =2, >3",
        ">=1, >2, >3",
        ">=1, >=2, >=3",
        "<1, <=2, <3",
        "<=1, <=2, <=3",
        ">1, <2, none",
        ">1, none, none",
        "1-2, =3, 4-5",
        "1-2, >3, >4",
        "1-2, <=3, <=5"
    })
    void anEndThatEitherLacksIsAbsentInTheSum(String one, String other, String sum) {
        assertThat(bounds(one).plus(bounds(other))).isEqualTo(bounds(sum));
        assertThat(bounds(other).plus(bounds(one))).isEqualTo(bounds(sum));
    }

    @ParameterizedTest
    @CsvSource({
        "=1, =2, YES, NO, NO",
        "=2, =1, NO, YES, NO",
        "=1, =1, NO, NO, YES",
        "<1, =1, YES, NO, NO",
        "<=1, =1, UNKNOWN, NO, UNKNOWN",
        "=1, >1, YES, NO, NO",
        "=1, >=1, UNKNOWN, NO, UNKNOWN",
        "<=1, >1, YES, NO, NO",
        "<1, >1, YES, NO, NO",
        "<1, >=2, YES, NO, NO",
        "<=2, >=1, UNKNOWN, UNKNOWN, UNKNOWN",
        ">1, =2, UNKNOWN, UNKNOWN, UNKNOWN",
        ">2, =2, NO, YES, NO",
        ">3, <2, NO, YES, NO",
        "<1, <2, UNKNOWN, UNKNOWN, UNKNOWN",
        "1-3, 2-4, UNKNOWN, UNKNOWN, UNKNOWN",
        "1-2, 1-2, UNKNOWN, UNKNOWN, UNKNOWN",
        "1-2, 2-3, UNKNOWN, NO, UNKNOWN",
        "none, none, UNKNOWN, UNKNOWN, UNKNOWN",
        "none, =1, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void comparesWhatIsCertain(String one, String other, Ternary less, Ternary greater, Ternary equal) {
        assertThat(bounds(one).isCertainlyLessThan(bounds(other))).isEqualTo(less);
        assertThat(bounds(one).isCertainlyGreaterThan(bounds(other))).isEqualTo(greater);
        assertThat(bounds(one).isCertainlyEqualTo(bounds(other))).isEqualTo(equal);
        assertThat(bounds(other).isCertainlyEqualTo(bounds(one))).isEqualTo(equal);
    }

    @Test
    void whatIsEqualToItselfOnPaperMayDifferInTruth() {
        assertThat(Bounds.atLeast(ONE).isCertainlyEqualTo(Bounds.atLeast(ONE))).isEqualTo(UNKNOWN);
        assertThat(Bounds.none().isCertainlyEqualTo(Bounds.none())).isEqualTo(UNKNOWN);
        assertThat(Bounds.between(ONE, ONE).isCertainlyEqualTo(Bounds.between(ONE, ONE)))
                .isEqualTo(YES);
        assertThat(Bounds.between(ONE, ONE).isCertainlyEqualTo(Bounds.between(TWO, TWO)))
                .isEqualTo(NO);
    }

    private static Bounds bounds(String text) {
        if (text.equals("none")) {
            return Bounds.none();
        }
        if (text.startsWith(">=")) {
            return Bounds.atLeast(new BigDecimal(text.substring(2)));
        }
        if (text.startsWith("<=")) {
            return Bounds.atMost(new BigDecimal(text.substring(2)));
        }
        BigDecimal last = new BigDecimal(text.substring(text.length() - 1));
        return switch (text.charAt(0)) {
            case '=' -> Bounds.between(last, last);
            case '>' -> Bounds.above(last);
            case '<' -> Bounds.below(last);
            default -> Bounds.between(new BigDecimal(text.substring(0, 1)), last);
        };
    }
}
