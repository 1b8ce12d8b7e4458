package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is to do harm, or that somebody has damaged: it is refused line by line, and the rest is imported. */
class GdeltHostileTest {

    private static final List<String> LINES =
            GdeltLines.text("gdelt-events.tsv").lines().toList();
    private static final String FIRST = LINES.get(0) + "\n";
    private static final String SECOND = LINES.get(1) + "\n";

    private static void assertOneRefused(ImportResult result) {
        assertThat(result.report().records()).isEqualTo(new RecordCounts(3, 2, 1, 0, 0));
        assertThat(result.dossier().events())
                .extracting(event -> event.id().local())
                .containsExactly("gdelt.900000001", "gdelt.900000002");
    }

    private static ImportResult between(String line) {
        return GdeltLines.read(FIRST + line + "\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"too\tfew", "\"", "{}", "900000009\t20240305", "\0\0\0\0"})
    void aLineOfOtherColumnsSpoilsNoOther(String line) {
        assertOneRefused(between(line));
        assertOneRefused(between(LINES.get(2) + "\tmore"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "-5", "1234567890123456789", "../../etc"})
    void aLineWithoutTheNumberOfAnEventSpoilsNoOther(String number) {
        assertOneRefused(between(GdeltLines.with(LINES.get(2), "GLOBALEVENTID", number)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aLineWithoutACodeSpoilsNoOther(String code) {
        assertOneRefused(between(GdeltLines.with(LINES.get(2), "EventCode", code)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "43", "---", "\u0664\u0663", "9999999999", "04\u0000", "0 43"})
    void aCodeOfAnotherFormIsAnEventThatIsReported(String code) {
        ImportReport report =
                between(GdeltLines.with(LINES.get(2), "EventCode", code)).report();
        assertThat(report.records()).isEqualTo(new RecordCounts(3, 3, 0, 0, 0));
        assertThat(report.count(Loss.UNKNOWN_CODE)).isEqualTo(1);
        assertThat(report.count(Loss.NO_HOME)).isZero();
    }

    @Test
    void aLineThatIsNoUtf8SpoilsNoOther() {
        byte[] latin = (FIRST + GdeltLines.with(LINES.get(2), "Actor1Name", "CAF\u00c9") + "\n" + SECOND)
                .getBytes(StandardCharsets.ISO_8859_1);
        assertOneRefused(Importers.gdelt().read(latin));
        ImportOptions options =
                ImportOptions.builder().repair(StandardCharsets.ISO_8859_1).build();
        ImportReport mended =
                Importers.gdelt().read(new ByteArrayInputStream(latin), options).report();
        assertThat(mended.records().imported()).isEqualTo(3);
        assertThat(mended.count(Loss.MALFORMED)).isEqualTo(1);
    }

    @Test
    void aLineThatIsTooLongSpoilsNoOther() {
        ImportOptions options = ImportOptions.builder().maxRecordBytes(2000).build();
        String text = FIRST + GdeltLines.with(LINES.get(2), "Actor1Name", "x".repeat(100_000)) + "\n" + SECOND;
        assertOneRefused(Importers.gdelt().read(new ByteArrayInputStream(GdeltLines.utf8(text)), options));
    }

    @Test
    void aBrokenLastLineSpoilsNoOther() {
        String text = FIRST + SECOND + LINES.get(2).substring(0, 200);
        assertOneRefused(GdeltLines.read(text));
    }

    @Test
    void emptyLinesOtherLineEndsAMarkAndNamesAreTaken() {
        String names = String.join("\t", List.of(("globaleventid" + "\tx".repeat(60)).split("\t", -1)));
        ImportResult result =
                GdeltLines.read("\uFEFF\r\n" + names + "\r\n" + FIRST.strip() + "\r\n\r\n" + SECOND.strip());
        assertThat(result.report().records()).isEqualTo(new RecordCounts(2, 2, 0, 0, 0));
        assertThat(result.report().count(Loss.OUT_OF_SCOPE)).isEqualTo(61);
    }

    @Test
    void anInputThatBeginsWithABrokenLineIsRecognized() {
        assertThat(Importers.gdelt().recognizes(GdeltLines.utf8(LINES.get(2).substring(100) + "\n" + FIRST)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\t\t\t", "1\t2\t3", "GLOBALEVENTID", "not a table"})
    void anythingElseIsNotRecognized(String text) {
        assertThat(Importers.gdelt().recognizes(GdeltLines.utf8(text))).isFalse();
    }

    @Test
    void anotherEncodingIsRefusedAsAWhole() {
        for (byte[] bytes :
                List.of(FIRST.getBytes(StandardCharsets.UTF_16), FIRST.getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(Importers.gdelt().recognizes(bytes)).isFalse();
            assertThat(Importers.gdelt().read(bytes).report().records()).isEqualTo(new RecordCounts(1, 0, 1, 0, 0));
        }
    }

    @Test
    void mentionsWithoutAnArticleOrEventSpoilNoOther() {
        List<String> mentions = GdeltLines.text("gdelt-mentions.tsv").lines().toList();
        String text = mentions.get(0)
                + "\n"
                + GdeltLines.with(mentions.get(1), "MentionIdentifier", " ")
                + "\n"
                + GdeltLines.with(mentions.get(2), "GLOBALEVENTID", "")
                + "\n"
                + mentions.get(3)
                + "\n";
        assertThat(GdeltLines.read(text).report().records()).isEqualTo(new RecordCounts(4, 2, 2, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gdelt-events.tsv", "gdelt-1.tsv", "gdelt-mentions.tsv"})
    void whateverIsDamagedTheRestIsImported(String name) {
        byte[] sound = SharedSamples.own(name);
        long all = Importers.gdelt().read(sound).report().records().imported();
        for (int seed = 0; seed < 60; seed++) {
            ImportResult result = Importers.gdelt().read(Damage.of(sound, new Random(seed)));
            RecordCounts records = result.report().records();
            assertThat(records.imported()).as("seed %d", seed).isLessThanOrEqualTo(all + 1);
            assertThat(records.imported() + records.refused() + records.duplicate() + records.superseded())
                    .isEqualTo(records.read());
            assertThat(CommuniqueJson.standard().toBytes(result.dossier())).isNotEmpty();
        }
    }
}
