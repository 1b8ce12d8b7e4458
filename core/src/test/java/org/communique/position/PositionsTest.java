package org.communique.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.actor.State;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
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
import org.communique.statement.Polarity;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Strength;
import org.communique.statement.Voice;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;

class PositionsTest {

    private static final ActorId NORLAND = ActorId.of("norland");
    private static final ActorId ARNOST = ActorId.of("arnost");
    private static final ActorId HOLM = ActorId.of("ida-holm");
    private static final EventId TALKS = EventId.of("talks");
    private static final Topic FERRIES = Topic.of("ferries");

    @Test
    void aStanceIsTheHoldersThatItNames() {
        Positions positions = of(said("a")
                .holder(NORLAND)
                .addSpeakers(HOLM)
                .addStances(Stance.of(FERRIES, Polarity.FAVOURS).toBuilder()
                        .holder(ARNOST)
                        .build())
                .build());

        assertThat(positions.of(ARNOST, FERRIES).orElseThrow().attributions()).containsExactly(Attribution.ASCRIBED);
        assertThat(positions.matrix().positions()).hasSize(1);
    }

    @Test
    void orElseTheStatementsHolders() {
        Positions positions = of(said("a")
                .holder(NORLAND)
                .addSpeakers(HOLM)
                .addStances(favours(TALKS))
                .build());

        assertThat(positions.of(NORLAND, TALKS).orElseThrow().attributions()).containsExactly(Attribution.OWN);
        assertThat(positions.of(HOLM, TALKS)).isEmpty();
    }

    @Test
    void orElseEachSpeakers() {
        Positions positions = of(said("a")
                .addSpeakers(HOLM, NORLAND, HOLM)
                .addStances(favours(TALKS))
                .build());

        assertThat(positions.matrix().positions())
                .extracting(HeldPosition::holder)
                .containsExactly(Optional.of(HOLM), Optional.of(NORLAND));
        assertThat(positions.of(HOLM, TALKS).orElseThrow().stances()).hasSize(1);
    }

    @Test
    void orElseNobodys() {
        HeldPosition position = only(of(
                said("a").voice(Voice.UNATTRIBUTED).addStances(favours(TALKS)).build()));

        assertThat(position.holder()).isEmpty();
        assertThat(position.attributions()).containsExactly(Attribution.ASCRIBED);
    }

    @Test
    void theOutletAscribesAndSoDoesWhoeverDoesNotSpeakForThem() {
        Statement narrated = said("a")
                .voice(Voice.NARRATOR)
                .holder(NORLAND)
                .addStances(favours(TALKS))
                .build();
        Statement byArnost = said("b")
                .addSpeakers(ARNOST)
                .addStances(favours(TALKS).toBuilder().holder(NORLAND).build())
                .build();
        Statement byItself = said("c")
                .addSpeakers(HOLM)
                .holder(NORLAND)
                .addStances(favours(TALKS).toBuilder().holder(NORLAND).build())
                .build();

        assertThat(only(of(narrated, byArnost, byItself)).stances())
                .extracting(HeldStance::attribution)
                .containsExactly(Attribution.ASCRIBED, Attribution.ASCRIBED, Attribution.OWN);
    }

    @Test
    void whatOnlyAnotherStatementTellsIsAscribedUnlessItIsTheirs() {
        Statement byArnost = said("a").addSpeakers(ARNOST).build();
        Statement byNorland = said("b").addSpeakers(HOLM).holder(NORLAND).build();
        Citation words = Citation.of(SourceId.of("paper"));

        assertThat(only(of(
                                byArnost,
                                byNorland,
                                norland("c")
                                        .addEvidence(words.via(byArnost.id()))
                                        .build(),
                                norland("d")
                                        .addEvidence(words.via(byNorland.id()))
                                        .build(),
                                norland("e")
                                        .addEvidence(words.via(byArnost.id()), words)
                                        .build()))
                        .stances())
                .extracting(HeldStance::attribution)
                .containsExactly(Attribution.ASCRIBED, Attribution.OWN, Attribution.OWN);
    }

    @Test
    void aRestatementCountsOnceWhateverLiesBetween() {
        Positions positions = of(
                norland("a").build(),
                norland("b").build(),
                said("between").addSpeakers(HOLM).build(),
                norland("again").build(),
                restates("1", "again", "between"),
                restates("2", "between", "a"));

        assertThat(statements(positions)).containsExactly("a", "b");
    }

    @Test
    void whatARestatementSaysAnewCounts() {
        Statement against = said("again")
                .holder(NORLAND)
                .addStances(Stance.of(Topic.of(TALKS), Polarity.OPPOSES))
                .build();

        assertThat(statements(of(norland("a").build(), against, restates("1", "again", "a"))))
                .containsExactly("a", "again");
    }

    @Test
    void inACircleOfRestatementsOneCounts() {
        assertThat(statements(of(
                        norland("a").build(),
                        norland("b").build(),
                        norland("c").build(),
                        restates("1", "a", "b"),
                        restates("2", "b", "c"),
                        restates("3", "c", "a"))))
                .hasSize(1);
    }

    @Test
    void whatIsPassedOnOrToldTwiceCountsOnce() {
        Statement passedOn = norland("b").reports(StatementId.of("a")).build();

        assertThat(statements(of(norland("a").build(), passedOn))).containsExactly("a");
        assertThat(statements(of(norland("a").build(), norland("b").build(), same("1", "a", "b"))))
                .containsExactly("a");
    }

    @Test
    void aTargetIsAnEntryWithItsTwinsOrEqualWords() {
        DiplomaticEvent talks = event("talks", "2025-03-01");
        DiplomaticEvent twin = event("twin", "2025-03-01");
        Link same = Link.of(LinkId.of("same"), twin.id(), Relation.SAME_AS, talks.id());
        Topic named = Topic.builder().text("the talks").entry(twin.id()).build();
        Positions positions = of(
                talks,
                twin,
                same,
                norland("a").build(),
                said("b")
                        .holder(NORLAND)
                        .addStances(Stance.of(named, Polarity.FAVOURS))
                        .build(),
                said("c")
                        .holder(NORLAND)
                        .addStances(Stance.of(FERRIES, Polarity.FAVOURS))
                        .build(),
                said("d")
                        .holder(NORLAND)
                        .addStances(Stance.of(Topic.of("ferries"), Polarity.FAVOURS))
                        .build());

        assertThat(positions.matrix().positions())
                .extracting(HeldPosition::target)
                .containsExactly(Topic.of(TALKS), FERRIES);
        assertThat(positions.of(NORLAND, twin.id()).orElseThrow().stances()).hasSize(2);
        assertThat(positions.of(NORLAND, FERRIES).orElseThrow().stances()).hasSize(2);
    }

    @Test
    void actorsThatAreTheSameAreOneHolder() {
        State norland = State.of("NO", "Norland");
        State twin = State.of("NO", "Kingdom of Norland");
        Positions positions = of(
                norland,
                twin,
                Link.of(LinkId.of("same"), twin.id(), Relation.SAME_AS, norland.id()),
                said("a").holder(twin.id()).addStances(favours(TALKS)).build());

        assertThat(positions.of(norland.id(), TALKS)).isPresent().isEqualTo(positions.of(twin.id(), TALKS));
    }

    @Test
    void howStronglyAndHowEarlyIsSaidByWhatStands() {
        HeldPosition position = only(of(
                strong("a", Strength.WEAK, 3), strong("b", Strength.STRONG, 2), strong("c", Strength.of("fierce"), 4)));

        assertThat(position.strength()).contains(Strength.STRONG);
        assertThat(position.priority()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void whatIsDeprecatedOrDeniedDoesNotCount() {
        Citation denied = Citation.of(SourceId.of("paper")).hedged(Factuality.PROBABLE_DENIED);

        assertThat(of(
                                norland("a").rank(Rank.DEPRECATED).build(),
                                norland("b").addEvidence(denied).build(),
                                said("c")
                                        .holder(NORLAND)
                                        .addStances(favours(TALKS).toBuilder()
                                                .addEvidence(denied)
                                                .build())
                                        .build())
                        .matrix()
                        .positions())
                .isEmpty();
    }

    @Test
    void whatNoSourceIsCertainOfIsHedged() {
        Citation perhaps = Citation.of(SourceId.of("paper")).hedged(Factuality.POSSIBLE);

        assertThat(only(of(
                                norland("a").build(),
                                norland("b").addEvidence(perhaps).build()))
                        .stances())
                .extracting(HeldStance::hedged)
                .containsExactly(false, true);
    }

    @Test
    void theMatrixIsOfThoseThatAreAskedFor() {
        Positions positions = of(
                said("a").addSpeakers(HOLM, ARNOST).addStances(favours(TALKS)).build(),
                said("b")
                        .addSpeakers(HOLM)
                        .addStances(Stance.of(FERRIES, Polarity.OPPOSES))
                        .build());

        assertThat(positions.matrix(List.of(), List.of())).isEqualTo(positions.matrix());
        assertThat(positions.matrix().positions())
                .extracting(HeldPosition::holder)
                .containsExactly(Optional.of(HOLM), Optional.of(HOLM), Optional.of(ARNOST));
        assertThat(positions.matrix(List.of(HOLM), List.of(FERRIES)).positions())
                .hasSize(1);
        assertThat(positions.matrix(List.of(), List.of(Topic.of(TALKS))).positions())
                .hasSize(2);
        assertThat(positions.matrix(List.of(NORLAND), List.of()).positions()).isEmpty();
    }

    private static Positions of(Entry... entries) {
        return Positions.of(Dossier.of(DossierId.of("d")).plus(entries));
    }

    private static HeldPosition only(Positions positions) {
        assertThat(positions.matrix().positions()).hasSize(1);
        return positions.matrix().positions().get(0);
    }

    private static List<String> statements(Positions positions) {
        return only(positions).stances().stream()
                .map(each -> each.statement().local())
                .toList();
    }

    private static Statement.Builder said(String id) {
        return Statement.builder()
                .id(StatementId.of(id))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.ASSERT);
    }

    private static Statement.Builder norland(String id) {
        return said(id).holder(NORLAND).addStances(favours(TALKS));
    }

    private static Stance favours(EventId target) {
        return Stance.of(Topic.of(target), Polarity.FAVOURS);
    }

    private static Statement strong(String id, Strength strength, int priority) {
        return said(id).holder(NORLAND)
                .addStances(favours(TALKS).toBuilder()
                        .strength(strength)
                        .priority(priority)
                        .build())
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

    private static Link restates(String id, String subject, String object) {
        return Link.of(LinkId.of(id), StatementId.of(subject), Relation.RESTATES, StatementId.of(object));
    }

    private static Link same(String id, String subject, String object) {
        return Link.of(LinkId.of(id), StatementId.of(subject), Relation.SAME_AS, StatementId.of(object));
    }
}
