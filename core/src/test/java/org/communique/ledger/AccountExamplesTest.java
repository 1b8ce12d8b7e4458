package org.communique.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.ledger.Pledges.account;
import static org.communique.ledger.Pledges.dollars;
import static org.communique.ledger.Pledges.money;
import static org.communique.ledger.Pledges.number;
import static org.communique.ledger.Pledges.on;
import static org.communique.ledger.Pledges.pledge;
import static org.communique.ledger.Pledges.print;
import static org.communique.ledger.Pledges.soFar;
import static org.communique.ledger.Pledges.step;
import static org.communique.ledger.Pledges.usd;
import static org.communique.pledge.Stage.COMMITTED;
import static org.communique.pledge.Stage.CORRECTED;
import static org.communique.pledge.Stage.DELIVERED;
import static org.communique.pledge.Stage.DISBURSED;
import static org.communique.pledge.Stage.INCREASED;
import static org.communique.pledge.Stage.PLEDGED;
import static org.communique.pledge.Stage.REDUCED;
import static org.communique.pledge.Stage.REPAID;
import static org.communique.pledge.Stage.RETURNED;
import static org.communique.pledge.Stage.SUSPENDED;
import static org.communique.pledge.Stage.WITHDRAWN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.communique.amount.Approximation;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.SourceId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Recurrence;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** The examples of how one account stands, and what is easily got wrong about it. */
class AccountExamplesTest {

    private static final Figure ARRIVED = Figure.reached(DISBURSED);

    private static String named(Account account) {
        return print(account.bounds(Figure.named()));
    }

    private static String arrived(Account account) {
        return print(account.bounds(ARRIVED));
    }

    private static String outstanding(Account account) {
        return print(account.bounds(Figure.outstanding()));
    }

    private static String ended(Account account) {
        return print(account.bounds(Figure.ended()));
    }

    private static String pledged(Account account) {
        return print(account.bounds(Figure.reached(PLEDGED)));
    }

    private static String committed(Account account) {
        return print(account.bounds(Figure.reached(COMMITTED)));
    }

    @Test
    void whatIsWithdrawnIsPromisedNoLonger() {
        Account account = account(dollars(
                "a", "100", step(PLEDGED), step(DISBURSED, "60"), step(DISBURSED, "10"), step(WITHDRAWN, "20")));
        assertThat(named(account)).isEqualTo("80");
        assertThat(arrived(account)).isEqualTo("70");
        assertThat(outstanding(account)).isEqualTo("10");
        assertThat(ended(account)).isEqualTo("20");
    }

    @Test
    void aPaymentInMarchMayHaveArrivedByTheTenth() {
        Pledge pledge = dollars("a", "100", on("2024-01-05", step(PLEDGED)), on("2024-03", step(DISBURSED, "60")));
        Account account = account(pledge, ledger -> ledger.asOf(LocalDate.of(2024, 3, 10)));
        assertThat(arrived(account)).isEqualTo("[0, 60]");
        assertThat(outstanding(account)).isEqualTo("[40, 100]");
    }

    @Test
    void nobodySaysWhichPartIsWithdrawn() {
        Account account = account(dollars("a", "100", step(COMMITTED, "60"), step(WITHDRAWN, "40")));
        assertThat(named(account)).isEqualTo("60");
        assertThat(committed(account)).isEqualTo("[20, 60]");
    }

    @Test
    void whatIsPromisedAnewComesOnTopOfWhatArrivedBeforeTheRestWasWithdrawn() {
        Account account = account(
                dollars("a", "100", step(PLEDGED), step(DISBURSED, "60"), step(WITHDRAWN), step(PLEDGED, "30")));
        assertThat(arrived(account)).isEqualTo("60");
        assertThat(outstanding(account)).isEqualTo("30");
        assertThat(ended(account)).isEqualTo("40");
    }

    @Test
    void anIncreaseIsPledgedAndNotCommitted() {
        Account account = account(dollars("a", "100", step(COMMITTED), step(INCREASED, "50"), step(DISBURSED, "30")));
        assertThat(pledged(account)).isEqualTo("150");
        assertThat(committed(account)).isEqualTo("100");
        assertThat(outstanding(account)).isEqualTo("120");
    }

    @Test
    void aReductionTakesFromWhatIsCommittedAtTheMost() {
        Account account = account(dollars("a", "100", step(COMMITTED, "90"), soFar(step(REDUCED, "80"))));
        assertThat(named(account)).isEqualTo("80");
        assertThat(committed(account)).isEqualTo("[70, 80]");
    }

    @Test
    void moreMayBePaidThanIsCommitted() {
        Account account = account(dollars("p073821", "35", step(COMMITTED, "35"), step(DISBURSED, "37.46")));
        assertThat(print(account.bounds(Figure.recorded(COMMITTED)))).isEqualTo("35");
        assertThat(print(account.bounds(Figure.recorded(DISBURSED)))).isEqualTo("37.46");
        assertThat(committed(account)).isEqualTo("37.46");
        assertThat(outstanding(account)).isEqualTo("0");
    }

    @Test
    void aStepInAnotherCurrencyIsAnAccountOfItsOwn() {
        Pledge pledge = dollars("a", "100", step(PLEDGED), step(DISBURSED, MoneyAmount.of(number("50"), "EUR")));
        List<Account> accounts = Ledger.of(Pledges.dossier(pledge)).accounts();
        assertThat(accounts).extracting(each -> each.measure().unit()).containsExactly("USD", "EUR");
        assertThat(arrived(accounts.get(0))).isEqualTo("[0, 100]");
        assertThat(arrived(accounts.get(1))).isEqualTo("50");
        assertThat(pledged(accounts.get(1))).isEqualTo("0");
        assertThat(accounts.get(1).foreign()).isTrue();
    }

    @Test
    void goodsWithAPriceHaveTwoAccounts() {
        Goods tents = Goods.builder()
                .item("tent")
                .quantity(Quantity.of(10, Unit.ITEM))
                .value(MoneyAmount.of(number("30"), "GBP"))
                .build();
        PledgeStep four = PledgeStep.builder()
                .stage(DELIVERED)
                .quantity(Quantity.of(4, Unit.ITEM))
                .build();
        List<Account> accounts =
                Ledger.of(Pledges.dossier(pledge("a", List.of(tents), four))).accounts();
        assertThat(accounts).extracting(each -> each.measure().column()).containsExactly(Column.COUNT, Column.WORTH);
        assertThat(arrived(accounts.get(0))).isEqualTo("4");
        assertThat(arrived(accounts.get(1))).isEqualTo("[0, 30]");
    }

    @Test
    void whatComesEachYearComesAsOftenAsThePeriodHasYears() {
        Funding yearly = Funding.of(usd("3")).toBuilder()
                .per(Recurrence.YEAR)
                .period(TimeExpression.of(Edtf.parse("2025/2030")))
                .build();
        Funding endless = yearly.toBuilder()
                .period(TimeExpression.of(Edtf.parse("2025/..")))
                .build();
        assertThat(named(account(pledge("a", List.of(yearly), step(PLEDGED))))).isEqualTo("18");
        assertThat(named(account(pledge("a", List.of(endless), step(PLEDGED))))).isEqualTo("[3, ..)");
    }

    @Test
    void ofAVagueNumberThatIsAllDeliveredNothingIsOutstanding() {
        Quantity drones = Quantity.of(10_000, Unit.DRONE).toBuilder()
                .approximation(Approximation.OVER)
                .build();
        PledgeStep delivered =
                PledgeStep.builder().stage(DELIVERED).quantity(drones).build();
        Account account = account(pledge("a", List.of(Goods.of("attack drone", drones)), step(PLEDGED), delivered));
        assertThat(arrived(account)).isEqualTo("(10000, ..)");
        assertThat(outstanding(account)).isEqualTo("0");
    }

    @Test
    void whatIsNearlyThirtyIsOutstandingUpToThirty() {
        MoneyAmount nearly = money(Approximation.NEARLY, "30", "GBP");
        Account account = account(pledge("a", List.of(Funding.of(nearly)), step(PLEDGED)));
        assertThat(outstanding(account)).isEqualTo("[0, 30)");
    }

    @Test
    void whatComesBackHasNotArrived() {
        Account account = account(
                dollars("a", "100", step(PLEDGED), step(DISBURSED, "60"), step(RETURNED, "10"), step(REPAID, "5")));
        assertThat(named(account)).isEqualTo("100");
        assertThat(arrived(account)).isEqualTo("50");
        assertThat(outstanding(account)).isEqualTo("50");
        assertThat(print(account.bounds(Figure.recorded(REPAID)))).isEqualTo("5");
    }

    @Test
    void aCorrectionWithoutAKeyIsOfTheOneStepBeforeItThatHasAFigure() {
        Account account = account(dollars("a", "100", step(PLEDGED), step(DISBURSED, "60"), step(CORRECTED, "50")));
        assertThat(arrived(account)).isEqualTo("50");
    }

    @Test
    void aCorrectionWithoutAKeyPutsAllInDoubtThatItMayBeAbout() {
        Account account = account(dollars(
                "a", "100", step(PLEDGED), step(DISBURSED, "60"), step(DISBURSED, "10"), step(CORRECTED, "50")));
        assertThat(arrived(account)).isEqualTo("[0, ..)");
        assertThat(named(account)).isEqualTo("100");
    }

    @Test
    void aTotalSoFarHoldsEarlierStepsInIt() {
        Account account =
                account(dollars("a", "100", step(PLEDGED), step(DISBURSED, "60"), soFar(step(DISBURSED, "80"))));
        assertThat(arrived(account)).isEqualTo("80");
    }

    @Test
    void whatIsPledgedTwiceByFiguresIsNoMoreThanTheTwo() {
        Account account = account(
                dollars("a", "10", step(PLEDGED), step(PLEDGED, "10"), step(PLEDGED, "5"), step(COMMITTED, "40")));
        assertThat(print(account.bounds(Figure.recorded(PLEDGED)))).isEqualTo("15");
        assertThat(named(account)).isEqualTo("40");
    }

    @Test
    void ofFiveStepsThatMayBeReplacedNothingIsKnown() {
        List<PledgeStep> steps = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            steps.add(step(DISBURSED, "1").toBuilder().key("told-" + i).build());
            steps.add(step(WITHDRAWN, "1").toBuilder()
                    .corrects("told-" + i)
                    .addEvidence(Citation.of(SourceId.of("article")).hedged(Factuality.POSSIBLE))
                    .build());
        }
        Account account = account(dollars("a", "100", steps.toArray(PledgeStep[]::new)));
        assertThat(ended(account)).isEqualTo("[0, ..)");
        assertThat(arrived(account)).isEqualTo("[0, ..)");
    }

    @Test
    void whatIsHaltedIsPromisedStill() {
        Account account = account(dollars("a", "100", step(PLEDGED), step(SUSPENDED)));
        assertThat(account.halted()).isEqualTo(Ternary.YES);
        assertThat(outstanding(account)).isEqualTo("100");
    }

    @Test
    void stepsWithoutAKeyMoveContributionsOfOneCurrencyTogether() {
        Pledge pledge = pledge(
                "a", List.of(Funding.of(usd("100")), Funding.of(usd("50"))), step(PLEDGED), step(DISBURSED, "120"));
        List<Account> accounts = Ledger.of(Pledges.dossier(pledge)).accounts();
        assertThat(accounts).hasSize(1);
        assertThat(accounts.get(0).contributions()).containsExactly(0, 1);
        assertThat(outstanding(accounts.get(0))).isEqualTo("30");
    }

    @Test
    void aDossierWithoutPledgesHasNoAccounts() {
        Dossier empty = Pledges.dossier();
        assertThat(Ledger.of(empty).accounts()).isEmpty();
    }
}
