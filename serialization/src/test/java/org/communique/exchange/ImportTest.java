package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Remark;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.json.CommuniqueJson;
import org.communique.json.LineWriter;
import org.communique.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {

    private final Importer toys = ToyFormat.importer();

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String toy(String id, String name) {
        return "{\"id\":\"" + id + "\",\"name\":\"" + name + "\"}";
    }

    private ImportResult read(String... toy) {
        return toys.read(utf8("{\"toys\":[" + String.join(",", toy) + "]}"));
    }

    private static List<String> actors(ImportResult result) {
        return result.dossier().actors().stream().map(each -> each.id().local()).toList();
    }

    @Test
    void whatNobodyTickedOffIsLostAndReported() {
        ImportReport report =
                read("{\"id\":\"1\",\"name\":\"A\",\"colour\":\"red\"}").report();
        assertThat(report.values()).isEqualTo(new ValueCounts(2, 0, 0, 1, 0, 0, 0));
        assertThat(report.losses()).singleElement().satisfies(group -> {
            assertThat(group.pattern()).isEqualTo("/colour");
            assertThat(group.reason()).isEqualTo(Loss.NO_HOME);
            assertThat(group.severity()).isEqualTo(Severity.WARNING);
            assertThat(group.examples())
                    .containsExactly(new Loss("1", "/colour", "red", Loss.NO_HOME, Severity.WARNING, ""));
        });
    }

    @Test
    void whatSaysNothingIsEmpty() {
        ImportReport report = read("{\"id\":\"1\",\"name\":\"A\",\"colour\":null,\"shelf\":\" \"}")
                .report();
        assertThat(report.values().empty()).isEqualTo(2);
        assertThat(report.losses()).isEmpty();
    }

    @Test
    void placesInListsAreOneGroup() {
        ImportReport report = read("{\"id\":\"1\",\"name\":\"A\",\"colours\":[\"red\",{\"x\":\"blue\"},\"green\"]}")
                .report();
        assertThat(report.losses()).extracting(LossGroup::pattern).containsExactly("/colours/*", "/colours/*/x");
        assertThat(report.losses().get(0).count()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"no object\"",
                "null",
                "17",
                "[]",
                "{\"name\":\"no id\"}",
                "{\"id\":\"2\",\"id\":\"3\"}",
                "{\"id\":\"2\",\"name\":\"\\uD800\"}",
                "{\"id\":\"2\",\"name\":}",
                "{\"id\":[}",
                "{\"id\":\"2\",\"name\":\" \"}",
                "{\"id\":\"2\",\"name\":1e99999999999}",
                "{\"id\":\"2\",\"version\":\"second\",\"name\":\"B\"}"
            })
    void aRecordThatCannotBeImportedSpoilsNoOther(String broken) {
        ImportResult result = read(toy("1", "A"), broken, toy("4", "D"));
        assertThat(actors(result)).containsExactly("toy.1", "toy.4");
        assertThat(result.report().records()).isEqualTo(new RecordCounts(3, 2, 1, 0, 0));
        assertThat(result.report().losses().get(0).reason()).isEqualTo(Loss.REFUSED);
        assertThat(result.report().losses().get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(result.report().losses().get(0).examples().get(0).detail()).isNotBlank();
        assertThat(result.report().hasRefusals()).isTrue();
    }

    @Test
    void aRecordThatIsTooDeepSpoilsNoOther() {
        String deep = "{\"id\":\"2\",\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThat(actors(read(toy("1", "A"), deep, toy("4", "D")))).containsExactly("toy.1", "toy.4");
    }

    @Test
    void aRecordThatIsTooLongSpoilsNoOther() {
        ImportOptions options = ImportOptions.builder().maxRecordBytes(100).build();
        String document = "{\"toys\":[" + toy("1", "A") + "," + toy("2", "B".repeat(200)) + "," + toy("4", "D") + "]}";
        ImportResult result = toys.read(new ByteArrayInputStream(utf8(document)), options);
        assertThat(actors(result)).containsExactly("toy.1", "toy.4");
        assertThat(result.report().losses().get(0).examples().get(0).detail()).contains("at most 100 bytes");
    }

    @Test
    void aRecordThatIsNoUtf8IsRefusedUnlessItIsMended() {
        String document = "{\"toys\":[" + toy("1", "A") + "," + toy("2", "Caf\u00e9") + "," + toy("4", "D") + "]}";
        byte[] latin = document.getBytes(StandardCharsets.ISO_8859_1);
        assertThat(actors(toys.read(latin))).containsExactly("toy.1", "toy.4");

        ImportOptions options =
                ImportOptions.builder().repair(StandardCharsets.ISO_8859_1).build();
        ImportResult mended = toys.read(new ByteArrayInputStream(latin), options);
        assertThat(mended.dossier().actors().get(1).names().get(0).text()).isEqualTo("Caf\u00e9");
        assertThat(mended.report().count(Loss.MALFORMED)).isEqualTo(1);
    }

    @Test
    void aByteOrderMarkIsTakenOff() {
        ImportResult result = toys.read(utf8("\uFEFF{\"toys\":[" + toy("1", "A") + "]}"));
        assertThat(result.report().records()).isEqualTo(new RecordCounts(1, 1, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"toys\":[{\"id\":\"1\",\"name\":\"A\"},{\"id\":\"2\",\"na",
                "{\"toys\":[{\"id\":\"1\",\"name\":\"A\"}",
                "{\"toys\":[{\"id\":\"1\",\"name\":\"A\"},",
                "{\"toys\":[{\"id\":\"1\",\"name\":\"A\"}]",
                "{\"toys\":[{\"id\":\"1\",\"name\":\"A\"}]} and more"
            })
    void anInputThatEndsTooEarlyOrTooLateSaysSo(String document) {
        ImportResult result = toys.read(utf8(document));
        assertThat(actors(result)).containsExactly("toy.1");
        assertThat(result.report().hasRefusals()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<toys/>", "id,name", "{\"games\":[]}"})
    void anInputOfAnotherSystemIsRefusedAsAWhole(String document) {
        ImportResult result = toys.read(utf8(document));
        assertThat(result.dossier().entries()).isEmpty();
        assertThat(result.report().records().refused()).isEqualTo(1);
        assertThat(toys.recognizes(utf8(document))).isFalse();
    }

    @Test
    void onlyTheArrayOfThatNameHasRecords() {
        ImportResult result = toys.read(utf8("""
                {"about":["toys","[", {"toys":"\\"toys\\":["}],"x\\"toys":[{"id":"0"}],"toys" : [{"id":"1","name":"A]}"}],"toys2":[]}
                """));
        assertThat(actors(result)).containsExactly("toy.1");
        assertThat(result.report().hasRefusals()).isFalse();
    }

    @Test
    void aVersionThatIsOlderGivesWay() {
        String first = "{\"id\":\"1\",\"version\":1,\"name\":\"A\"}";
        String second = "{\"id\":\"1\",\"version\":2,\"name\":\"B\"}";
        ImportResult later = read(first, second);
        ImportResult earlier = read(second, first);
        assertThat(ImportSample.entries(later.dossier()))
                .isEqualTo(ImportSample.entries(earlier.dossier()))
                .isEqualTo(ImportSample.entries(read(second).dossier()));
        assertThat(later.report().count(Loss.SUPERSEDED)).isEqualTo(1);
        assertThat(earlier.report().records()).isEqualTo(new RecordCounts(2, 1, 0, 0, 1));
        assertThat(later.report().records()).isEqualTo(new RecordCounts(2, 1, 0, 0, 1));
    }

    @Test
    void twoRecordsOfOneKeyAndVersionAreBothThereAndAConflict() {
        ImportResult result = read(toy("1", "A"), toy("1", "B"));
        assertThat(actors(result)).containsExactly("toy.1", "toy.1");
        assertThat(result.report().count(Loss.CONFLICT)).isEqualTo(1);
        assertThat(ImportSample.entries(read(toy("1", "B"), toy("1", "A")).dossier()))
                .isEqualTo(ImportSample.entries(result.dossier()));
    }

    @Test
    void anEntryThatRecordsTellOfDifferentlyIsThereInBothVersions() {
        String other = "{\"id\":\"2\",\"name\":\"B\",\"shop\":\"Other\"}";
        ImportResult result = read(toy("1", "A"), other, toy("3", "C"));
        assertThat(result.dossier().sources()).hasSize(2);
        assertThat(result.report().count(Loss.CONFLICT)).isEqualTo(1);
    }

    @Test
    void aReferenceIsALinkWhereverTheOtherStands() {
        String child = "{\"id\":\"2\",\"name\":\"B\",\"of\":\"1\"}";
        assertThat(read(toy("1", "A"), child).dossier().links())
                .isEqualTo(read(child, toy("1", "A")).dossier().links())
                .singleElement()
                .extracting(Link::object)
                .isEqualTo(ActorId.of("toy.1"));
    }

    @Test
    void whatIsAboutTheQueryMakesNoOtherRecord() {
        String query = "{\"id\":\"1\",\"name\":\"A\",\"query\":\"q\"}";
        ImportReport report = read(toy("1", "A"), query).report();
        assertThat(report.records()).isEqualTo(new RecordCounts(2, 1, 0, 1, 0));
        assertThat(report.values().repeated()).isEqualTo(3);
    }

    @Test
    void aLinkKnowsATraitOfWhatItLeadsTo() {
        String shelved = "{\"id\":\"1\",\"name\":\"A\",\"shelf\":\"top\"}";
        String child = "{\"id\":\"2\",\"name\":\"B\",\"of\":\"1\"}";
        assertThat(read(shelved, child).dossier().links())
                .isEqualTo(read(child, shelved).dossier().links())
                .singleElement()
                .extracting(Link::relation)
                .isEqualTo(Relation.BUILDS_ON);
    }

    @Test
    void aReferenceToWhatIsNotThereIsUnresolved() {
        ImportResult result = read("{\"id\":\"2\",\"name\":\"B\",\"of\":\"1\"}");
        assertThat(result.dossier().links()).isEmpty();
        assertThat(result.report().losses()).singleElement().satisfies(group -> {
            assertThat(group.reason()).isEqualTo(Loss.UNRESOLVED);
            assertThat(group.examples().get(0).value()).isEqualTo("1");
        });
    }

    @Test
    void strictImportsEndAtTheFirstRefusal() {
        ImportOptions strict = ImportOptions.builder().strict().build();
        List<Entry> entries = new ArrayList<>();
        byte[] document = utf8("{\"toys\":[" + toy("1", "A") + ",{}," + toy("2", "B") + "]}");
        assertThatExceptionOfType(ImportException.class)
                .isThrownBy(() -> toys.read(new ByteArrayInputStream(document), strict, entries::add))
                .withMessageContaining("expected an id")
                .satisfies(e -> assertThat(e.loss().path()).isEqualTo("/id"));
        assertThat(entries).hasSize(2);
    }

    @Test
    void severalInputsAreOneImport() {
        List<ImportProgress> progress = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        Sink sink = new Sink() {
            @Override
            public void entry(Entry entry) {
                entries.add(entry);
            }

            @Override
            public void progress(ImportProgress now) {
                progress.add(now);
            }
        };
        byte[] one = utf8("{\"toys\":[" + toy("1", "A") + "]}");
        byte[] two = utf8("{\"toys\":[" + toy("2", "B") + "," + toy("1", "A") + "]}");
        ImportReport report = toys.begin(ImportOptions.standard(), sink)
                .read(new ByteArrayInputStream(one))
                .read(new ByteArrayInputStream(two))
                .end();
        assertThat(report.records()).isEqualTo(new RecordCounts(3, 2, 0, 1, 0));
        assertThat(entries).hasSize(3);
        assertThat(report.inputs()).hasSize(2);
        assertThat(report.entries()).containsEntry("actor", 2L).containsEntry("source", 1L);
        assertThat(progress.get(progress.size() - 1)).isEqualTo(new ImportProgress(3, one.length + two.length));
    }

    @Test
    void entriesGoIntoLines() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter lines = CommuniqueJson.standard().lineWriter(Dossier.of(DossierId.of("toys")), out)) {
            toys.read(
                    new ByteArrayInputStream(utf8("{\"toys\":[" + toy("1", "A") + "]}")),
                    ImportOptions.standard(),
                    Sink.of(lines));
        }
        Dossier dossier = CommuniqueJson.standard().readLines(out.toString(StandardCharsets.UTF_8));
        assertThat(dossier.actors()).hasSize(1);
    }

    @Test
    void onlyWhatIsWantedIsThere() {
        ImportOptions sources = ImportOptions.builder().only(List.of("source")).build();
        byte[] document = utf8("{\"toys\":[" + toy("1", "A") + "]}");
        ImportResult result = toys.read(new ByteArrayInputStream(document), sources);
        assertThat(result.dossier().entries()).hasSize(1);
        assertThat(result.report().entries()).containsExactly(Map.entry("source", 1L));
        assertThat(result.report().values().carried()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "Actor", ""})
    void whatIsWantedIsAKindOfEntry(String kind) {
        ImportOptions.Builder options = ImportOptions.builder();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> options.only(List.of("actor", kind)))
                .withMessageContaining("actor, ");
        assertThatIllegalArgumentException().isThrownBy(() -> options.only(List.of()));
    }

    @Test
    void codesInDoubtAreCountedEach() {
        ReportTally tally = new ReportTally("toy");
        for (int i = 0; i < 5000; i++) {
            String code = i % 2 == 0 ? "042" : "c" + i;
            tally.loss(Loss.of("1", new Remark("/code", code, Reason.DOUBTFUL_CODE, "expected another")));
            tally.loss(Loss.of("1", new Remark("/other", code, Reason.NO_HOME, "")));
        }
        LossGroup doubtful = tally.report().losses().get(0);
        assertThat(doubtful.count()).isEqualTo(5000);
        assertThat(doubtful.codes()).hasSize(1000).startsWith(new CodeCount("042", 2500), new CodeCount("c1", 1));
        assertThat(tally.report().losses().get(1).codes()).isEmpty();
        assertThat(tally.report().toText()).contains("doubtful-code at /code: 5000\n    042 (2500), c1 (1), ");
        assertThat(tally.report().toJson()).contains("\"codes\" : {\n        \"042\" : 2500,");
    }

    @Test
    void manyPlacesMakeFewGroups() {
        StringBuilder toy = new StringBuilder("{\"id\":\"1\",\"name\":\"A\"");
        for (int i = 0; i < 5000; i++) {
            toy.append(",\"x").append(i).append("\":1");
        }
        ImportReport report = read(toy.append('}').toString()).report();
        assertThat(report.losses()).hasSizeLessThanOrEqualTo(1001);
        assertThat(report.count(Loss.NO_HOME)).isEqualTo(5000);
        assertThat(report.losses())
                .allSatisfy(group -> assertThat(group.examples()).hasSizeLessThanOrEqualTo(20));
    }

    @Test
    void theReportIsTextAndJson() {
        ImportReport report = read(toy("1", "A"), "{\"id\":\"2\",\"name\":\"B\",\"colour\":\"red\\u0007\"}")
                .report();
        assertThat(report.toText()).isEqualTo("""
                        Import of toy
                        records  2: 2 imported, 0 refused, 0 duplicate, 0 superseded
                        entries  2 actor, 1 source
                        values   5: 4 carried, 0 kept, 0 derived, 1 lost, 0 empty, 0 repeated, 0 refused
                        warning no-home at /colour: 1
                            2: red\\u0007
                        """);
        assertThat(report.toJson())
                .contains("\"system\" : \"toy\"")
                .contains("\"values\" : {\n    \"carried\" : 4,")
                .contains("\"path\" : \"/colour\",\n      \"reason\" : \"no-home\",\n      \"severity\" : \"warning\"");
    }
}
