package org.communique.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.communique.ledger.Pledges.dollars;
import static org.communique.ledger.Pledges.dossier;
import static org.communique.ledger.Pledges.money;
import static org.communique.ledger.Pledges.number;
import static org.communique.ledger.Pledges.pledge;
import static org.communique.ledger.Pledges.print;
import static org.communique.ledger.Pledges.step;
import static org.communique.ledger.Pledges.usd;
import static org.communique.pledge.Stage.COMMITTED;
import static org.communique.pledge.Stage.DELIVERED;
import static org.communique.pledge.Stage.DISBURSED;
import static org.communique.pledge.Stage.PLEDGED;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.Approximation;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Rate;
import org.communique.entry.Condition;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.ActorId;
import org.communique.id.LinkId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Funding;
import org.communique.pledge.Instrument;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.junit.jupiter.api.Test;

/** The examples of what several pledges come to, and what is easily counted twice. */
class TotalExamplesTest {

    private static final Figure PLEDGES = Figure.reached(PLEDGED);
    private static final Figure ARRIVED = Figure.reached(DISBURSED);
    private static final Citation WORDS = Citation.of(SourceId.of("article"));

    private static Link link(Pledge subject, Relation relation, Pledge object) {
        String id =
                subject.id().text() + "-" + relation.code() + "-" + object.id().text();
        return Link.of(LinkId.of(id.replace(":", "-")), subject.id(), relation, object.id());
    }

    private static Link perhaps(Link link) {
        return link.toBuilder().addEvidence(WORDS.hedged(Factuality.PROBABLE)).build();
    }

    private static Pledge from(String giver, Pledge pledge) {
        return pledge.toBuilder()
                .parties(List.of(Participation.of(ActorId.of(giver), Role.DONOR)))
                .build();
    }

    private static Pledge to(String receiver, Pledge pledge) {
        return pledge.toBuilder()
                .addParties(Participation.of(ActorId.of(receiver), Role.RECIPIENT))
                .build();
    }

    private static String only(Ledger ledger, Figure figure) {
        List<Total> totals = ledger.totals(figure);
        assertThat(totals).hasSize(1);
        return print(totals.get(0).bounds());
    }

    private static String in(String unit, Ledger ledger, Figure figure) {
        return ledger.totals(figure).stream()
                .filter(total -> total.measure().unit().equals(unit))
                .map(total -> print(total.bounds()))
                .findFirst()
                .orElse("none");
    }

    private static String row(String key, Ledger ledger, Figure figure, By by) {
        return ledger.totals(figure, by).stream()
                .filter(total -> total.key().get(0).equals(key))
                .map(total -> print(total.bounds()))
                .findFirst()
                .orElse("none");
    }

    private static Pledge of(String id, Approximation approximation, String figure, String currency) {
        return pledge(id, List.of(Funding.of(money(approximation, figure, currency))), step(PLEDGED));
    }

    @Test
    void nearlyThirtyAndMoreThanTenAreMoreThanTen() {
        Ledger ledger = Ledger.of(
                dossier(of("a", Approximation.NEARLY, "30", "USD"), of("b", Approximation.OVER, "10", "USD")));
        assertThat(only(ledger, PLEDGES)).isEqualTo("(10, ..)");
        assertThat(ledger.totals(PLEDGES).get(0).stated()).contains(number("40"));
    }

    @Test
    void whatIsReplacedCountsWithWhatArrived() {
        Pledge old = dollars("old", "100", step(PLEDGED), step(DISBURSED, "60"));
        Pledge anew = dollars("anew", "150", step(PLEDGED));
        Ledger ledger = Ledger.of(dossier(old, anew, link(anew, Relation.SUPERSEDES, old)));
        assertThat(only(ledger, ARRIVED)).isEqualTo("60");
        assertThat(only(ledger, PLEDGES)).isEqualTo("[150, 210]");
        assertThat(only(ledger, Figure.outstanding())).isEqualTo("[90, 150]");
    }

    @Test
    void whatArrivedOfAPartOfWhatIsReplacedCountsThoughTheWholeNamesLess() {
        Pledge old = dollars("old", "0", step(PLEDGED));
        Pledge part = dollars("part", "40", step(PLEDGED), step(DISBURSED));
        Pledge anew = dollars("anew", "0", step(PLEDGED));
        Ledger ledger = Ledger.of(
                dossier(old, part, anew, link(anew, Relation.SUPERSEDES, old), link(part, Relation.PART_OF, old)));
        assertThat(only(ledger, Figure.named())).isEqualTo("40");
        assertThat(only(ledger, PLEDGES)).isEqualTo("40");
        assertThat(ledger.conflicts()).isEmpty();
    }

    @Test
    void aWholeThatIsOnlyReportedDoesNotLimitItsParts() {
        Funding reported = Funding.of(usd("30")).toBuilder()
                .addEvidence(WORDS.hedged(Factuality.POSSIBLE))
                .build();
        Pledge whole = pledge("whole", List.of(reported), step(PLEDGED));
        Pledge part = dollars("part", "40", step(PLEDGED));
        Ledger ledger = Ledger.of(dossier(whole, part, link(part, Relation.PART_OF, whole)));
        assertThat(only(ledger, PLEDGES)).isEqualTo("40");
        assertThat(ledger.conflicts()).isEmpty();
    }

    @Test
    void oneThingToldInTwoCurrenciesCountsInTheFirst() {
        Pledge dollars = of("dollars", Approximation.ABOUT, "6500", "USD");
        Pledge euros = of("euros", Approximation.OVER, "7000", "EUR");
        Ledger ledger = Ledger.of(dossier(dollars, euros, link(dollars, Relation.SAME_AS, euros)));
        assertThat(in("USD", ledger, PLEDGES)).isEqualTo("[0, ..)");
        assertThat(in("EUR", ledger, PLEDGES)).isEqualTo("none");
        assertThat(in("USD", ledger.tolerance(number("0.05")), PLEDGES)).isEqualTo("[6175, 6825]");
    }

    @Test
    void oneThingToldTwiceInOneCurrencyAgreesOrClashes() {
        Pledge about = of("about", Approximation.ABOUT, "6500", "USD");
        Pledge exactly = dollars("exactly", "6600", step(PLEDGED));
        Pledge other = dollars("other", "7000", step(PLEDGED));
        Link same = link(about, Relation.SAME_AS, exactly);
        Ledger agree = Ledger.of(dossier(about, exactly, same)).tolerance(number("0.05"));
        assertThat(only(agree, PLEDGES)).isEqualTo("6600");
        assertThat(agree.conflicts()).isEmpty();
        Ledger clash = Ledger.of(dossier(exactly, other, link(exactly, Relation.SAME_AS, other)));
        assertThat(only(clash, PLEDGES)).isEqualTo("[6600, 7000]");
        assertThat(clash.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.FIGURES_DIFFER);
    }

    @Test
    void aTellingThatSaysNothingOfAPaymentDoesNotSayThatNothingIsPaid() {
        Pledge paid = dollars("paid", "100", step(PLEDGED), step(DISBURSED, "40"));
        Pledge pledged = dollars("pledged", "100", step(PLEDGED));
        Ledger ledger = Ledger.of(dossier(paid, pledged, link(paid, Relation.SAME_AS, pledged)));
        assertThat(only(ledger, ARRIVED)).isEqualTo("40");
        assertThat(only(ledger, Figure.outstanding())).isEqualTo("60");
        assertThat(ledger.conflicts()).isEmpty();
    }

    private static Funding during(String figure, String year) {
        return Funding.of(usd(figure)).toBuilder()
                .period(TimeExpression.of(Edtf.parse(year)))
                .build();
    }

    @Test
    void twoYearsOfOneSumAreTheSumAndNorwayPerhapsPartOfIt() {
        Pledge years = pledge("years", List.of(during("458", "2017"), during("214", "2018")), step(PLEDGED));
        Pledge sum = dollars("sum", "672", step(PLEDGED));
        Pledge norway = from("norway", dollars("norway", "192", step(PLEDGED)));
        Link same = link(years, Relation.SAME_AS, sum);
        Link part = link(norway, Relation.PART_OF, sum);
        Ledger unsure = Ledger.of(dossier(years, sum, norway, same, perhaps(part)));
        assertThat(only(unsure, PLEDGES)).isEqualTo("[672, 864]");
        assertThat(only(Ledger.of(dossier(years, sum, same)).during(Edtf.parse("2017")), PLEDGES))
                .isEqualTo("458");
        Ledger sure = Ledger.of(dossier(years, sum, norway, same, part));
        assertThat(only(sure, PLEDGES)).isEqualTo("672");
        assertThat(row("actor:norway", sure, PLEDGES, By.GIVER)).isEqualTo("192");
        assertThat(row("actor:norland", sure, PLEDGES, By.GIVER)).isEqualTo("480");
    }

    @Test
    void whatIsReportedlyPromisedIsAtLeastThePartThatIs() {
        Funding whole = Funding.of(usd("1.3")).toBuilder()
                .key("all")
                .addEvidence(WORDS.hedged(Factuality.UNCOMMITTED))
                .build();
        Funding part = Funding.of(usd("0.52")).toBuilder().within("all").build();
        Ledger ledger = Ledger.of(dossier(pledge("a", List.of(whole, part), step(PLEDGED))));
        assertThat(only(ledger, PLEDGES)).isEqualTo("[0.52, 1.3]");
    }

    @Test
    void whatIsPerhapsPartOfAnotherIsAtLeastTheGreater() {
        Pledge bank = dollars("bank", "0.917", step(PLEDGED));
        Pledge part = dollars("part", "1.9", step(PLEDGED));
        Pledge whole = of("whole", Approximation.OVER, "7.6", "USD");
        Ledger ledger = Ledger.of(dossier(bank, part, whole, perhaps(link(part, Relation.PART_OF, whole))));
        assertThat(only(ledger, PLEDGES)).isEqualTo("(8.517, ..)");
    }

    @Test
    void guaranteesAreNoMoney() {
        Funding guarantee = Funding.of(usd("3")).toBuilder()
                .instrument(Instrument.GUARANTEE)
                .build();
        Pledge uk = pledge("uk", List.of(guarantee, Funding.of(usd("0.306"))), step(PLEDGED));
        assertThat(Ledger.of(dossier(uk)).totals(PLEDGES))
                .extracting(total -> total.measure().column(), total -> print(total.bounds()))
                .containsExactly(tuple(Column.MONEY, "0.306"), tuple(Column.GUARANTEE, "3"));
    }

    @Test
    void aContractThatIsPaidOutOfAFundCountsOnceWhereverOneAsks() {
        Pledge one = to("fund", dollars("one", "250", step(PLEDGED)));
        Pledge two = to("fund", dollars("two", "80", step(PLEDGED)));
        Pledge contract = to("ukraine", of("contract", Approximation.UNDER, "30", "USD"));
        Ledger ledger = Ledger.of(dossier(
                one, two, contract, link(contract, Relation.DRAWS_ON, one), link(contract, Relation.DRAWS_ON, two)));
        assertThat(only(ledger, PLEDGES)).isEqualTo("330");
        assertThat(only(ledger.where(Account.receives(ActorId.of("ukraine"))), PLEDGES))
                .isEqualTo("[0, 30)");
    }

    @Test
    void jointMoneyIsPerhapsThatOfOne() {
        Pledge joint = dollars("joint", "100", step(PLEDGED)).toBuilder()
                .parties(List.of(
                        Participation.of(ActorId.of("uk"), Role.DONOR),
                        Participation.of(ActorId.of("france"), Role.DONOR)))
                .build();
        Pledge alone = from("uk", dollars("alone", "40", step(PLEDGED)));
        Ledger ledger = Ledger.of(dossier(joint, alone));
        assertThat(row("actor:france actor:uk", ledger, PLEDGES, By.GIVER)).isEqualTo("100");
        assertThat(row("actor:uk", ledger, PLEDGES, By.GIVER)).isEqualTo("40");
        assertThat(only(ledger.where(Account.gives(ActorId.of("uk"))), PLEDGES)).isEqualTo("[40, 140]");
    }

    private static Pledge recorded(String id, String figure, String moment) {
        return dollars(id, figure, step(PLEDGED)).toBuilder()
                .recorded(Instant.parse(moment))
                .build();
    }

    @Test
    void whatWasRecordedLaterWasNotKnown() {
        Ledger ledger = Ledger.of(dossier(
                        recorded("before", "5", "2025-01-01T00:00:00Z"),
                        recorded("after", "7", "2025-03-01T00:00:00Z"),
                        dollars("unrecorded", "40", step(PLEDGED))))
                .knownAt(Instant.parse("2025-02-01T00:00:00Z"));
        assertThat(only(ledger, PLEDGES)).isEqualTo("[5, 45]");
    }

    @Test
    void whatHangsOnAnOpenConditionIsPerhapsAndWhatArrivedIsAFact() {
        Pledge pledge = dollars("a", "100", step(PLEDGED), step(DISBURSED, "30")).toBuilder()
                .addConditions(Condition.of("if there is a deal"))
                .build();
        assertThat(only(Ledger.of(dossier(pledge)), PLEDGES)).isEqualTo("[30, 100]");
        assertThat(only(Ledger.of(dossier(pledge)), ARRIVED)).isEqualTo("30");
        assertThat(only(Ledger.of(dossier(pledge)), Figure.outstanding())).isEqualTo("[0, 70]");
        Pledge unmet = pledge.toBuilder()
                .conditions(List.of(Condition.of("if there is a deal").toBuilder()
                        .satisfied(Ternary.NO)
                        .build()))
                .build();
        assertThat(only(Ledger.of(dossier(unmet)), PLEDGES)).isEqualTo("30");
    }

    @Test
    void theGapOfATreeIsNotThatOfItsWholeAlone() {
        Pledge whole = dollars("whole", "100", step(PLEDGED));
        Pledge part = dollars("part", "40", step(PLEDGED), step(DISBURSED, "40"));
        Ledger ledger = Ledger.of(dossier(whole, part, link(part, Relation.PART_OF, whole)));
        assertThat(only(ledger, Figure.outstanding())).isEqualTo("60");
    }

    @Test
    void partsThatExceedTheirWholeAreAConflictAndTheWholeStands() {
        Pledge whole = dollars("whole", "100", step(PLEDGED));
        Pledge part = dollars("part", "140", step(PLEDGED), step(DISBURSED, "120"));
        Ledger ledger = Ledger.of(dossier(whole, part, link(part, Relation.PART_OF, whole)));
        assertThat(only(ledger, PLEDGES)).isEqualTo("100");
        assertThat(only(ledger, ARRIVED)).isEqualTo("120");
        assertThat(ledger.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.PARTS_EXCEED_WHOLE);
    }

    @Test
    void whatGoesRoundInACircleCountsAtLeastOnce() {
        Pledge one = dollars("one", "100", step(PLEDGED));
        Pledge two = dollars("two", "60", step(PLEDGED));
        Ledger ledger =
                Ledger.of(dossier(one, two, link(one, Relation.PART_OF, two), link(two, Relation.PART_OF, one)));
        assertThat(only(ledger, PLEDGES)).isEqualTo("[100, 160]");
    }

    @Test
    void whatIsClaimedCountsUnlessOneAsksOtherwise() {
        Pledge claimed = dollars("a", "100").toBuilder()
                .addSteps(PledgeStep.of(DELIVERED, WORDS.via(StatementId.of("said"))))
                .build();
        Ledger ledger = Ledger.of(dossier(claimed));
        assertThat(only(ledger, ARRIVED)).isEqualTo("100");
        assertThat(only(ledger.counting(Support.CLAIMED, Inclusion.OUT), ARRIVED))
                .isEqualTo("0");
        assertThat(only(ledger.counting(Support.CLAIMED, Inclusion.MAYBE), ARRIVED))
                .isEqualTo("[0, 100]");
    }

    @Test
    void aDeprecatedPledgeCountsInNothing() {
        Pledge wrong = dollars("a", "100", step(PLEDGED)).toBuilder()
                .rank(Rank.DEPRECATED)
                .build();
        assertThat(Ledger.of(dossier(wrong)).totals(PLEDGES)).isEmpty();
    }

    @Test
    void whatWasPromisedBeforeIsOnlyRecorded() {
        Funding again = Funding.of(usd("100")).toBuilder().newMoney(Ternary.NO).build();
        Ledger ledger = Ledger.of(dossier(pledge("a", List.of(again), step(PLEDGED))));
        assertThat(ledger.totals(PLEDGES)).isEmpty();
        assertThat(only(ledger, Figure.recorded(PLEDGED))).isEqualTo("100");
    }

    @Test
    void whatIsCommittedAndNotPaidIsTheGapBetweenTheTwo() {
        Ledger ledger = Ledger.of(dossier(
                dollars("a", "100", step(COMMITTED), step(DISBURSED, "30")), dollars("b", "50", step(PLEDGED))));
        assertThat(only(ledger, Figure.gap(COMMITTED, DISBURSED))).isEqualTo("70");
        assertThat(only(ledger, Figure.standing(PLEDGED))).isEqualTo("50");
    }

    @Test
    void ratesLetCurrenciesBeAdded() {
        Pledge euros = pledge("euros", List.of(Funding.of(MoneyAmount.of(new BigDecimal("50"), "EUR"))), step(PLEDGED));
        Ledger ledger = Ledger.of(dossier(dollars("dollars", "100", step(PLEDGED)), euros));
        assertThat(ledger.totals(PLEDGES)).hasSize(2);
        RateTable rates = RateTable.none()
                .with(LocalDate.of(2025, 3, 6), Rate.of(new BigDecimal("1.1"), "EUR", "USD"), "a bank")
                .with(LocalDate.of(2025, 3, 7), Rate.of(new BigDecimal("1.2"), "EUR", "USD"), "a bank");
        assertThat(only(ledger.using(rates, "USD"), PLEDGES)).isEqualTo("[155, 160]");
        assertThat(in("EUR", ledger.using(rates, "EUR"), PLEDGES))
                .isEqualTo("[133.333333333333333333, 140.909090909090909091]");
    }

    @Test
    void whatIsARangeEvenAsItIsToldIsNotStated() {
        Pledge pledge = dollars("p", "28", step(PLEDGED), step(COMMITTED, "10"), step(Stage.REDUCED, "8"));
        Ledger ledger = Ledger.of(dossier(pledge));

        assertThat(ledger.totals(Figure.recorded(COMMITTED))).singleElement().satisfies(total -> {
            assertThat(print(total.bounds())).isEqualTo("[2, 10]");
            assertThat(total.stated()).isEmpty();
        });
    }
}
