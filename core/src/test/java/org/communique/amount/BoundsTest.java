package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.amount.Bounds.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsTest {

    /** What each wording allows of 9, 10, 15, 20 and 21, where the figure is 10 and the second one 20. */
    @ParameterizedTest
    @CsvSource({
        "10 exactly,           EXACT,    false, true,  false, false, false",
        "around 10,            ABOUT,    true,  true,  true,  true,  true",
        "nearly 10,            NEARLY,   true,  false, false, false, false",
        "more than 10,         OVER,     false, false, true,  true,  true",
        "at least 10,          AT_LEAST, false, true,  true,  true,  true",
        "less than 10,         UNDER,    true,  false, false, false, false",
        "up to 10,             AT_MOST,  true,  true,  false, false, false",
        "between 10 and 20,    BETWEEN,  false, true,  true,  true,  false",
    })
    void wordingAllows(
            String wording,
            Approximation approximation,
            boolean nine,
            boolean ten,
            boolean fifteen,
            boolean twenty,
            boolean twentyOne) {
        Bounds bounds = quantity(wording, approximation).bounds();

        assertThat(bounds.allow(number(9))).isEqualTo(nine);
        assertThat(bounds.allow(number(10))).isEqualTo(ten);
        assertThat(bounds.allow(number(15))).isEqualTo(fifteen);
        assertThat(bounds.allow(number(20))).isEqualTo(twenty);
        assertThat(bounds.allow(number(21))).isEqualTo(twentyOne);
    }

    @Test
    void boundsUpsideDownAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Bounds.between(number(20), number(10)));
    }

    @ParameterizedTest
    @CsvSource({"true, false", "false, true", "false, false"})
    void boundsThatMeetAllowTheirNumberOrNothing(boolean lowerInclusive, boolean upperInclusive) {
        Optional<Bound> lower = Optional.of(new Bound(number(10), lowerInclusive));
        Optional<Bound> upper = Optional.of(new Bound(new BigDecimal("10.0"), upperInclusive));

        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(lower, upper));
        assertThat(Bounds.between(number(10), new BigDecimal("10.0")).allow(number(10)))
                .isTrue();
    }

    private static Quantity quantity(String wording, Approximation approximation) {
        return Quantity.of(10, Unit.ITEM).toBuilder()
                .wording(wording)
                .approximation(approximation)
                .upTo(Optional.of(number(20)).filter(second -> approximation == Approximation.BETWEEN))
                .build();
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
