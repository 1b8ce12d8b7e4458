package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.ANN;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.pledge;

import java.math.BigDecimal;
import java.util.List;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.Approximation;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.Entry;
import org.communique.evidence.Citation;
import org.communique.id.SourceId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.source.Source;
import org.communique.source.TextDigest;
import org.communique.term.LanguageTag;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** Examples of how near figures are, of dates, and of whose words a figure is in, beside the words that are cited. */
final class CitedMeaningExamples {

    /** The source with a text. */
    static final SourceId LEDGER = SourceId.of("ledger");

    /** Its text. */
    static final String TEXT =
            "More than $458 million went to Arnost on 6 March 2025, some 40 drones and 50 ships later."
                    + " Of $200 million, almost $200 million was spent on Friday, from May 3, 2021 to 2022-05-03."
                    + " A loan of £70 million (about €80 million) fell due a week after 4 January 2019, in the week of 4 February"
                    + " 2019, or in March 2018. Arvenia sent six frigates to the strait, and Belmora sent 7 more.";

    private static final String CODE = "evidence.words-differ";
    private static final String MONEY = "/pledges/0/contributions/1/amount";
    private static final String COUNT = "/pledges/0/contributions/1/quantity";
    private static final String DATE = "/events/0/when/edtf";
    private static final String PARTY = "/events/0/participations/0/count/wording";

    static final List<Example> ALL = List.of(
            caught(CODE, "exactly what is more", MONEY, note(), money("458000000", "More than $458 million")),
            caught(
                    CODE,
                    "exactly what is more, by a wording without the words for it",
                    MONEY + "/wording",
                    note(),
                    of(dollars("458000000").toBuilder().wording("$458 million").build(), "More than $458 million")),
            caught(
                    CODE,
                    "less than what is more",
                    MONEY,
                    note(),
                    hedged(Approximation.UNDER, "More than $458 million went to Arnost")),
            caught(
                    CODE,
                    "more than what is told without a hedge",
                    COUNT,
                    note(),
                    goods(Unit.SHIP, "50", Approximation.OVER, "and 50 ships")),
            caught(
                    CODE,
                    "exactly so many of some",
                    COUNT,
                    note(),
                    goods(Unit.DRONE, "40", Approximation.EXACT, "some 40 drones")),
            caught(
                    CODE,
                    "at most so many of some",
                    COUNT,
                    note(),
                    goods(Unit.DRONE, "40", Approximation.AT_MOST, "some 40 drones and 50 ships")),
            nearMiss(CODE, "more than what is more", note(), hedged(Approximation.OVER, "More than $458 million")),
            nearMiss(CODE, "at least what is more", note(), hedged(Approximation.AT_LEAST, "More than $458 million")),
            nearMiss(
                    CODE,
                    "so many that the words say plainly",
                    note(),
                    goods(Unit.SHIP, "50", Approximation.EXACT, "40 drones and 50 ships")),
            nearMiss(
                    CODE,
                    "a figure that stands plainly elsewhere in the words",
                    note(),
                    money("200000000", "Of $200 million, almost $200 million")),
            nearMiss(
                    CODE,
                    "the hedge of another figure",
                    note(),
                    goods(Unit.SHIP, "50", Approximation.EXACT, "some 40 drones and 50 ships")),
            nearMiss(
                    CODE,
                    "a coarser value",
                    note(),
                    of(
                            dollars("450000000").toBuilder()
                                    .approximation(Approximation.OVER)
                                    .wording("over $450 million")
                                    .build(),
                            "More than $458 million")),
            caught(CODE, "another day", DATE, note(), dated("2025-03-07", "6 March 2025")),
            caught(CODE, "another day among other words", DATE, note(), dated("2025-03-07", "Arnost on 6 March 2025,")),
            caught(CODE, "another month", DATE, note(), dated("2025-04", "6 March 2025")),
            caught(CODE, "another year", DATE, note(), dated("2024-03-06", "6 March 2025")),
            caught(CODE, "another day, where the words have no year", DATE, note(), dated("2025-03-07", "on 6 March")),
            caught(CODE, "another day with the month first", DATE, note(), dated("2021-05-04", "May 3, 2021")),
            caught(CODE, "another day as a calendar date", DATE, note(), dated("2022-05-04", "2022-05-03")),
            caught(CODE, "a day of another month", DATE, note(), dated("2018-04-01", "in March 2018")),
            caught(CODE, "an interval elsewhere", DATE, note(), dated("2025-03-07/2025-03-09", "6 March 2025")),
            caught(CODE, "a day beside a wording without figures", DATE, note(), on("that day", "2025-03-07")),
            caught(
                    CODE,
                    "the day of a step",
                    "/pledges/0/steps/0/when/edtf",
                    note(),
                    pledge().addSteps(PledgeStep.of(Stage.DISBURSED).toBuilder()
                                    .when(TimeExpression.of(Edtf.parse("2025-03-07")))
                                    .addEvidence(ofWhen("6 March 2025"))
                                    .build())
                            .build()),
            nearMiss(CODE, "the day", note(), dated("2025-03-06", "6 March 2025")),
            nearMiss(CODE, "a coarser date", note(), dated("2025", "6 March 2025")),
            nearMiss(CODE, "a finer date", note(), dated("2018-03-07", "in March 2018")),
            nearMiss(
                    CODE, "an interval that ends with the day", note(), dated("2025-03-01/2025-03-06", "6 March 2025")),
            nearMiss(CODE, "words with two dates", note(), dated("2021-06-04", "from May 3, 2021 to 2022-05-03")),
            nearMiss(CODE, "a day that is told by another", note(), dated("2019-01-11", "a week after 4 January 2019")),
            nearMiss(CODE, "a day of a week", note(), dated("2019-02-06", "in the week of 4 February 2019")),
            nearMiss(CODE, "a relative wording", note(), dated("2025-03-08", "on Friday")),
            nearMiss(CODE, "a day in another zone", note(), dated("2025-03-07T05:00:00+08:00", "6 March 2025")),
            nearMiss(
                    CODE,
                    "words in another language",
                    note().toBuilder().language(LanguageTag.of("fr")).build(),
                    dated("2025-03-07", "6 March 2025")),
            nearMiss(
                    CODE,
                    "a count in the words of the whole",
                    note(),
                    counted("six", "Arvenia", "Arvenia sent six frigates")),
            caught(
                    CODE,
                    "another count than in the words of the whole",
                    PARTY,
                    note(),
                    counted("nine", "Arvenia", "Arvenia sent six frigates")),
            caught(
                    CODE,
                    "a count in the words of the whole, and another in those of the party",
                    PARTY,
                    note(),
                    counted("six", "Belmora sent 7", "Arvenia sent six frigates to the strait, and Belmora sent 7")),
            caught(CODE, "a count that no words have", PARTY, note(), counted("six", "Arvenia")),
            nearMiss(
                    CODE,
                    "an equivalent in the words of the whole",
                    note(),
                    converted("80000000", "about €80 million")),
            caught(
                    CODE,
                    "another equivalent than in the words of the whole",
                    MONEY + "/equivalents/0/amount/wording",
                    note(),
                    converted("90000000", "about €90 million")));

    private CitedMeaningExamples() {}

    private static Source note() {
        return Source.builder().id(LEDGER).textDigest(TextDigest.sha256(TEXT)).build();
    }

    private static Citation cited(String words) {
        return Citation.of(LEDGER, TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private static Citation ofWhen(String words) {
        return cited(words).toBuilder().attribute("when").build();
    }

    private static MoneyAmount dollars(String figure) {
        return MoneyAmount.of(new BigDecimal(figure), "USD");
    }

    private static Entry of(MoneyAmount amount, String words) {
        return pledge().addContributions(
                        Funding.of(amount).toBuilder().addEvidence(cited(words)).build())
                .build();
    }

    private static Entry money(String figure, String words) {
        return of(dollars(figure), words);
    }

    private static Entry hedged(Approximation approximation, String words) {
        return of(dollars("458000000").toBuilder().approximation(approximation).build(), words);
    }

    private static Entry goods(Unit unit, String figure, Approximation approximation, String words) {
        Quantity quantity = Quantity.of(new BigDecimal(figure), unit).toBuilder()
                .approximation(approximation)
                .build();
        return pledge().addContributions(Goods.of("equipment").toBuilder()
                        .quantity(quantity)
                        .addEvidence(cited(words))
                        .build())
                .build();
    }

    private static Entry dated(String edtf, String words) {
        return event().when(TimeExpression.of(Edtf.parse(edtf)))
                .addEvidence(ofWhen(words))
                .build();
    }

    private static Entry on(String wording, String edtf) {
        return event().when(TimeExpression.builder()
                        .wording(wording)
                        .edtf(Edtf.parse(edtf))
                        .build())
                .addEvidence(ofWhen("6 March 2025"))
                .build();
    }

    private static Entry counted(String wording, String words, String... whole) {
        Participation party = Participation.of(ANN, Role.INITIATOR, cited(words)).toBuilder()
                .count(Quantity.of(wording.equals("six") ? 6 : 9, Unit.SHIP).toBuilder()
                        .wording(wording)
                        .build())
                .build();
        return event().addParticipations(party)
                .addEvidence(
                        List.of(whole).stream().map(CitedMeaningExamples::cited).toArray(Citation[]::new))
                .build();
    }

    private static Entry converted(String euros, String wording) {
        MoneyAmount other = MoneyAmount.of(new BigDecimal(euros), "EUR").toBuilder()
                .approximation(Approximation.ABOUT)
                .wording(wording)
                .build();
        MoneyAmount amount = MoneyAmount.of(new BigDecimal("70000000"), "GBP").toBuilder()
                .addEquivalents(Equivalent.of(other))
                .build();
        return pledge().addContributions(Funding.of(amount).toBuilder()
                        .addEvidence(cited("£70 million"))
                        .build())
                .addEvidence(cited("A loan of £70 million (about €80 million) fell due"))
                .build();
    }
}
