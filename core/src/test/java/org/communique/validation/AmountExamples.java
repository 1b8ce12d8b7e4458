package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.GAZETTE;
import static org.communique.validation.Small.cited;
import static org.communique.validation.Small.pledge;
import static org.communique.validation.Small.time;

import java.math.BigDecimal;
import java.util.List;
import org.communique.amount.AmountWording;
import org.communique.amount.Approximation;
import org.communique.amount.Currencies;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Rate;
import org.communique.amount.Unit;
import org.communique.entry.Condition;
import org.communique.evidence.Citation;
import org.communique.id.SourceId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.source.Source;

/** Examples of figures. */
final class AmountExamples {

    private static final String MONEY = "/pledges/0/contributions/1/amount";
    private static final String COUNT = "/pledges/0/contributions/1/quantity";

    private static final Source THEN =
            Source.builder().id(SourceId.of("then")).published(time("1990")).build();

    static final List<Example> ALL = List.of(
            caught(
                    "amount.wording-differs",
                    "a billion for a million",
                    MONEY + "/wording",
                    money(worded("30000000", "GBP", "nearly £30 billion"))),
            caught(
                    "amount.wording-differs",
                    "another currency",
                    MONEY + "/wording",
                    money(worded("30000000", "EUR", "nearly £30 million"))),
            caught("amount.wording-differs", "another dollar", MONEY + "/wording", money(worded("5", "EUR", "$5"))),
            caught(
                    "amount.wording-differs",
                    "pounds of another country",
                    MONEY + "/wording",
                    money(worded("5", "EGP", "5 pounds sterling"))),
            caught(
                    "amount.wording-differs",
                    "francs of another country",
                    MONEY + "/wording",
                    money(worded("5", "FRF", "5 Swiss francs"))),
            caught("amount.wording-differs", "no pounds", MONEY + "/wording", money(worded("5", "EUR", "5 pounds"))),
            caught(
                    "amount.wording-differs",
                    "a range of one figure",
                    MONEY + "/wording",
                    money(worded("10", "EUR", "€10 to €20"))),
            caught(
                    "amount.wording-differs",
                    "a count",
                    COUNT + "/wording",
                    count(of("1000", Unit.DRONE).toBuilder()
                            .wording("more than 10,000")
                            .build())),
            nearMiss("amount.wording-differs", "the same", money(worded("nearly £30 million"))),
            caught(
                    "amount.wording-differs",
                    "exactly what there is more of",
                    MONEY + "/wording",
                    money(worded("10000000", "CNY", "more than 10 million yuan"))),
            caught(
                    "amount.wording-differs",
                    "exactly what there is about",
                    MONEY + "/wording",
                    money(worded("30000000", "GBP", "about £30 million"))),
            caught(
                    "amount.wording-differs",
                    "more for nearly as much",
                    MONEY + "/wording",
                    money(said(Approximation.OVER, "6000000", "EUR", "nearly €6 million"))),
            caught(
                    "amount.wording-differs",
                    "at least for up to as much",
                    MONEY + "/wording",
                    money(said(Approximation.AT_LEAST, "30000000", "EUR", "up to €30 million"))),
            caught(
                    "amount.wording-differs",
                    "more than a million for more than a billion",
                    MONEY + "/wording",
                    money(said(Approximation.OVER, "30000000", "EUR", "more than €30 billion"))),
            caught(
                    "amount.wording-differs",
                    "nearly as much for less than that",
                    MONEY + "/wording",
                    money(said(Approximation.NEARLY, "30", "EUR", "less than €30"))),
            caught(
                    "amount.wording-differs",
                    "about another figure",
                    MONEY + "/wording",
                    money(said(Approximation.ABOUT, "30", "EUR", "€28"))),
            caught(
                    "amount.wording-differs",
                    "an equivalent that is said more exactly",
                    MONEY + "/equivalents/0/amount/wording",
                    money(worded("5", "EUR", "€5").toBuilder()
                            .addEquivalents(Equivalent.of(worded("6", "USD", "over $6")))
                            .build())),
            caught(
                    "amount.wording-differs",
                    "another equivalent than the wording has",
                    MONEY + "/wording",
                    money(worded("5", "EUR", "€5 (£4)").toBuilder()
                            .addEquivalents(Equivalent.of(MoneyAmount.of(new BigDecimal("3"), "GBP")))
                            .build())),
            nearMiss(
                    "amount.wording-differs",
                    "the equivalent that the wording has",
                    money(worded("5", "EUR", "€5 (£4)").toBuilder()
                            .addEquivalents(Equivalent.of(MoneyAmount.of(new BigDecimal("4"), "GBP")))
                            .build())),
            nearMiss("amount.wording-differs", "no equivalent", money(worded("5", "EUR", "€5 (£4)"))),
            caught(
                    "amount.wording-differs",
                    "a count that is said more exactly",
                    COUNT + "/wording",
                    count(of("20", Unit.COUNTRY).toBuilder()
                            .wording("around 20 countries")
                            .build())),
            caught(
                    "amount.wording-differs",
                    "a range that ends elsewhere",
                    COUNT + "/wording",
                    count(of("10", Unit.DRONE).toBuilder()
                            .approximation(Approximation.BETWEEN)
                            .upTo(new BigDecimal("15"))
                            .wording("10 to 20 drones")
                            .build())),
            nearMiss(
                    "amount.wording-differs",
                    "about what is nearly as much",
                    money(said(Approximation.ABOUT, "30000000", "GBP", "£29.8 million"))),
            nearMiss(
                    "amount.wording-differs",
                    "what is round in the wording",
                    money(worded("29800000", "GBP", "about £30 million"))),
            nearMiss(
                    "amount.wording-differs",
                    "about for nearly as much",
                    money(said(Approximation.ABOUT, "30", "EUR", "nearly €30"))),
            nearMiss(
                    "amount.wording-differs",
                    "at least for more than that",
                    money(said(Approximation.AT_LEAST, "30", "EUR", "more than €30"))),
            nearMiss(
                    "amount.wording-differs",
                    "a range round the figure",
                    count(of("10", Unit.DRONE).toBuilder()
                            .approximation(Approximation.BETWEEN)
                            .upTo(new BigDecimal("20"))
                            .wording("15 drones")
                            .build())),
            nearMiss(
                    "amount.wording-differs",
                    "less than nothing, and nearly nothing",
                    count(of("0", Unit.PERCENT).toBuilder()
                            .approximation(Approximation.NEARLY)
                            .wording("nearly 0%")
                            .build())),
            nearMiss("amount.wording-differs", "one of the dollars", money(worded("5", "CAD", "$5"))),
            nearMiss("amount.wording-differs", "one of the pounds", money(worded("5", "EGP", "5 pounds"))),
            nearMiss("amount.wording-differs", "a pound of before the euro", money(worded("5", "IEP", "£5"))),
            nearMiss("amount.wording-differs", "roubles of the Soviet Union", money(worded("5", "SUR", "5 roubles"))),
            nearMiss("amount.wording-differs", "zlotys of before 1995", money(worded("5", "PLZ", "5 zlotys"))),
            nearMiss("amount.wording-differs", "one of two readings", money(worded("1000", "EUR", "€1.000"))),
            nearMiss("amount.wording-differs", "one that nobody can read", money(worded("1", "EUR", "a pittance"))),
            nearMiss(
                    "amount.wording-differs",
                    "a range",
                    money(worded("10", "EUR", "€10 to €20").toBuilder()
                            .approximation(Approximation.BETWEEN)
                            .upTo(Currencies.amount(new BigDecimal("20"), Currencies.of("EUR")))
                            .build())),
            nearMiss(
                    "amount.wording-differs",
                    "a count of one unit",
                    count(of("24", Unit.DRONE).toBuilder().wording("two dozen").build())),
            nearMiss(
                    "amount.wording-differs",
                    "a count without a figure, by the least that it can mean",
                    count(of("24", Unit.PERSON).toBuilder()
                            .approximation(Approximation.AT_LEAST)
                            .wording("dozens of people")
                            .build())),
            caught(
                    "amount.equivalent-off",
                    "by over one per cent",
                    MONEY + "/equivalents/0",
                    money(converted("100", "EUR", "121.3", "USD", Rate.of(new BigDecimal("1.2"), "EUR", "USD")))),
            caught(
                    "amount.equivalent-off",
                    "in the wrong direction",
                    MONEY + "/equivalents/0",
                    money(converted("100", "EUR", "120", "USD", Rate.of(new BigDecimal("1.2"), "USD", "EUR")))),
            nearMiss(
                    "amount.equivalent-off",
                    "by one per cent",
                    money(converted("100", "EUR", "121.2", "USD", Rate.of(new BigDecimal("1.2"), "EUR", "USD")))),
            nearMiss(
                    "amount.equivalent-off",
                    "in the direction of the rate",
                    money(converted("120", "USD", "100", "EUR", Rate.of(new BigDecimal("1.2"), "EUR", "USD")))),
            nearMiss(
                    "amount.equivalent-off",
                    "at a rate between others",
                    money(converted("100", "EUR", "1", "USD", Rate.of(new BigDecimal("1.2"), "EUR", "GBP")))),
            nearMiss("amount.equivalent-off", "about as much", money(converted(about("€100"), worded("$200"), "1.2"))),
            nearMiss(
                    "amount.equivalent-off",
                    "nearly as much, on both sides",
                    money(converted(worded("nearly €30 million"), worded("nearly $39 million"), "1.2"))),
            nearMiss(
                    "amount.equivalent-off",
                    "more than as much",
                    money(converted(worded("more than €100"), worded("$150"), "1.2"))),
            nearMiss(
                    "amount.equivalent-off",
                    "just as much as there is more of",
                    money(converted(worded("more than €100"), worded("$120"), "1.2"))),
            nearMiss(
                    "amount.equivalent-off",
                    "within a range",
                    money(converted(worded("between €10 and €20"), worded("$20"), "1.2"))),
            nearMiss(
                    "amount.equivalent-off",
                    "a range, and the other way round",
                    money(converted(worded("between $12 and $24"), worded("between €10 and €20"), "1.2"))),
            nearMiss(
                    "amount.equivalent-off",
                    "as round as they are printed",
                    money(converted(worded("€5 million"), worded("$6.4 million"), "1.2"))),
            nearMiss(
                    "amount.equivalent-off",
                    "as round as it is printed, in a range",
                    money(converted(worded("between €1 million and €5 million"), worded("$6.4 million"), "1.2"))),
            caught(
                    "amount.equivalent-off",
                    "more than nearly as much",
                    MONEY + "/equivalents/0",
                    money(converted(worded("nearly €100"), worded("$130"), "1.2"))),
            caught(
                    "amount.equivalent-off",
                    "less than as much",
                    MONEY + "/equivalents/0",
                    money(converted(worded("at least €100"), worded("$110"), "1.2"))),
            caught(
                    "amount.equivalent-off",
                    "beyond a range",
                    MONEY + "/equivalents/0",
                    money(converted(worded("between €10 and €20"), worded("$30"), "1.2"))),
            caught(
                    "amount.equivalent-off",
                    "more than round figures allow",
                    MONEY + "/equivalents/0",
                    money(converted(worded("€5.0 million"), worded("$6.4 million"), "1.2"))),
            caught(
                    "amount.equivalent-off",
                    "as little of less than nothing",
                    MONEY + "/equivalents/0",
                    money(converted("-100", "EUR", "-110", "USD", Rate.of(new BigDecimal("1.2"), "EUR", "USD")))),
            nearMiss(
                    "amount.equivalent-off",
                    "as much less than nothing",
                    money(converted("-100", "EUR", "-121", "USD", Rate.of(new BigDecimal("1.2"), "EUR", "USD")))),
            caught(
                    "amount.currency-not-in-use",
                    "marks",
                    MONEY + "/currency",
                    money(MoneyAmount.of(BigDecimal.TEN, "DEM"))),
            caught(
                    "amount.currency-not-in-use",
                    "marks in a source of today",
                    MONEY + "/currency",
                    GAZETTE,
                    money(MoneyAmount.of(BigDecimal.TEN, "DEM")).toBuilder()
                            .addEvidence(cited())
                            .build()),
            nearMiss(
                    "amount.currency-not-in-use",
                    "marks in a source of today and one without a date",
                    GAZETTE,
                    Source.builder().id(SourceId.of("undated")).build(),
                    money(MoneyAmount.of(BigDecimal.TEN, "DEM")).toBuilder()
                            .addEvidence(cited(), Citation.of(SourceId.of("undated")))
                            .build()),
            nearMiss("amount.currency-not-in-use", "euros", money(MoneyAmount.of(BigDecimal.TEN, "EUR"))),
            nearMiss(
                    "amount.currency-not-in-use",
                    "marks in a source of their time",
                    GAZETTE.toBuilder().published(time("1990")).build(),
                    money(MoneyAmount.of(BigDecimal.TEN, "DEM")).toBuilder()
                            .addEvidence(cited())
                            .build()),
            nearMiss(
                    "amount.currency-not-in-use",
                    "marks in a source of today, where the contribution has one of their time",
                    GAZETTE,
                    THEN,
                    of(Citation.of(THEN.id()), MoneyAmount.of(BigDecimal.TEN, "DEM")).toBuilder()
                            .addEvidence(cited())
                            .build()),
            nearMiss(
                    "amount.currency-not-in-use",
                    "marks that a step moves by a source of their time",
                    GAZETTE,
                    THEN,
                    pledge().addEvidence(cited())
                            .addSteps(PledgeStep.of(Stage.DISBURSED, Citation.of(THEN.id())).toBuilder()
                                    .amount(MoneyAmount.of(BigDecimal.TEN, "DEM"))
                                    .build())
                            .build()),
            caught(
                    "amount.currency-not-in-use",
                    "marks in sources of today",
                    MONEY + "/currency",
                    GAZETTE,
                    THEN,
                    of(cited(), MoneyAmount.of(BigDecimal.TEN, "DEM")).toBuilder()
                            .addConditions(Condition.of("peace").toBuilder()
                                    .addEvidence(Citation.of(THEN.id()))
                                    .build())
                            .build()),
            nearMiss(
                    "amount.currency-not-in-use",
                    "marks on the day after their last, which it is not everywhere",
                    GAZETTE.toBuilder().published(time("2003-01-01")).build(),
                    of(cited(), MoneyAmount.of(BigDecimal.TEN, "DEM"))),
            caught(
                    "amount.currency-not-in-use",
                    "marks two days after their last",
                    MONEY + "/currency",
                    GAZETTE.toBuilder().published(time("2003-01-02")).build(),
                    of(cited(), MoneyAmount.of(BigDecimal.TEN, "DEM"))),
            caught(
                    "amount.currency-not-in-use",
                    "euros in a source of before them",
                    MONEY + "/currency",
                    GAZETTE.toBuilder().published(time("1995")).build(),
                    of(cited(), MoneyAmount.of(BigDecimal.TEN, "EUR"))),
            nearMiss(
                    "amount.currency-not-in-use",
                    "euros in a source of before them and one of today",
                    GAZETTE,
                    THEN,
                    of(cited(), MoneyAmount.of(BigDecimal.TEN, "EUR")).toBuilder()
                            .addEvidence(Citation.of(THEN.id()))
                            .build()),
            nearMiss(
                    "amount.currency-not-in-use",
                    "euros in a source of their first year",
                    GAZETTE.toBuilder().published(time("1999-01-01")).build(),
                    of(cited(), MoneyAmount.of(BigDecimal.TEN, "EUR"))),
            nearMiss(
                    "amount.currency-not-in-use",
                    "euros in a source that nobody dates",
                    Source.builder().id(GAZETTE.id()).build(),
                    of(cited(), MoneyAmount.of(BigDecimal.TEN, "EUR"))),
            caught(
                    "amount.currency-not-in-use",
                    "today's roubles in a step of before them",
                    "/pledges/0/steps/0/amount/currency",
                    GAZETTE,
                    moved("1992", "RUB")),
            caught(
                    "amount.currency-not-in-use",
                    "marks in a step of after them, by a source of their time",
                    "/pledges/0/steps/0/amount/currency",
                    THEN,
                    moved("2010", "DEM").toBuilder()
                            .addEvidence(Citation.of(THEN.id()))
                            .build()),
            nearMiss(
                    "amount.currency-not-in-use",
                    "marks in a step of their time, by a source of today",
                    GAZETTE,
                    moved("1990", "DEM")),
            caught(
                    "amount.implausible",
                    "less than nothing",
                    MONEY + "/value",
                    money(MoneyAmount.of(new BigDecimal("-1"), "EUR"))),
            caught(
                    "amount.implausible",
                    "more than there is in euros",
                    MONEY + "/value",
                    money(MoneyAmount.of(new BigDecimal("1000000000000001"), "EUR"))),
            caught(
                    "amount.implausible",
                    "more than there is in any currency",
                    MONEY + "/value",
                    money(MoneyAmount.of(new BigDecimal("1000000000000000001"), "VND"))),
            caught(
                    "amount.implausible",
                    "more countries than there are",
                    COUNT + "/value",
                    count(of("251", Unit.COUNTRY))),
            caught("amount.implausible", "less than no drone", COUNT + "/value", count(of("-1", Unit.DRONE))),
            nearMiss(
                    "amount.implausible",
                    "a thousand trillion",
                    money(MoneyAmount.of(new BigDecimal("1000000000000000"), "EUR"))),
            nearMiss(
                    "amount.implausible",
                    "what the world owes",
                    money(MoneyAmount.of(new BigDecimal("323000000000000"), "USD"))),
            nearMiss(
                    "amount.implausible",
                    "the dong",
                    money(MoneyAmount.of(new BigDecimal("1000000000000000000"), "VND"))),
            nearMiss("amount.implausible", "nothing", money(MoneyAmount.of(BigDecimal.ZERO, "EUR"))),
            nearMiss("amount.implausible", "no drone", count(of("0", Unit.DRONE))),
            nearMiss("amount.implausible", "all countries", count(of("250", Unit.COUNTRY))),
            nearMiss("amount.implausible", "a loss in per cent", count(of("-1.5", Unit.PERCENT))));

    private AmountExamples() {}

    private static Pledge money(MoneyAmount amount) {
        return pledge().addContributions(Funding.of(amount)).build();
    }

    private static Pledge of(Citation evidence, MoneyAmount amount) {
        return pledge().addContributions(
                        Funding.of(amount).toBuilder().addEvidence(evidence).build())
                .build();
    }

    private static Pledge moved(String date, String currency) {
        return pledge().addSteps(PledgeStep.of(Stage.DISBURSED, cited()).toBuilder()
                        .when(time(date))
                        .amount(MoneyAmount.of(BigDecimal.TEN, currency))
                        .build())
                .build();
    }

    private static Pledge count(Quantity quantity) {
        return pledge().addContributions(
                        Goods.of("drone").toBuilder().quantity(quantity).build())
                .build();
    }

    private static Quantity of(String value, Unit unit) {
        return Quantity.of(new BigDecimal(value), unit);
    }

    private static MoneyAmount worded(String figure, String currency, String wording) {
        return MoneyAmount.of(new BigDecimal(figure), currency).toBuilder()
                .wording(wording)
                .build();
    }

    private static MoneyAmount said(Approximation approximation, String figure, String currency, String wording) {
        return worded(figure, currency, wording).toBuilder()
                .approximation(approximation)
                .build();
    }

    private static MoneyAmount worded(String wording) {
        return AmountWording.parse(wording, Currencies.of("USD")).orElseThrow();
    }

    private static MoneyAmount about(String wording) {
        return worded("about " + wording);
    }

    private static MoneyAmount converted(MoneyAmount amount, MoneyAmount other, String rate) {
        return amount.toBuilder()
                .addEquivalents(Equivalent.of(other).toBuilder()
                        .rate(Rate.of(new BigDecimal(rate), "EUR", "USD"))
                        .build())
                .build();
    }

    private static MoneyAmount converted(
            String figure, String currency, String other, String otherCurrency, Rate rate) {
        return MoneyAmount.of(new BigDecimal(figure), currency).toBuilder()
                .addEquivalents(Equivalent.of(MoneyAmount.of(new BigDecimal(other), otherCurrency)).toBuilder()
                        .rate(rate)
                        .build())
                .build();
    }
}
