package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.communique.amount.AmountReading.Refused;
import org.communique.amount.AmountReading.Understood;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountWordingRefusalTest {

    private static final String NO_FIGURE = "has no figure where one belongs";

    private static void refused(AmountReading<?> reading, String wording, String reason) {
        assertThat(reading).isEqualTo(new Refused<>("\"" + wording + "\" " + reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "euros",
                "a lot",
                "several million euros",
                "some euros",
                "a euro",
                "an euro",
                "€",
                "€ -",
                "-€-5",
                "--5 EUR",
                "between",
                "between and",
                "£10 to",
                "us$5",
                "X$5",
                "GB£5 EUR €",
                "(5) EUR",
                "hundred euros",
                "twenty-zero euros",
                "twenty-ten euros",
                "half million euros of half",
                "no 5 EUR",
                "more 5 EUR",
                "gbp 5"
            })
    void aWordingNeedsAFigure(String wording) {
        AmountReading<MoneyAmount> reading = AmountWording.parse(wording);

        assertThat(reading.value()).isEmpty();
        assertThat(reading.reason().orElseThrow())
                .startsWith("\"" + wording + "\" ")
                .matches(reason -> reason.contains(NO_FIGURE) || reason.contains("half"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "half euros | has a half, but not of a dozen, a million or the like",
                "half a euro | has no figure where one belongs, but \"euro\"",
                "5 | names no currency",
                "5 million | names no currency",
                "5 drones | has \"drones\" behind its figure, which names no currency",
                "5 eur | has \"eur\" behind its figure, which names no currency",
                "5 Ruritanian dollars | has \"Ruritanian\" behind its figure, which names no currency",
                "5 Swiss pounds | has \"Swiss pounds\" behind its figure, which names no currency",
                "5 billion billion euros | has \"billion\" behind its figure, which names no currency",
                "10 000 euros | has \"000\" behind its figure, which names no currency",
                "1e9 EUR | has \"e\" behind its figure, which names no currency",
                "€5 USD | names two currencies",
                "5 euros a go | has \"a\" behind its figure, which names no currency",
                "€5 to £6 | names two currencies",
                "5 euros to 6 pounds | names two currencies",
                "€5 to €6 to €7 | has \"to\" behind its second figure",
                "around €5 to €6 | says how near the figure is, and has two",
                "exactly €5 to €6 | says how near the figure is, and has two",
                "between €5 | has no second figure",
                "from €5 | has no second figure",
                "between €5 to €6 | has no second figure",
                "€5 and €6 | has \"and\" behind its figure, which names no currency",
                "€6 to €5 | has a second figure that is not greater than the first",
                "€5 to €5 | has a second figure that is not greater than the first",
                "€10 million to €20 | has a second figure that is not greater than the first",
                "€07 | has a figure that begins with 0",
                "€00.5 | has a figure that begins with 0",
                "€0,123 | has a decimal comma in \"0,123\", which is read only on request",
                "€1.2.3 | has a figure with more than digits behind its point",
                "€1.000.000 | has a figure with more than digits behind its point",
                "€1.234,5 | has a decimal comma in \"1.234,5\", which is read only on request",
                "€1,5 | has a decimal comma in \"1,5\", which is read only on request",
                "€1,50 | has a decimal comma in \"1,50\", which is read only on request",
                "€1,0000 | has a decimal comma in \"1,0000\", which is read only on request",
                "€1234,567 | has a decimal comma in \"1234,567\", which is read only on request",
                "€1,00,000 | has a figure whose groups are not of three digits",
                "€1,000'000 | has a figure with two kinds of separators between its groups",
                "€5. | has a character that stands in no wording of the set, after 2, in \"€5.\"",
                "€.5 | has a character that stands in no wording of the set, after 1, in \"€.5\"",
                "€5/6 | has a character that stands in no wording of the set, after 2, in \"€5/6\"",
                "5 (EUR) | has \"(EUR)\" behind its figure, which names no currency",
                "5 (EUR | has a parenthesis that does not close"
            })
    void refusesWithAReason(String wording, String reason) {
        refused(AmountWording.parse(wording), wording, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "20 | names no unit",
                "20 blankets | has \"blankets\" behind its figure, which names no known unit",
                "20 short tons | has \"short\" behind its figure, which names no known unit",
                "20 drones and more | has \"and\" behind its figure, which names no known unit",
                "20 (blanket) (sheet) | has \"(blanket)\" behind its figure, which names no known unit",
                "10 drones to 20 shells | names two units",
                "5 euros | is an amount of money and no quantity",
                "€5 | is an amount of money and no quantity",
                "EUR 5 drones | is an amount of money and no quantity",
                "5 (Blanket) | has something in parentheses that is no code of a unit",
                "5 () | has something in parentheses that is no code of a unit",
                "a drone | has no figure where one belongs, but \"drone\""
            })
    void refusesAQuantityWithAReason(String wording, String reason) {
        refused(AmountWording.parseQuantity(wording), wording, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "20 thousand million, million",
        "20 million k, k",
        "2 hundred dozen, dozen",
        "20 five, five",
        "20 white blankets, white",
        "20 5, 5"
    })
    void theCallerSaysWhatIsCountedButNotHowMany(String wording, String word) {
        refused(
                AmountWording.parseQuantity(wording, Unit.of("blanket")),
                wording,
                "has \"" + word + "\" behind its figure, which names no known unit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"٣ EUR", "5٣ EUR", "１０ EUR", "€1٠٠٠", "\uD835\uDFCE EUR"})
    void digitsOfOtherScriptsAreRefused(String wording) {
        assertThat(AmountWording.parse(wording).reason().orElseThrow())
                .contains("has a digit of another script: only ASCII 0 to 9, in ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"½ EUR", "5 \u20AC\u0301", "5 \uD83D", "5\u0000EUR", "€5\u200B", "5 \u212Am", "5 éuros", "~5 EUR"
            })
    void otherCharactersAreRefused(String wording) {
        assertThat(AmountWording.parse(wording).reason().orElseThrow())
                .contains("has a character that stands in no wording of the set, after ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999999999999999999999999999999999999999 EUR",
                "1000000000000000000000000000 trillion EUR",
                "0.0000000000000000001 EUR",
                "1 EUR to 999999999999999999999999999999999999999 EUR"
            })
    void aFigureHasLimits(String wording) {
        assertThat(AmountWording.parse(wording).reason().orElseThrow())
                .endsWith("has more than 38 digits in a figure, or more than 18 behind the point");
    }

    @Test
    void aWordingHasALimit() {
        String longest = " ".repeat(254) + "€5";

        assertThat(AmountWording.parse(longest)).isInstanceOf(Understood.class);
        assertThat(AmountWording.parse(" " + longest))
                .isEqualTo(new Refused<>("\"" + " ".repeat(63) + "…\" is longer than 256 characters"));
        assertThat(AmountWording.parseQuantity("9".repeat(257)))
                .isEqualTo(new Refused<>("\"" + "9".repeat(63) + "…\" is longer than 256 characters"));
    }

    @Test
    void aRefusalShowsNothingThatCouldConfuseATerminal() {
        refused(
                AmountWording.parse("\u202E\u0007\u001B[1m\n\u00AD\u2028\uD83D\uDE00“5” – ½ĄŻ₿~\u007F\u2009"),
                "\\u202e\\u0007\\u001b[1m\\u000a\\u00ad\\u2028\uD83D\uDE00“5” – ½ĄŻ₿~\\u007f\u2009",
                "has a character that stands in no wording of the set, after 0, in \"\\u202e\\u0007\\u001b[1m\"");
        refused(
                AmountWording.parse("x".repeat(200)),
                "x".repeat(63) + "…",
                NO_FIGURE + ", but \"" + "x".repeat(63) + "…\"");
    }

    /** A reader that tried one thing after another, or wrote the figure out, would still be at it tomorrow. */
    @Test
    void noWordingTakesLong() {
        List<String> hostile = List.of(
                "9".repeat(50_000_000),
                "1,000".repeat(51),
                "between ".repeat(32),
                "a a a half half dozen dozen million million ".repeat(5),
                "5 " + "new ".repeat(60) + "dollars",
                "5 to ".repeat(51),
                "(".repeat(256),
                "-".repeat(256),
                "5" + " trillion".repeat(28),
                "€1e9999999",
                "$" + "1.000".repeat(40),
                "0." + "0".repeat(250) + "1");

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(hostile).allSatisfy(wording -> {
                    assertThat(AmountWording.parse(wording)).isInstanceOf(Refused.class);
                    assertThat(AmountWording.parseQuantity(wording, Unit.DRONE)).isInstanceOf(Refused.class);
                }));
    }
}
