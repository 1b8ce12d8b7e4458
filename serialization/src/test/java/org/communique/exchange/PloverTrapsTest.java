package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.exchange.PloverRecords.MADE_UP;
import static org.communique.exchange.PloverRecords.RECORDS;
import static org.communique.exchange.PloverRecords.event;
import static org.communique.exchange.PloverRecords.kept;
import static org.communique.exchange.PloverRecords.read;
import static org.communique.exchange.PloverRecords.statement;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.communique.actor.Role;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Coordinates;
import org.communique.entry.Place;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.id.ActorId;
import org.communique.json.CommuniqueJson;
import org.communique.source.Source;
import org.communique.source.TextDigest;
import org.communique.statement.SpeechAct;
import org.communique.term.CountryCode;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps of PLOVER, and input that somebody has damaged. */
class PloverTrapsTest {

    private static ActorId actor(String local) {
        return ActorId.of("plover." + local);
    }

    private static Optional<TimeExpression> day(String edtf) {
        return Optional.of(TimeExpression.of(Edtf.parse(edtf)));
    }

    @Test
    void aTypeAndAModeSayWhatItIsAndNotWhetherItTookPlace() {
        assertThat(event("EXAMPLE-0001").type()).isEqualTo(EventType.VISIT);
        assertThat(MADE_UP.dossier().events())
                .allSatisfy(event -> assertThat(event.modality()).isEqualTo(Modality.UNSTATED));
        assertThat(event("EXAMPLE-0001").classifications())
                .containsExactly(
                        Classification.of(ClassificationScheme.PLOVER, "CONSULT"),
                        Classification.of(ClassificationScheme.PLOVER_MODE, "visit"),
                        Classification.of(ClassificationScheme.PLOVER_CONTEXT, "diplomatic"),
                        Classification.of(ClassificationScheme.PLOVER_CONTEXT, "economic"));
    }

    @Test
    void whoVisitsIsTheGuestAndWhoReceivesIsTheHost() {
        assertThat(event("EXAMPLE-0001").participations(Role.GUEST).get(0).actor())
                .isEqualTo(actor("NOR"));
        assertThat(event("EXAMPLE-0002").participations())
                .extracting(each -> each.role())
                .containsOnly(Role.HOST);
    }

    @Test
    void aTypeOfAnEarlierReleaseIsKnown() {
        assertThat(statement("PLOVER-GSR99-EXAMPLE-0003").act()).isEqualTo(SpeechAct.CONDEMN);
    }

    @Test
    void aRecordOfSeveralTypesIsAsManyEntries() {
        assertThat(statement("EXAMPLE-0004").act()).isEqualTo(SpeechAct.REQUEST);
        assertThat(statement("EXAMPLE-0004").addressees()).containsExactly(actor("UNO"));
        assertThat(event("EXAMPLE-0004.2").type()).isEqualTo(EventType.ABUSE);
    }

    @Test
    void aTypeThatNobodyKnowsIsAnEventOfAKindThatNobodyKnows() {
        assertThat(event("EXAMPLE-0006").type()).isEqualTo(EventType.of("plover:unknown"));
        assertThat(MADE_UP.report().losses())
                .filteredOn(group -> group.reason().equals(Loss.UNKNOWN_CODE))
                .flatExtracting(LossGroup::codes)
                .extracting(CodeCount::code)
                .containsExactlyInAnyOrder("DANCE", "dance", "JAP", "XQ1");
    }

    @Test
    void doubtfulTypesAndModesAreCounted() {
        assertThat(MADE_UP.report().losses())
                .filteredOn(group -> group.reason().equals(Loss.DOUBTFUL_CODE))
                .flatExtracting(LossGroup::codes)
                .extracting(CodeCount::code)
                .containsExactlyInAnyOrder("SUPPORT", "disarm");
    }

    @Test
    void aRecordAboutTheFileIsNoEvent() {
        assertThat(MADE_UP.report().records()).isEqualTo(new RecordCounts(8, 8, 0, 0, 0));
        assertThat(MADE_UP.report().count(Loss.OUT_OF_SCOPE)).isEqualTo(5);
    }

    @Test
    void theDateOfAllGoldStandardRecordsIsNone() {
        assertThat(statement("PLOVER-GSR99-EXAMPLE-0003").said()).isEmpty();
        assertThat(event("EXAMPLE-0001").when()).isEqualTo(day("2024-03-05"));
        assertThat(read("[" + RECORDS.get(1).replace("2024-03-05", "2000-01-01") + "]")
                        .dossier()
                        .events()
                        .get(0)
                        .when())
                .isEqualTo(day("2000-01-01"));
    }

    @Test
    void aMonthOfZeroMakesTheDateCoarserAndWhatIsNoDateIsKept() {
        assertThat(event("EXAMPLE-0005").when()).isEqualTo(day("2024"));
        assertThat(event("EXAMPLE-0006").when()).isEmpty();
        assertThat(kept(event("EXAMPLE-0006"))).contains("\"date\":\"soon\"");
    }

    @Test
    void noneIsNothing() {
        assertThat(statement("PLOVER-GSR99-EXAMPLE-0003").classifications()).hasSize(1);
        assertThat(MADE_UP.report().count(Loss.PLACEHOLDER)).isEqualTo(3);
    }

    @Test
    void aTextWhereActorsShouldBeIsKept() {
        assertThat(kept(statement("PLOVER-GSR99-EXAMPLE-0003"))).contains("\"target\":\"diplomatic\"");
        assertThat(kept(event("EXAMPLE-0006"))).contains("\"source\":[\"somebody\"]");
    }

    /** Words for a country's people are no name of the state. */
    @Test
    void aStateIsCalledSo() {
        assertThat(MADE_UP.dossier().find(actor("NOR")).orElseThrow().type()).isEqualTo("state");
        assertThat(MADE_UP.dossier().find(actor("FRA")).orElseThrow().displayName())
                .isEqualTo("France");
        assertThat(MADE_UP.dossier().find(actor("KENGOV.Kenyan")).orElseThrow()).satisfies(kenyan -> {
            assertThat(kenyan.type()).isEqualTo("collective");
            assertThat(kenyan.countries()).containsExactly(CountryCode.of("KE"));
        });
        assertThat(MADE_UP.dossier().find(actor("JAP.Tokyo")).orElseThrow().countries())
                .isEmpty();
        assertThat(MADE_UP.dossier().find(actor("NOR.Oslo"))).isPresent();
    }

    @Test
    void theTextIsASourceThatWhoeverHasItKnowsAgain() {
        Citation words = event("EXAMPLE-0001").evidence().get(1);
        Source text = MADE_UP.dossier().find(words.source()).orElseThrow();
        assertThat(text.textDigest()).contains(TextDigest.sha256("Norway's envoy went to see the Kenyan minister."));
        assertThat(text.length()).hasValue(47);
        assertThat(text.publisher()).contains("Example News");
        assertThat(words.coder()).contains("A. Coder");
        assertThat(event("EXAMPLE-0005").note()).contains("in doubt");
    }

    @Test
    void aPlaceHasWhatTheRecordKnowsOfIt() {
        Place hills = event("EXAMPLE-0004.2").place().orElseThrow();
        assertThat(hills.name()).isEqualTo("Example Hills");
        assertThat(hills.country()).contains(CountryCode.of("SD"));
        assertThat(hills.coordinates()).contains(Coordinates.of(new BigDecimal("10.5"), new BigDecimal("20.25")));
        assertThat(event("EXAMPLE-0006").place()).contains(Place.of("Example Square"));
        assertThat(statement("EXAMPLE-0007").place().orElseThrow().coordinates())
                .isEmpty();
        assertThat(kept(statement("EXAMPLE-0004"))).contains("\"extracted_place\":\"hills\"", "\"quad_code\":\"3\"");
    }

    @Test
    void theFaithOfPersonsIsLeftOut() {
        assertThat(MADE_UP.report().count(Loss.PERSONAL_DATA)).isEqualTo(1);
        assertThat(kept(statement("EXAMPLE-0004"))).doesNotContain("religion");
    }

    @Test
    void howManyItConcernedIsKept() {
        assertThat(kept(event("EXAMPLE-0005"))).contains("\"size\":{\"dead\":\"3\"}");
    }

    /** As gold standard records have them, and as no text has. */
    @Test
    void commasTooManyArePassedOver() {
        String record = RECORDS.get(1);
        String text = "[" + record.substring(0, record.length() - 1) + " ,\n } ,\r\n" + RECORDS.get(2) + ",]";
        assertThat(read(text).report().records()).isEqualTo(new RecordCounts(2, 2, 0, 0, 0));
        String words = RECORDS.get(1).replace("went to see the Kenyan", "said \\\",]\\\" ,} to");
        assertThat(read("[" + words + "]").dossier().sources().get(0).length()).hasValue(40);
    }

    /** The manual recommends it. */
    @Test
    void recordsMayStandOneBehindAnother() {
        String lines = RECORDS.get(1) + "\n" + RECORDS.get(2) + "\n";
        assertThat(Importers.plover().recognizes(PloverRecords.utf8(lines))).isTrue();
        assertThat(read(lines).report().records()).isEqualTo(new RecordCounts(2, 2, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "17",
                "null",
                "{}",
                "{\"id\":\"x\"}",
                "{\"id\":\"x\",\"event\":\"\"}",
                "{\"id\":\"x\",\"event\":[]}",
                "{\"id\":\"x\",\"event\":[\"AID\",{}]}",
                "{\"id\":\"\",\"event\":\"AID\"}",
                "{\"id\":\"x\",\"event\":\"AID\",\"event\":\"AID\"}",
                "{\"id\":\"x\",\"event\":}"
            })
    void aRecordThatCannotBeToldSpoilsNoOther(String record) {
        ImportResult result = read("[" + RECORDS.get(1) + "," + record + "," + RECORDS.get(2) + "]");
        assertThat(result.report().records()).isEqualTo(new RecordCounts(3, 2, 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"source\":{\"code\":\"FRA\"}",
                "\"source\":[[{\"code\":\"FRA\"}]]",
                "\"source\":[null,7,{}]",
                "\"mode\":{\"a\":\"b\"}",
                "\"context\":[[\"a\"],\"b\"]",
                "\"eventLoc\":[\"a\"]",
                "\"language\":[\"en\"],\"text\":\"a\"",
                "\"date\":{\"a\":1}",
                "\"text\":[\"a\",\"b\"]",
                "\"comment\":{\"a\":1}",
                "\"coder\":17"
            })
    void aValueOfAnotherFormIsNeitherDroppedNorInTheWay(String member) {
        ImportReport report = read("[{\"id\":\"x\",\"event\":\"AID\",\"quad_code\":2," + member + "}]")
                .report();
        assertThat(report.records().imported()).isEqualTo(1);
        assertThat(report.count(Loss.NO_HOME)).isZero();
    }

    @Test
    void whateverIsDamagedTheRestIsImported() {
        byte[] sound = PloverRecords.TEXT.getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 60; seed++) {
            ImportResult result = Importers.plover().read(Damage.of(sound, new Random(seed)));
            RecordCounts records = result.report().records();
            assertThat(records.imported()).as("seed %d", seed).isLessThanOrEqualTo(9);
            assertThat(records.imported() + records.refused() + records.duplicate())
                    .isEqualTo(records.read());
            assertThat(CommuniqueJson.standard().toBytes(result.dossier())).isNotEmpty();
        }
    }

    @Test
    void eachSystemsDataAreRecognizedAsItsOwn() {
        for (String name : List.of("gdelt-events.tsv", "gdelt-1.tsv", "gdelt-mentions.tsv")) {
            assertThat(Importers.recognize(SharedSamples.own(name))).contains(Importers.gdelt());
        }
        assertThat(Importers.recognize(SharedSamples.own("plover-records.json")))
                .contains(Importers.plover());
        for (String name : List.of(
                "fts-flows.json",
                "fts-flows.csv",
                "iati-2.03.xml",
                "iati-1.xml",
                "ftm-entities.ijson",
                "wikidata-dump.json",
                "wikidata-entities.json")) {
            assertThat(Importers.gdelt().recognizes(SharedSamples.own(name))).isFalse();
            assertThat(Importers.plover().recognizes(SharedSamples.own(name))).isFalse();
        }
    }
}
