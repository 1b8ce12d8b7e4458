package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.revision.Told.ANN;
import static org.communique.revision.Told.HERE;
import static org.communique.revision.Told.THERE;
import static org.communique.revision.Told.dossier;

import java.util.List;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.junit.jupiter.api.Test;

/** Keys of contributions and steps in two tellings of one pledge: what one calls k1 need not be what the other does. */
class LocalKeysTest {

    private static final Goods TENTS = Goods.of("tents");

    @Test
    void whatIsCalledTheSameIsNotOneUnlessItSaysTheSame() {
        Pledge first = pledge("first", List.of(money("k1", "€100")), step(Stage.COMMITTED, "k1"));
        Pledge second = pledge("second", List.of(tents("k1")), step(Stage.DELIVERED, "k1"));

        Unified unified = unified(first, second);

        assertThat(unified.conflicts()).isEmpty();
        assertThat(unified.dossier().pledges())
                .containsExactly(pledge(
                        "first",
                        List.of(money("k1", "€100"), tents("k1-2")),
                        step(Stage.COMMITTED, "k1"),
                        step(Stage.DELIVERED, "k1-2")));
    }

    @Test
    void keysThatAreTheOtherWayRoundAreThoseOfTheFirst() {
        Pledge first = pledge("first", List.of(money("k1", "€100"), tents("k2")), step(Stage.DELIVERED, "k2", HERE));
        Pledge second = pledge("second", List.of(tents("k1"), money("k2", "€100")), step(Stage.DELIVERED, "k1", THERE));

        Unified unified = unified(first, second);

        assertThat(unified.conflicts()).isEmpty();
        assertThat(unified.dossier().pledges())
                .containsExactly(pledge(
                        "first", List.of(money("k1", "€100"), tents("k2")), step(Stage.DELIVERED, "k2", HERE, THERE)));
    }

    @Test
    void aKeyThatTheSecondAloneGivesIsTaken() {
        Pledge first = pledge("first", List.of(Funding.of(Told.money("€100"))));
        Pledge second = pledge("second", List.of(money("k1", "€100")), step(Stage.COMMITTED, "k1"));

        assertThat(unified(first, second).dossier().pledges())
                .containsExactly(pledge("first", second.contributions(), step(Stage.COMMITTED, "k1")));
    }

    @Test
    void amountsOfOneContributionClashUnderWhateverKeys() {
        Pledge first = pledge("first", List.of(money("k1", "€100")));
        Pledge second = pledge("second", List.of(money("k2", "€50")));

        Unified unified = unified(first, second);

        assertThat(unified.dossier().pledges()).containsExactly(first);
        assertThat(unified.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.inWords())
                .isEqualTo("amount: €100 (pledge:first), or €50 (pledge:second)"));
    }

    @Test
    void partsStayWithinTheirWholes() {
        Funding whole = money("k1", "€100");
        Funding part = money("k2", "€40").toBuilder().within("k1").build();
        Funding sameWhole = money("k2", "€100");
        Funding otherPart = money("k1", "€30").toBuilder().within("k2").build();

        Unified unified = unified(
                pledge("first", List.of(whole, part)), pledge("second", List.of(otherPart, sameWhole, tents("k3"))));

        assertThat(unified.dossier().pledges().get(0).contributions()).containsExactly(whole, tents("k3"), part);
        assertThat(unified.conflicts()).singleElement().satisfies(conflict -> assertThat(conflict.inWords())
                .isEqualTo("amount: €40 (pledge:first), or €30 (pledge:second)"));
    }

    @Test
    void aCorrectionIsOfTheStepOfItsOwnTelling() {
        PledgeStep paid = PledgeStep.of(Stage.DISBURSED).toBuilder().key("s").build();
        PledgeStep promised = PledgeStep.of(Stage.PLEDGED).toBuilder().key("s").build();
        PledgeStep corrected =
                PledgeStep.of(Stage.CORRECTED).toBuilder().corrects("s").build();

        Unified unified =
                unified(pledge("first", List.of(TENTS), paid), pledge("second", List.of(TENTS), promised, corrected));

        assertThat(unified.dossier().pledges().get(0).steps())
                .containsExactly(
                        paid,
                        promised.toBuilder().key("s-2").build(),
                        corrected.toBuilder().corrects("s-2").build());
    }

    @Test
    void aNameOfNothingIsNotThatOfSomethingInAnotherTelling() {
        Pledge first = pledge("first", List.of(money("k1", "€100")));
        Pledge second = pledge("second", List.of(tents("k2")), step(Stage.DELIVERED, "k1"));

        assertThat(unified(first, second).dossier().pledges().get(0).steps())
                .containsExactly(step(Stage.DELIVERED, "k1-2"));
    }

    @Test
    void correctionsOfTwoStepsAreTwo() {
        PledgeStep paid = PledgeStep.of(Stage.DISBURSED).toBuilder().key("s").build();
        PledgeStep promised = PledgeStep.of(Stage.PLEDGED).toBuilder().key("s").build();
        PledgeStep corrected =
                PledgeStep.of(Stage.CORRECTED).toBuilder().corrects("s").build();

        Unified unified = unified(
                pledge("first", List.of(TENTS), paid, corrected),
                pledge("second", List.of(TENTS), promised, corrected));

        assertThat(unified.conflicts()).isEmpty();
        assertThat(unified.dossier().pledges().get(0).steps())
                .containsExactlyInAnyOrder(
                        paid,
                        corrected,
                        promised.toBuilder().key("s-2").build(),
                        corrected.toBuilder().corrects("s-2").build());
    }

    private static Unified unified(Pledge first, Pledge second) {
        return Unified.of(dossier(first, second, Link.of(LinkId.of("l"), first.id(), Relation.SAME_AS, second.id())));
    }

    private static Funding money(String key, String amount) {
        return Funding.of(Told.money(amount)).toBuilder().key(key).build();
    }

    private static Goods tents(String key) {
        return TENTS.toBuilder().key(key).build();
    }

    private static PledgeStep step(Stage stage, String contribution, Citation... evidence) {
        return Told.step(stage, evidence).toBuilder().contribution(contribution).build();
    }

    private static Pledge pledge(String local, List<? extends Contribution> contributions, PledgeStep... steps) {
        return Pledge.builder()
                .id(PledgeId.of(local))
                .addParties(Participation.of(ANN, Role.DONOR))
                .addAllContributions(contributions)
                .addSteps(steps)
                .build();
    }
}
