package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.PledgeId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;

class PledgesSectionTest {

    @Test
    void aHaltedPledgeIsHaltedHoweverFarItHadCome() {
        assertThat(List.of(
                        stage(Stage.PROPOSED, Stage.CONTRACTED, Stage.IN_DEVELOPMENT),
                        stage(Stage.DELIVERED, Stage.SUSPENDED),
                        stage(Stage.PLEDGED, Stage.SUSPENDED, Stage.RESUMED),
                        stage(Stage.CONSIDERED, Stage.REFUSED),
                        stage(Stage.CONSIDERED, Stage.INCREASED),
                        stage(Stage.CONSIDERED, Stage.REDUCED)))
                .containsExactly(
                        Stage.CONTRACTED,
                        Stage.SUSPENDED,
                        Stage.PLEDGED,
                        Stage.REFUSED,
                        Stage.CONSIDERED,
                        Stage.CONSIDERED);
    }

    @Test
    void aStepHasItsOwnFigureAndTheConditionStandsBehindWhatPromises() {
        Pledge pledge = Pledge.builder()
                .id(PledgeId.of("p"))
                .addParties(Participation.of(ActorId.of("a"), Role.DONOR))
                .addContributions(
                        Funding.of(MoneyAmount.of(BigDecimal.valueOf(40), "USD")),
                        Goods.builder()
                                .key("ships")
                                .item("patrol ships")
                                .quantity(Quantity.of(12, Unit.SHIP))
                                .build())
                .addConditions(Condition.unless(EventId.of("blockade")))
                .addSteps(PledgeStep.of(Stage.PLEDGED), delivery("half a dozen", 6), delivery("a dozen", 12))
                .build();

        assertThat(Briefing.about(
                        Dossier.of(DossierId.of("d")).plus(pledge),
                        new Screen(300, false, false, false),
                        Words.ENGLISH))
                .contains("– pledge:p: promised, unless “event:blockade” comes true,"
                        + " and delivered in part, half a dozen patrol ships"
                        + " and delivered, a dozen patrol ships. 40 USD; 12 patrol ships. From actor:a.");
    }

    @Test
    void aPromiseIsMadeSmallerByAnAmountOrToWhatIsLeft() {
        Pledge pledge = Pledge.builder()
                .id(PledgeId.of("p"))
                .addParties(Participation.of(ActorId.of("a"), Role.DONOR))
                .addContributions(Funding.unspecified())
                .addSteps(
                        sized(Stage.INCREASED, 30, StepCounts.ADDITIONAL),
                        sized(Stage.REDUCED, 20, StepCounts.TOTAL_SO_FAR),
                        PledgeStep.of(Stage.REDUCED))
                .build();

        assertThat(Briefing.about(
                        Dossier.of(DossierId.of("d")).plus(pledge),
                        new Screen(300, false, false, false),
                        Words.ENGLISH))
                .contains("– pledge:p: increased by 30 USD and reduced to 20 USD and reduced.");
    }

    /** What a reader would else have to reckon. */
    @Test
    void whatIsPaidInPartIsToldByTheLedgersFigures() {
        Pledge pledge = Pledge.builder()
                .id(PledgeId.of("p"))
                .addParties(Participation.of(ActorId.of("a"), Role.DONOR))
                .addContributions(dollars(100).build())
                .addSteps(
                        PledgeStep.of(Stage.PLEDGED),
                        sized(Stage.DISBURSED, 60, StepCounts.ADDITIONAL),
                        sized(Stage.DISBURSED, 10, StepCounts.ADDITIONAL),
                        sized(Stage.WITHDRAWN, 20, StepCounts.ADDITIONAL))
                .build();

        assertThat(Briefing.about(
                        Dossier.of(DossierId.of("d")).plus(pledge),
                        new Screen(300, false, false, false),
                        Words.ENGLISH))
                .contains(" In all USD 80 promised, USD 70 arrived, USD 10 outstanding, USD 20 ended.");
    }

    @Test
    void aStepThatWasToldWronglyStandsAsItIsCorrected() {
        Pledge pledge = Pledge.builder()
                .id(PledgeId.of("p"))
                .addParties(Participation.of(ActorId.of("a"), Role.DONOR))
                .addContributions(dollars(100).build())
                .addSteps(
                        sized(Stage.DISBURSED, 80, StepCounts.ADDITIONAL).toBuilder()
                                .key("paid")
                                .build(),
                        sized(Stage.CORRECTED, 60, StepCounts.ADDITIONAL).toBuilder()
                                .corrects("paid")
                                .build(),
                        sized(Stage.RETURNED, 20, StepCounts.ADDITIONAL),
                        PledgeStep.of(Stage.DELAYED))
                .build();

        assertThat(PledgesSection.stage(pledge)).contains(Stage.DISBURSED);
        assertThat(Briefing.about(
                        Dossier.of(DossierId.of("d")).plus(pledge),
                        new Screen(300, false, false, false),
                        Words.ENGLISH))
                .contains("– pledge:p: paid in part, 60 USD (before that told as 80 USD)"
                        + " and returned, 20 USD and delayed. 100 USD. From actor:a.");
    }

    @Test
    void whatACorrectionLeavesOutIsAsItWasTold() {
        PledgeStep date = PledgeStep.of(Stage.CORRECTED).toBuilder()
                .key("dated")
                .corrects("paid")
                .when(on("2031-02-11"))
                .build();
        PledgeStep paid = sized(Stage.DISBURSED, 80, StepCounts.ADDITIONAL).toBuilder()
                .key("paid")
                .when(on("2031-02-10"))
                .build();
        PledgeStep figure = sized(Stage.CORRECTED, 60, StepCounts.ADDITIONAL).toBuilder()
                .corrects("dated")
                .build();

        assertThat(briefing(date, paid)).contains("– pledge:p: paid 2031-02-11, 80 USD (corrected).");
        assertThat(briefing(figure, date, paid)).contains("– pledge:p: paid 2031-02-11, 60 USD (corrected).");
        assertThat(briefing(PledgeStep.of(Stage.CORRECTED))).contains("– pledge:p: corrected.");
    }

    private static String briefing(PledgeStep... steps) {
        return Briefing.about(
                Dossier.of(DossierId.of("d")).plus(pledge("p", steps)),
                new Screen(300, false, false, false),
                Words.ENGLISH);
    }

    @Test
    void whatIsHandedOnSaysOutOfWhat() {
        Pledge fund = pledge("fund", PledgeStep.of(Stage.PLEDGED));
        Pledge handed = pledge("handed", PledgeStep.of(Stage.DISBURSED));
        Link drawn = Link.of(LinkId.of("l"), handed.id(), Relation.DRAWS_ON, fund.id());
        Link more = Link.of(LinkId.of("m"), handed.id(), Relation.ADDITIONAL_TO, fund.id()).toBuilder()
                .rank(Rank.DEPRECATED)
                .build();

        String briefing = Briefing.about(
                Dossier.of(DossierId.of("d")).plus(fund, handed, drawn, more),
                new Screen(300, false, false, false),
                Words.ENGLISH);

        assertThat(briefing)
                .contains("– pledge:handed: paid. Money, amount not said. From actor:a. Paid out of: pledge:fund."
                        + " On top of: pledge:fund, set aside by the editor.")
                .contains("– pledge:fund: promised. Money, amount not said. From actor:a.\n");
    }

    @Test
    void partsStandBehindTheirWholeAndOneOfTheirOwnOnce() {
        Pledge pledge = Pledge.builder()
                .id(PledgeId.of("p"))
                .addParties(
                        Participation.of(ActorId.of("a"), Role.DONOR).toBuilder()
                                .percentage(new BigDecimal("62.5"))
                                .build(),
                        Participation.of(ActorId.of("b"), Role.DONOR))
                .addContributions(
                        dollars(672)
                                .key("all")
                                .percentage(BigDecimal.valueOf(45))
                                .newMoney(Ternary.NO)
                                .partsComplete(Ternary.YES)
                                .build(),
                        dollars(458)
                                .key("first")
                                .within("all")
                                .due(on("2017-12-31"))
                                .build(),
                        dollars(214).within("all").newMoney(Ternary.YES).build(),
                        Goods.of("cranes").toBuilder().within("first").build())
                .addSteps(sized(Stage.DISBURSED, 672, StepCounts.ADDITIONAL))
                .build();

        assertThat(Briefing.about(
                        Dossier.of(DossierId.of("d")).plus(pledge),
                        new Screen(300, false, false, false),
                        Words.ENGLISH))
                .contains("– pledge:p: paid, 672 USD. 672 USD, 45 percent of what is needed, no new money,"
                        + " all its parts are told, of which 458 USD (due 2017-12-31) and 214 USD (new money);"
                        + " 458 USD, due 2017-12-31, of which cranes. From actor:a (62.5 percent) and actor:b.");
    }

    @Test
    void whatElseThereIsToSayOfWhatAStepMovesIsSaidOfIt() {
        Pledge pledge = Pledge.builder()
                .id(PledgeId.of("p"))
                .addParties(Participation.of(ActorId.of("a"), Role.DONOR))
                .addContributions(
                        dollars(130).key("early").due(on("2031")).build(),
                        dollars(30).newMoney(Ternary.YES).build(),
                        Goods.of("cranes").toBuilder()
                                .quantity(Quantity.of(2, Unit.ITEM).toBuilder()
                                        .wording("Two cranes")
                                        .build())
                                .newMoney(Ternary.NO)
                                .build())
                .addSteps(sized(Stage.DISBURSED, 130, StepCounts.ADDITIONAL).toBuilder()
                        .contribution("early")
                        .build())
                .build();

        assertThat(Briefing.about(
                        Dossier.of(DossierId.of("d")).plus(pledge),
                        new Screen(300, false, false, false),
                        Words.ENGLISH))
                .contains(
                        "– pledge:p: paid, 130 USD. 130 USD, due 2031; 30 USD, new money; two cranes, promised before. From actor:a.");
    }

    @Test
    void theLastStepIsTheLatestNotTheOneThatIsToldLast() {
        PledgeStep suspended = PledgeStep.of(Stage.SUSPENDED).toBuilder()
                .when(TimeExpression.of(Edtf.parse("2025-03-04")))
                .build();
        PledgeStep delivered = PledgeStep.of(Stage.DELIVERED).toBuilder()
                .when(TimeExpression.of(Edtf.parse("2025-02-10")))
                .build();

        assertThat(stage(suspended, delivered)).isEqualTo(Stage.SUSPENDED);
        assertThat(stage(delivered, suspended)).isEqualTo(Stage.SUSPENDED);
        assertThat(stage(suspended, PledgeStep.of(Stage.DELIVERED))).isEqualTo(Stage.DELIVERED);
    }

    private static Funding.Builder dollars(long figure) {
        return Funding.builder().amount(MoneyAmount.of(BigDecimal.valueOf(figure), "USD"));
    }

    private static TimeExpression on(String date) {
        return TimeExpression.of(Edtf.parse(date));
    }

    private static PledgeStep sized(Stage stage, long dollars, StepCounts counts) {
        return PledgeStep.of(stage).toBuilder()
                .amount(MoneyAmount.of(BigDecimal.valueOf(dollars), "USD"))
                .counts(counts)
                .build();
    }

    private static PledgeStep delivery(String wording, int ships) {
        return PledgeStep.builder()
                .stage(Stage.DELIVERED)
                .contribution("ships")
                .quantity(Quantity.of(ships, Unit.SHIP).toBuilder()
                        .wording(wording)
                        .build())
                .build();
    }

    private static Stage stage(Stage... stages) {
        return stage(Stream.of(stages).map(PledgeStep::of).toArray(PledgeStep[]::new));
    }

    private static Stage stage(PledgeStep... steps) {
        return PledgesSection.stage(pledge("p", steps)).orElseThrow();
    }

    private static Pledge pledge(String id, PledgeStep... steps) {
        return Pledge.builder()
                .id(PledgeId.of(id))
                .addParties(Participation.of(ActorId.of("a"), Role.DONOR))
                .addContributions(Funding.unspecified())
                .addSteps(steps)
                .build();
    }
}
