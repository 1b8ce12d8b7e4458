package org.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.money.MonetaryAmount;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.actor.Participation;
import org.communique.amount.AmountWording;
import org.communique.amount.MoneyAmount;
import org.communique.arbitraries.Events;
import org.communique.arbitraries.Pledges;
import org.communique.arbitraries.Statements;
import org.communique.dossier.Dossier;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Service;
import org.communique.pledge.Stage;
import org.communique.statement.Statement;
import org.communique.statement.Voice;
import org.communique.validation.Validator;
import org.communique.validation.Violation;

/** What narrowed arbitraries promise, in whatever order they are narrowed. */
class NarrowingProperties {

    private static final ActorId UK = ActorId.of("uk");
    private static final ActorId FRANCE = ActorId.of("france");

    @Provide
    Arbitrary<Pledge> committedEuros() {
        return Arbitraries.oneOf(
                Pledges.any()
                        .in("EUR")
                        .atStage(Stage.COMMITTED)
                        .by(UK)
                        .by(FRANCE)
                        .withConditions(),
                Pledges.any()
                        .withConditions()
                        .by(FRANCE)
                        .by(UK)
                        .atStage(Stage.COMMITTED)
                        .in("EUR"),
                Pledges.any()
                        .in("GBP")
                        .atStage(Stage.DELIVERED)
                        .withConditions()
                        .by(UK)
                        .by(FRANCE)
                        .atStage(Stage.COMMITTED)
                        .in("EUR"));
    }

    @Provide
    Arbitrary<Pledge> delivered() {
        return Pledges.any().atStage(Stage.DELIVERED);
    }

    @Provide
    Arbitrary<Pledge> withdrawn() {
        return Arbitraries.oneOf(
                Pledges.any().atStage(Stage.COMMITTED).atStage(Stage.WITHDRAWN),
                Pledges.any().atStage(Stage.WITHDRAWN).atStage(Stage.COMMITTED));
    }

    @Provide
    Arbitrary<Pledge> atAnyStage() {
        return Arbitraries.oneOf(
                Stage.all().stream().map(Pledges.any()::atStage).toList());
    }

    @Provide
    Arbitrary<Statement> quotedTogether() {
        return Arbitraries.oneOf(
                Statements.any().by(UK).quoting().by(FRANCE),
                Statements.any().quoting().by(FRANCE).by(UK));
    }

    @Provide
    Arbitrary<DiplomaticEvent> plannedSummits() {
        return Arbitraries.oneOf(
                Events.any().ofType(EventType.SUMMIT).in(Modality.PLANNED),
                Events.any().in(Modality.PLANNED).ofType(EventType.SUMMIT));
    }

    @Property
    void everyAmountIsInEuro(@ForAll("committedEuros") Pledge pledge) {
        assertThat(amounts(pledge)).isNotEmpty().allSatisfy(amount -> {
            assertThat(amount.currency().getCurrencyCode()).isEqualTo("EUR");
            assertThat(amount.equivalents()).isEmpty();
        });
    }

    @Property
    void wordingFollowsTheCurrency(@ForAll("committedEuros") Pledge pledge) {
        assertThat(amounts(pledge)).allSatisfy(amount -> {
            MonetaryAmount read = amount.wording()
                    .flatMap(wording -> AmountWording.parse(wording).value())
                    .map(MoneyAmount::value)
                    .orElse(amount.value());
            assertThat(read).isEqualTo(amount.value());
        });
    }

    @Property
    void noPledgeIsFurtherThanCommitted(@ForAll("committedEuros") Pledge pledge) {
        assertThat(furthest(pledge)).isEqualTo(Stage.COMMITTED);
    }

    @Property
    void deliveredIsNotDisbursed(@ForAll("delivered") Pledge pledge) {
        assertThat(furthest(pledge)).isEqualTo(Stage.DELIVERED);
        assertThat(pledge.steps()).extracting(PledgeStep::stage).doesNotContain(Stage.DISBURSED);
    }

    @Property
    void stageWithoutRankComesLast(@ForAll("withdrawn") Pledge pledge) {
        assertThat(pledge.steps()).last().extracting(PledgeStep::stage).isEqualTo(Stage.WITHDRAWN);
        assertThat(furthest(pledge)).isEqualTo(Stage.COMMITTED);
    }

    @Property
    void stepsStayInOrder(@ForAll("committedEuros") Pledge pledge) {
        assertThat(pledge.steps())
                .isSortedAccordingTo(
                        Comparator.comparingInt(step -> step.stage().rank().orElse(Integer.MAX_VALUE)));
    }

    @Property
    void everyStageMayFollowTheOneBefore(@ForAll DossierId id, @ForAll("atAnyStage") Pledge pledge) {
        Dossier dossier = Dossier.builder().id(id).addEntry(pledge).build();

        assertThat(Validator.standard().validate(dossier).violations())
                .extracting(Violation::code)
                .doesNotContain("pledge.illegal-transition");
    }

    @Property
    void bothArePartiesToEveryPledge(@ForAll("committedEuros") Pledge pledge) {
        assertThat(pledge.parties()).extracting(Participation::actor).contains(UK, FRANCE);
    }

    @Property
    void everyPledgeHasCondition(@ForAll("committedEuros") Pledge pledge) {
        assertThat(pledge.conditions()).isNotEmpty();
    }

    @Property
    void bothMakeEveryStatement(@ForAll("quotedTogether") Statement statement) {
        assertThat(statement.voice()).isEqualTo(Voice.ATTRIBUTED);
        assertThat(statement.speakers()).contains(UK, FRANCE);
    }

    @Property
    void everyStatementQuotes(@ForAll("quotedTogether") Statement statement) {
        assertThat(statement.quotations()).isNotEmpty();
    }

    @Property
    void everyEventIsPlannedSummit(@ForAll("plannedSummits") DiplomaticEvent event) {
        assertThat(event.type()).isEqualTo(EventType.SUMMIT);
        assertThat(event.modality()).isEqualTo(Modality.PLANNED);
    }

    @Property
    void historyEndsWithTheModality(@ForAll("plannedSummits") DiplomaticEvent event) {
        List<ModalityChange> history = event.history();

        assertThat(history.stream().skip(Math.max(0, history.size() - 1)))
                .extracting(ModalityChange::modality)
                .allMatch(Modality.PLANNED::equals);
    }

    @Example
    void unknownCurrencyIsRefusedAtOnce() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pledges.any().in("euro"));
    }

    private static Stage furthest(Pledge pledge) {
        return pledge.steps().stream()
                .map(PledgeStep::stage)
                .filter(stage -> stage.rank().isPresent())
                .max(Comparator.comparingInt(NarrowingProperties::rank))
                .orElseThrow();
    }

    private static int rank(Stage stage) {
        return stage.rank().orElseThrow();
    }

    private static List<MoneyAmount> amounts(Pledge pledge) {
        List<MoneyAmount> amounts = new ArrayList<>();
        pledge.contributions().forEach(each -> addAmount(each, amounts));
        pledge.steps().forEach(step -> step.amount().ifPresent(amounts::add));
        return amounts;
    }

    private static void addAmount(Contribution contribution, List<MoneyAmount> amounts) {
        if (contribution instanceof Funding funding) {
            funding.amount().ifPresent(amounts::add);
        } else if (contribution instanceof Goods goods) {
            goods.value().ifPresent(amounts::add);
        } else if (contribution instanceof Service service) {
            service.value().ifPresent(amounts::add);
        }
    }
}
