package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.pledge;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.Approximation;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.id.ActorId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.PersonnelKind;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Recurrence;
import org.communique.pledge.Service;
import org.communique.pledge.ServiceKind;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;
import org.communique.pledge.Undertaking;

/** Examples of how much steps move. */
final class MeasureExamples {

    private static final String MORE = "pledge.more-than-promised";
    private static final String OTHER = "pledge.step-of-another-kind";
    private static final String CURRENCY = "pledge.step-in-another-currency";

    private static final Goods TEN_SHIPS =
            Goods.of("ferry").toBuilder().quantity(ships(10)).build();
    private static final Funding TEN_EURO = Funding.of(euro(10));
    private static final Personnel TRAINERS = Personnel.of(PersonnelKind.TRAINERS);

    static final List<Example> ALL = List.of(
            caught(MORE, "at once", "/pledges/0/steps/0/quantity", of(TEN_SHIPS, moved(Stage.DELIVERED, ships(11)))),
            caught(MORE, "money", "/pledges/0/steps/0/amount", of(TEN_EURO, moved(Stage.DISBURSED, euro(11)))),
            caught(
                    MORE,
                    "one on top of the other",
                    "/pledges/0/steps/2/quantity",
                    of(
                            TEN_SHIPS,
                            moved(Stage.DELIVERED, ships(6)),
                            PledgeStep.of(Stage.DELIVERED),
                            moved(Stage.DELIVERED, ships(5)))),
            caught(
                    MORE,
                    "one on top of all before",
                    "/pledges/0/steps/1/quantity",
                    of(TEN_SHIPS, total(Stage.DELIVERED, ships(6)), moved(Stage.DELIVERED, ships(5)))),
            nearMiss(
                    MORE,
                    "one before all so far, the latest first",
                    of(
                            TEN_SHIPS,
                            on("2025-03-04", total(Stage.DELIVERED, ships(6))),
                            on("2025-02-10", moved(Stage.DELIVERED, ships(5))))),
            caught(
                    MORE,
                    "one on top of all before, the latest first",
                    "/pledges/0/steps/0/quantity",
                    of(
                            TEN_SHIPS,
                            on("2025-03-04", moved(Stage.DELIVERED, ships(5))),
                            on("2025-02-10", total(Stage.DELIVERED, ships(6))))),
            nearMiss(
                    MORE,
                    "as much as an earlier step promised, the latest first",
                    of(
                            TEN_SHIPS,
                            on("2025-03-04", moved(Stage.DELIVERED, ships(11))),
                            on("2025-02-10", moved(Stage.PLEDGED, ships(11))))),
            nearMiss(
                    MORE,
                    "with all so far at a time that nobody knows",
                    of(
                            TEN_SHIPS,
                            on("2025-03-04", moved(Stage.DELIVERED, ships(5))),
                            total(Stage.DELIVERED, ships(6)),
                            on("2025-02-10", PledgeStep.of(Stage.PLEDGED)))),
            caught(
                    MORE,
                    "by the contribution that it names",
                    "/pledges/0/steps/1/quantity",
                    through(
                            List.of(keyed("big", 20), keyed("small", 10)),
                            named("big", moved(Stage.DELIVERED, ships(11))),
                            named("small", moved(Stage.DELIVERED, ships(11))))),
            caught(
                    MORE,
                    "of the whole, which a step without a key is of",
                    "/pledges/0/steps/0/quantity",
                    through(
                            List.of(
                                    keyed("big", 20),
                                    keyed("small", 10).toBuilder().within("big").build()),
                            moved(Stage.DELIVERED, ships(21)))),
            nearMiss(
                    MORE,
                    "no more than the whole",
                    through(
                            List.of(
                                    keyed("big", 20),
                                    keyed("small", 10).toBuilder().within("big").build()),
                            moved(Stage.DELIVERED, ships(11)))),
            nearMiss(
                    MORE,
                    "of which some came back before",
                    of(
                            TEN_SHIPS,
                            moved(Stage.DELIVERED, ships(6)),
                            moved(Stage.RETURNED, ships(1)),
                            moved(Stage.DELIVERED, ships(5)))),
            caught(
                    MORE,
                    "of which some was paid back, and came all the same",
                    "/pledges/0/steps/2/amount",
                    of(
                            TEN_EURO,
                            moved(Stage.DISBURSED, euro(6)),
                            moved(Stage.REPAID, euro(1)),
                            moved(Stage.DISBURSED, euro(5)))),
            caught(
                    MORE,
                    "of which too little came back",
                    "/pledges/0/steps/3/quantity",
                    of(
                            TEN_SHIPS,
                            moved(Stage.DELIVERED, ships(6)),
                            moved(Stage.RETURNED, ships(1)),
                            moved(Stage.REPAID, ships(1)),
                            moved(Stage.DELIVERED, ships(7)))),
            nearMiss(
                    MORE,
                    "of which nobody says how much came back",
                    of(
                            TEN_SHIPS,
                            moved(Stage.DELIVERED, ships(6)),
                            PledgeStep.of(Stage.RETURNED),
                            moved(Stage.DELIVERED, ships(7)))),
            nearMiss(
                    MORE,
                    "of which came back what has no upper bound",
                    of(
                            TEN_SHIPS,
                            moved(Stage.DELIVERED, ships(6)),
                            moved(Stage.RETURNED, approximately(Approximation.OVER, 1)),
                            moved(Stage.DELIVERED, ships(6)))),
            nearMiss(
                    MORE,
                    "eleven, which is corrected to nine",
                    of(
                            TEN_SHIPS,
                            keyed("told", moved(Stage.DELIVERED, ships(11))),
                            corrected("told", moved(Stage.CORRECTED, ships(9))))),
            caught(
                    MORE,
                    "nine, which is corrected to eleven by a longer way",
                    "/pledges/0/steps/2/quantity",
                    of(
                            TEN_SHIPS,
                            keyed("told", moved(Stage.DELIVERED, ships(9))),
                            keyed("again", corrected("told", moved(Stage.CORRECTED, ships(8)))),
                            corrected("again", moved(Stage.CORRECTED, ships(11))))),
            nearMiss(
                    MORE,
                    "six twice, once in the place of the other",
                    of(
                            TEN_SHIPS,
                            keyed("told", moved(Stage.DELIVERED, ships(6))),
                            corrected("told", moved(Stage.DELIVERED, ships(6))))),
            nearMiss(
                    MORE,
                    "six twice, of which one was wrong in what nobody says",
                    of(
                            TEN_SHIPS,
                            keyed("told", moved(Stage.DELIVERED, ships(6))),
                            corrected("told", PledgeStep.of(Stage.CORRECTED)),
                            moved(Stage.DELIVERED, ships(6)))),
            nearMiss(
                    MORE,
                    "six, which is replaced by eight, which is corrected to seven",
                    of(
                            TEN_SHIPS,
                            keyed("told", moved(Stage.DELIVERED, ships(6))),
                            keyed("again", corrected("told", moved(Stage.DELIVERED, ships(8)))),
                            corrected("again", moved(Stage.CORRECTED, ships(7))))),
            caught(
                    MORE,
                    "six, which is corrected to twelve, which is replaced by eleven, the latest first",
                    "/pledges/0/steps/0/quantity",
                    of(
                            TEN_SHIPS,
                            corrected("again", moved(Stage.DELIVERED, ships(11))),
                            keyed("again", corrected("told", moved(Stage.CORRECTED, ships(12)))),
                            keyed("told", moved(Stage.DELIVERED, ships(6))))),
            nearMiss(
                    MORE,
                    "twelve, which is corrected to eight, and whose date is corrected beside",
                    of(
                            TEN_SHIPS,
                            keyed("told", moved(Stage.DELIVERED, ships(12))),
                            corrected("told", moved(Stage.CORRECTED, ships(8))),
                            corrected("told", on("2025-03-04", PledgeStep.of(Stage.CORRECTED))))),
            nearMiss(
                    MORE,
                    "fifteen of twenty that were promised on another date",
                    of(
                            TEN_SHIPS,
                            keyed("told", on("2025-02-10", moved(Stage.COMMITTED, ships(20)))),
                            corrected("told", on("2025-02-11", PledgeStep.of(Stage.CORRECTED))),
                            moved(Stage.DELIVERED, ships(15)))),
            nearMiss(
                    MORE,
                    "ten and four, of which four came back on another date",
                    of(
                            TEN_SHIPS,
                            moved(Stage.DELIVERED, ships(10)),
                            keyed("told", moved(Stage.RETURNED, ships(4))),
                            corrected("told", on("2025-02-11", PledgeStep.of(Stage.CORRECTED))),
                            moved(Stage.DELIVERED, ships(4)))),
            caught(
                    MORE,
                    "ten and five, of which four came back to another",
                    "/pledges/0/steps/3/quantity",
                    of(
                            TEN_SHIPS,
                            moved(Stage.DELIVERED, ships(10)),
                            keyed("told", moved(Stage.RETURNED, ships(4))),
                            corrected(
                                    "told",
                                    PledgeStep.of(Stage.CORRECTED).toBuilder()
                                            .addParties(Participation.of(ActorId.of("a"), Role.RECIPIENT))
                                            .build()),
                            moved(Stage.DELIVERED, ships(5)))),
            nearMiss(
                    MORE,
                    "ten and four, of which four came back, about which something was wrong",
                    of(
                            TEN_SHIPS,
                            moved(Stage.DELIVERED, ships(10)),
                            keyed("told", moved(Stage.RETURNED, ships(4))),
                            corrected("told", PledgeStep.of(Stage.CORRECTED)),
                            moved(Stage.DELIVERED, ships(4)))),
            caught(
                    MORE,
                    "twelve on another date",
                    "/pledges/0/steps/0/quantity",
                    of(
                            TEN_SHIPS,
                            keyed("told", on("2025-02-10", moved(Stage.DELIVERED, ships(12)))),
                            corrected("told", on("2025-02-11", PledgeStep.of(Stage.CORRECTED))))),
            caught(
                    MORE,
                    "eleven, about which something was wrong, which is then told to be the number",
                    "/pledges/0/steps/2/quantity",
                    of(
                            TEN_SHIPS,
                            keyed("told", moved(Stage.DELIVERED, ships(11))),
                            keyed("again", corrected("told", PledgeStep.of(Stage.CORRECTED))),
                            corrected("again", moved(Stage.CORRECTED, ships(12))))),
            nearMiss(
                    MORE,
                    "five on top of six so far, which is corrected to have been before",
                    of(
                            TEN_SHIPS,
                            keyed("told", on("2025-03-04", moved(Stage.DELIVERED, ships(5)))),
                            on("2025-02-10", total(Stage.DELIVERED, ships(6))),
                            corrected("told", on("2025-02-09", PledgeStep.of(Stage.CORRECTED))))),
            nearMiss(
                    MORE,
                    "eleven of the one, which is corrected to the other",
                    through(
                            List.of(keyed("big", 20), keyed("small", 10)),
                            keyed("told", named("small", moved(Stage.DELIVERED, ships(11)))),
                            corrected("told", named("big", PledgeStep.of(Stage.CORRECTED))))),
            caught(
                    MORE,
                    "five and six, which is the correction of seven",
                    "/pledges/0/steps/2/quantity",
                    of(
                            TEN_SHIPS,
                            moved(Stage.DELIVERED, ships(5)),
                            keyed("told", moved(Stage.DELIVERED, ships(7))),
                            corrected("told", moved(Stage.CORRECTED, ships(6))))),
            caught(
                    MORE,
                    "people",
                    "/pledges/0/steps/0/quantity",
                    of(
                            TRAINERS.toBuilder()
                                    .quantity(Quantity.of(10, Unit.PERSON))
                                    .build(),
                            moved(Stage.DELIVERED, Quantity.of(11, Unit.PERSON)))),
            caught(
                    MORE,
                    "work",
                    "/pledges/0/steps/0/quantity",
                    of(
                            Service.of(ServiceKind.TRAINING).toBuilder()
                                    .quantity(Quantity.of(10, Unit.HOUR))
                                    .build(),
                            moved(Stage.DELIVERED, Quantity.of(11, Unit.HOUR)))),
            caught(
                    MORE,
                    "eleven of nearly ten",
                    "/pledges/0/steps/0/quantity",
                    of(ships(Approximation.NEARLY, 10), moved(Stage.DELIVERED, ships(11)))),
            caught(
                    MORE,
                    "all that was made smaller behind",
                    "/pledges/0/steps/0/stage",
                    of(TEN_SHIPS, PledgeStep.of(Stage.DELIVERED), moved(Stage.REDUCED, ships(2)))),
            nearMiss(
                    MORE,
                    "on its way, which is then promised",
                    of(TEN_SHIPS, moved(Stage.DISPATCHED, ships(11)), PledgeStep.of(Stage.DELIVERED))),
            caught(
                    MORE,
                    "more than was made larger, which is another",
                    "/pledges/0/steps/1/quantity",
                    through(
                            List.of(keyed("big", 20), keyed("small", 10)),
                            named("big", PledgeStep.of(Stage.INCREASED)),
                            named("small", moved(Stage.DELIVERED, ships(11))))),
            nearMiss(MORE, "ten of nearly ten", of(ships(Approximation.NEARLY, 10), moved(Stage.DELIVERED, ships(10)))),
            nearMiss(
                    MORE,
                    "more than ten of ten",
                    of(TEN_SHIPS, moved(Stage.DELIVERED, approximately(Approximation.OVER, 10)))),
            nearMiss(
                    MORE,
                    "of a number that is open above",
                    of(ships(Approximation.AT_LEAST, 10), moved(Stage.DELIVERED, ships(11)))),
            nearMiss(MORE, "of about a number", of(ships(Approximation.ABOUT, 10), moved(Stage.DELIVERED, ships(11)))),
            nearMiss(
                    MORE,
                    "a number that is open below",
                    of(TEN_SHIPS, moved(Stage.DELIVERED, approximately(Approximation.AT_MOST, 11)))),
            nearMiss(
                    MORE,
                    "all before once more",
                    of(TEN_SHIPS, moved(Stage.DELIVERED, ships(6)), total(Stage.DELIVERED, ships(10)))),
            nearMiss(
                    MORE,
                    "what was on its way arrives",
                    of(TEN_SHIPS, moved(Stage.DISPATCHED, ships(10)), moved(Stage.DELIVERED, ships(10)))),
            nearMiss(MORE, "not there yet", of(TEN_SHIPS, moved(Stage.COMMITTED, ships(11)))),
            nearMiss(
                    MORE,
                    "what a step promised on top",
                    of(
                            TEN_SHIPS,
                            moved(Stage.PLEDGED, ships(10)),
                            moved(Stage.PLEDGED, ships(5)),
                            moved(Stage.DELIVERED, ships(15)))),
            nearMiss(
                    MORE,
                    "what a step promised without saying how many at most",
                    of(
                            TEN_SHIPS,
                            moved(Stage.PLEDGED, approximately(Approximation.OVER, 10)),
                            moved(Stage.DELIVERED, ships(15)))),
            nearMiss(
                    MORE,
                    "made larger",
                    of(TEN_SHIPS, PledgeStep.of(Stage.INCREASED), moved(Stage.DELIVERED, ships(11)))),
            nearMiss(
                    MORE,
                    "set right",
                    of(TEN_SHIPS, moved(Stage.DELIVERED, ships(11)), PledgeStep.of(Stage.CORRECTED))),
            nearMiss(
                    MORE,
                    "who knows what happened to it",
                    of(TEN_SHIPS, PledgeStep.of(Stage.of("doubled")), moved(Stage.DELIVERED, ships(11)))),
            nearMiss(
                    MORE,
                    "the one of two that was made larger",
                    through(
                            List.of(keyed("big", 20), keyed("small", 10)),
                            named("small", PledgeStep.of(Stage.INCREASED)),
                            named("small", moved(Stage.DELIVERED, ships(11))))),
            nearMiss(
                    MORE,
                    "every year",
                    of(
                            TEN_SHIPS.toBuilder().per(Recurrence.YEAR).build(),
                            moved(Stage.DELIVERED, ships(10)),
                            moved(Stage.DELIVERED, ships(10)))),
            nearMiss(
                    MORE,
                    "perhaps of a contribution that nobody names",
                    of(TEN_SHIPS, moved(Stage.DELIVERED, ships(11))).toBuilder()
                            .addOpen("contributions")
                            .build()),
            caught(
                    MORE,
                    "of the one of two contributions that is of ships",
                    "/pledges/0/steps/0/quantity",
                    through(List.of(TEN_SHIPS, TEN_EURO), moved(Stage.DELIVERED, ships(11)))),
            nearMiss(MORE, "another unit", of(TEN_SHIPS, moved(Stage.DELIVERED, Quantity.of(11, Unit.ITEM)))),
            nearMiss(
                    MORE,
                    "another currency",
                    of(TEN_EURO, moved(Stage.DISBURSED, MoneyAmount.of(new BigDecimal(11), "USD")))),
            nearMiss(MORE, "of no number at all", of(Goods.of("ferry"), moved(Stage.DELIVERED, ships(11)))),
            nearMiss(
                    MORE, "of what was only undertaken", of(Undertaking.of("help"), moved(Stage.DELIVERED, ships(11)))),
            caught(
                    OTHER,
                    "ships of money",
                    "/pledges/0/steps/0/quantity",
                    of(TEN_EURO, moved(Stage.PLEDGED, ships(1)))),
            caught(
                    OTHER,
                    "ships of people",
                    "/pledges/0/steps/0/quantity",
                    of(TRAINERS, moved(Stage.PLEDGED, ships(1)))),
            caught(
                    OTHER,
                    "drones of ships",
                    "/pledges/0/steps/0/quantity",
                    of(TEN_SHIPS, moved(Stage.PLEDGED, Quantity.of(1, Unit.DRONE)))),
            caught(OTHER, "money of people", "/pledges/0/steps/0/amount", of(TRAINERS, moved(Stage.PLEDGED, euro(1)))),
            nearMiss(OTHER, "money", of(TEN_EURO, moved(Stage.PLEDGED, euro(1)))),
            nearMiss(OTHER, "half of the money", of(TEN_EURO, moved(Stage.PLEDGED, Quantity.of(50, Unit.PERCENT)))),
            nearMiss(OTHER, "ships", of(TEN_SHIPS, moved(Stage.PLEDGED, ships(1)))),
            nearMiss(OTHER, "what ships cost", of(TEN_SHIPS, moved(Stage.PLEDGED, euro(1)))),
            nearMiss(OTHER, "things of ships", of(TEN_SHIPS, moved(Stage.PLEDGED, Quantity.of(1, Unit.ITEM)))),
            nearMiss(
                    OTHER,
                    "ships of things",
                    of(
                            Goods.of("ferry").toBuilder()
                                    .quantity(Quantity.of(1, Unit.ITEM))
                                    .build(),
                            moved(Stage.PLEDGED, ships(1)))),
            nearMiss(OTHER, "ships of nobody knows how many", of(Goods.of("ferry"), moved(Stage.PLEDGED, ships(1)))),
            nearMiss(OTHER, "soldiers", of(TRAINERS, moved(Stage.PLEDGED, Quantity.of(1, Unit.SOLDIER)))),
            nearMiss(OTHER, "ships of help", of(Undertaking.of("help"), moved(Stage.PLEDGED, ships(1)))),
            nearMiss(OTHER, "money of help", of(Undertaking.of("help"), moved(Stage.PLEDGED, euro(1)))),
            nearMiss(
                    OTHER,
                    "ships of one of two contributions",
                    through(List.of(TEN_SHIPS, TEN_EURO), moved(Stage.PLEDGED, ships(1)))),
            caught(
                    CURRENCY,
                    "dollars of euros",
                    "/pledges/0/steps/0/amount/currency",
                    of(TEN_EURO, moved(Stage.DISBURSED, dollars(1)))),
            caught(
                    CURRENCY,
                    "dollars for ships that cost euros",
                    "/pledges/0/steps/0/amount/currency",
                    of(TEN_SHIPS.toBuilder().value(euro(10)).build(), moved(Stage.DISBURSED, dollars(1)))),
            caught(
                    CURRENCY,
                    "dollars of the contribution that is in euros, by its key",
                    "/pledges/0/steps/1/amount/currency",
                    through(
                            List.of(
                                    TEN_EURO.toBuilder().key("euros").build(),
                                    Funding.of(dollars(10)).toBuilder()
                                            .key("dollars")
                                            .build()),
                            named("dollars", moved(Stage.DISBURSED, dollars(1))),
                            named("euros", moved(Stage.DISBURSED, dollars(1))))),
            nearMiss(CURRENCY, "euros of euros", of(TEN_EURO, moved(Stage.DISBURSED, euro(1)))),
            nearMiss(
                    CURRENCY,
                    "dollars of euros that are said to be so many dollars",
                    of(Funding.of(converted(euro(10), dollars(11))), moved(Stage.DISBURSED, dollars(1)))),
            nearMiss(
                    CURRENCY,
                    "dollars that are said to be so many euros",
                    of(TEN_EURO, moved(Stage.DISBURSED, converted(dollars(1), euro(1))))),
            nearMiss(
                    CURRENCY,
                    "dollars of euros, of which a part is dollars",
                    through(
                            List.of(
                                    TEN_EURO.toBuilder().key("all").build(),
                                    Funding.of(dollars(2)).toBuilder()
                                            .key("part")
                                            .within("all")
                                            .build()),
                            moved(Stage.DISBURSED, dollars(1)))),
            nearMiss(
                    CURRENCY,
                    "dollars of nobody knows how much, of which a part is euros",
                    through(
                            List.of(
                                    Funding.builder().key("all").build(),
                                    TEN_EURO.toBuilder()
                                            .key("part")
                                            .within("all")
                                            .build()),
                            moved(Stage.DISBURSED, dollars(1)))),
            nearMiss(
                    CURRENCY,
                    "dollars of one of two contributions",
                    through(List.of(TEN_SHIPS, TEN_EURO), moved(Stage.DISBURSED, dollars(1)))),
            nearMiss(CURRENCY, "dollars of help", of(Undertaking.of("help"), moved(Stage.DISBURSED, dollars(1)))));

    private MeasureExamples() {}

    private static Quantity ships(long count) {
        return Quantity.of(count, Unit.SHIP);
    }

    private static Quantity approximately(Approximation approximation, long count) {
        return ships(count).toBuilder().approximation(approximation).build();
    }

    private static Goods ships(Approximation approximation, long count) {
        return TEN_SHIPS.toBuilder()
                .quantity(approximately(approximation, count))
                .build();
    }

    private static Goods keyed(String key, long count) {
        return TEN_SHIPS.toBuilder().key(key).quantity(ships(count)).build();
    }

    private static PledgeStep keyed(String key, PledgeStep step) {
        return step.toBuilder().key(key).build();
    }

    private static PledgeStep corrected(String key, PledgeStep step) {
        return step.toBuilder().corrects(key).build();
    }

    private static MoneyAmount euro(long figure) {
        return MoneyAmount.of(BigDecimal.valueOf(figure), "EUR");
    }

    private static MoneyAmount dollars(long figure) {
        return MoneyAmount.of(BigDecimal.valueOf(figure), "USD");
    }

    private static MoneyAmount converted(MoneyAmount amount, MoneyAmount other) {
        return amount.toBuilder().addEquivalents(Equivalent.of(other)).build();
    }

    private static PledgeStep moved(Stage stage, Quantity quantity) {
        return PledgeStep.of(stage).toBuilder().quantity(quantity).build();
    }

    private static PledgeStep moved(Stage stage, MoneyAmount amount) {
        return PledgeStep.of(stage).toBuilder().amount(amount).build();
    }

    private static PledgeStep total(Stage stage, Quantity quantity) {
        return moved(stage, quantity).toBuilder()
                .counts(StepCounts.TOTAL_SO_FAR)
                .build();
    }

    private static PledgeStep on(String date, PledgeStep step) {
        return step.toBuilder().when(Small.time(date)).build();
    }

    private static PledgeStep named(String key, PledgeStep step) {
        return step.toBuilder().contribution(key).build();
    }

    private static Pledge of(Contribution contribution, PledgeStep... steps) {
        return through(List.of(contribution), steps);
    }

    private static Pledge through(List<? extends Contribution> contributions, PledgeStep... steps) {
        return pledge().contributions(contributions)
                .addAllSteps(Arrays.asList(steps))
                .build();
    }
}
