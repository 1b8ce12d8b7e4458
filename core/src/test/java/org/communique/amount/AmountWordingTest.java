package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountWordingTest {

    @ParameterizedTest
    @ValueSource(strings = {"10,000 plus", "10,000 more", "5 pence", "5 usd", "5lb"})
    void aWordThatNamesNothingCountedIsNoNoun(String wording) {
        assertThat(AmountWording.parseQuantity(wording, Unit.ITEM).value()).isEmpty();
    }

    @Test
    void aUnitThatIsCalledAsACurrencyIsPrintedAndReadBack() {
        Quantity quantity = Quantity.of(5, Unit.of("euro"));

        assertThat(AmountWording.parseQuantity(AmountWording.print(quantity))
                        .orElseThrow()
                        .unit())
                .isEqualTo(quantity.unit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "£30 million | EXACT",
                "exactly £30 million | EXACT",
                "around £30 million | ABOUT",
                "about £30 million | ABOUT",
                "some £30 million | ABOUT",
                "roughly £30 million | ABOUT",
                "close to £30 million | ABOUT",
                "in excess of £30 million | OVER",
                "as many as £30 million | AT_MOST",
                "as much as £30 million | AT_MOST",
                "approximately £30 million | ABOUT",
                "nearly £30 million | NEARLY",
                "almost £30 million | NEARLY",
                "just under £30 million | NEARLY",
                "more than £30 million | OVER",
                "over £30 million | OVER",
                "just over £30 million | OVER",
                "at least £30 million | AT_LEAST",
                "no less than £30 million | AT_LEAST",
                "no fewer than £30 million | AT_LEAST",
                "less than £30 million | UNDER",
                "fewer than £30 million | UNDER",
                "under £30 million | UNDER",
                "up to £30 million | AT_MOST",
                "at most £30 million | AT_MOST",
                "no more than £30 million | AT_MOST"
            })
    void readsTheEightApproximations(String wording, String approximation) {
        assertThat(money(wording)).isEqualTo(expected(approximation, "30000000", "GBP", wording));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "between £10 million and £20 million",
                "from £10 million to £20 million",
                "£10 million to £20 million",
                "£10 million–£20 million",
                "£10m-£20m",
                "between 10 million and 20 million pounds",
                "10 million pounds to 20 million pounds",
                "£10m to 20m",
                "10m to £20m"
            })
    void readsRanges(String wording) {
        MoneyAmount range = money(wording);

        assertThat(range.approximation()).isEqualTo(Approximation.BETWEEN);
        assertThat(range.value()).isEqualTo(money("£10m").value());
        assertThat(range.upTo()).contains(money("£20m").value());
        assertThat(range.wording()).contains(wording);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | 5",
                "0 | 0",
                "10,000 | 10000",
                "1,234,567.89 | 1234567.89",
                "10'000 | 10000",
                "10’000 | 10000",
                "10\u2009000 | 10000",
                "10\u202F000\u202F000 | 10000000",
                "10\u00A0000 | 10000",
                "10000 | 10000",
                "0.5 | 0.5",
                "0.125 | 0.125",
                "1234.567 | 1234.567",
                "1,234.567 | 1234.567",
                "1.2345 | 1.2345",
                "1.50 | 1.5",
                "5 thousand | 5000",
                "5k | 5000",
                "5 million | 5000000",
                "5m | 5000000",
                "5M | 5000000",
                "5 mn | 5000000",
                "2.5 billion | 2500000000",
                "2.5bn | 2500000000",
                "1 trillion | 1000000000000",
                "1tn | 1000000000000",
                "zero | 0",
                "one | 1",
                "nineteen | 19",
                "twenty | 20",
                "ninety | 90",
                "twenty-one | 21",
                "ninety-nine | 99",
                "three billion | 3000000000",
                "half a billion | 500000000",
                "Half a Million | 500000",
                "half a dozen | 6",
                "a dozen | 12",
                "two dozen | 24",
                "3 dozen | 36",
                "a hundred | 100",
                "six hundred thousand | 600000",
                "a million | 1000000",
                "an hundred | 100",
                "-5 | -5",
                "−5 | -5",
                "99999999999999999999.999999999999999999 | 99999999999999999999.999999999999999999",
                "10000000000000000000000000 trillion | 10000000000000000000000000000000000000"
            })
    void readsFigures(String wording, BigDecimal figure) {
        assertThat(money(wording + " euros").figure()).isEqualByComparingTo(figure);
        assertThat(quantity(wording + " drones").value()).isEqualByComparingTo(figure);
    }

    @ParameterizedTest
    @CsvSource({
        "€5, EUR",
        "5€, EUR",
        "5 €, EUR",
        "€ 5, EUR",
        "EUR 5, EUR",
        "EUR5, EUR",
        "5 EUR, EUR",
        "1 euro, EUR",
        "5 euros, EUR",
        "5 Euros, EUR",
        "£5, GBP",
        "5 pounds, GBP",
        "1 pound, GBP",
        "5 pounds sterling, GBP",
        "1 pound sterling, GBP",
        "5 British pounds, GBP",
        "5 Egyptian pounds, EGP",
        "US$5, USD",
        "5 US dollars, USD",
        "5 Canadian dollars, CAD",
        "5 New Zealand dollars, NZD",
        "A$5, AUD",
        "HK$5, HKD",
        "R$5, BRL",
        "5 yen, JPY",
        "5 Chinese yuan, CNY",
        "5 Swiss francs, CHF",
        "5 Swedish crowns, SEK",
        "5 Norwegian kroner, NOK",
        "5 South Korean won, KRW",
        "5 Russian roubles, RUB",
        "5 hryvnias, UAH",
        "₴5, UAH",
        "₽5, RUB",
        "₹5, INR",
        "₺5, TRY",
        "₪5, ILS",
        "DEM 5, DEM",
        "5 XDR, XDR",
        "XAU 5, XAU",
        "PLZ 5, PLZ"
    })
    void readsCurrencies(String wording, String code) {
        assertThat(money(wording)).isEqualTo(expected("EXACT", wording.contains("1") ? "1" : "5", code, wording));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "around 20 countries | country",
                "one country | country",
                "20 nations | country",
                "20 people | person",
                "1 person | person",
                "20 soldiers | soldier",
                "20 troops | soldier",
                "20 officials | official",
                "more than 10,000 drones | drone",
                "20 aircraft | aircraft",
                "20 vehicles | vehicle",
                "20 missiles | missile",
                "20 shells | shell",
                "20 systems | system",
                "20 items | item",
                "20 tonnes | tonne",
                "20 metric tons | tonne",
                "3% | percent",
                "3 percent | percent",
                "3 per cent | percent",
                "3% of GDP | percent-of-gdp",
                "3 per cent of GDP | percent-of-gdp",
                "3 percent of gni | percent-of-gni",
                "20 days | day",
                "20 months | month",
                "20 Years | year",
                "20 (blanket) | blanket",
                "20 (x:a_1.b-2) | x:a_1.b-2",
                "between 10% and 20% | percent",
                "10 to 20% | percent"
            })
    void readsUnits(String wording, String unit) {
        Quantity quantity = quantity(wording);

        assertThat(quantity.unit()).isEqualTo(Unit.of(unit));
        assertThat(quantity.wording()).contains(wording);
    }

    @Test
    void aQuantityKeepsItsApproximationAndFigures() {
        Quantity.Builder drones = Quantity.builder().unit(Unit.DRONE);

        assertThat(quantity("more than 10,000 drones"))
                .isEqualTo(drones.value(BigDecimal.valueOf(10_000))
                        .approximation(Approximation.OVER)
                        .wording("more than 10,000 drones")
                        .build());
        assertThat(quantity("10 to 20 drones"))
                .isEqualTo(drones.value(BigDecimal.TEN)
                        .upTo(BigDecimal.valueOf(20))
                        .approximation(Approximation.BETWEEN)
                        .wording("10 to 20 drones")
                        .build());
    }

    @Test
    void caseAndWhiteSpaceDoNotMatter() {
        assertThat(money("  UP\tTO £ 5\u00A0MILLION\n"))
                .isEqualTo(expected("AT_MOST", "5000000", "GBP", "  UP\tTO £ 5\u00A0MILLION\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "£30 million",
                "around €0.5",
                "nearly £30 million",
                "more than USD 10,000",
                "at least -€5",
                "less than JPY 999,999",
                "up to €1.23 billion",
                "between £10 million and £20 million",
                "between €10 and €20,000,000",
                "between €1,234,567 and €20,000,000",
                "between -USD 5 and USD 5",
                "between -€5 and -€4",
                "between -€5 and €0",
                "€1.2340",
                "€999.9990",
                "€1,234.567",
                "€0.125",
                "€1,234,567",
                "€1,234 trillion",
                "€999,999",
                "€1 million",
                "€1,001,000",
                "€1.01 million",
                "€0",
                "DEM 5"
            })
    void printsWhatItReads(String wording) {
        assertThat(AmountWording.print(money(wording))).isEqualTo(wording);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 drone",
                "0 drones",
                "around 1 country",
                "1.5 aircraft",
                "-1 percent",
                "between 1 and 2 people",
                "more than 10,000 drones",
                "2 percent of GDP",
                "5 (blanket)",
                "20 tonnes"
            })
    void printsTheQuantitiesThatItReads(String wording) {
        assertThat(AmountWording.print(quantity(wording))).isEqualTo(wording);
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNoWording() {
        assertThatNullPointerException()
                .isThrownBy(() -> AmountWording.parse(null))
                .withMessage("text");
        assertThatNullPointerException()
                .isThrownBy(() -> AmountWording.parseQuantity(null))
                .withMessage("text");
    }

    private static MoneyAmount money(String wording) {
        return AmountWording.parse(wording).orElseThrow();
    }

    private static Quantity quantity(String wording) {
        return AmountWording.parseQuantity(wording).orElseThrow();
    }

    private static MoneyAmount expected(String approximation, String figure, String code, String wording) {
        return MoneyAmount.of(new BigDecimal(figure), code).toBuilder()
                .approximation(Approximation.valueOf(approximation))
                .wording(wording)
                .build();
    }
}
