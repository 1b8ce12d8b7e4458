package org.communique.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.source.Source;
import org.communique.statement.Polarity;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which side somebody took first, and where they changed sides (rule P4). */
class PositionChangesTest {

    private static final ActorId NORLAND = ActorId.of("norland");
    private static final EventId TALKS = EventId.of("talks");

    @Test
    void aChangeNeedsDates() {
        HeldPosition dated = only(of(
                on("2025-03-05", "a", Polarity.OPPOSES),
                on("2025-03-01", "b", Polarity.FAVOURS),
                on("2025-03-02", "c", Polarity.FAVOURS)));

        assertThat(dated.stances()).extracting(each -> each.statement().local()).containsExactly("b", "c", "a");
        assertThat(dated.polarities()).containsExactly(Polarity.OPPOSES);
        assertThat(dated.contradictory()).isFalse();
        assertThat(dated.changes())
                .extracting(change -> change.from().statement().local()
                        + change.to().statement().local())
                .containsExactly("ca");
    }

    @Test
    void withoutThemBothStandAndContradict() {
        HeldPosition position = only(of(on("2025-03", "a", Polarity.OPPOSES), on("2025-03-05", "b", Polarity.FAVOURS)));

        assertThat(position.changes()).isEmpty();
        assertThat(position.polarities()).containsExactly(Polarity.FAVOURS, Polarity.OPPOSES);
        assertThat(position.contradictory()).isTrue();
    }

    /** One follows or supersedes the other, or something that is dated comes between them. */
    @ParameterizedTest
    @ValueSource(strings = {"follows", "supersedes", "reacts-to", "builds-on"})
    void aLinkTellsWhichSideWasTakenFirstAsDatesDo(String relation) {
        Statement against = norland("a", Polarity.OPPOSES);
        Statement inFavour = norland("b", Polarity.FAVOURS);
        Link link = Link.of(LinkId.of("l"), against.id(), Relation.of(relation), inFavour.id());

        HeldPosition position = only(of(against, inFavour, link));

        assertThat(position.polarities()).containsExactly(Polarity.OPPOSES);
        assertThat(position.stances()).extracting(HeldStance::standing).containsExactly(false, true);
        assertThat(changes(position)).containsExactly("ba");
    }

    @Test
    void whatLiesBetweenTwoStatementsTellsWhichWasFirst() {
        Statement against = norland("a", Polarity.OPPOSES);
        Statement inFavour = norland("b", Polarity.FAVOURS).toBuilder()
                .occasion(EventId.of("summit"))
                .build();

        assertThat(changes(only(of(
                        against,
                        inFavour,
                        event("summit", "2025-03-01"),
                        event("vote", "2025-03-05"),
                        Link.of(LinkId.of("l"), against.id(), Relation.FOLLOWS, EventId.of("vote"))))))
                .containsExactly("ba");
    }

    @Test
    void aLinkOrdersWhatIsSaidOnOneDayAndAHedgedOneDoesNot() {
        Link link = Link.of(LinkId.of("l"), StatementId.of("a"), Relation.FOLLOWS, StatementId.of("b"));
        Statement against = on("2025-03-05", "a", Polarity.OPPOSES);
        Statement inFavour = on("2025-03-05", "b", Polarity.FAVOURS);

        assertThat(changes(only(of(against, inFavour, link)))).containsExactly("ba");
        assertThat(changes(only(of(
                        against,
                        inFavour,
                        link.toBuilder()
                                .addEvidence(Citation.of(SourceId.of("paper")).hedged(Factuality.PROBABLE))
                                .build()))))
                .isEmpty();
    }

    @Test
    void linksThatSayThatBothWereSaidAtOnceOrderNothing() {
        assertThat(only(of(
                                norland("a", Polarity.OPPOSES),
                                norland("b", Polarity.FAVOURS),
                                Link.of(LinkId.of("1"), StatementId.of("a"), Relation.REACTS_TO, StatementId.of("b")),
                                Link.of(LinkId.of("2"), StatementId.of("b"), Relation.REACTS_TO, StatementId.of("a"))))
                        .contradictory())
                .isTrue();
    }

    /** It is published behind what it quotes, but when the side was taken that it tells of nobody says. */
    @Test
    void whatTheOutletSaysWithoutADateIsNoLaterThanWhatItQuotes() {
        Citation words = Citation.of(SourceId.of("paper"));
        HeldPosition position = only(of(
                Source.of(SourceId.of("paper")),
                norland("a", Polarity.OPPOSES).toBuilder().addEvidence(words).build(),
                norland("b", Polarity.FAVOURS).toBuilder()
                        .voice(Voice.NARRATOR)
                        .addEvidence(words)
                        .build()));

        assertThat(position.changes()).isEmpty();
        assertThat(position.contradictory()).isTrue();
    }

    /** A timeline takes time for each that it is asked about. */
    @Test
    void ofVeryManyStancesDatesAloneDecide() {
        List<Entry> said = new ArrayList<>();
        for (int i = 99; i >= 0; i--) {
            String day = LocalDate.of(2025, 1, 1).plusDays(i).toString();
            said.add(on(day, "s" + i, i % 2 == 0 ? Polarity.FAVOURS : Polarity.OPPOSES));
        }
        said.add(norland("a", Polarity.OPPOSES));
        said.add(norland("b", Polarity.FAVOURS));
        said.add(Link.of(LinkId.of("l"), StatementId.of("a"), Relation.FOLLOWS, StatementId.of("b")));

        HeldPosition position = only(of(said.toArray(Entry[]::new)));

        assertThat(changes(position))
                .containsExactlyElementsOf(IntStream.range(1, 100)
                        .mapToObj(i -> "s" + (i - 1) + "s" + i)
                        .toList());
        assertThat(position.standing())
                .extracting(stance -> stance.statement().local())
                .containsExactlyInAnyOrder("s99", "a", "b");
    }

    private static Statement norland(String id, Polarity polarity) {
        return said(id).holder(NORLAND)
                .addStances(Stance.of(Topic.of(TALKS), polarity))
                .build();
    }

    private static List<String> changes(HeldPosition position) {
        return position.changes().stream()
                .map(change -> change.from().statement().local()
                        + change.to().statement().local())
                .toList();
    }

    @Test
    void whoIsForNothingAndAgainstNothingDoesNotContradict() {
        HeldPosition position = only(of(on("2025-03", "a", Polarity.NEUTRAL), on("2025-03-05", "b", Polarity.FAVOURS)));

        assertThat(position.polarities()).containsExactly(Polarity.FAVOURS, Polarity.NEUTRAL);
        assertThat(position.contradictory()).isFalse();
    }

    @Test
    void aChangeLeadsFromTheLastSideToTheNext() {
        HeldPosition position = only(of(
                on("2025-03-01", "a", Polarity.FAVOURS),
                on("2025-03-03", "b", Polarity.NEUTRAL),
                on("2025-03-05", "c", Polarity.OPPOSES),
                on("2025-03-07", "d", Polarity.OPPOSES),
                on("2025-03-09", "e", Polarity.FAVOURS)));

        assertThat(position.changes())
                .extracting(change -> change.from().statement().local()
                        + change.to().statement().local())
                .containsExactly("ab", "bc", "de");
        assertThat(position.standing())
                .extracting(each -> each.statement().local())
                .containsExactly("e");
    }

    @Test
    void whatWasSaidAtAnEventHasItsDate() {
        DiplomaticEvent first = event("first", "2025-03-01");
        Statement then =
                norland("a", Polarity.FAVOURS).toBuilder().occasion(first.id()).build();

        assertThat(only(of(first, then, on("2025-03-05", "b", Polarity.OPPOSES)))
                        .changes())
                .hasSize(1);
    }

    private static Positions of(Entry... entries) {
        return Positions.of(Dossier.of(DossierId.of("d")).plus(entries));
    }

    private static HeldPosition only(Positions positions) {
        assertThat(positions.matrix().positions()).hasSize(1);
        return positions.matrix().positions().get(0);
    }

    private static Statement.Builder said(String id) {
        return Statement.builder()
                .id(StatementId.of(id))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.ASSERT);
    }

    private static Statement on(String day, String id, Polarity polarity) {
        return said(id).holder(NORLAND)
                .said(TimeExpression.of(Edtf.parse(day)))
                .addStances(Stance.of(Topic.of(TALKS), polarity))
                .build();
    }

    private static DiplomaticEvent event(String id, String day) {
        return DiplomaticEvent.builder()
                .id(EventId.of(id))
                .type(EventType.TALKS)
                .modality(Modality.OCCURRED)
                .when(TimeExpression.of(Edtf.parse(day)))
                .build();
    }
}
