package org.communique.pledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.id.ActorId;
import org.communique.id.PledgeId;
import org.communique.time.Ternary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PledgeTest {

    private static final Participation BUYER = Participation.of(ActorId.of("uk"), Role.of("buyer"));
    private static final Participation RECIPIENT = Participation.of(ActorId.of("ukraine"), Role.of("recipient"));
    private static final Participation SECOND_BUYER = Participation.of(ActorId.of("norway"), Role.of("buyer"));

    @Test
    void partiesOfARoleStandInOrder() {
        Pledge pledge = pledge().build();

        assertThat(pledge.parties(Role.of("buyer"))).containsExactly(BUYER, SECOND_BUYER);
        assertThat(pledge.parties(Role.of("guarantor"))).isEmpty();
    }

    @Test
    void contributionsWithoutKeyNeverClash() {
        assertThat(pledge().addContributions(Funding.unspecified()).build().contributions())
                .hasSize(2);
    }

    @Test
    void aPartIsCountedInItsWholeAlone() {
        Funding whole = Funding.builder().key("all").build();
        Funding part = Funding.builder().key("2017").within("all").build();
        Goods within = Goods.of("tent").toBuilder().within("2017").build();

        Pledge pledge = pledge().contributions(List.of(part, within, whole)).build();

        assertThat(pledge.wholes()).containsExactly(whole);
        assertThat(pledge.contributions()).hasSize(3);
    }

    @Test
    void aContributionOfAnyKindSaysHowMuchItIs() {
        MoneyAmount money = MoneyAmount.of(30, "GBP");
        Quantity ten = Quantity.of(10, Unit.ITEM);
        Goods tents = Goods.of("tent", ten).toBuilder().value(money).build();
        List<Contribution> each = List.of(
                Funding.of(money),
                tents,
                Personnel.of(PersonnelKind.of("trainers"), ten),
                Service.of(ServiceKind.of("training"), ten),
                Undertaking.of("spend more").toBuilder().quantity(ten).build(),
                UnrecognizedContribution.builder().type("debt-swap").build());

        assertThat(each)
                .extracting(Contribution::quantity)
                .containsExactly(
                        Optional.empty(),
                        Optional.of(ten),
                        Optional.of(ten),
                        Optional.of(ten),
                        Optional.of(ten),
                        Optional.empty());
        assertThat(each)
                .extracting(Contribution::amount)
                .containsExactly(
                        Optional.of(money),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
    }

    @Test
    void whatIsCorrectedIsKnownByItsKey() {
        PledgeStep wrong =
                PledgeStep.of(Stage.DELIVERED).toBuilder().key("first").build();
        PledgeStep right = PledgeStep.of(Stage.CORRECTED).toBuilder()
                .key("second")
                .corrects("first")
                .build();

        assertThat(pledge().addSteps(right, wrong).build().correctedKeys()).containsExactly("first");
    }

    @Test
    void percentageIsTheSameNumberHoweverItIsWritten() {
        assertThat(Funding.builder().percentage(new BigDecimal("45.0")).build())
                .isEqualTo(Funding.builder().percentage(new BigDecimal("45")).build());
        assertThat(BUYER.toBuilder().percentage(new BigDecimal("1E+1")).build())
                .isEqualTo(BUYER.toBuilder().percentage(BigDecimal.TEN).build());
    }

    @Test
    void nobodySaysWhetherMoneyIsNewWhereNothingIsSaid() {
        assertThat(Funding.unspecified().newMoney()).isEqualTo(Ternary.UNKNOWN);
    }

    @Test
    void listsKeepTheOrderOfTheSource() {
        List<PledgeStep> steps = List.of(PledgeStep.of(Stage.DELIVERED), PledgeStep.of(Stage.PROPOSED));

        assertThat(pledge().addAllSteps(steps).build().steps()).isEqualTo(steps);
    }

    @Test
    void stepIsAdditionalWhereNothingElseIsSaid() {
        assertThat(PledgeStep.of(Stage.PLEDGED).counts()).isEqualTo(StepCounts.ADDITIONAL);
    }

    @Test
    void priceOfGoodsIsNoSecondContribution() {
        Goods drones = Goods.of("attack drone").toBuilder()
                .value(MoneyAmount.of(new BigDecimal("30000000"), "GBP"))
                .build();

        assertThat(pledge().contributions(List.of(drones)).build().contributions())
                .containsExactly(drones);
    }

    @Test
    void termsOfALoanAreInPercentAndInTimeOrInAUnitThatIsNotKnown() {
        Quantity rate = Quantity.of(25, Unit.of("basis-point"));
        Quantity years = Quantity.of(15, Unit.YEAR);

        assertThat(Funding.builder().interest(rate).maturity(years).build())
                .returns(Optional.of(rate), Funding::interest)
                .returns(Optional.of(years), Funding::maturity);
        assertThatIllegalArgumentException()
                .isThrownBy(Funding.builder().interest(years)::build)
                .withMessage("Cannot build Funding, interest: expected one of the units [percent] but was year");
    }

    @ParameterizedTest
    @CsvSource({
        "considered, 1",
        "in-development, 2",
        "proposed, 3",
        "pledged, 4",
        "committed, 5",
        "contracted, 6",
        "allocated, 7",
        "dispatched, 8",
        "disbursed, 9",
        "delivered, 9"
    })
    void stageHasARank(String stage, int rank) {
        assertThat(Stage.of(stage).rank()).isEqualTo(OptionalInt.of(rank));
    }

    @ParameterizedTest
    @CsvSource({
        "increased",
        "reduced",
        "suspended",
        "resumed",
        "refused",
        "withdrawn",
        "lapsed",
        "corrected",
        "returned",
        "repaid",
        "delayed",
        "x-custom"
    })
    void stageBesideTheWayHasNoRank(String stage) {
        assertThat(Stage.of(stage).rank()).isEmpty();
    }

    private static Pledge.Builder pledge() {
        return Pledge.builder()
                .id(PledgeId.of("drones"))
                .addParties(BUYER, RECIPIENT, SECOND_BUYER)
                .addContributions(Funding.unspecified());
    }
}
