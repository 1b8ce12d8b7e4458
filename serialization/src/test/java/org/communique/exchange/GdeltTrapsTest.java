package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.exchange.GdeltLines.event;
import static org.communique.exchange.GdeltLines.kept;
import static org.communique.exchange.GdeltLines.statement;
import static org.communique.exchange.GdeltLines.with;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.communique.actor.Collective;
import org.communique.actor.Role;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Coordinates;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Place;
import org.communique.entry.PlaceResolution;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.evidence.RecordSelector;
import org.communique.id.ActorId;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.communique.source.SourceKind;
import org.communique.statement.SpeechAct;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.term.CountryCode;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.communique.validation.Validator;
import org.communique.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The traps of GDELT, on the lines that are a part of the project. */
class GdeltTrapsTest {

    private static ActorId actor(String local) {
        return ActorId.of("gdelt." + local);
    }

    private static Optional<TimeExpression> day(String edtf) {
        return Optional.of(TimeExpression.of(Edtf.parse(edtf)));
    }

    private static Place place(ImportResult result) {
        return result.dossier().events().get(0).place().orElseThrow();
    }

    @Test
    void anActOfSpeechIsAStatementAndAllElseAnEvent() {
        assertThat(statement(3).act()).isEqualTo(SpeechAct.CONDEMN);
        assertThat(event(1).type()).isEqualTo(EventType.VISIT);
        assertThat(GdeltLines.MADE_UP.dossier().statements()).hasSize(6);
        assertThat(GdeltLines.MADE_UP.dossier().events()).hasSize(10);
    }

    /** Without the code of the faith that code would be that of the state. */
    @Test
    void aGroupOfAFaithIsNoStateThoughItsFaithIsLeftOut() {
        ImportResult result = with(
                0,
                "Actor1Code",
                "ISRJEW",
                "Actor1Name",
                "ISRAEL",
                "Actor1CountryCode",
                "ISR",
                "Actor1Religion1Code",
                "JEW");
        assertThat(result.dossier().find(actor("ISR.ISRAEL"))).get().isInstanceOf(Collective.class);
        assertThat(result.dossier().find(actor("ISR"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"HKG, HONG KONG", "PRI, PUERTO RICO", "ATA, ANTARCTICA", "ESH, WESTERN SAHARA"})
    void aTerritoryIsNoState(String code, String name) {
        ImportResult result = with(0, "Actor1Code", code, "Actor1Name", name, "Actor1CountryCode", code);
        assertThat(result.dossier().find(actor(code + '.' + name.replace(" ", "~20"))))
                .get()
                .isInstanceOf(Collective.class);
    }

    @Test
    void blanksRoundACodeMakeNoOtherCode() {
        ImportResult result =
                with(0, "EventCode", " 042", "EventBaseCode", " 042", "EventRootCode", " 04", "QuadClass", "1");
        assertThat(event(result, 900000001).type()).isEqualTo(EventType.VISIT);
        assertThat(result.report().count(Loss.UNKNOWN_CODE)).isZero();
        assertThat(result.report().losses())
                .noneMatch(group -> group.reason().equals(Loss.CONTRADICTS)
                        && group.pattern().endsWith("Code"));
    }

    @Test
    void zerosBeforeANumberMakeNoOtherEvent() {
        ImportResult result = with(0, "GLOBALEVENTID", "0000900000001");
        assertThat(event(result, 900000001).identifiers())
                .containsExactly(Identifier.of(IdentifierScheme.GDELT, "900000001"));
    }

    /** No code tells what took place from what is wanted or feared. */
    @Test
    void noEventIsSaidToHaveTakenPlace() {
        assertThat(GdeltLines.MADE_UP.dossier().events())
                .filteredOn(event -> !event.modality().equals(Modality.UNSTATED))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.modality()).isEqualTo(Modality.ATTEMPTED);
                    assertThat(event.classifications())
                            .containsExactly(Classification.of(ClassificationScheme.CAMEO, "185"));
                });
    }

    @Test
    void theCodeIsKeptAsItIs() {
        assertThat(statement(5).classifications())
                .containsExactly(Classification.of(ClassificationScheme.CAMEO, "0231"));
        assertThat(event(13).classifications()).containsExactly(Classification.of(ClassificationScheme.CAMEO, "971"));
        assertThat(event(1).identifiers()).containsExactly(Identifier.of(IdentifierScheme.GDELT, "900000001"));
    }

    @Test
    void whoVisitsIsTheGuestAndWhoReceivesIsTheHost() {
        assertThat(event(1).participations(Role.GUEST).get(0).actor()).isEqualTo(actor("AUS"));
        assertThat(event(1).participations(Role.HOST).get(0).actor()).isEqualTo(actor("CHN"));
        assertThat(event(2).participations(Role.HOST).get(0).actor()).isEqualTo(actor("CHN.BEIJING"));
        assertThat(event(2).participations(Role.GUEST).get(0).actor()).isEqualTo(actor("AUSGOV.MINISTER"));
    }

    /** Peacekeepers are let in by the first side, which keeps no peace. */
    @Test
    void whoLetsPeacekeepersInDoesNotKeepThePeace() {
        DiplomaticEvent event = event(16);
        assertThat(event.type()).isEqualTo(EventType.PEACEKEEPING);
        assertThat(event.participations()).extracting(each -> each.role()).containsExactly(Role.HOST, Role.PARTICIPANT);
    }

    @Test
    void blameIsAgainstTheOtherSideAndARequestIsDirectedToIt() {
        assertThat(statement(3).speakers()).containsExactly(actor("USAGOV.SPOKESMAN"));
        assertThat(statement(3).stances())
                .singleElement()
                .satisfies(stance -> assertThat(stance.target().entry()).contains(actor("CHN.CHINESE")));
        assertThat(statement(3).addressees()).isEmpty();
        assertThat(statement(5).addressees()).containsExactly(actor("REB.REBEL"));
        assertThat(statement(5).stances()).isEmpty();
    }

    @Test
    void aStatementOfNobodyIsUnattributed() {
        ImportResult result = with(2, "Actor1Code", "", "Actor1Name", "");
        assertThat(result.dossier().statements().get(0).voice()).isEqualTo(Voice.UNATTRIBUTED);
    }

    /** The day is the one that is talked of, a year before the article. */
    @Test
    void theDayIsTheOneThatIsTalkedOfAndHasNoZone() {
        assertThat(statement(5).said()).isEqualTo(day("2023-03-06"));
        assertThat(statement(5).recorded()).contains(Instant.parse("2024-03-06T10:15:00Z"));
    }

    @Test
    void aDayOfZeroMakesTheDateCoarser() {
        assertThat(statement(15).said()).isEqualTo(day("2024-03"));
        assertThat(with(0, "SQLDATE", "20240000").dossier().events().get(0).when())
                .isEqualTo(day("2024"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "20240230", "2024", "20241301", "2024-03-05"})
    void whatIsNoDayIsKept(String text) {
        ImportResult result = with(0, "SQLDATE", text);
        assertThat(result.dossier().events().get(0).when()).isEmpty();
        assertThat(kept(result.dossier().events().get(0))).contains("\"SQLDATE\":\"" + text + "\"");
        assertThat(result.report().count(Loss.MALFORMED)).isEqualTo(1);
    }

    /** Of version 1.0 only the day of the record is known. */
    @Test
    void aDayOfTheRecordIsNoTime() {
        DiplomaticEvent event = event(GdeltLines.VERSION_1, 90000002);
        assertThat(event.recorded()).isEmpty();
        assertThat(kept(event)).contains("\"DATEADDED\":\"20130206\"");
    }

    @ParameterizedTest
    @CsvSource({"AS, AU", "CH, CN", "LI, LR", "RS, RU", "ZA, ZM", "SF, ZA"})
    void theCountryOfAPlaceIsNoCodeOfIso(String fips, String iso) {
        assertThat(place(with(0, "ActionGeo_CountryCode", fips)).country()).contains(CountryCode.of(iso));
    }

    @Test
    void aPlaceWithoutACountryHasNone() {
        assertThat(event(10).place().orElseThrow().country()).isEmpty();
        assertThat(kept(event(10))).contains("\"CountryCode\":\"OS\"");
    }

    @ParameterizedTest
    @CsvSource({"1, country", "4, city", "5, region"})
    void howCloselyAPlaceIsKnownFollowsFromItsType(String type, String resolution) {
        assertThat(place(with(1, "ActionGeo_Type", type)).resolution()).contains(PlaceResolution.of(resolution));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    void aTypeOfTheUnitedStatesElsewhereIsPointedOut(String type) {
        ImportResult result = with(1, "ActionGeo_Type", type);
        assertThat(result.report().count(Loss.CONTRADICTS)).isEqualTo(1);
        assertThat(kept(result.dossier().events().get(0))).contains("\"Type\":\"" + type + "\"");
    }

    @Test
    void coordinatesOfZeroAreNone() {
        ImportResult result = with(0, "ActionGeo_Lat", "0", "ActionGeo_Long", "0.0");
        assertThat(place(result).coordinates()).isEmpty();
        assertThat(result.report().count(Loss.PLACEHOLDER)).isEqualTo(2);
        assertThat(place(with(0, "ActionGeo_Lat", "0")).coordinates())
                .contains(Coordinates.of(BigDecimal.ZERO, new BigDecimal(105)));
    }

    @Test
    void coordinatesThatAreNoneAreKept() {
        assertThat(statement(15).place().orElseThrow().coordinates()).isEmpty();
        assertThat(kept(statement(15))).contains("\"Lat\":\"95\"", "\"Long\":\"200\"");
    }

    @Test
    void whereTheActorsAreIsKept() {
        assertThat(kept(event(1)))
                .contains("\"Actor1Geo\":{\"ADM1Code\":\"AS02\"", "\"Actor2Geo\":{\"ADM1Code\":\"CH\"")
                .doesNotContain("\"ActionGeo\"");
    }

    @Test
    void aStateHasTheNameOfItsCountry() {
        assertThat(GdeltLines.MADE_UP.dossier().find(actor("AUS")).orElseThrow())
                .satisfies(state -> {
                    assertThat(state.type()).isEqualTo("state");
                    assertThat(state.displayName()).isEqualTo("Australia");
                    assertThat(state.identifiers()).containsExactly(Identifier.of(IdentifierScheme.ISO3166_1, "AU"));
                });
    }

    /** The code of the United States is that of Los Angeles too. */
    @ParameterizedTest
    @ValueSource(strings = {"LOS ANGELES", "AMERICAN", "WASHINGTON", "USA"})
    void whoHasTheCodeOfAStateAloneIsNotTheState(String name) {
        ImportResult result = with(2, "Actor1Code", "USA", "Actor1Name", name, "Actor1Type1Code", "");
        assertThat(result.dossier().actors().get(0)).satisfies(actor -> {
            assertThat(actor.type()).isEqualTo("collective");
            assertThat(actor.displayName()).isEqualTo(name);
            assertThat(actor.countries()).containsExactly(CountryCode.of("US"));
            assertThat(actor.identifiers()).isEmpty();
        });
    }

    @Test
    void whoHasTheCodeOfABodyIsNotTheBody() {
        assertThat(GdeltLines.MADE_UP
                        .dossier()
                        .find(actor("IGOUNO"))
                        .orElseThrow()
                        .type())
                .isEqualTo("organization");
        assertThat(GdeltLines.MADE_UP
                        .dossier()
                        .find(actor("IGOOIC.ENVOY"))
                        .orElseThrow()
                        .type())
                .isEqualTo("collective");
    }

    /** They are nearly those of ISO 3166-1. */
    @ParameterizedTest
    @CsvSource({"ROM, RO", "TMP, TL", "IMY, IM", "MTN, ME", "DEU, DE"})
    void theCountryOfAnActorIsFoundByTable(String code, String iso) {
        ImportResult result = with(2, "Actor1Code", code + "GOV", "Actor1CountryCode", code);
        assertThat(result.dossier().actors().get(0).countries()).containsExactly(CountryCode.of(iso));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GMW", "AFR", "WST", "XXX"})
    void aRegionOrFormerStateIsNoCountry(String code) {
        ImportResult result = with(2, "Actor1Code", code, "Actor1CountryCode", "", "Actor1Type1Code", "");
        assertThat(result.dossier().actors().get(0).countries()).isEmpty();
    }

    @Test
    void theFaithOfPersonsIsLeftOutUnlessItIsAskedFor() {
        assertThat(GdeltLines.MADE_UP.report().count(Loss.PERSONAL_DATA)).isEqualTo(1);
        assertThat(GdeltLines.MADE_UP.report().toText()).doesNotContain("MOS");

        ImportOptions options = ImportOptions.builder().personalData().build();
        byte[] lines = GdeltLines.utf8(GdeltLines.text("gdelt-events.tsv"));
        ImportResult asked = Importers.gdelt().read(new ByteArrayInputStream(lines), options);
        assertThat(asked.report().count(Loss.PERSONAL_DATA)).isZero();
        assertThat(asked.dossier().find(actor("IGOOICMOS.ENVOY"))).isPresent();
    }

    @Test
    void thePeopleThatAnActorIsAreItsName() {
        assertThat(GdeltLines.MADE_UP
                        .dossier()
                        .find(actor("kur.KURDISH"))
                        .orElseThrow()
                        .classifications())
                .containsExactly(Classification.of(ClassificationScheme.of("gdelt:actor"), "kur"));
    }

    @Test
    void aBlankBeforeACodeIsNoPartOfIt() {
        assertThat(GdeltLines.VERSION_1.dossier().find(actor("UIS.THE~20INTERNATIONAL~20COMMUNITY")))
                .isPresent();
        assertThat(event(GdeltLines.VERSION_1, 90000004).participations()).hasSize(1);
    }

    @Test
    void whatIsNoAddressIsATitle() {
        Source article = article(event(9).evidence());
        assertThat(article.title()).contains("BBC Monitoring");
        assertThat(article.url()).isEmpty();
        assertThat(article.kind()).isEmpty();
        assertThat(article(event(1).evidence()).kind()).contains(SourceKind.ARTICLE);
    }

    private static Source article(List<Citation> evidence) {
        return GdeltLines.MADE_UP.dossier().find(evidence.get(1).source()).orElseThrow();
    }

    @Test
    void anArticleIsOneSourceForAllOfItsEvents() {
        assertThat(event(1).evidence().get(1)).isEqualTo(event(2).evidence().get(1));
        assertThat(GdeltLines.MADE_UP.dossier().sources()).hasSize(13);
    }

    @Test
    void theRecordIsTheEvidenceAndTheProgramIsTheCoder() {
        Citation record = event(1).evidence().get(0);
        assertThat(record.source()).isEqualTo(SourceId.of("gdelt"));
        assertThat(record.selectors()).containsExactly(RecordSelector.of("900000001"));
        assertThat(event(1).evidence()).allSatisfy(citation -> {
            assertThat(citation.coder()).contains("GDELT");
            assertThat(citation.confidence()).isEmpty();
            assertThat(citation.factuality()).isEqualTo(Factuality.CERTAIN);
        });
    }

    @Test
    void aMentionIsTheReportOfAnArticleWithHowSureTheProgramIs() {
        ImportResult mentions = GdeltLines.read(GdeltLines.text("gdelt-mentions.tsv"));
        Statement report = mentions.dossier().statements().get(1);
        assertThat(report.act()).isEqualTo(SpeechAct.REPORT);
        assertThat(report.voice()).isEqualTo(Voice.NARRATOR);
        assertThat(report.speakers()).isEmpty();
        assertThat(report.evidence().get(1).confidence().orElseThrow()).isEqualByComparingTo("30");
        assertThat(kept(report)).contains("\"MentionDocTranslationInfo\":\"srclc:fra;eng:GT-FRA 1.0\"");
        assertThat(mentions.report().count(Loss.UNRESOLVED)).isEqualTo(5);
        assertThat(mentions.dossier().links()).isEmpty();
    }

    @Test
    void aConfidenceOfMoreThanAHundredIsKept() {
        ImportResult mentions = GdeltLines.read(GdeltLines.text("gdelt-mentions.tsv"));
        assertThat(kept(mentions.dossier().statements().get(4))).contains("\"Confidence\":\"120\"");
        assertThat(mentions.report().count(Loss.MALFORMED)).isEqualTo(1);
    }

    @Test
    void linesThatDifferInTheirPlaceAloneAreCountedAndNotMerged() {
        assertThat(GdeltLines.MADE_UP.report().count(Loss.DUPLICATE)).isEqualTo(1);
        assertThat(statement(3).place()).isNotEqualTo(statement(4).place());
    }

    @Test
    void whatFollowsFromTheCodeIsHeldAgainstIt() {
        assertThat(kept(statement(12)))
                .contains(
                        "\"Actor2CountryCode\":\"CAN\"",
                        "\"EventBaseCode\":\"105\"",
                        "\"FractionDate\":\"2023.9\"",
                        "\"GoldsteinScale\":\"3.0\"",
                        "\"QuadClass\":\"4\"");
        assertThat(GdeltLines.MADE_UP.report().count(Loss.CONTRADICTS)).isEqualTo(5);
        assertThat(kept(event(1))).doesNotContain("EventBaseCode", "FractionDate", "GoldsteinScale", "QuadClass");
    }

    @Test
    void aCodeThatNobodyKnowsIsAnEventOfAKindThatNobodyKnows() {
        assertThat(event(13).type()).isEqualTo(EventType.of("gdelt:unknown"));
        assertThat(event(13).participations().get(0).role()).isEqualTo(Role.of("gdelt:first"));
        assertThat(event(14).type()).isEqualTo(EventType.TALKS);
    }

    @Test
    void doubtfulCodesAreCounted() {
        assertThat(GdeltLines.MADE_UP.report().losses())
                .filteredOn(group -> group.reason().equals(Loss.DOUBTFUL_CODE))
                .singleElement()
                .satisfies(group -> assertThat(group.codes()).containsExactly(new CodeCount("072", 1)));
    }

    @Test
    void anEventThatIsThereTwiceInOtherWordsIsAConflict() {
        String line = GdeltLines.text("gdelt-events.tsv").lines().findFirst().orElseThrow();
        ImportReport report = GdeltLines.read(line + "\n" + GdeltLines.with(line, "NumMentions", "7"))
                .report();
        assertThat(report.count(Loss.CONFLICT)).isEqualTo(1);
        assertThat(report.records().imported()).isEqualTo(2);
    }

    /** One host is elsewhere, and one name has a character of C1: the data's own. */
    @Test
    void nothingElseIsFoundWrong() {
        assertThat(Validator.standard().validate(GdeltLines.MADE_UP.dossier()).violations())
                .extracting(Violation::code)
                .containsExactly("event.host-elsewhere", "text.control-character");
    }
}
