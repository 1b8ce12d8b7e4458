package org.communique.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.ledger.Pledges.account;
import static org.communique.ledger.Pledges.dollars;
import static org.communique.ledger.Pledges.dossier;
import static org.communique.ledger.Pledges.money;
import static org.communique.ledger.Pledges.number;
import static org.communique.ledger.Pledges.pledge;
import static org.communique.ledger.Pledges.print;
import static org.communique.ledger.Pledges.soFar;
import static org.communique.ledger.Pledges.step;
import static org.communique.ledger.Pledges.usd;
import static org.communique.pledge.Stage.COMMITTED;
import static org.communique.pledge.Stage.CONSIDERED;
import static org.communique.pledge.Stage.CORRECTED;
import static org.communique.pledge.Stage.DISBURSED;
import static org.communique.pledge.Stage.INCREASED;
import static org.communique.pledge.Stage.LAPSED;
import static org.communique.pledge.Stage.PLEDGED;
import static org.communique.pledge.Stage.REPAID;
import static org.communique.pledge.Stage.WITHDRAWN;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.communique.amount.Approximation;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.SourceId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.junit.jupiter.api.Test;

/** What a step does where another before it, or one that corrects it, makes a difference. */
class StepEffectsTest {

    private static final Figure ARRIVED = Figure.reached(DISBURSED);

    private static PledgeStep of(String key, PledgeStep step) {
        return step.toBuilder().contribution(key).build();
    }

    private static PledgeStep called(String key, PledgeStep step) {
        return step.toBuilder().key(key).build();
    }

    private static PledgeStep correcting(String key, PledgeStep step) {
        return step.toBuilder().corrects(key).build();
    }

    private static MoneyAmount euro(String figure) {
        return MoneyAmount.of(number(figure), "EUR");
    }

    private static String figure(Figure figure, Pledge pledge) {
        return print(account(pledge).bounds(figure));
    }

    @Test
    void theFirstPromiseIsNotAllOnceItWasIncreased() {
        Pledge pledge = dollars("p", "100", step(PLEDGED), step(INCREASED, "50"), step(COMMITTED, "100"));

        assertThat(figure(Figure.reached(COMMITTED), pledge)).isEqualTo("100");
        assertThat(figure(Figure.gap(PLEDGED, COMMITTED), pledge)).isEqualTo("50");
    }

    @Test
    void whatIsConsideredOnTopOfAnIncreaseIsNotPledged() {
        Pledge pledge = dollars(
                "p", "100", step(PLEDGED, "60"), step(PLEDGED, "40"), step(INCREASED, "50"), step(CONSIDERED, "170"));

        assertThat(figure(Figure.reached(PLEDGED), pledge)).isEqualTo("150");
        assertThat(figure(Figure.named(), pledge)).isEqualTo("170");
    }

    @Test
    void whatIsPaidBackWithoutAFigureMayBeAnything() {
        Pledge pledge = dollars("p", "100", step(DISBURSED), step(REPAID));

        assertThat(figure(Figure.recorded(REPAID), pledge)).isEqualTo("[0, ..)");
    }

    @Test
    void whatWasWithdrawnWithoutAFigureMayBeInATotalSoFar() {
        Pledge pledge = dollars(
                "p", "100", step(PLEDGED), step(DISBURSED, "60"), step(WITHDRAWN), soFar(step(WITHDRAWN, "40")));

        assertThat(account(pledge).bounds(Figure.named()).allow(number("60"))).isTrue();
        assertThat(account(pledge).bounds(Figure.ended()).allow(number("40"))).isTrue();
    }

    @Test
    void whatArrivedInAnotherCurrencyStaysWhenTheRestLapses() {
        Pledge pledge = dollars("p", "100", step(PLEDGED), step(DISBURSED, euro("50")), step(LAPSED, "100"));

        assertThat(figure(ARRIVED, pledge)).isEqualTo("[0, 100]");
    }

    @Test
    void anEquivalentInTheCurrencyOfThePromiseCountsThereThoughOtherMoneyMovedInAnother() {
        MoneyAmount both =
                euro("10").toBuilder().addEquivalents(Equivalent.of(usd("11"))).build();
        Pledge pledge = dollars("p", "100", step(PLEDGED, euro("50")), step(DISBURSED, both));

        assertThat(figure(ARRIVED, pledge)).isEqualTo("11");
    }

    @Test
    void aCorrectionOfADeniedStepCorrectsNoOther() {
        PledgeStep denied = called("denied", step(PLEDGED, "10")).toBuilder()
                .addEvidence(Citation.of(SourceId.of("article")).hedged(Factuality.CERTAIN_DENIED))
                .build();
        Pledge pledge = dollars("p", "100", step(COMMITTED, "40"), denied, correcting("denied", step(CORRECTED, "20")));

        assertThat(figure(Figure.reached(COMMITTED), pledge)).isEqualTo("40");
    }

    @Test
    void aCorrectionOfAStepOfOneContributionDoesNotPutSeveralTogether() {
        Pledge pledge = pledge(
                "p",
                List.of(
                        Funding.of(usd("40")).toBuilder().key("one").build(),
                        Funding.of(usd("60")).toBuilder().key("two").build()),
                called("paid", of("one", step(DISBURSED, "10"))),
                correcting("paid", step(CORRECTED, "20")));
        List<Account> accounts = Ledger.of(dossier(pledge)).accounts();

        assertThat(accounts).extracting(Account::contributions).containsExactly(List.of(0), List.of(1));
        assertThat(accounts)
                .extracting(account -> print(account.bounds(ARRIVED)))
                .containsExactly("20", "0");
    }

    private static final List<Funding> WHOLE_AND_PART = List.of(
            Funding.of(usd("100")).toBuilder().key("whole").build(),
            Funding.of(usd("40")).toBuilder().key("part").within("whole").build());

    private static Account part(PledgeStep... steps) {
        Pledge pledge = pledge("p", WHOLE_AND_PART, steps);
        return Ledger.of(dossier(pledge)).accounts().get(1);
    }

    @Test
    void whatMovesOfTheWholeMovesOfItsPartsInItsPlace() {
        Account increased = part(step(INCREASED, "50"), step(COMMITTED));
        Account withdrawn = part(step(WITHDRAWN, "10"), of("part", step(Stage.LAPSED, "5")));

        assertThat(increased.bounds(Figure.reached(COMMITTED)).allow(number("45")))
                .isTrue();
        assertThat(withdrawn.bounds(Figure.ended()).allow(number("15"))).isTrue();
    }

    @Test
    void whatMovesOfTheWholeMayMoveInTheOtherCurrencyOfItsPart() {
        MoneyAmount euros = MoneyAmount.of(number("25"), "EUR");
        Pledge pledge = pledge("p", WHOLE_AND_PART, of("part", step(PLEDGED, euros)), step(COMMITTED, euros));

        assertThat(Ledger.of(dossier(pledge)).accounts())
                .filteredOn(
                        account -> account.foreign() && account.contributions().equals(List.of(1)))
                .singleElement()
                .matches(account -> account.bounds(Figure.reached(COMMITTED)).allow(number("5")));
    }

    /** Of more worlds than are kept apart some are joined: what may have been all in one grows with the promise all the same. */
    @Test
    void allThatIsPerhapsPledgedGrowsWithThePromise() {
        PledgeStep[] steps = new PledgeStep[8];
        Arrays.fill(steps, step(Stage.RETURNED, "1"));
        steps[0] = step(PLEDGED);
        steps[7] = step(COMMITTED, money(Approximation.OVER, "12", "USD"));
        Account account =
                account(dollars("p", "10", steps), ledger -> ledger.knownAt(Instant.parse("2024-04-05T12:00:00Z")));

        assertThat(account.bounds(Figure.recorded(PLEDGED)).allow(number("13"))).isTrue();
    }

    @Test
    void allTheMoneyOfOneOfSeveralIsNotAllThatIsCountedOfThem() {
        Pledge pledge = pledge(
                "p",
                List.of(tents("one", 10, "30"), tents("two", 5, "10")),
                PledgeStep.builder()
                        .stage(PLEDGED)
                        .quantity(Quantity.of(3, Unit.ITEM))
                        .build(),
                of("one", step(COMMITTED, "30")));

        assertThat(Ledger.of(dossier(pledge)).accounts())
                .filteredOn(account -> account.contributions().size() == 2)
                .singleElement()
                .matches(account -> account.bounds(Figure.reached(COMMITTED)).allow(number("10")));
    }

    @Test
    void whereTooManyCorrectionsMayNotHoldNothingIsKnownOfWhatWasPaidBackEither() {
        PledgeStep[] steps = new PledgeStep[6];
        for (int i = 1; i < steps.length; i++) {
            steps[i] = correcting("paid", step(REPAID, "1"));
        }
        steps[0] = called("paid", step(REPAID, "2"));
        Account account =
                account(dollars("p", "10", steps), ledger -> ledger.knownAt(Instant.parse("2024-04-05T12:00:00Z")));

        assertThat(print(account.bounds(Figure.recorded(REPAID)))).isEqualTo("[0, ..)");
    }

    private static Goods tents(String key, int count, String worth) {
        return Goods.of("tents").toBuilder()
                .key(key)
                .quantity(Quantity.of(count, Unit.ITEM))
                .value(usd(worth))
                .build();
    }
}
