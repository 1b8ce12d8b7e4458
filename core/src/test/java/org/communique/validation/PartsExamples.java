package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.pledge;

import java.math.BigDecimal;
import java.util.List;
import org.communique.amount.Approximation;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.evidence.Factuality;
import org.communique.id.NeedId;
import org.communique.id.PledgeId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.pledge.Recurrence;
import org.communique.pledge.Undertaking;
import org.communique.time.Ternary;

/** Examples of wholes and their parts. */
final class PartsExamples {

    private static final String PARTS = "pledge.parts-differ";

    private static final Funding TEN_EURO = Funding.of(euro(10));
    private static final Funding DIVIDED_EURO =
            TEN_EURO.toBuilder().key("all").partsComplete(Ternary.YES).build();

    static final List<Example> ALL = List.of(
            caught(
                    PARTS,
                    "within one pledge",
                    "/pledges/0/contributions/0",
                    through(List.of(keyed("all", 10), within("all", ships(6)), within("all", ships(5))))),
            caught(
                    PARTS,
                    "within one need",
                    "/needs/0/contributions/0",
                    Need.builder()
                            .id(NeedId.of("need"))
                            .holder(Small.FRANCE)
                            .addContributions(keyed("all", 10), within("all", ships(11)))
                            .build()),
            caught(
                    PARTS,
                    "in pledges of their own",
                    "/pledges/0/contributions/0",
                    of(TEN_EURO),
                    part("a", euro(6)),
                    part("b", euro(5)),
                    ofTheWhole("a"),
                    ofTheWhole("b")),
            caught(
                    PARTS,
                    "of two sums together",
                    "/pledges/0/contributions/0",
                    through(List.of(TEN_EURO, TEN_EURO)),
                    part("a", euro(21)),
                    ofTheWhole("a")),
            caught(
                    PARTS,
                    "more than ten of ten",
                    "/pledges/0/contributions/0",
                    through(List.of(keyed("all", 10), within("all", approximately(Approximation.OVER, 10))))),
            caught(
                    PARTS,
                    "that are all, and too few",
                    "/pledges/0/contributions/0",
                    through(List.of(divided(10), within("all", ships(6)), within("all", ships(3))))),
            caught(
                    PARTS,
                    "of a need that are all, and too few",
                    "/needs/0/contributions/0",
                    Need.builder()
                            .id(NeedId.of("need"))
                            .holder(Small.FRANCE)
                            .addContributions(divided(10), within("all", approximately(Approximation.UNDER, 10)))
                            .build()),
            caught(
                    PARTS,
                    "that are all, in pledges of their own, and too few",
                    "/pledges/0/contributions/0",
                    of(DIVIDED_EURO),
                    part("a", euro(6)),
                    part("b", euro(3)),
                    ofTheWhole("a"),
                    ofTheWhole("b")),
            nearMiss(PARTS, "that are all, and told nowhere", through(List.of(divided(10)))),
            nearMiss(
                    PARTS,
                    "that are all, and enough",
                    through(List.of(divided(10), within("all", ships(6)), within("all", ships(4))))),
            nearMiss(
                    PARTS,
                    "that are all, of which one may be any number",
                    through(List.of(
                            divided(10),
                            within("all", ships(6)),
                            within("all", approximately(Approximation.AT_LEAST, 3))))),
            nearMiss(
                    PARTS,
                    "that are all, of up to ten",
                    through(List.of(
                            divided(10).toBuilder()
                                    .quantity(approximately(Approximation.AT_MOST, 10))
                                    .build(),
                            within("all", ships(6))))),
            nearMiss(
                    PARTS,
                    "that are all, one of them in another unit",
                    through(List.of(divided(10), within("all", ships(6)), within("all", Quantity.of(3, Unit.ITEM))))),
            nearMiss(
                    PARTS,
                    "that are all, some here and some in a pledge of their own",
                    through(List.of(DIVIDED_EURO, withinAll(6))),
                    part("a", euro(4)),
                    ofTheWhole("a")),
            nearMiss(
                    PARTS,
                    "that are all, one of them in a pledge that is open",
                    of(DIVIDED_EURO),
                    part("a", euro(6)).toBuilder().addOpen("contributions").build(),
                    ofTheWhole("a")),
            nearMiss(
                    PARTS,
                    "that are all, and are perhaps more",
                    of(DIVIDED_EURO),
                    part("a", euro(6)),
                    part("b", euro(4)),
                    ofTheWhole("a"),
                    perhapsOfTheWhole("b")),
            nearMiss(
                    PARTS,
                    "that are perhaps parts, and too much",
                    of(TEN_EURO),
                    part("a", euro(6)),
                    part("b", euro(5)),
                    ofTheWhole("a"),
                    perhapsOfTheWhole("b")),
            nearMiss(
                    PARTS,
                    "as much as two sums together",
                    through(List.of(TEN_EURO, TEN_EURO)),
                    part("a", euro(20)),
                    ofTheWhole("a")),
            nearMiss(
                    PARTS,
                    "as much as the whole",
                    through(List.of(keyed("all", 10), within("all", ships(6)), within("all", ships(4))))),
            nearMiss(
                    PARTS,
                    "of which nobody knows the least",
                    through(List.of(
                            keyed("all", 10),
                            within("all", ships(6)),
                            within("all", approximately(Approximation.AT_MOST, 5))))),
            nearMiss(
                    PARTS,
                    "of more than ten",
                    through(List.of(
                            keyed("all", 10).toBuilder()
                                    .quantity(approximately(Approximation.OVER, 10))
                                    .build(),
                            within("all", ships(11))))),
            nearMiss(
                    PARTS,
                    "in another unit",
                    through(List.of(keyed("all", 10), within("all", Quantity.of(11, Unit.ITEM))))),
            caught(
                    PARTS,
                    "every year, which is once at the least",
                    "/pledges/0/contributions/0",
                    through(List.of(
                            keyed("all", 10),
                            within("all", ships(11)).toBuilder()
                                    .per(Recurrence.YEAR)
                                    .build()))),
            nearMiss(PARTS, "in a pledge that nothing links", of(TEN_EURO), part("a", euro(11))),
            nearMiss(
                    PARTS,
                    "in one pledge that is told twice",
                    of(TEN_EURO),
                    part("a", euro(6)),
                    part("b", euro(6)),
                    ofTheWhole("a"),
                    ofTheWhole("b"),
                    Small.link("same", PledgeId.of("a"), Relation.SAME_AS, PledgeId.of("b"))),
            nearMiss(
                    PARTS,
                    "of a whole that is open",
                    of(TEN_EURO).toBuilder().addOpen("contributions").build(),
                    part("a", euro(11)),
                    ofTheWhole("a")),
            nearMiss(
                    PARTS,
                    "of a sum and help",
                    through(List.of(TEN_EURO, Undertaking.of("help"))),
                    part("a", euro(11)),
                    ofTheWhole("a")),
            nearMiss(
                    PARTS,
                    "that are deprecated",
                    of(TEN_EURO),
                    part("a", euro(11)).toBuilder().rank(Rank.DEPRECATED).build(),
                    ofTheWhole("a")));

    private PartsExamples() {}

    private static Goods divided(long count) {
        return keyed("all", count).toBuilder().partsComplete(Ternary.YES).build();
    }

    private static Funding withinAll(long count) {
        return Funding.of(euro(count)).toBuilder().within("all").build();
    }

    private static Goods within(String whole, Quantity quantity) {
        return Goods.of("ferry").toBuilder().within(whole).quantity(quantity).build();
    }

    private static Pledge part(String id, MoneyAmount amount) {
        return of(Funding.of(amount)).toBuilder().id(PledgeId.of(id)).build();
    }

    private static Link ofTheWhole(String id) {
        return Small.link(id, PledgeId.of(id), Relation.PART_OF, Small.AID);
    }

    private static Link perhapsOfTheWhole(String id) {
        return ofTheWhole(id).toBuilder()
                .addEvidence(Small.cited().hedged(Factuality.POSSIBLE))
                .build();
    }

    private static Quantity ships(long count) {
        return Quantity.of(count, Unit.SHIP);
    }

    private static Quantity approximately(Approximation approximation, long count) {
        return ships(count).toBuilder().approximation(approximation).build();
    }

    private static Goods keyed(String key, long count) {
        return Goods.of("ferry").toBuilder().key(key).quantity(ships(count)).build();
    }

    private static MoneyAmount euro(long figure) {
        return MoneyAmount.of(BigDecimal.valueOf(figure), "EUR");
    }

    private static Pledge of(Contribution contribution) {
        return through(List.of(contribution));
    }

    private static Pledge through(List<? extends Contribution> contributions) {
        return pledge().contributions(contributions).build();
    }
}
