package org.communique.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communique.revision.Told.ANN;
import static org.communique.revision.Told.BOB;
import static org.communique.revision.Told.HERE;
import static org.communique.revision.Told.THERE;
import static org.communique.revision.Told.aid;
import static org.communique.revision.Told.dossier;
import static org.communique.revision.Told.money;
import static org.communique.revision.Told.step;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.actor.Name;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Topic;
import org.communique.evidence.Factuality;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.Stage;
import org.communique.statement.Polarity;
import org.communique.statement.SpeechAct;
import org.communique.statement.Stance;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.junit.jupiter.api.Test;

/** The examples of section 5 of the design, by their numbers, and what else was decided. */
class DifferenceTest {

    @Test
    void example1TheSameIsNoDifference() {
        assertThat(difference(aid("€60"), aid("€60")).isEmpty()).isTrue();
    }

    @Test
    void example3AStepThatIsPutFirstIsOneAddition() {
        Pledge before = aid("€60", step(Stage.DISBURSED, HERE));
        Pledge after = aid("€60", step(Stage.DISBURSED, THERE), step(Stage.DISBURSED, HERE));

        assertThat(words(before, after)).containsExactly("~ pledge:aid", "    + steps: disbursed");
        assertThat(changes(before, after)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.ADDED);
            assertThat(change.at()).isEqualTo("/steps/0");
        });
    }

    @Test
    void example4AnotherFigureIsOneChange() {
        assertThat(changes(aid("€60"), aid("€50"))).singleElement().satisfies(change -> {
            assertThat(change.attribute()).isEqualTo("amount");
            assertThat(change.at()).isEqualTo("/contributions/0/amount");
            assertThat(change.inWords()).isEqualTo("amount: €60, now €50");
        });
    }

    @Test
    void example5AnotherDegreeOfCertaintyIsOneChange() {
        Pledge before = aid("€60", step(Stage.DISBURSED, HERE));
        Pledge after = aid(
                "€60",
                step(
                        Stage.DISBURSED,
                        HERE.toBuilder().factuality(Factuality.PROBABLE).build()));

        assertThat(changes(before, after)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.CHANGED);
            assertThat(change.at()).isEqualTo("/steps/0/evidence/0/factuality");
            assertThat(change.inWords()).isEqualTo("factuality: certain, now probable");
        });
    }

    @Test
    void example6ARenamedEntryIsRemovedAndAdded() {
        Pledge renamed = aid("€60").toBuilder().id(PledgeId.of("help")).build();

        assertThat(words(aid("€60"), renamed)).containsExactly("- pledge:aid", "+ pledge:help");
    }

    @Test
    void example7PartiesThatChangePlacesAreMoved() {
        Participation ann = Participation.of(ANN, Role.DONOR);
        Participation bob = Participation.of(BOB, Role.RECIPIENT);
        Pledge before = aid("€60").toBuilder().addParties(bob).build();
        Pledge after = Pledge.builder()
                .id(before.id())
                .addParties(bob, ann)
                .addAllContributions(before.contributions())
                .build();

        assertThat(words(before, after))
                .containsExactly("~ pledge:aid", "    > parties: actor:bob, recipient, now in place 1");
    }

    @Test
    void example8AnUnknownMemberIsToldByItsName() {
        Pledge before = kept(aid("€60"), "1");
        Pledge after = kept(aid("€60"), "2");

        assertThat(words(before, after)).containsExactly("~ pledge:aid", "    desk:mood: 1, now 2");
        assertThat(changes(before, after).get(0).at()).isEqualTo("/desk:mood");
        assertThat(changes(aid("€60"), after).get(0).kind()).isEqualTo(ChangeKind.ADDED);
    }

    @Test
    void example9AFigureWithAZeroMoreIsTheSame() {
        assertThat(difference(tents("1.0"), tents("1")).isEmpty()).isTrue();
    }

    @Test
    void example10OtherWordsForTheSameFigureAreOneChange() {
        assertThat(changes(aid("€60 million"), aid("60 million euros")))
                .singleElement()
                .extracting(AttributeChange::inWords)
                .isEqualTo("amount: €60 million, now 60 million euros");
    }

    @Test
    void wordsThatDoNotTellTwoValuesApartAreFollowedByAllTheyHave() {
        Pledge roughly =
                with(Funding.of(money("€60").toBuilder().wording("sixty").build()));
        Pledge other = with(Funding.of(money("€61").toBuilder().wording("sixty").build()));

        assertThat(changes(roughly, other).get(0).inWords()).contains("60").contains("61");
    }

    @Test
    void ofLongTextsThePlaceIsShownWhereTheyDiffer() {
        String long160 = "word ".repeat(60);
        Pledge before = aid("€60").toBuilder().note(long160 + "old end").build();
        Pledge after = aid("€60").toBuilder().note(long160 + "new end").build();

        assertThat(changes(before, after).get(0).inWords())
                .isEqualTo("note: …word word word word old end, now …word word word word new end");
        assertThat(Conflict.in(dossier(before, after)).get(0).inWords())
                .containsExactly(
                        "! pledge:aid: 2 versions",
                        "    note: …word word word word old end, or …word word word word new end");
    }

    @Test
    void ofLongTextsThatAreTwoElementsThePlaceIsShownToo() {
        String long160 = "word ".repeat(60);
        Statement before = opposing(Topic.of(long160 + "old"));
        Statement after = opposing(Topic.of(long160 + "new"));

        assertThat(words(before, after)).hasSize(3).anyMatch(line -> line.startsWith("    - ") && line.endsWith("old"));
        assertThat(words(before, after)).anyMatch(line -> line.startsWith("    + ") && line.endsWith("new"));
    }

    @Test
    void aContributionOfAnotherTypeSaysWhatItWasAndIs() {
        Pledge before = with(Funding.of(money("€60")).toBuilder().key("m").build());
        Pledge after = before.toBuilder()
                .contributions(List.of(Goods.of("tents").toBuilder().key("m").build()))
                .build();

        assertThat(words(before, after))
                .containsExactly(
                        "~ pledge:aid",
                        "    - contributions: m (funding: amount €60)",
                        "    + contributions: m (goods: tents)");
    }

    @Test
    void whatATargetRestsOnGrowsInsideIt() {
        Statement before = opposing(Topic.of(EventId.of("truce")));
        Statement after = opposing(
                Topic.of(EventId.of("truce")).toBuilder().addEvidence(HERE).build());

        assertThat(changes(before, after)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(ChangeKind.ADDED);
            assertThat(change.at()).isEqualTo("/stances/0/target/evidence/0");
        });
    }

    @Test
    void oneOfSeveralElementsIsToldByItsPlace() {
        Funding money = Funding.of(money("€60"));
        Goods tents = Goods.of("tent");
        Pledge before = aid("€60").toBuilder().addContributions(tents).build();
        Pledge after = aid("€60").toBuilder()
                .addContributions(tents.toBuilder().value(money("€5")).build())
                .build();

        assertThat(money).isIn(before.contributions());
        assertThat(changes(before, after).get(0).inWords()).isEqualTo("+ value of contributions 2: €5");
    }

    @Test
    void aStateThatBecomesAPersonIsAnotherAsAWhole() {
        assertThat(changes(State.builder().id(ANN).addNames(Name.of("Ann")).build(), actor("ann")))
                .singleElement()
                .extracting(AttributeChange::kind)
                .isEqualTo(ChangeKind.CHANGED);
    }

    @Test
    void entriesThatChangePlacesAreMoved() {
        Dossier before = dossier(actor("a"), actor("b"), actor("c"));
        Dossier after = dossier(actor("c"), actor("a"), actor("b"));

        assertThat(Difference.between(before, after).moved())
                .containsExactly(new MovedEntry(ActorId.of("c"), 2, 0, Optional.of(ActorId.of("b")), Optional.empty()));
        assertThat(Difference.between(before, after).inWords()).containsExactly("> actor:c: now the first of its kind");
    }

    @Test
    void entriesThatMovedSayBehindWhat() {
        Dossier before = dossier(actor("a"), actor("b"), actor("c"), actor("d"));
        Dossier after = dossier(actor("d"), actor("a"), actor("c"), actor("b"));

        assertThat(Difference.between(before, after).inWords())
                .containsExactly("> actor:d: now the first of its kind", "> actor:c: now behind actor:a");
        assertThat(Difference.between(before, after).inverse().inWords())
                .containsExactly("> actor:c: now behind actor:b", "> actor:d: now behind actor:c");
    }

    @Test
    void ofAnIdThatSeveralHaveEachIsThereOrNot() {
        Dossier both = dossier(aid("€60"), aid("€50"));
        Dossier one = dossier(aid("€50"));

        Difference difference = Difference.between(both, one);

        assertThat(difference.removed()).containsExactly(new PlacedEntry(0, aid("€60")));
        assertThat(difference.changed()).isEmpty();
        assertThat(difference.inverse().applyTo(one)).isEqualTo(both);
    }

    @Test
    void anotherTitleIsToldOfTheDossier() {
        Dossier before = dossier();
        Dossier after = before.toBuilder().title("Talks").build();

        assertThat(Difference.between(before, after).inWords())
                .containsExactly("~ story \"Talks\"", "    + title: Talks");
    }

    @Test
    void itIsMadeToAnotherDossierThatHasWhatItChanges() {
        Difference difference = Difference.between(dossier(aid("€60")), dossier(aid("€50")));

        assertThat(difference.applyTo(dossier(actor("a"), aid("€60")))).isEqualTo(dossier(actor("a"), aid("€50")));
    }

    @Test
    void whereAnotherDossierHasItOtherwiseItIsRefused() {
        Difference difference = Difference.between(dossier(aid("€60")), dossier(aid("€50")));
        Difference removal = Difference.between(dossier(aid("€60")), dossier());
        Difference title = Difference.between(
                dossier(), dossier().toBuilder().title("Talks").build());

        assertRefused(difference, dossier(), "pledge:aid is not there as it was");
        assertRefused(difference, dossier(aid("€61")), "pledge:aid is not there as it was");
        assertRefused(removal, dossier(aid("€61")), "pledge:aid is not there as it was");
        assertRefused(title, dossier().toBuilder().title("War").build(), "not as they were");
    }

    private static void assertRefused(Difference difference, Dossier other, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> difference.applyTo(other))
                .withMessageContaining(message);
    }

    private static Difference difference(Entry before, Entry after) {
        return Difference.between(dossier(before), dossier(after));
    }

    private static List<String> words(Entry before, Entry after) {
        return difference(before, after).inWords();
    }

    private static List<AttributeChange> changes(Entry before, Entry after) {
        return difference(before, after).changed().get(0).changes();
    }

    private static Pledge kept(Pledge pledge, String value) {
        return pledge.toBuilder()
                .extensions(Extensions.none().with("desk:mood", JsonText.of(value)))
                .build();
    }

    private static Pledge with(Funding contribution) {
        return Pledge.builder()
                .id(Told.AID)
                .addParties(Participation.of(ANN, Role.DONOR))
                .addContributions(contribution)
                .build();
    }

    private static Pledge tents(String number) {
        return aid("€60").toBuilder()
                .addContributions(Goods.builder()
                        .item("tent")
                        .quantity(Quantity.of(new BigDecimal(number), Unit.ITEM))
                        .build())
                .build();
    }

    private static Statement opposing(Topic target) {
        return Statement.builder()
                .id(StatementId.of("no"))
                .voice(Voice.ATTRIBUTED)
                .act(SpeechAct.REJECT)
                .addStances(Stance.of(target, Polarity.OPPOSES))
                .build();
    }

    private static Person actor(String local) {
        return Person.builder().id(ActorId.of(local)).addNames(Name.of(local)).build();
    }

    @Test
    void anActorOfAnotherTypeSaysOfWhich() {
        Dossier state = dossier(
                State.builder().id(ActorId.of("x")).addNames(Name.of("X")).build());
        Dossier body = dossier(Organization.builder()
                .id(ActorId.of("x"))
                .addNames(Name.of("X"))
                .build());

        assertThat(Difference.between(state, body).inWords())
                .anyMatch(line -> line.contains("state: id actor:x") && line.contains("now organization: id actor:x"));
    }
}
