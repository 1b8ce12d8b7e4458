package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.position.Attribution;
import org.communique.position.HeldPosition;
import org.communique.position.HeldStance;
import org.communique.position.Positions;
import org.communique.statement.Polarity;
import org.communique.statement.Strength;
import org.junit.jupiter.api.Test;

/** Who stands where in the built-in dossier. */
class PositionsTest {

    private static final Positions POSITIONS = Positions.of(Coalition.DOSSIER);
    private static final ActorId RUSSIA = ActorId.of("russia");
    private static final ActorId LAVROV = ActorId.of("sergei-lavrov");
    private static final ActorId UNITED_KINGDOM = ActorId.of("united-kingdom");
    private static final PledgeId TROOPS = PledgeId.of("uk-peacekeeping-troops");

    @Test
    void russiaOpposesTheTroopsStronglyByItsOwnWordThreeTimes() {
        HeldPosition position = of(RUSSIA, TROOPS);

        assertThat(position.polarities()).containsExactly(Polarity.OPPOSES);
        assertThat(position.strength()).contains(Strength.STRONG);
        assertThat(position.attributions()).containsExactly(Attribution.OWN);
        assertThat(statements(position))
                .containsExactly(
                        "statement:russia-condemnation", "statement:lavrov-dismissal", "statement:lavrov-insistence");
    }

    @Test
    void theObjectionsOnlySayItAgain() {
        List<Link> others = Coalition.DOSSIER.links().stream()
                .filter(link -> !link.relation().equals(Relation.RESTATES))
                .toList();
        Dossier unlinked = Coalition.DOSSIER.toBuilder().links(others).build();

        assertThat(statements(Positions.of(unlinked).of(RUSSIA, TROOPS).orElseThrow()))
                .hasSize(4)
                .contains("statement:russia-objections");
    }

    @Test
    void theUnitedKingdomAndItsAlliesFavourThemAsTheOutletSays() {
        for (ActorId holder : List.of(UNITED_KINGDOM, ActorId.of("uk-allies"))) {
            HeldPosition position = of(holder, TROOPS);

            assertThat(position.polarities()).containsExactly(Polarity.FAVOURS);
            assertThat(position.attributions()).containsExactly(Attribution.ASCRIBED);
        }
    }

    @Test
    void lavrovSpeaksForRussiaAndHasNoRow() {
        assertThat(POSITIONS.matrix(List.of(LAVROV), List.of()).positions()).isEmpty();
        assertThat(POSITIONS.of(LAVROV, TROOPS)).isEmpty();
    }

    @Test
    void zelenskyAndNotUkraineFavoursTheMeetingInBrussels() {
        EventId meeting = EventId.of("brussels-meeting");

        assertThat(of(ActorId.of("volodymyr-zelensky"), meeting).attributions()).containsExactly(Attribution.OWN);
        assertThat(POSITIONS.of(ActorId.of("ukraine"), meeting)).isEmpty();
    }

    @Test
    void theCeasefireIsUkrainesFirstPriority() {
        HeldPosition position = of(ActorId.of("ukraine"), EventId.of("ceasefire"));

        assertThat(position.polarities()).containsExactly(Polarity.FAVOURS);
        assertThat(position.priority()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void theCommissionFavoursThePackage() {
        assertThat(of(ActorId.of("european-commission"), PledgeId.of("eu-defence-package"))
                        .polarities())
                .containsExactly(Polarity.FAVOURS);
    }

    @Test
    void whatRussiaThinksOfWesternInvolvementIsTheOutletsWord() {
        HeldPosition position = of(RUSSIA, EventId.of("western-involvement"));

        assertThat(position.polarities()).containsExactly(Polarity.OPPOSES);
        assertThat(position.attributions()).containsExactly(Attribution.ASCRIBED);
    }

    @Test
    void nobodyChangesSidesOrContradictsThemselves() {
        assertThat(POSITIONS.matrix().positions())
                .hasSize(10)
                .allMatch(position -> position.changes().isEmpty() && !position.contradictory())
                .extracting(HeldPosition::holder)
                .doesNotContain(Optional.empty());
    }

    @Test
    void anotherRestatementChangesNothing() {
        StatementId again = StatementId.of("again");
        Dossier more = Coalition.DOSSIER.plus(
                Coalition.DOSSIER.find(StatementId.of("lavrov-dismissal")).orElseThrow().toBuilder()
                        .id(again)
                        .build(),
                Link.of(LinkId.of("again"), again, Relation.RESTATES, StatementId.of("lavrov-dismissal")));

        assertThat(Positions.of(more).matrix()).isEqualTo(POSITIONS.matrix());
    }

    private static HeldPosition of(ActorId holder, EntryId target) {
        return POSITIONS.of(holder, target).orElseThrow();
    }

    private static List<String> statements(HeldPosition position) {
        return position.stances().stream()
                .map(HeldStance::statement)
                .map(StatementId::text)
                .toList();
    }
}
