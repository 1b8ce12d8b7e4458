package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String FLOW = """
            {"id":"1","amountUSD":500,"status":"paid","date":"2020-05-01T00:00:00Z",
             "sourceObjects":[{"type":"Organization","id":"7","name":"Norland","behavior":"single"}],"destinationObjects":[]}
            """;

    private static String page(String... flows) {
        return "{\"data\":{\"flows\":[" + String.join(",", flows) + "]}}";
    }

    private final Path folder;

    ImportCommandTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static Dossier lines(String text) {
        return CommuniqueJson.standard().readLines(text);
    }

    @Test
    void recordsBecomeLinesAndTheReportIsBesideThem() throws IOException {
        Run run = Run.of("import", file("flows.json", page(FLOW)));

        assertThat(run.status()).isZero();
        assertThat(lines(run.out()).pledges())
                .singleElement()
                .satisfies(pledge -> assertThat(pledge.id().text()).isEqualTo("pledge:fts.1"));
        assertThat(run.err()).startsWith("Import of fts\nrecords  1: 1 imported, 0 refused");
    }

    /** As the page of other systems says. */
    @Test
    void theSampleOfTheProjectIsImportedAndAddedUp() {
        String sample = "../../serialization/src/test/resources/exchange/fts-flows.json";
        Path out = folder.resolve("flows.ndjson");

        assertThat(Run.of("import", sample, "--out", out.toString()).status()).isZero();
        assertThat(Run.of("ledger", out.toString()).out()).contains("pledged").contains("disbursed");
    }

    /** As the page of other systems says. */
    @Test
    void theItemsOfTheProjectAreImported() {
        String sample = "../../serialization/src/test/resources/exchange/wikidata-entities.json";
        Path out = folder.resolve("people.ndjson");

        assertThat(Run.of("import", sample, "--out", out.toString()).status()).isZero();
        assertThat(Run.of("validate", out.toString()).status()).isZero();
        assertThat(Run.of("collect", out.toString()).out()).contains("\"office:wikidata.Q900000004\"");
    }

    @Test
    void aRecordThatIsRefusedIsAnExitStatusOfOne() throws IOException {
        Run run = Run.of("import", file("flows.json", page(FLOW, "{\"id\":\"none\"}")));

        assertThat(run.status()).isEqualTo(1);
        assertThat(lines(run.out()).pledges()).hasSize(1);
        assertThat(run.err()).contains("error refused").contains("expected the number of a flow");
    }

    @Test
    void severalFilesAreOneImport() throws IOException {
        String one = file("one.json", page(FLOW));
        String two = file("two.json", page(FLOW, FLOW.replace("\"1\"", "\"2\"")));
        Run run = Run.of("import", "--from", "fts", one, two);

        assertThat(lines(run.out()).pledges()).hasSize(2);
        assertThat(run.err()).contains("records  3: 2 imported, 0 refused, 1 duplicate");
    }

    @Test
    void onlyTheKindsThatAreAskedForAreThere() throws IOException {
        Run run = Run.of("import", "--only", "actor,source", file("flows.json", page(FLOW)));

        assertThat(lines(run.out()).pledges()).isEmpty();
        assertThat(lines(run.out()).actors()).hasSize(1);
        Run mistyped = Run.of("import", "--only", "actor,pledges", file("flows.json", page(FLOW)));
        assertThat(mistyped.status()).isEqualTo(2);
        assertThat(mistyped.err()).contains("--only").contains("pledges").contains("did you mean pledge?");
    }

    @Test
    void linesAndReportGoIntoFiles() throws IOException {
        Path out = folder.resolve("flows.ndjson");
        Path report = folder.resolve("report.json");
        Run run = Run.of(
                "import",
                file("flows.json", page(FLOW)),
                "--out",
                out.toString(),
                "--report",
                report.toString(),
                "--format",
                "json");

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(lines(Files.readString(out)).pledges()).hasSize(1);
        assertThat(Files.readString(report)).startsWith("{\n  \"system\" : \"fts\"");
        assertThat(Run.of("collect", out.toString()).out()).contains("\"pledge:fts.1\"");
        assertThat(Run.of("validate", out.toString()).status()).isZero();
    }

    @Test
    void aDocumentHasTheLatestOfEachFlow() throws IOException {
        Path out = folder.resolve("flows.json");
        String older = FLOW.replace("500", "400").replace("\"1\",", "\"1\",\"versionId\":1,");
        String newer = FLOW.replace("\"1\",", "\"1\",\"versionId\":2,");
        Run run = Run.of("import", file("page.json", page(older, newer)), "--out", out.toString());

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("1 imported").contains("1 superseded");
        assertThat(CommuniqueJson.standard().read(out).pledges()).hasSize(1);
    }

    @Test
    void standardInputIsRecognizedToo() {
        assertThat(lines(Run.withInput(page(FLOW), "import", "-").out()).pledges())
                .hasSize(1);
    }

    @Test
    void whatNoSystemWritesIsTrouble() throws IOException {
        Run run = Run.of("import", file("talks.txt", "talks"));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("talks.txt: expected data of fts").contains("--from");
    }

    @Test
    void aFileThatIsEmptyOrPackedIsCalledSo() throws IOException {
        assertThat(Run.of("import", file("none.json", "")).err()).contains("none.json is empty");
        for (String magic : List.of("PK\u0003\u0004", "BZh9")) {
            Run run = Run.of("import", file("events.zip", magic + "x"));
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).contains("events.zip is packed");
        }
    }

    @Test
    void aSystemThatNobodyKnowsIsTrouble() throws IOException {
        Run run = Run.of("import", "--from", "ftx", file("flows.json", page(FLOW)));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--from: expected fts, iati, ").contains(" but was ftx");
    }

    @Test
    void aFileThatIsNotThereIsTrouble() {
        Run run = Run.of("import", folder.resolve("missing.json").toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("missing.json");
    }
}
