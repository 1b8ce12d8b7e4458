package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.communique.actor.Membership;
import org.communique.actor.Name;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.OfficeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.source.Source;
import org.communique.source.SourceKind;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** What of a dossier is fact, and so becomes an entity of FollowTheMoney. */
class FtmFactsTest {

    private static final Person ANN = Person.of("Ann");
    private static final Organization AID = Organization.of("Aid");
    private static final Office CHAIR =
            Office.builder().id(OfficeId.of("chair")).addNames(Name.of("Chair")).build();
    private static final Citation FACT = Citation.of(SourceId.of("paper"));
    private static final Citation WORD = FACT.via(StatementId.of("s"));
    private static final Citation HEDGED = FACT.hedged(Factuality.PROBABLE);

    private static String written(Entry... entries) {
        Dossier dossier = Dossier.of(DossierId.of("d")).plus(List.of(entries));
        return String.join("\n", FtmSamples.written(dossier));
    }

    private static DiplomaticEvent.Builder event(EventType type, Modality modality) {
        return DiplomaticEvent.builder()
                .id(EventId.of("e"))
                .type(type)
                .title("Event")
                .modality(modality)
                .addParticipations(Participation.of(ANN.id(), Role.TARGET));
    }

    /** Each entry as it is where these words alone make it. */
    private static List<Function<List<Citation>, Entry>> kinds() {
        return List.of(
                words -> AID.toBuilder().evidence(words).build(),
                words -> CHAIR.toBuilder().evidence(words).build(),
                words -> Tenure.of(TenureId.of("t"), ANN.id(), CHAIR.id()).toBuilder()
                        .evidence(words)
                        .build(),
                words -> Membership.of(MembershipId.of("m"), ANN.id(), AID.id()).toBuilder()
                        .evidence(words)
                        .build(),
                words -> Link.builder()
                        .id(LinkId.of("l"))
                        .subject(ANN.id())
                        .relation(Relation.of("ftm:owns"))
                        .object(AID.id())
                        .evidence(words)
                        .build(),
                words -> event(EventType.SANCTION, Modality.OCCURRED)
                        .evidence(words)
                        .build(),
                words -> Source.builder()
                        .id(SourceId.of("doc"))
                        .kind(SourceKind.DOCUMENT)
                        .title("Doc")
                        .evidence(words)
                        .build());
    }

    @Test
    void whatASpeakerAloneSaysIsNoFactOfAnyKind() {
        for (Function<List<Citation>, Entry> kind : kinds()) {
            Entry told = kind.apply(List.of(WORD, HEDGED));
            String id = "\"id\":\"" + told.id().kind() + '.' + told.id().local() + '"';
            List<Entry> ends = Stream.<Entry>of(ANN, AID, CHAIR)
                    .filter(end -> !end.id().equals(told.id()))
                    .toList();
            Dossier dossier = Dossier.of(DossierId.of("d")).plus(ends);
            assertThat(FtmSamples.written(dossier.plus(told))).noneMatch(line -> line.contains(id));
            assertThat(FtmSamples.report(dossier.plus(told)).count(Loss.NOT_FACT))
                    .isPositive();
            assertThat(FtmSamples.written(dossier.plus(kind.apply(List.of(WORD, FACT)))))
                    .anyMatch(line -> line.contains(id));
        }
    }

    @Test
    void whatASpeakerAloneSaysOfAnEntryIsNotInItsEntity() {
        Person named = ANN.toBuilder()
                .addNames(Name.builder().text("Annie").addEvidence(WORD).build())
                .addIdentifiers(Identifier.builder()
                        .scheme(IdentifierScheme.WIKIDATA)
                        .value("Q1")
                        .addEvidence(WORD)
                        .build())
                .build();
        assertThat(written(named)).contains("Ann").doesNotContain("Annie", "Q1");
        Participation told = Participation.of(AID.id(), Role.TARGET).toBuilder()
                .addEvidence(WORD)
                .build();
        assertThat(written(
                        ANN,
                        AID,
                        event(EventType.SANCTION, Modality.OCCURRED)
                                .addParticipations(told)
                                .build()))
                .contains("\"entity\":[\"actor.ann\"]");
    }

    @Test
    void anEventOfWhichNobodyStatesThatItOccurredIsNone() {
        for (EventType type : List.of(EventType.SANCTION, EventType.SUMMIT)) {
            assertThat(written(ANN, event(type, Modality.OCCURRED).build())).contains("event.e");
            assertThat(written(ANN, event(type, Modality.UNSTATED).build())).doesNotContain("event.e");
        }
    }

    @Test
    void anEventThatASpeakerAloneSaysHasOccurredIsNone() {
        ModalityChange change = ModalityChange.of(Modality.OCCURRED);
        DiplomaticEvent.Builder event =
                event(EventType.SUMMIT, Modality.OCCURRED).addHistory(ModalityChange.of(Modality.PLANNED));
        assertThat(written(ANN, event.addHistory(change).build())).contains("event.e");
        DiplomaticEvent told = event(EventType.SUMMIT, Modality.OCCURRED)
                .addHistory(change.toBuilder().addEvidence(WORD).build())
                .build();
        assertThat(written(ANN, told)).doesNotContain("event.e");
    }

    /** FollowTheMoney says no more of a sanction of its own. */
    @Test
    void anEventOfFollowTheMoneyIsOneAsLongAsItIsWhatItsEntitySays() {
        Dossier imported = FtmSamples.read(
                        "{'id':'a','schema':'Person','properties':{'name':['A']}}",
                        "{'id':'s','schema':'Sanction','properties':{'entity':['a'],'country':['gb']}}")
                .dossier();
        assertThat(FtmSamples.written(imported)).hasSize(2);
        DiplomaticEvent other = imported.events().get(0).toBuilder()
                .addParticipations(Participation.of(imported.actors().get(0).id(), Role.CHAIR))
                .build();
        assertThat(written(imported.actors().get(0), other)).doesNotContain("Sanction");
    }

    private static Name name(String text, String period) {
        return Name.builder()
                .text(text)
                .period(TimeExpression.of(Edtf.parse(period)))
                .build();
    }

    @Test
    void aNameThatEndedIsAPreviousOne() {
        Person named = ANN.toBuilder()
                .addNames(name("Old", "1990/2000"), name("New", "2000/.."), name("Since", "2000/"))
                .build();
        assertThat(written(named))
                .contains("\"previousName\":[\"Old\"]")
                .contains("\"name\":[\"Ann\",\"New\",\"Since\"]");
    }

    private static String tenure(String period) {
        return written(
                ANN,
                CHAIR,
                Tenure.of(TenureId.of("t"), ANN.id(), CHAIR.id()).toBuilder()
                        .period(TimeExpression.of(Edtf.parse(period)))
                        .build());
    }

    @Test
    void anEndIsWrittenWhereTheBeginningIsOpenOrInDoubt() {
        assertThat(tenure("../2010")).contains("\"endDate\":[\"2010\"]").doesNotContain("startDate");
        assertThat(tenure("2001~/2010")).contains("\"endDate\":[\"2010\"]").doesNotContain("startDate");
        assertThat(tenure("2001/2010~")).doesNotContain("endDate", "startDate");
    }

    @Test
    void aStateIsOfItsOwnCountry() {
        assertThat(written(State.of("GB", "United Kingdom"))).contains("\"country\":[\"gb\"]");
        State part = State.of("GB", "Kingdom").toBuilder()
                .addIdentifiers(Identifier.of(IdentifierScheme.ISO3166_1, "not a code"))
                .build();
        assertThat(written(part)).contains("\"country\":[\"gb\"]");
    }

    @Test
    void anArticleWithoutATitleIsWrittenByItsAddressAndElseHasNoHome() {
        Source article =
                Source.builder().id(SourceId.of("a")).kind(SourceKind.ARTICLE).build();
        assertThat(written(article.toBuilder().url("https://a.example/1").build()))
                .contains("\"sourceUrl\":[\"https://a.example/1\"]");
        ExportReport report = FtmSamples.report(Dossier.of(DossierId.of("d")).plus(article));
        assertThat(report.refused()).isZero();
        assertThat(report.count(Loss.NO_HOME)).isPositive();
    }
}
