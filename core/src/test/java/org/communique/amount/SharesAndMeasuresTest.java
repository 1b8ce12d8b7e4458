package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.communique.amount.AmountReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares of a whole, plurals in place of a figure, and what measures or counts people. */
class SharesAndMeasuresTest {

    @ParameterizedTest
    @CsvSource({
        "half of the aid, EXACT, 50, percent",
        "a quarter of all drones, EXACT, 25, percent",
        "three-quarters of the money, EXACT, 75, percent",
        "nearly half of the troops, NEARLY, 50, percent",
        "more than half of GDP, OVER, 50, percent-of-gdp",
        "half of the GDP, EXACT, 50, percent-of-gdp",
        "half of its GDP, EXACT, 50, percent-of-gdp",
        "half of GDP a year, EXACT, 50, percent-of-gdp",
        "half of GDP of Norway, EXACT, 50, percent-of-gdp",
        "a quarter of Norwegian GNI, EXACT, 25, percent-of-gni",
        "half of the growth of GDP, EXACT, 50, percent",
        "20 per cent of the GDP, EXACT, 20, percent-of-gdp",
        "20% of its GNI, EXACT, 20, percent-of-gni",
        "20% of the GDP growth, EXACT, 20, percent",
        "around one fifth of the country, ABOUT, 20, percent",
        "more than a third of it, OVER, 33.333333333333333333, percent",
        "up to a third of it, AT_MOST, 33.333333333333333334, percent"
    })
    void readsShares(String wording, Approximation approximation, BigDecimal value, String unit) {
        assertThat(quantity(wording))
                .isEqualTo(Quantity.of(value, unit).toBuilder()
                        .approximation(approximation)
                        .wording(wording)
                        .build());
    }

    @Test
    void aThirdLiesBetweenTwoFigures() {
        Bounds third = quantity("a third of the aid").bounds();

        assertThat(third).isEqualTo(quantity("one-third of the aid").bounds());
        assertThat(third.lower().orElseThrow().value().multiply(BigDecimal.valueOf(3)))
                .isLessThan(BigDecimal.valueOf(100));
        assertThat(third.upper().orElseThrow().value().multiply(BigDecimal.valueOf(3)))
                .isGreaterThan(BigDecimal.valueOf(100));
        assertThat(AmountWording.parse("a third of the aid").reason().orElseThrow())
                .endsWith("is a share and no amount of money");
    }

    @ParameterizedTest
    @CsvSource({
        "tens of drones, 20",
        "dozens of drones, 24",
        "scores of drones, 40",
        "hundreds of drones, 200",
        "thousands of drones, 2000",
        "tens of thousands of drones, 20000",
        "hundreds of thousands of drones, 200000",
        "millions of drones, 2000000",
        "hundreds of millions of drones, 200000000",
        "at least dozens of drones, 24",
        "another hundreds of drones, 200"
    })
    void aPluralIsAtLeastTwo(String wording, BigDecimal least) {
        assertThat(quantity(wording))
                .isEqualTo(Quantity.of(least, Unit.DRONE).toBuilder()
                        .approximation(Approximation.AT_LEAST)
                        .wording(wording)
                        .build());
    }

    @Test
    void aPluralMayCountMoney() {
        assertThat(AmountWording.print(money("billions of euros"))).isEqualTo("at least €2 billion");
        assertThat(AmountWording.print(money("tens of millions of pounds"))).isEqualTo("at least £20 million");
    }

    @ParameterizedTest
    @CsvSource({
        "20 tons, ton",
        "20 tons of aid, ton",
        "20 tonnes of humanitarian aid, tonne",
        "20 kilograms, kilogram",
        "20 kg, kilogram",
        "20 litres of fuel, litre",
        "20 barrels of oil, barrel",
        "20 hectares, hectare",
        "20 per cent, percent",
        "20 per cent of the funds, percent",
        "20 civilians, person",
        "20 refugees, person",
        "20 women, person",
        "20 children, person",
        "20 prisoners of war, person",
        "20 police officers, person",
        "20 displaced people, person",
        "20 servicemen, soldier",
        "20 diplomats, official"
    })
    void readsMeasuresAndPeopleOfSeveralKinds(String wording, String unit) {
        assertThat(quantity(wording))
                .isEqualTo(Quantity.of(20, unit).toBuilder().wording(wording).build());
    }

    @Test
    void theUnitThatIsMeantComesBeforeThatOfAKindOfPeople() {
        assertThat(AmountWording.parseQuantity("20 nurses", Unit.of("nurse"))
                        .orElseThrow()
                        .unit())
                .isEqualTo(Unit.of("nurse"));
        assertThat(AmountWording.parseQuantity("20 servicemen", Unit.PERSON)
                        .orElseThrow()
                        .unit())
                .isEqualTo(Unit.PERSON);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "half of a per cent",
                "a quarter of a per cent",
                "half of per cent",
                "half of a percent of GDP",
                "half of a percentage point",
                "half of an hour",
                "a quarter of an hour",
                "a third of a minute",
                "half of a tonne of aid",
                "half of an hour a day",
                "half of a year",
                "half of the"
            })
    void aPartOfOneMeasureIsNoShare(String wording) {
        assertThat(AmountWording.parseQuantity(wording)).isInstanceOf(Refused.class);
    }

    @Test
    void aShareMayComeRound() {
        AmountReading<Quantity> share = AmountWording.parseQuantity("half of the aid a year");

        assertThat(share.per()).contains(Unit.YEAR);
        assertThat(share.orElseThrow().unit()).isEqualTo(Unit.PERCENT);
        assertThat(AmountWording.parseQuantity("half of the aid").per()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "100 men, women and children | person",
                "40 women, children, and soldiers | person",
                "100 marines and reservists | soldier",
                "10 officials and diplomats | official"
            })
    void peopleOfSeveralKindsAreCountedTogether(String wording, String unit) {
        assertThat(AmountWording.parseQuantity(wording).orElseThrow().unit().code())
                .isEqualTo(unit);
    }

    private static MoneyAmount money(String wording) {
        return AmountWording.parse(wording).orElseThrow();
    }

    private static Quantity quantity(String wording) {
        return AmountWording.parseQuantity(wording).orElseThrow();
    }
}
