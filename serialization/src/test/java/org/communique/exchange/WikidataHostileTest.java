package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.communique.exchange.WikidataItems.instance;
import static org.communique.exchange.WikidataItems.item;
import static org.communique.exchange.WikidataItems.person;
import static org.communique.exchange.WikidataItems.read;
import static org.communique.exchange.WikidataItems.statement;
import static org.communique.exchange.WikidataItems.text;
import static org.communique.exchange.WikidataSamples.utf8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of Wikidata, and inputs that are in none, or damaged. */
class WikidataHostileTest {

    private static final String ONE = instance("Q1", "Q5");
    private static final String TWO = instance("Q2", "Q5");
    private static final String PRETTY = ONE.replace("{", "{\n  ").replace(",\"", ",\n  \"");

    private static ImportResult from(String input) {
        return Importers.wikidata().read(utf8(input));
    }

    private static RecordCounts counts(int read, int imported) {
        return new RecordCounts(read, imported, read - imported, 0, 0);
    }

    static List<String> forms() {
        return List.of(
                "{\"entities\":{\"Q1\":" + ONE + ",\"Q2\":" + TWO + "},\"success\":1}",
                "{\"success\":1,\"entities\":{\"Q1\":" + ONE + ",\n \"Q2\" : " + TWO + "}}",
                "{\"entities\":[" + ONE + "," + TWO + "]}",
                "[\n" + ONE + ",\n" + TWO + "\n]\n",
                "[\r\n" + ONE + ",\r\n" + TWO + ",\r\n]\r\n",
                "[\n" + ONE + ",\n" + TWO + "]",
                ONE + "\n" + TWO,
                ONE + "\n\n" + TWO + "\n",
                "[" + ONE + "," + TWO + "]",
                "[" + PRETTY + ",\n" + PRETTY.replace("Q1", "Q2") + "\n]",
                PRETTY + "\n" + PRETTY.replace("Q1", "Q2"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyFormIsRecognizedAndRead(String form) {
        for (String input : List.of(form, "\uFEFF" + form, " \n\t" + form)) {
            assertThat(Importers.recognize(utf8(input)).map(Importer::system)).contains("wikidata");
            ImportResult result = from(input);
            assertThat(result.report().records()).isEqualTo(counts(2, 2));
            assertThat(result.dossier().actors()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "null",
                "{\"entities\":3}",
                "{\"entity\":\"Q1\"}",
                "{\"id\":\"Q1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"A\"]}}",
                "{\"data\":{\"flows\":[{\"amountUSD\":1}]}}",
                "Q1,human"
            })
    void whatIsNoItemIsNotTaken(String input) {
        assertThat(Importers.wikidata().recognizes(utf8(input))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fts-flows.json", "fts-flows.csv", "iati-2.03.xml", "iati-1.xml"})
    void whatIsOfAnotherSystemIsNotTaken(String name) {
        assertThat(Importers.wikidata().recognizes(SharedSamples.own(name))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fts/custom-search-locationid-114-year-2020-page-3.json",
                "ftm/donations.ijson",
                "gdelt/events.csv",
                "ninjs/dpa_text.json",
                "ocds/contract.json",
                "iati/worldbank.xml"
            })
    void whatOtherSystemsPublishIsNotTaken(String name) {
        assertThat(Importers.wikidata().recognizes(SharedSamples.require(name))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {WikidataSamples.ENTITIES, WikidataSamples.DUMP})
    void noOtherSystemTakesIt(String name) {
        byte[] sample = SharedSamples.own(name);
        assertThat(Importers.all().stream().filter(each -> each.recognizes(sample)))
                .containsExactly(Importers.wikidata());
    }

    @Test
    void anAnswerAboutNothingIsReadAndHasNoItems() {
        ImportResult result = from("{\"entities\":{\"-1\":{\"site\":\"enwiki\",\"title\":\"A\",\"missing\":\"\"}}}");
        assertThat(result.report().records()).isEqualTo(counts(1, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"item\",\"id\":\"Q9\",\"claims\":{",
                "{\"type\":\"item\"",
                "nonsense",
                "{\"a\":\"\u0000\"}",
                "[1,2",
                "\"text\"",
                "7"
            })
    void aBrokenLineSpoilsNoOther(String broken) {
        ImportResult result = from(ONE + "\n" + broken + "\n" + TWO + "\n");
        assertThat(result.report().records()).isEqualTo(counts(3, 2));
    }

    @Test
    void aLastLineThatBreaksOffIsRefused() {
        ImportResult result = from("[\n" + ONE + ",\n" + TWO.substring(0, TWO.length() / 2));
        assertThat(result.report().records()).isEqualTo(counts(2, 1));
    }

    @Test
    void aLineInAnotherEncodingIsRefusedOrRepaired() {
        byte[] lines = (ONE + "\n" + TWO.replace("Ida", "Id\u00e5") + "\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Importers.wikidata().read(lines).report().records()).isEqualTo(counts(2, 1));
        ImportOptions repair =
                ImportOptions.builder().repair(StandardCharsets.ISO_8859_1).build();
        ImportResult repaired = Importers.wikidata().read(new ByteArrayInputStream(lines), repair);
        assertThat(repaired.report().records()).isEqualTo(counts(2, 2));
        assertThat(WikidataItems.actor(repaired, "Q2").displayName()).isEqualTo("Id\u00e5 Holm");
        assertThat(Importers.wikidata().recognizes(ONE.getBytes(StandardCharsets.UTF_16)))
                .isFalse();
    }

    @Test
    void aLineThatIsTooLongOrTooDeepIsRefused() {
        String deep = ONE.replaceFirst("\\{", "{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + ",");
        assertThat(from(TWO + "\n" + deep).report().records()).isEqualTo(counts(2, 1));
        ImportOptions few = ImportOptions.builder().maxRecordBytes(2000).build();
        String wide = ONE.replace("Ida", "I".repeat(5000));
        assertThat(Importers.wikidata()
                        .read(new ByteArrayInputStream(utf8(TWO + "\n" + wide + "\n" + TWO)), few)
                        .report()
                        .records())
                .isEqualTo(new RecordCounts(3, 1, 1, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"labels\":7",
                "\"labels\":{\"en\":\"Ida\"}",
                "\"aliases\":{\"en\":{\"value\":\"x\"}}",
                "\"sitelinks\":[1,{\"site\":\"A b!\"}]",
                "\"sitelinks\":{\"enwiki\":{\"site\":\"\u00e9wiki\",\"title\":\"x\"}}",
                "\"lastrevid\":\"none\"",
                "\"lastrevid\":-1",
                "\"lastrevid\":999999999999999999",
                "\"modified\":\"yesterday\"",
                "\"descriptions\":{\"en\":{\"language\":\"en\"}}",
                "\"redirects\":[\"Q3\"]",
                "\"redirects\":{\"from\":\"\",\"to\":\"Q77\"}",
                "\"forms\":[{\"a\":1}]",
                "\"ns\":{\"a\":null}"
            })
    void aMemberOfAnotherFormIsNeitherDroppedNorInTheWay(String member) {
        ImportResult result = from(WikidataItems.with(ONE, "{" + member + "}"));
        assertThat(result.report().records().imported()).isEqualTo(1);
        assertThat(result.report().count(Loss.NO_HOME)).isZero();
        assertThat(CommuniqueJson.standard().read(CommuniqueJson.standard().write(result.dossier())))
                .isEqualTo(result.dossier());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "{}",
                "{\"mainsnak\":7}",
                "{\"mainsnak\":{\"snaktype\":\"value\"}}",
                "{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":{\"id\":\"Q2\"}}}}",
                "{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":\"Q2\"}},\"id\":\"Q1$1\",\"rank\":\"normal\"}",
                "{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"value\":[\"Q2\"]}},\"rank\":[]}",
                "{\"mainsnak\":{\"snaktype\":\"other\"},\"qualifiers\":[7],\"references\":{\"a\":1}}",
                "{\"qualifiers\":{\"P580\":{\"a\":[1]}},\"references\":[null,{\"snaks\":{\"P854\":7}}]}"
            })
    void aStatementOfAnotherFormIsKept(String odd) {
        for (String property : List.of("P39", "P102", "P27", "P569", "P742", "P999")) {
            String claims = "\"claims\":{\"" + property + "\":[" + odd + "],";
            ImportResult result = from(ONE.replace("\"claims\":{", claims));
            assertThat(result.report().records().imported()).isEqualTo(1);
            assertThat(result.dossier().tenures()).isEmpty();
            assertThat(result.report().count(Loss.NO_HOME)).isZero();
        }
    }

    @Test
    void twoStatementsOfOneIdAreOneEntry() {
        String held = statement("P39", "normal", item("Q2"), "");
        ImportResult result = read(person(held, held.replace("\"Q2\"", "\"Q3\"")));
        assertThat(result.dossier().tenures()).hasSize(1);
        assertThat(result.report().count(Loss.MALFORMED)).isEqualTo(1);
        assertThat(WikidataItems.kept(WikidataItems.actor(result, "Q1"))).contains("\"Q3\"");
    }

    /** Squares of these numbers would take hours. */
    @Test
    void anItemOfVeryManyPartsTakesTheTimeOfItsParts() {
        int many = 20_000;
        List<String> statements = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            statements.add(statement("P39", "normal", item("Q" + (i + 2)), ""));
        }
        String aliases = "\"aliases\":{\"en\":["
                + String.join(",", Collections.nCopies(many, "{\"language\":\"en\",\"value\":\"I\"}"))
                + "]},\"claims\":";
        ImportReport report = read(person(statements.toArray(String[]::new)).replace("\"claims\":", aliases))
                .report();
        assertThat(report.entries()).containsEntry("tenure", (long) many).containsEntry("office", (long) many);
    }

    /** Of a dump most items are of other classes: each is refused, and they are one line of the report. */
    @Test
    void aDumpOfOtherThingsHasAShortReport() {
        int many = 5000;
        InputStream dump = new ByteArrayInputStream(utf8(lines(many)));
        List<String> entries = new ArrayList<>();
        ImportReport report = Importers.wikidata()
                .read(
                        dump,
                        ImportOptions.standard(),
                        entry -> entries.add(entry.id().text()));
        assertThat(report.records()).isEqualTo(counts(many + 1, 1));
        assertThat(report.losses()).hasSize(1);
        assertThat(report.losses().get(0).count()).isEqualTo(many);
        assertThat(report.toText().length()).isLessThan(5000);
        assertThat(entries).containsExactlyInAnyOrder("source:wikidata", "actor:wikidata.Q1");
    }

    private static String lines(int many) {
        StringBuilder lines = new StringBuilder("[\n");
        for (int i = 0; i < many; i++) {
            lines.append(instance("Q" + (i + 2), "Q" + (100 + i % 50), statement("P1", "normal", text("x"), "")))
                    .append(",\n");
        }
        return lines.append(ONE).append("\n]\n").toString();
    }

    @Test
    void whereNoneMayBeRefusedTheFirstEndsTheImport() {
        ImportOptions strict = ImportOptions.builder().strict().build();
        InputStream in = new ByteArrayInputStream(utf8(instance("Q9", "Q34770")));
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> Importers.wikidata().read(in, strict))
                .satisfies(refused -> assertThat(refused.loss().record()).isEqualTo("Q9"));
    }
}
