package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is to do harm, or that somebody has damaged: it is refused record by record, and the rest is imported. */
class FtsHostileTest {

    private static final String TABLE = new String(SharedSamples.own("fts-flows.csv"), StandardCharsets.UTF_8);
    private static final String HEADER = TABLE.substring(0, TABLE.indexOf('\n') + 1);
    private static final String FIRST = TABLE.substring(HEADER.length(), TABLE.indexOf('\n', HEADER.length()) + 1);
    private static final String LAST = TABLE.substring(TABLE.lastIndexOf("\n2020-12-29") + 1);

    private static ImportResult table(String text) {
        return Importers.fts().read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertOneRefused(ImportResult result) {
        assertThat(result.report().records().refused()).isEqualTo(1);
        assertThat(result.dossier().pledges())
                .extracting(pledge -> pledge.id().local())
                .contains("fts.800001", "fts.800006");
    }

    @ParameterizedTest
    @ValueSource(strings = {"too,few\n", "\"an open quotation mark, and a row", "x\"y,\"\n", "\"closed\" and on,b\n"})
    void aRowOfOtherColumnsSpoilsNoOther(String row) {
        String closing = row.endsWith("\n") ? "" : "\"\n";
        assertOneRefused(table(HEADER + FIRST + row + closing + LAST));
    }

    @Test
    void aRowOfMoreColumnsSpoilsNoOther() {
        assertOneRefused(
                table(HEADER + FIRST + FIRST.replace("800001", "800009").replace("\n", ",more\n") + LAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-5", "1234567890123456789", "../../etc"})
    void aRowWithoutTheNumberOfAFlowSpoilsNoOther(String id) {
        assertOneRefused(table(HEADER + FIRST + FIRST.replace("800001", id) + LAST));
    }

    @Test
    void aRowThatIsNoUtf8SpoilsNoOther() {
        String latin = HEADER + FIRST + FIRST.replace("800001", "800009").replace("Harbour works", "Caf\u00e9") + LAST;
        byte[] bytes = latin.getBytes(StandardCharsets.ISO_8859_1);
        assertOneRefused(Importers.fts().read(bytes));
        ImportOptions options =
                ImportOptions.builder().repair(StandardCharsets.ISO_8859_1).build();
        ImportResult mended = Importers.fts().read(new ByteArrayInputStream(bytes), options);
        assertThat(mended.dossier().pledges().get(1).title()).contains("Caf\u00e9");
    }

    @Test
    void aRowThatIsTooLongSpoilsNoOther() {
        ImportOptions options = ImportOptions.builder().maxRecordBytes(1000).build();
        String text = HEADER + FIRST + FIRST.replace("Harbour", "x".repeat(100_000)) + LAST;
        assertOneRefused(
                Importers.fts().read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), options));
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "id", "destOrganization"})
    void aTableWithoutAColumnThatMattersIsRefusedAsAWhole(String column) {
        ImportResult result = table(HEADER.replaceFirst("\\b" + column + "\\b", "other") + FIRST + LAST);
        assertThat(result.report().records()).isEqualTo(new RecordCounts(1, 0, 1, 0, 0));
        assertThat(result.report().losses().get(0).examples().get(0).detail()).contains("\"" + column + "\"");
    }

    @Test
    void aTableWithAColumnTwiceIsRefusedAsAWhole() {
        ImportResult result = table(HEADER.replace("budgetYear", "description") + FIRST);
        assertThat(result.report().records()).isEqualTo(new RecordCounts(1, 0, 1, 0, 0));
    }

    @Test
    void aColumnThatNobodyKnowsIsKept() {
        ImportResult result = table(HEADER.replace("refCode", "mood") + FIRST);
        assertThat(result.dossier()
                        .pledges()
                        .get(0)
                        .extensions()
                        .get("fts:record")
                        .orElseThrow()
                        .text())
                .contains("\"mood\":\"NL 12/2020\"");
    }

    @Test
    void aRowOfTagsIsNoRecord() {
        String tags = "#date" + ",#x".repeat(36) + "\n";
        assertThat(table(HEADER + tags + FIRST).report().records()).isEqualTo(new RecordCounts(1, 1, 0, 0, 0));
    }

    @Test
    void emptyLinesOtherLineEndsAndAMarkAreTaken() {
        ImportResult result = table("\uFEFF" + (HEADER + "\n\n" + FIRST + "\n" + LAST.strip()).replace("\n", "\r\n"));
        assertThat(result.report().records()).isEqualTo(new RecordCounts(2, 2, 0, 0, 0));
    }

    @Test
    void anotherEncodingIsRefusedAsAWhole() {
        for (byte[] bytes :
                List.of(TABLE.getBytes(StandardCharsets.UTF_16), TABLE.getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(Importers.fts().recognizes(bytes)).isFalse();
            assertThat(Importers.fts().read(bytes).report().records()).isEqualTo(new RecordCounts(1, 0, 1, 0, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":null}",
                "{\"id\":\"x\"}",
                "{\"id\":[\"2\"]}",
                "{\"sourceObjects\":[],\"destinationObjects\":[]}",
                "{\"sourceObjects\":\"none\",\"destinationObjects\":{\"a\":1}}"
            })
    void aFlowThatCannotBeToldSpoilsNoOther(String members) {
        ImportResult result = Importers.fts().read(FtsSamples.flows("{}", members, "{\"id\":\"3\"}"));
        assertThat(result.report().records()).isEqualTo(new RecordCounts(3, 2, 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"amountUSD\":1e999999999",
                "\"amountUSD\":99999999999999999999999999999999999999999999",
                "\"originalAmount\":0.0000000000000000000000001",
                "\"originalCurrency\":\"E.R\"",
                "\"exchangeRate\":0",
                "\"exchangeRate\":-1",
                "\"newMoney\":\"perhaps\"",
                "\"versionId\":\"first\"",
                "\"updatedAt\":\"+1000000000-01-01T00:00:00Z\"",
                "\"date\":\"9999-99-99\"",
                "\"description\":[\"a\",\"list\"]",
                "\"status\":{\"a\":\"b\"}",
                "\"keywords\":\"a text\"",
                "\"reportDetails\":[null,{},{\"organization\":7}]",
                "\"sourceObjects\":[null,7,{\"type\":\"Organization\"}]",
                "\"parentFlowId\":{\"a\":1}",
                "\"parentFlowId\":700001"
            })
    void aValueOfAnotherFormIsNeitherDroppedNorInTheWay(String member) {
        ImportResult result = Importers.fts().read(FtsSamples.flows("{" + member + "}"));
        assertThat(result.report().records().imported()).isEqualTo(1);
        assertThat(result.report().count(Loss.NO_HOME)).isZero();
        assertThat(CommuniqueJson.standard().read(CommuniqueJson.standard().write(result.dossier())))
                .isEqualTo(result.dossier());
    }

    /** Squares of these numbers would take hours. */
    @Test
    void aFlowOfVeryManyPartsTakesTheTimeOfItsParts() {
        int many = 20_000;
        String object = "{\"type\":\"Ship\",\"id\":\"1\",\"name\":\"A\",\"behavior\":\"single\"},";
        String report = "{\"organization\":\"Norland, Government of\"},";
        String members = "{\"destinationObjects\":[" + object.repeat(many) + "{}],\"reportDetails\":["
                + report.repeat(many) + "{}]}";
        ImportReport made = Importers.fts().read(FtsSamples.flows(members)).report();
        assertThat(made.records().imported()).isEqualTo(1);
        assertThat(made.entries()).containsEntry("statement", many + 1L);
    }
}
