package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.amount.AmountReading.Refused;
import org.communique.amount.AmountReading.Understood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Wordings as the news has them, with what stands round the figure, and figures of several words. */
class AmountPhrasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "an estimated £30 million | ABOUT",
                "estimated £30 million | ABOUT",
                "well over £30 million | OVER",
                "above £30 million | OVER",
                "well above £30 million | OVER",
                "well under £30 million | UNDER",
                "below £30 million | UNDER",
                "just below £30 million | NEARLY",
                "at least some £30 million | AT_LEAST",
                "a minimum of £30 million | AT_LEAST",
                "a maximum of £30 million | AT_MOST",
                "an initial £30 million | EXACT",
                "a further £30 million | EXACT",
                "another £30 million | EXACT",
                "an additional £30 million | EXACT",
                "a total of £30 million | EXACT",
                "up to a further £30 million | AT_MOST",
                "a further nearly £30 million | NEARLY",
                "another thirty million pounds | EXACT"
            })
    void readsWhatStandsBeforeAFigure(String wording, Approximation approximation) {
        assertThat(money(wording))
                .isEqualTo(MoneyAmount.of(new BigDecimal(30_000_000), "GBP").toBuilder()
                        .approximation(approximation)
                        .wording(wording)
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "another million euros, 1000000",
        "a further hundred million euros, 100000000",
        "an estimated billion euros, 1000000000",
        "another dozen euros, 12"
    })
    void aWordForMoreIsAnArticleToo(String wording, BigDecimal figure) {
        assertThat(money(wording).figure()).isEqualByComparingTo(figure);
    }

    @ParameterizedTest
    @CsvSource({
        "one hundred and fifty, 150",
        "a hundred and one, 101",
        "one hundred fifty, 150",
        "two hundred and fifty thousand, 250000",
        "two hundred and fifty million, 250000000",
        "nine hundred and ninety-nine, 999",
        "eleven hundred, 1100",
        "two thousand five hundred, 2500",
        "two thousand and five, 2005",
        "one million two hundred thousand, 1200000",
        "one million two hundred and fifty thousand and six, 1250006",
        "twenty five, 25",
        "two and a half million, 2500000",
        "one and a half dozen, 18",
        "a quarter of a million, 250000",
        "three-quarters of a million, 750000",
        "three quarters of a billion, 750000000",
        "half a million, 500000",
        "half of a million, 500000",
        "a fifth of a million, 200000",
        "ten (10), 10",
        "fifty thousand (50000), 50000",
        "two hundred and fifty (250) thousand, 250000",
        "ten million (10000000), 10000000"
    })
    void readsFiguresOfSeveralWords(String figure, BigDecimal value) {
        assertThat(money(figure + " euros").figure()).isEqualByComparingTo(value);
        assertThat(quantity(figure + " drones").value()).isEqualByComparingTo(value);
        assertThat(money("nearly " + figure + " euros").approximation()).isEqualTo(Approximation.NEARLY);
    }

    @ParameterizedTest
    @CsvSource({
        "between one hundred and fifty and two hundred, 150, 200",
        "between one hundred and two hundred, 100, 200",
        "between one hundred and fifty and one hundred and eighty, 150, 180",
        "between two hundred and three hundred and fifty, 200, 350",
        "one hundred and fifty to two hundred and one, 150, 201"
    })
    void anAndIsPartOfAFigureOrJoinsTwo(String figures, BigDecimal low, BigDecimal high) {
        Quantity range = quantity(figures + " drones");

        assertThat(range.value()).isEqualByComparingTo(low);
        assertThat(range.upTo().orElseThrow()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @CsvSource({
        "two to three hundred and fifty, 2, 200",
        "two to three thousand five hundred, 2, 2000",
        "two to three hundred and fifty thousand, 2, 200000"
    })
    void aRangeMayShareTheWordsOfItsSecondFigure(String figures, BigDecimal narrow, BigDecimal shared) {
        AmountReading<Quantity> reading = AmountWording.parseQuantity(figures + " drones");

        assertThat(reading.value()).isEmpty();
        assertThat(reading.candidates()).extracting(Quantity::value).contains(narrow, shared);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "between 5 and 6 and 7 drones | has \"and\" where no further figure belongs",
                "between one hundred and two thousand and five drones"
                        + " | has an \"and\" that may join its figures or be part of one",
                "ten (11) drones | has \"(11)\" behind another figure",
                "two million three million drones | has \"three\" behind its figure, which names no known unit",
                "one hundred and drones | has \"and\" behind its figure, which names no known unit",
                "one hundred and zero drones | has \"and\" behind its figure, which names no known unit",
                "a third of a million drones | has a part that no decimal figure is",
                "a quarter of one million drones | has \"one\" in the whole of which it is a share",
                "half of the 20 drones | has \"20\" in the whole of which it is a share",
                "half of the dollars | has \"dollars\" in the whole of which it is a share",
                "a third of | does not say of what it is a share",
                "nearly thousands of drones | says how near the figure is, but \"thousands\" is none",
                "several hundred drones | has no figure where one belongs, but \"several\"",
                "another drone | has no figure where one belongs, but \"drone\"",
                "5 to 6 to 7 drones | has \"to\" behind its second figure",
                "20 tonnes of 5 kinds | has \"of\" behind its figure, which names no known unit"
            })
    void refusesByTheFirstWordThatIsNotUnderstood(String wording, String reason) {
        assertThat(AmountWording.parseQuantity(wording)).isEqualTo(new Refused<>("\"" + wording + "\" " + reason));
    }

    @ParameterizedTest
    @CsvSource({
        "$192 million US dollars, 192000000, USD",
        "$5 USD, 5, USD",
        "€5 EUR, 5, EUR",
        "£5 pounds, 5, GBP",
        "USD 5 million dollars, 5000000, USD",
        "$5 Canadian dollars, 5, CAD",
        "EGP 5 pounds, 5, EGP"
    })
    void aCurrencyMayBeNamedTwice(String wording, BigDecimal figure, String code) {
        assertThat(money(wording))
                .isEqualTo(MoneyAmount.of(figure, code).toBuilder()
                        .wording(wording)
                        .build());
    }

    @ParameterizedTest
    @ValueSource(strings = {"$5 EUR", "€5 pounds", "$5 euros", "£5 US dollars"})
    void twoCurrenciesAreTwo(String wording) {
        assertThat(AmountWording.parse(wording).reason().orElseThrow()).endsWith(" names two currencies");
    }

    @Test
    void aHalfMayBeTiedToItsNumber() {
        assertThat(AmountWording.print(AmountWording.parseQuantity("twenty-one-and-a-half million people")
                        .orElseThrow()))
                .isEqualTo("21.5 million people");
    }

    @ParameterizedTest
    @CsvSource({
        "'€1,5 million', 1500000",
        "'€1.234,5', 1234.5",
        "'€0,123', 0.123",
        "'€1.000.000', 1000000",
        "'€10.000', 10000"
    })
    void readsADecimalCommaOnRequest(String wording, BigDecimal figure) {
        AmountReading<MoneyAmount> read = AmountWording.parse(wording, DecimalMark.COMMA);

        assertThat(read.orElseThrow().figure()).isEqualByComparingTo(figure);
        assertThat(AmountWording.parse(wording, Currencies.of("EUR"), DecimalMark.COMMA))
                .isEqualTo(read);
        assertThat(AmountWording.parseQuantity(wording.replace("€", ""), Unit.DRONE, DecimalMark.COMMA)
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo(figure);
    }

    @Test
    void aDecimalCommaIsNamedAsSuch() {
        assertThat(AmountWording.parse("€1,5"))
                .isEqualTo(new Refused<>("\"€1,5\" has a decimal comma in \"1,5\", which is read only on request"));
        assertThat(AmountWording.parseQuantity("1.5 tonnes", DecimalMark.COMMA))
                .isEqualTo(
                        new Refused<>("\"1.5 tonnes\" has a decimal point in \"1.5\", which is read only on request"));
        assertThat(AmountWording.parse("€1,234", DecimalMark.COMMA).candidates())
                .extracting(AmountWording::print)
                .containsExactly("€1,234", "€1.2340");
    }

    @Test
    void theCodeOfACurrencyOrUnitIsEnough() {
        assertThat(AmountWording.parse("$5", "USD"))
                .isEqualTo(AmountWording.parse("$5", Currencies.of("USD")))
                .isInstanceOf(Understood.class);
        assertThatIllegalArgumentException().isThrownBy(() -> AmountWording.parse("$5", "US dollar"));
        assertThat(List.of(Quantity.of(14, "donor"), Quantity.of(BigDecimal.valueOf(14), "donor")))
                .containsOnly(Quantity.of(14, Unit.of("donor")));
        assertThat(Quantity.of(14, "drone").unit()).isEqualTo(Unit.DRONE);
        assertThat(Quantity.of(14, "donor").upTo()).isEqualTo(Optional.empty());
    }

    private static MoneyAmount money(String wording) {
        return AmountWording.parse(wording).orElseThrow();
    }

    private static Quantity quantity(String wording) {
        return AmountWording.parseQuantity(wording).orElseThrow();
    }
}
