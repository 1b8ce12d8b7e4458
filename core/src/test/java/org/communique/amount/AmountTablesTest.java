package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.DocPages;
import org.communique.amount.AmountReading.Ambiguous;
import org.communique.amount.AmountReading.Refused;
import org.communique.amount.AmountReading.Understood;
import org.junit.jupiter.api.Test;

/** Every row of the page's tables of wordings of amounts is so. */
class AmountTablesTest {

    private static final String PAGE = "amounts.md";
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]+\"");

    @Test
    void whatStandsBeforeAFigureSaysHowNearItIs() throws IOException {
        List<List<String>> rows = DocPages.rows(PAGE, "| words before the figure | approximation | bounds |");

        assertThat(rows).hasSize(7).allSatisfy(row -> assertThat(DocPages.wordings(row.get(0)))
                .allSatisfy(
                        words -> assertThat("`" + quantity(words, "10 drones").approximation() + "`")
                                .isEqualTo(row.get(1))));
    }

    @Test
    void whatStandsBehindAFigureSaysHowNearItIs() throws IOException {
        List<List<String>> rows = DocPages.rows(PAGE, "| words behind the figure | approximation |");

        assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(DocPages.wordings(row.get(0)))
                .allSatisfy(words -> assertThat("`"
                                + AmountWording.parseQuantity("20 tonnes of aid " + words)
                                        .orElseThrow()
                                        .approximation()
                                + "`")
                        .isEqualTo(row.get(1))));
    }

    private static Quantity quantity(String words, String figure) {
        return AmountWording.parseQuantity(words.equals("none") ? figure : words + " " + figure)
                .orElseThrow();
    }

    @Test
    void figuresMeanWhatStandsBesideThem() throws IOException {
        assertMeant("| figure | means |", " drones", Approximation.EXACT);
        assertMeant("| in place of a figure | at least |", "", Approximation.AT_LEAST);
        assertMeant("| share | percent |", "", Approximation.EXACT);
    }

    private static void assertMeant(String heading, String noun, Approximation approximation) throws IOException {
        assertThat(DocPages.rows(PAGE, heading)).isNotEmpty().allSatisfy(row -> {
            List<String> wordings = DocPages.wordings(row.get(0));
            List<String> figures = DocPages.wordings(row.get(1));

            assertThat(figures).hasSameSizeAs(wordings);
            assertThat(IntStream.range(0, figures.size()).boxed()).allSatisfy(i -> {
                Quantity quantity =
                        AmountWording.parseQuantity(wordings.get(i) + noun).orElseThrow();

                assertThat(quantity.value())
                        .isEqualByComparingTo(new BigDecimal(figures.get(i).replace(",", "")));
                assertThat(quantity.approximation()).isEqualTo(approximation);
            });
        });
    }

    @Test
    void rangesAreReadAsThePageSays() throws IOException {
        assertThat(DocPages.rows(PAGE, "| range | read as |")).hasSize(7).allSatisfy(row -> {
            String expected = row.get(1).split("[:,]", 2)[0];

            assertThat(code(row.get(0))).isNotEmpty().allSatisfy(wording -> {
                assertThat(readings(wording)).as(wording).anyMatch(reading -> isRead(expected, reading));
                assertThat(readings(wording).allMatch(Refused.class::isInstance))
                        .as(wording)
                        .isEqualTo(expected.equals("refused"));
            });
        });
    }

    private static boolean isRead(String expected, AmountReading<?> reading) {
        return switch (expected) {
            case "one reading" -> reading instanceof Understood<?>;
            case "ambiguous" -> reading instanceof Ambiguous<?>;
            default -> reading instanceof Refused<?>;
        };
    }

    @Test
    void whatIsAmbiguousHasSeveralReadings() throws IOException {
        assertThat(DocPages.rows(PAGE, "| ambiguous | why | what the caller can do |"))
                .hasSize(3)
                .allSatisfy(row -> assertThat(code(row.get(0)).filter(words -> words.matches(".*\\d.*")))
                        .isNotEmpty()
                        .allSatisfy(wording ->
                                assertThat(readings(wording)).as(wording).anyMatch(Ambiguous.class::isInstance)));
    }

    @Test
    void whatIsRefusedIsSoByTheWordThatThePageSays() throws IOException {
        assertThat(DocPages.rows(PAGE, "| wording | reason |"))
                .hasSizeGreaterThan(12)
                .allSatisfy(row -> {
                    List<AmountReading<?>> readings =
                            code(row.get(0)).flatMap(AmountTablesTest::refusals).toList();

                    assertThat(readings)
                            .allSatisfy(reading -> assertThat(reading).isInstanceOf(Refused.class));
                    assertThat(QUOTED.matcher(row.get(1)).results().map(MatchResult::group))
                            .allSatisfy(word -> assertThat(readings)
                                    .anyMatch(reading ->
                                            reading.reason().orElse("").contains(word)));
                });
    }

    private static Stream<AmountReading<?>> refusals(String wording) {
        return Stream.of(AmountWording.parse(wording), AmountWording.parseQuantity(wording));
    }

    /** As money, and as a quantity of items. */
    private static Stream<AmountReading<?>> readings(String wording) {
        return Stream.of(
                AmountWording.parse(wording),
                AmountWording.parse(wording, "USD"),
                AmountWording.parseQuantity(wording, Unit.ITEM));
    }

    private static Stream<String> code(String cell) {
        return CODE.matcher(cell).results().map(match -> match.group(1));
    }
}
