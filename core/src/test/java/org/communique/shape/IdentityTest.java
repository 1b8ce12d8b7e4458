package org.communique.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.communique.actor.Name;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.AmountWording;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Condition;
import org.communique.entry.Topic;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.statement.Polarity;
import org.communique.statement.Stance;
import org.junit.jupiter.api.Test;

/** What tells the elements of a list apart, and what only makes another version of one. */
class IdentityTest {

    private static final Citation WORDS = Citation.of(SourceId.of("gazette"), 0, 10);
    private static final ActorId ANN = ActorId.of("ann");

    @Test
    void aParticipationIsWhoAsWhatForWhomAndInWhichOffice() {
        Participation host = Participation.of(ANN, Role.HOST);

        assertOne(ActorShapes.PARTICIPATION, host, Participation.of(ANN, Role.HOST, WORDS));
        assertApart(
                ActorShapes.PARTICIPATION,
                host,
                Participation.of(ANN, Role.GUEST),
                Participation.of(ActorId.of("bob"), Role.HOST),
                host.toBuilder().onBehalfOf(ActorId.of("bob")).build());
    }

    @Test
    void aContributionIsItsKeyOrElseWhatIsGiven() {
        Contribution thirty = Funding.of(money("£30 million"));
        Contribution keyed =
                Funding.builder().key("a").amount(money("£30 million")).build();

        assertOne(PledgeShapes.CONTRIBUTION, thirty, Funding.of(money("£31 million")));
        assertOne(PledgeShapes.CONTRIBUTION, keyed, Funding.builder().key("a").build());
        assertApart(
                PledgeShapes.CONTRIBUTION,
                thirty,
                keyed,
                Funding.builder().key("b").amount(money("£30 million")).build(),
                Funding.builder().within("b").amount(money("£30 million")).build(),
                Goods.of("tent"),
                Goods.of("bed"));
    }

    @Test
    void aStepIsItsStageContributionTimeEventAndMovers() {
        PledgeStep paid = PledgeStep.of(Stage.DISBURSED);

        assertOne(
                PledgeShapes.PLEDGE_STEP,
                paid,
                paid.toBuilder().amount(money("€5")).addEvidence(WORDS).build());
        assertApart(
                PledgeShapes.PLEDGE_STEP,
                paid,
                PledgeStep.of(Stage.COMMITTED),
                paid.toBuilder().contribution("a").build(),
                paid.toBuilder().event(EventId.of("signing")).build(),
                paid.toBuilder().addParties(Participation.of(ANN, Role.DONOR)).build());
    }

    @Test
    void aStepWithAKeyIsItsKey() {
        PledgeStep paid = PledgeStep.of(Stage.DISBURSED).toBuilder().key("a").build();

        assertOne(
                PledgeShapes.PLEDGE_STEP,
                paid,
                PledgeStep.of(Stage.COMMITTED).toBuilder().key("a").build());
        assertApart(
                PledgeShapes.PLEDGE_STEP,
                paid,
                PledgeStep.of(Stage.DISBURSED),
                paid.toBuilder().key("b").build());
    }

    @Test
    void movesOfTheSameByOtherEvidenceAreOneStep() {
        PledgeStep paid = PledgeStep.of(Stage.DISBURSED);

        assertOne(
                PledgeShapes.PLEDGE_STEP,
                paid.toBuilder().addParties(Participation.of(ANN, Role.DONOR)).build(),
                paid.toBuilder()
                        .addParties(Participation.of(ANN, Role.DONOR, WORDS))
                        .build());
    }

    @Test
    void aCitationIsWhereItStandsWhatItSupportsAndByWhom() {
        assertOne(
                EvidenceShapes.CITATION,
                WORDS,
                WORDS.toBuilder().factuality(Factuality.PROBABLE).build());
        assertApart(
                EvidenceShapes.CITATION,
                WORDS,
                Citation.of(SourceId.of("gazette"), 0, 11),
                WORDS.toBuilder().attribute("title").build(),
                WORDS.toBuilder().via(StatementId.of("s")).build());
    }

    @Test
    void aConditionIsWhatMustOrMustNotComeAbout() {
        Condition signed = Condition.of(EventId.of("signing"));

        assertOne(
                EntryShapes.CONDITION,
                signed,
                signed.toBuilder().addEvidence(WORDS).build());
        assertApart(EntryShapes.CONDITION, signed, Condition.unless(EventId.of("signing")));
    }

    @Test
    void aStanceIsItsTargetAndHolder() {
        Stance favours = stance(Topic.of(EventId.of("truce")), Polarity.FAVOURS);

        assertOne(StatementShapes.STANCE, favours, stance(Topic.of(EventId.of("truce")), Polarity.OPPOSES));
        assertOne(
                StatementShapes.STANCE,
                favours,
                stance(
                        Topic.of(EventId.of("truce")).toBuilder()
                                .addEvidence(WORDS)
                                .build(),
                        Polarity.FAVOURS));
        assertApart(StatementShapes.STANCE, favours, stance(Topic.of(EventId.of("war")), Polarity.FAVOURS));
    }

    @Test
    void aNameIsItsTextLanguageAndKind() {
        assertOne(
                ActorShapes.NAME,
                Name.of("Kyiv"),
                Name.of("Kyiv").toBuilder().addEvidence(WORDS).build());
        assertApart(ActorShapes.NAME, Name.of("Kyiv"), Name.of("Kiev"));
    }

    @Test
    void aClassificationIsItsSchemeAndCode() {
        Classification half = Classification.of(ClassificationScheme.PLOVER, "AID");

        assertOne(
                EntryShapes.CLASSIFICATION, half, half.toBuilder().label("Aid").build());
        assertApart(EntryShapes.CLASSIFICATION, half, Classification.of(ClassificationScheme.PLOVER, "AGREE"));
    }

    @Test
    void anEquivalentIsItsCurrency() {
        assertOne(AmountShapes.EQUIVALENT, Equivalent.of(money("£670 billion")), Equivalent.of(money("£671 billion")));
        assertApart(
                AmountShapes.EQUIVALENT, Equivalent.of(money("£670 billion")), Equivalent.of(money("€670 billion")));
    }

    private static MoneyAmount money(String wording) {
        return AmountWording.parse(wording).orElseThrow();
    }

    private static Stance stance(Topic target, Polarity polarity) {
        return Stance.of(target, polarity);
    }

    private static <V> void assertOne(Kind<V> kind, V one, V other) {
        assertThat(one).isNotEqualTo(other);
        assertThat(kind.identity(one)).isEqualTo(kind.identity(other));
    }

    @SafeVarargs
    private static <V> void assertApart(Kind<V> kind, V... values) {
        List<Object> identities = new ArrayList<>();
        for (V value : values) {
            identities.add(kind.identity(value));
        }
        assertThat(identities).doesNotHaveDuplicates().hasSizeGreaterThan(1);
    }
}
