package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communique.time.Ternary.NO;
import static org.communique.time.Ternary.UNKNOWN;
import static org.communique.time.Ternary.YES;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyComparisonTest {

    private static final BigDecimal TEN = BigDecimal.TEN;

    private final MoneyAmount nearly = money("nearly £30 million");
    private final MoneyAmount exact = money("£30 million");
    private final MoneyAmount over = money("more than £30 million");

    private static MoneyAmount money(String wording) {
        return AmountWording.parse(wording).orElseThrow();
    }

    private static Quantity quantity(String wording) {
        return AmountWording.parseQuantity(wording).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£20 | £20 | £20 | true | true",
                "around £20 | | | |",
                "nearly £20 | | £20 | | false",
                "more than £20 | £20 | | false |",
                "at least £20 | £20 | | true |",
                "less than £20 | | £20 | | false",
                "up to £20 | | £20 | | true",
                "between £10 and £20 | £10 | £20 | true | true"
            })
    void everyApproximationHasItsBounds(
            String wording, String lower, String upper, Boolean lowerInclusive, Boolean upperInclusive) {
        Bounds bounds = money(wording).bounds();

        assertThat(bounds.lower().map(Bounds.Bound::value).map(v -> "£" + v)).isEqualTo(Optional.ofNullable(lower));
        assertThat(bounds.upper().map(Bounds.Bound::value).map(v -> "£" + v)).isEqualTo(Optional.ofNullable(upper));
        assertThat(bounds.lower().map(Bounds.Bound::inclusive)).isEqualTo(Optional.ofNullable(lowerInclusive));
        assertThat(bounds.upper().map(Bounds.Bound::inclusive)).isEqualTo(Optional.ofNullable(upperInclusive));
    }

    @Test
    void comparesWhatIsCertain() {
        assertThat(nearly.isCertainlyLessThan(exact)).isEqualTo(YES);
        assertThat(exact.isCertainlyLessThan(nearly)).isEqualTo(NO);
        assertThat(over.isCertainlyGreaterThan(exact)).isEqualTo(YES);
        assertThat(nearly.isCertainlyGreaterThan(exact)).isEqualTo(NO);
        assertThat(exact.isCertainlyEqualTo(money("GBP 30,000,000.00"))).isEqualTo(YES);
        assertThat(nearly.isCertainlyEqualTo(exact)).isEqualTo(NO);
        assertThat(nearly.isCertainlyEqualTo(nearly)).isEqualTo(UNKNOWN);
        assertThat(money("about £1").isCertainlyLessThan(exact)).isEqualTo(UNKNOWN);
    }

    @Test
    void addsBoundsWithAbsentEnds() {
        assertThat(nearly.plus(exact)).isEqualTo(Bounds.below(new BigDecimal("60000000")));
        assertThat(over.plus(exact)).isEqualTo(Bounds.above(new BigDecimal("60000000")));
        assertThat(nearly.plus(over)).isEqualTo(Bounds.none());
    }

    @Test
    void twoCurrenciesNeverMeet() {
        MoneyAmount euros = money("€30 million");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> exact.plus(euros))
                .withMessage("currency: expected GBP but was EUR");
        assertThatIllegalArgumentException().isThrownBy(() -> exact.isCertainlyLessThan(euros));
        assertThatIllegalArgumentException().isThrownBy(() -> exact.isCertainlyGreaterThan(euros));
        assertThatIllegalArgumentException().isThrownBy(() -> exact.isCertainlyEqualTo(euros));
    }

    @Test
    void aToleranceGivesAboutItsBounds() {
        BigDecimal tenth = new BigDecimal("0.1");

        assertThat(money("around £20").bounds(tenth))
                .isEqualTo(Bounds.between(BigDecimal.valueOf(18), BigDecimal.valueOf(22)));
        assertThat(money("around -£20").bounds(tenth))
                .isEqualTo(Bounds.between(BigDecimal.valueOf(-22), BigDecimal.valueOf(-18)));
        assertThat(money("around £20").bounds(BigDecimal.ZERO))
                .isEqualTo(Bounds.between(BigDecimal.valueOf(20), BigDecimal.valueOf(20)));
        assertThat(quantity("around 20 countries").bounds(tenth))
                .isEqualTo(Bounds.between(BigDecimal.valueOf(18), BigDecimal.valueOf(22)));
    }

    @Test
    void aToleranceChangesNothingElse() {
        for (String wording : new String[] {"£20", "nearly £20", "over £20", "up to £20", "between £10 and £20"}) {
            assertThat(money(wording).bounds(TEN)).isEqualTo(money(wording).bounds());
        }
        assertThat(quantity("10 to 20 drones").bounds(TEN))
                .isEqualTo(quantity("10 to 20 drones").bounds());
    }

    @Test
    void aToleranceHasLimits() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> money("around £20").bounds(new BigDecimal("-0.1")))
                .withMessage("tolerance: expected zero or more");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exact.bounds(new BigDecimal("1E+9999999")))
                .withMessageStartingWith("tolerance: expected at most 38 digits");
    }

    @Test
    void theLongestFigureWithTheFinestToleranceIsNotRounded() {
        BigDecimal figure = new BigDecimal("9".repeat(38));
        MoneyAmount about = MoneyAmount.of(figure, "EUR").toBuilder()
                .approximation(Approximation.ABOUT)
                .build();

        Bounds bounds = about.bounds(new BigDecimal("0.000000000000000001"));

        BigDecimal distance = figure.scaleByPowerOfTen(-18);
        assertThat(bounds).isEqualTo(Bounds.between(figure.subtract(distance), figure.add(distance)));
    }

    @Test
    void quantitiesCompareAndAddInOneUnit() {
        Quantity over = quantity("more than 10,000 drones");
        Quantity exact = quantity("10,000 drones");

        assertThat(over.isCertainlyGreaterThan(exact)).isEqualTo(YES);
        assertThat(over.isCertainlyLessThan(exact)).isEqualTo(NO);
        assertThat(exact.isCertainlyLessThan(over)).isEqualTo(YES);
        assertThat(over.isCertainlyEqualTo(exact)).isEqualTo(NO);
        assertThat(exact.isCertainlyEqualTo(exact)).isEqualTo(YES);
        assertThat(over.plus(exact)).isEqualTo(Bounds.above(new BigDecimal("20000")));
        assertThat(quantity("10 to 20 drones").bounds()).isEqualTo(Bounds.between(TEN, BigDecimal.valueOf(20)));
    }

    @Test
    void twoUnitsNeverMeet() {
        Quantity drones = quantity("5 drones");
        Quantity shells = quantity("5 shells");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> drones.plus(shells))
                .withMessage("unit: expected drone but was shell");
        assertThatIllegalArgumentException().isThrownBy(() -> drones.isCertainlyLessThan(shells));
        assertThatIllegalArgumentException().isThrownBy(() -> drones.isCertainlyGreaterThan(shells));
        assertThatIllegalArgumentException().isThrownBy(() -> drones.isCertainlyEqualTo(shells));
    }
}
