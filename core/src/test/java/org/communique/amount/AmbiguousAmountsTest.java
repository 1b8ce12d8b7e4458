package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.amount.AmountReading.Ambiguous;
import org.communique.amount.AmountReading.Understood;
import org.javamoney.moneta.CurrencyUnitBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wordings that may mean several amounts, and what the caller can say to settle them. */
class AmbiguousAmountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            between two and three hundred soldiers | 2 | 200
            from two to three dozen drones | 2 | 24
            two to three hundred thousand soldiers | 2 | 200000
            """)
    void aRangeMaySharePartOfItsSecondFigure(String wording, BigDecimal narrow, BigDecimal shared) {
        AmountReading<Quantity> reading = AmountWording.parseQuantity(wording);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.candidates()).extracting(Quantity::value).contains(narrow, shared);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$5 | USD | 29",
                "5 dollars | USD | 22",
                "C$5 | NIO | 2",
                "¥5 | JPY | 2",
                "￥5 | CNY | 2",
                "5 ¥ | CNY | 2",
                "₩5 | KPW | 2",
                "kr 5 | SEK | 4",
                "5 kr | NOK | 4",
                "5 Kr | NOK | 4",
                "5 crowns | CZK | 5",
                "5 krona | ISK | 2",
                "5 kroner | DKK | 2",
                "5 francs | XPF | 10",
                "5 CFA francs | XOF | 2",
                "5 pesos | PHP | 8",
                "5 rupees | INR | 6",
                "5 roubles | BYN | 2",
                "5 lira | TRY | 3",
                "5 dinars | KWD | 8",
                "5 dirhams | MAD | 2",
                "5 riyals | QAR | 5",
                "5 lei | RON | 2"
            })
    void anAmbiguousCurrencyIsNoGuess(String wording, String one, int candidates) {
        AmountReading<MoneyAmount> reading = AmountWording.parse(wording);

        assertThat(reading).isInstanceOf(Ambiguous.class);
        assertThat(reading.value()).isEmpty();
        assertThat(reading.candidates())
                .hasSize(candidates)
                .contains(expected("EXACT", "5", one, wording))
                .extracting(amount -> amount.currency().getCurrencyCode())
                .isSorted();
        assertThat(reading.reason().orElseThrow())
                .startsWith("\"" + wording + "\" may mean " + candidates + " amounts: the currency may be ")
                .contains(one);
    }

    @ParameterizedTest
    @CsvSource({"$5, USD", "$5, CAD", "5 dollars, AUD", "¥5, JPY", "kr 5, SEK", "5, USD", "5 million, EUR"})
    void theCallerCanSayWhichCurrencyIsMeant(String wording, String code) {
        assertThat(AmountWording.parse(wording, Currencies.of(code)).orElseThrow())
                .isEqualTo(money(wording.replace("$", "")
                                        .replace("¥", "")
                                        .replace("kr", "")
                                        .replace("dollars", "") + " " + code)
                        .toBuilder()
                        .wording(wording)
                        .build());
    }

    @Test
    void theCallerCannotMakeADollarAEuro() {
        assertThat(AmountWording.parse("$5", Currencies.of("EUR")).reason())
                .contains("\"$5\" has a currency that cannot be EUR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AmountWording.parse(
                        "$5", CurrencyUnitBuilder.of("BTC", "tests").build()));
    }

    @Test
    void aClearCurrencyAtOneFigureClearsTheOther() {
        assertThat(money("$10 to US$20").currency().getCurrencyCode()).isEqualTo("USD");
        assertThat(AmountWording.parse("$10 to $20").candidates()).hasSize(29);
    }

    @ParameterizedTest
    @CsvSource({"1.000, 1000, 1", "12.500, 12500, 12.5", "999.999, 999999, 999.999"})
    void aPointBeforeThreeDigitsIsAmbiguous(String wording, BigDecimal groups, BigDecimal decimals) {
        AmountReading<Quantity> reading = AmountWording.parseQuantity(wording, Unit.DRONE);

        assertThat(reading.candidates()).extracting(Quantity::value).containsExactly(groups, decimals);
        assertThat(reading.reason())
                .contains("\"" + wording
                        + "\" may mean 2 amounts: a point before three digits may group thousands or begin decimals");
        assertThat(AmountWording.parse("€" + wording + " million").candidates()).hasSize(2);
        assertThat(AmountWording.parse("$" + wording).candidates()).hasSize(58);
    }

    @Test
    void aMillionBehindTheSecondFigureMayBeMeantForBoth() {
        AmountReading<MoneyAmount> reading = AmountWording.parse("between €10 and €20 million");

        assertThat(reading.candidates())
                .extracting(AmountWording::print)
                .containsExactly("between €10 and €20,000,000", "between €10 million and €20 million");
        assertThat(reading.reason())
                .contains("\"between €10 and €20 million\" may mean 2 amounts: "
                        + "the first figure may count in the millions or the like of the second");
    }

    @ParameterizedTest
    @CsvSource({
        "'€5,000 to €1 million', 5000",
        "0 to 20 million euros, 0",
        "10 euros to 20 million euros, 10",
        "10 million to 20 million euros, 10000000",
        "5 thousand to 1 million euros, 5000",
        "1.500 to 2 euros, 1.5"
    })
    void whatLeavesOneReadingIsClear(String wording, BigDecimal figure) {
        assertThat(money(wording).figure()).isEqualByComparingTo(figure);
    }

    @ParameterizedTest
    @CsvSource({
        "'more than 10,000', blanket",
        "'more than 10,000 blankets', blanket",
        "'more than 10,000 drones', drone"
    })
    void theCallerCanSayWhatIsCounted(String wording, String unit) {
        assertThat(AmountWording.parseQuantity(wording, Unit.of("blanket")))
                .isEqualTo(new Understood<>(Quantity.builder()
                        .value(BigDecimal.valueOf(10_000))
                        .unit(Unit.of(unit))
                        .approximation(Approximation.OVER)
                        .wording(wording)
                        .build()));
    }

    /** Nobody could be asked which currency is meant if one of the candidates were none. */
    @Test
    void everySignOfMoreThanOneCurrencyNamesThemAll() {
        List<String> codes = AmountWording.parse("$5").candidates().stream()
                .map(amount -> amount.currency().getCurrencyCode())
                .toList();

        assertThat(codes).contains("USD", "CAD", "AUD", "MXN").doesNotContain("EUR");
        assertThat(codes).allSatisfy(code -> assertThat(
                        AmountWording.parse("$5", Currencies.of(code)).value())
                .isNotEqualTo(Optional.empty()));
    }

    private static MoneyAmount money(String wording) {
        return AmountWording.parse(wording).orElseThrow();
    }

    private static MoneyAmount expected(String approximation, String figure, String code, String wording) {
        return MoneyAmount.of(new BigDecimal(figure), code).toBuilder()
                .approximation(Approximation.valueOf(approximation))
                .wording(wording)
                .build();
    }
}
