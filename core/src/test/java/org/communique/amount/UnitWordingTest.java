package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.communique.amount.AmountReading.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words behind a figure are units, multipliers, or neither. */
class UnitWordingTest {

    private static final Unit BLANKET = Unit.of("blanket");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "euros",
                "dollars",
                "pounds",
                "kwacha",
                "naira",
                "Ugandan shillings",
                "francs",
                "yen",
                "rand",
                "lire",
                "marks",
                "EUR",
                "€",
                "pounds sterling"
            })
    void moneyIsNoQuantity(String words) {
        assertThat(AmountWording.parseQuantity("5 million " + words, BLANKET))
                .isEqualTo(new Refused<>("\"5 million " + words + "\" is an amount of money and no quantity"));
    }

    @ParameterizedTest
    @CsvSource({
        "5 Mio., Mio.",
        "5 Mrd., Mrd.",
        "5 миллион, миллион",
        "5 billón, billón",
        "5 milhões, milhões",
        "5 万, 万",
        "5 ‰, ‰",
        "5 m², m²"
    })
    void charactersOfNoWordingAreRefusedWithTheirWord(String wording, String word) {
        assertThat(AmountWording.parseQuantity(wording, BLANKET).reason().orElseThrow())
                .contains("has a character that stands in no wording of the set, after ")
                .endsWith(", in \"" + word + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "30-strong, strong",
        "10-plus, plus",
        "5 -odd, odd",
        "several million, several",
        "many, many",
        "a few, few"
    })
    void aWordInThePlaceOfAFigureIsRefusedByName(String wording, String word) {
        assertThat(AmountWording.parseQuantity(wording, BLANKET).reason().orElseThrow())
                .endsWith("has no figure where one belongs, but \"" + word + "\"");
    }

    @ParameterizedTest
    @CsvSource({
        "20 tents of aid, tents",
        "20 tons of 5 tents, of",
        "20 blankets and more, blankets",
        "20 million plus, plus",
        "5 thousand million, million",
        "10 short tons, short",
        "10 percentage points, percentage",
        "10 nautical miles, nautical",
        "10 million a go, a",
        "20 (blanket) (sheet), (blanket)",
        "20 drones missiles, drones missiles"
    })
    void theFirstWordThatIsNotUnderstoodIsNamed(String wording, String word) {
        assertThat(AmountWording.parseQuantity(wording, Unit.TONNE))
                .isEqualTo(new Refused<>(
                        "\"" + wording + "\" has \"" + word + "\" behind its figure, which names no known unit"));
    }

    @ParameterizedTest
    @CsvSource({
        "5 millions, 5000000",
        "10 thousands, 10000",
        "3 dozens, 36",
        "2 hundreds, 200",
        "2 billions, 2000000000",
        "2 trillions, 2000000000000",
        "2 mln, 2000000",
        "2MLN, 2000000",
        "3 bln, 3000000000",
        "3 trn, 3000000000000",
        "5 lakh, 500000",
        "5 lakhs, 500000",
        "a lakh, 100000",
        "half a crore, 5000000",
        "2.5 crore, 25000000",
        "3 crores, 30000000",
        "5 lakh crore, 5000000000000"
    })
    void furtherMultipliersAreUnderstood(String wording, BigDecimal figure) {
        assertThat(AmountWording.parseQuantity(wording, BLANKET).orElseThrow().value())
                .isEqualByComparingTo(figure);
        assertThat(AmountWording.parseQuantity(wording + " drones")
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo(figure);
        assertThat(AmountWording.parse(wording + " rupees", Currencies.of("INR"))
                        .orElseThrow()
                        .figure())
                .isEqualByComparingTo(figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a dozens", "half a millions", "a thousands"})
    void oneIsNoPlural(String wording) {
        assertThat(AmountWording.parseQuantity(wording, BLANKET)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource({
        "5m, metre, m",
        "90m, minute, m",
        "5k, kilometre, k",
        "5 mn, minute, mn",
        "5 tn, tonne, tn",
        "3 bn, battalion, bn",
        "3 dozen, dozen, dozen",
        "3 dozens, dozen, dozens",
        "5m, x:metre, m"
    })
    void aMultiplierThatMayBeTheUnitIsRefusedByName(String wording, String unit, String word) {
        assertThat(AmountWording.parseQuantity(wording, Unit.of(unit)))
                .isEqualTo(new Refused<>("\"" + wording + "\" has \"" + word
                        + "\" behind its figure, which may multiply it or be the unit " + unit));
    }

    @ParameterizedTest
    @CsvSource({
        "blankets, blanket",
        "blankets, item",
        "Blankets, blanket",
        "blanket, blanket",
        "generators, item",
        "MANPADS, item",
        "Javelins, missile",
        "T-shirts, item",
        "life-jackets, item",
        "servicemen, soldier",
        "women, person",
        "children, person",
        "salespeople, person",
        "police, person",
        "personnel, person",
        "hovercraft, ship",
        "hours, hour",
        "miles, mile",
        "tons, ton",
        "short tons, short-ton",
        "nautical miles, nautical-mile",
        "barrels, barrel",
        "boxes, box",
        "families, family",
        "knives, knife",
        "wolves, wolf",
        "feet, foot",
        "women, woman",
        "children, child",
        "people, person",
        "nations, nation",
        "pounds, pound",
        "x-rays, x-ray",
        "pairs, pair",
        "tents, x:tent"
    })
    void theWordsOfTheUnitAndOtherNounsMayStandThere(String words, String unit) {
        Quantity quantity =
                AmountWording.parseQuantity("5 million " + words, Unit.of(unit)).orElseThrow();

        assertThat(quantity.value()).isEqualByComparingTo("5000000");
        assertThat(quantity.unit()).isEqualTo(Unit.of(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 tent", "one donor", "one T-shirt", "1 blanket"})
    void oneOfThemIsInTheSingular(String wording) {
        assertThat(AmountWording.parseQuantity(wording, BLANKET).orElseThrow().value())
                .isEqualByComparingTo(BigDecimal.ONE);
    }

    @ParameterizedTest
    @CsvSource({"5 hours, day, hour", "5%, blanket, percent", "5 per cent, blanket, percent", "5 vessels, item, ship"})
    void aKnownUnitIsUnderstoodWhateverIsMeant(String wording, String meant, String unit) {
        assertThat(AmountWording.parseQuantity(wording, Unit.of(meant))
                        .orElseThrow()
                        .unit())
                .isEqualTo(Unit.of(unit));
    }
}
