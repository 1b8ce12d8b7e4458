package org.communique.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.AmountWording;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What columns say beside the attributes: bounds, days, and by whose word. */
class DerivedColumnsTest {

    private static final SourceId HERALD = SourceId.of("herald");

    private static TableRows rows(Entry... entries) {
        return TableRows.of(Dossier.of(DossierId.of("any")).plus(entries));
    }

    private static Source published(String edtf) {
        return Source.builder()
                .id(HERALD)
                .published(TimeExpression.of(Edtf.parse(edtf)))
                .build();
    }

    private static Pledge pledge(MoneyAmount amount) {
        return Pledge.builder()
                .id(PledgeId.of("any"))
                .addParties(Participation.of(ActorId.of("norland"), Role.DONOR))
                .addContributions(Funding.of(amount))
                .build();
    }

    private static DiplomaticEvent.Builder event() {
        return DiplomaticEvent.builder()
                .id(EventId.of("talks"))
                .type(EventType.of("meeting"))
                .modality(Modality.PLANNED)
                .addParticipations(Participation.of(ActorId.of("norland"), Role.of("host")));
    }

    @ParameterizedTest
    @CsvSource({
        "nearly £30 million, , , 30000000, false",
        "£30 million, 30000000, true, 30000000, true",
        "more than £10, 10, false, , ",
        "up to £10, , , 10, true",
        "about £10, , , , ",
        "between £10 and £20, 10, true, 20, true"
    })
    void amountsHaveTheirBounds(
            String wording, String lower, String lowerInclusive, String upper, String upperInclusive) {
        TableRows rows = rows(pledge(AmountWording.parse(wording).orElseThrow()));
        assertThat(rows.cell("contribution", "amount_lower")).isEqualTo(lower);
        assertThat(rows.cell("contribution", "amount_lower_inclusive")).isEqualTo(lowerInclusive);
        assertThat(rows.cell("contribution", "amount_upper")).isEqualTo(upper);
        assertThat(rows.cell("contribution", "amount_upper_inclusive")).isEqualTo(upperInclusive);
        assertThat(rows.cell("contribution", "amount_wording")).isEqualTo(wording);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-03 | 2025-03-01 | 2025-03-31 | known | known",
                "2025-03-06T14:30:00Z | 2025-03-06 | 2025-03-06 | known | known",
                "2025-03/.. | 2025-03-01 | | known | open",
                "../2025-03 | | 2025-03-31 | open | known",
                "2025-03/ | 2025-03-01 | | known | unknown",
                "/2025-03 | | 2025-03-31 | unknown | known",
                "[2024-05-01,2025-02] | 2024-05-01 | 2025-02-28 | known | known",
                "2025-XX | 2025-01-01 | 2025-12-31 | known | known",
                "2025-03~ | | | doubtful | doubtful",
                "2025? | | | doubtful | doubtful",
                "2025~/.. | | | doubtful | open",
                "2025~/2026 | | 2026-12-31 | doubtful | known",
                "2025-03-01/2025-03~ | 2025-03-01 | | known | doubtful",
                "../2025? | | | open | doubtful",
                "2025-03-06T23:30:00-05:00 | 2025-03-06 | 2025-03-06 | known | known",
                "2025/2024 | | | reversed | reversed",
                "-0001-02 | -0001-02-01 | -0001-02-28 | known | known",
                "0000 | 0000-01-01 | 0000-12-31 | known | known",
                "Y10000 | 10000-01-01 | 10000-12-31 | known | known",
                "Y170000002 | | | beyond | beyond",
                "Y-17E7 | | | beyond | beyond",
                "2025/Y170000002 | 2025-01-01 | | known | beyond"
            })
    void datesHaveTheirDays(String edtf, String earliest, String latest, String start, String end) {
        TableRows rows = rows(published(edtf));
        assertThat(rows.cell("source", "published_edtf")).isEqualTo(edtf);
        assertThat(rows.cell("source", "published_earliest")).isEqualTo(earliest);
        assertThat(rows.cell("source", "published_latest")).isEqualTo(latest);
        assertThat(rows.cell("source", "published_start")).isEqualTo(start);
        assertThat(rows.cell("source", "published_end")).isEqualTo(end);
    }

    @Test
    void aWordingAloneHasNoDay() {
        TableRows rows = rows(Source.builder()
                .id(HERALD)
                .published(TimeExpression.builder().wording("last week").build())
                .build());
        assertThat(rows.cell("source", "published_wording")).isEqualTo("last week");
        assertThat(rows.cell("source", "published_start")).isNull();
        assertThat(rows.cell("source", "published_earliest")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-06T12:00:00Z, 2025-03-06 12:00:00",
        "2025-03-06T12:00:00.123456789Z, 2025-03-06 12:00:00.123456",
        "-0001-03-06T12:00:00Z, -0001-03-06 12:00:00",
        "+10000-03-06T12:00:00Z, 10000-03-06 12:00:00",
        "+1000000000-12-31T23:59:59.999999999Z, ",
        "-1000000000-01-01T00:00:00Z, "
    })
    void instantsAreExactAndForSqlToTheMicrosecond(String instant, String moment) {
        TableRows rows = rows(
                Source.builder().id(HERALD).recorded(Instant.parse(instant)).build());
        assertThat(rows.cell("source", "recorded")).isEqualTo(instant);
        assertThat(rows.cell("source", "recorded_utc")).isEqualTo(moment);
    }

    static Stream<Arguments> words() {
        Citation said =
                Citation.builder().source(HERALD).via(StatementId.of("claim")).build();
        return Stream.of(
                Arguments.of(List.of(), "editor"),
                Arguments.of(List.of(Citation.of(HERALD)), "reported"),
                Arguments.of(List.of(said), "claimed"),
                Arguments.of(List.of(certain(Factuality.PROBABLE)), "hedged"),
                Arguments.of(List.of(certain(Factuality.CERTAIN_DENIED)), "denied"),
                Arguments.of(List.of(certain(Factuality.CERTAIN), certain(Factuality.CERTAIN_DENIED)), "disputed"));
    }

    private static Citation certain(Factuality factuality) {
        return Citation.builder().source(HERALD).factuality(factuality).build();
    }

    @ParameterizedTest
    @MethodSource("words")
    void nothingIsToldWithoutWhoseWordItIs(List<Citation> evidence, String support) {
        TableRows rows = rows(event().addAllEvidence(evidence).build());
        assertThat(rows.cell("event", "support")).isEqualTo(support);
        assertThat(rows.cell("entry", "support")).isEqualTo(support);
        assertThat(rows.cell("participation", "support")).isEqualTo(support);
    }

    @Test
    void whatBelongsToAnEntrySaysWhetherThatHolds() {
        TableRows rows = rows(event().rank(Rank.DEPRECATED).build());
        assertThat(rows.cell("participation", "entry_rank")).isEqualTo("deprecated");
        assertThat(rows.cell("participation", "entry_modality")).isEqualTo("planned");
        assertThat(rows.cell("event", "modality")).isEqualTo("planned");
    }

    @Test
    void limitsStandInTheRowOfTheEntry() {
        Marking amber = Marking.builder()
                .kind(MarkingKind.VISIBILITY)
                .value("TLP:AMBER")
                .build();
        Marking embargo = Marking.builder()
                .kind(MarkingKind.EMBARGO)
                .until(Instant.parse("2025-03-06T12:00:00Z"))
                .build();
        Marking endless = Marking.builder()
                .kind(MarkingKind.EMBARGO)
                .value("until it is signed")
                .build();
        TableRows until = rows(event().addMarkings(amber, embargo).build());
        assertThat(until.cell("event", "visibility")).isEqualTo("TLP:AMBER");
        assertThat(until.cell("event", "embargo_until")).isEqualTo("2025-03-06T12:00:00Z");
        assertThat(rows(event().addMarkings(embargo, endless).build()).cell("event", "embargo_until"))
                .isEmpty();
        assertThat(rows(event().build()).cell("event", "embargo_until")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-06T12:00:00Z, 2025-03-06 12:00:00",
        "2025-03-06T12:00:00.000000001Z, 2025-03-06 12:00:00.000001",
        "+10000-03-06T12:00:00Z, 10000-03-06 12:00:00",
        "+1000000000-12-31T23:59:59.999999999Z, infinity",
        ", infinity"
    })
    void embargoesAreComparedAsTimes(String until, String utc) {
        Marking.Builder embargo = Marking.builder().kind(MarkingKind.EMBARGO).value("until it is signed");
        Optional.ofNullable(until).map(Instant::parse).ifPresent(embargo::until);
        TableRows rows = rows(event().addMarkings(embargo.build()).build());
        assertThat(rows.cell("event", "embargo_until_utc")).isEqualTo(utc);
        assertThat(rows.cell("entry", "embargo_until_utc")).isEqualTo(utc);
        assertThat(rows(event().build()).cell("event", "embargo_until_utc")).isNull();
    }

    @Test
    void partiesOfPledgesAndParticipantsOfEventsAreInTablesOfTheirOwn() {
        TableRows rows = rows(pledge(MoneyAmount.of(5, "EUR")), event().build());
        assertThat(rows.cell("party", "role")).isEqualTo("donor");
        assertThat(rows.cell("participation", "role")).isEqualTo("host");
    }

    private static DiplomaticEvent event(String id, Rank rank) {
        return event().id(EventId.of(id)).rank(rank).build();
    }

    private static Link same(String one, String other, Factuality factuality) {
        return Link.builder()
                .id(LinkId.of(one + "-" + other))
                .subject(EventId.of(one))
                .relation(Relation.SAME_AS)
                .object(EventId.of(other))
                .addEvidence(certain(factuality))
                .build();
    }

    private static List<String> things(Entry... entries) {
        return rows(entries).rows("entry").stream()
                .filter(row -> row.get("kind").equals(Optional.of("event")))
                .map(row -> row.get("thing").orElseThrow())
                .toList();
    }

    @Test
    void theFirstThatTellsTheSameIsTheThing() {
        assertThat(things(
                        event("a", Rank.NORMAL),
                        event("b", Rank.NORMAL),
                        event("c", Rank.NORMAL),
                        same("c", "b", Factuality.CERTAIN),
                        same("b", "a", Factuality.CERTAIN)))
                .containsExactly("event:a", "event:a", "event:a");
    }

    @Test
    void whatIsProbablyTheSameIsAThingOfItsOwn() {
        assertThat(things(
                        event("a", Rank.NORMAL),
                        event("b", Rank.NORMAL),
                        event("c", Rank.NORMAL),
                        same("a", "b", Factuality.PROBABLE),
                        same("b", "c", Factuality.CERTAIN)))
                .containsExactly("event:a", "event:b", "event:b");
    }

    @Test
    void noDeprecatedEntryStandsForOneThatIsNot() {
        assertThat(things(event("a", Rank.DEPRECATED), event("b", Rank.NORMAL), same("a", "b", Factuality.CERTAIN)))
                .containsExactly("event:b", "event:b");
        assertThat(things(event("a", Rank.DEPRECATED), event("b", Rank.DEPRECATED), same("a", "b", Factuality.CERTAIN)))
                .containsExactly("event:a", "event:a");
    }
}
