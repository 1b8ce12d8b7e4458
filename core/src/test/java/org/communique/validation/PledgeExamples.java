package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.pledge;
import static org.communique.validation.Small.time;

import java.math.BigDecimal;
import java.util.List;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.Approximation;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.Condition;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.id.ActorId;
import org.communique.id.NeedId;
import org.communique.id.PledgeId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Anchor;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** Examples of pledges. */
final class PledgeExamples {

    private static final String TWICE = "pledge.told-twice";
    private static final String OWN = "pledge.giver-is-recipient";

    private static final Participation FRANCE = Participation.of(Small.FRANCE, Role.DONOR);
    private static final Goods TENTS = Goods.of("tent").toBuilder().key("tents").build();
    private static final Goods BEDS = Goods.of("bed").toBuilder().key("beds").build();

    static final List<Example> ALL = List.of(
            caught(
                    "pledge.party-twice",
                    "one donor twice",
                    "/pledges/0/parties/1",
                    Small.pledge()
                            .addParties(Participation.of(Small.FRANCE, Role.DONOR))
                            .build()),
            nearMiss(
                    "pledge.party-twice",
                    "a donor who is the supplier too",
                    Small.pledge()
                            .addParties(Participation.of(Small.FRANCE, Role.SUPPLIER))
                            .build()),
            caught(
                    "pledge.step-twice",
                    "on one day",
                    "/pledges/0/steps/1",
                    twice(dated("2025-03-05"), dated("2025-03-05"))),
            nearMiss("pledge.step-twice", "on two days", twice(dated("2025-03-05"), dated("2025-03-04"))),
            caught(
                    "pledge.step-twice",
                    "on the same words, nobody says when",
                    "/pledges/0/steps/1",
                    twice(PledgeStep.of(Stage.PLEDGED), PledgeStep.of(Stage.PLEDGED))),
            nearMiss(
                    "pledge.step-twice",
                    "on other words, nobody says when",
                    twice(PledgeStep.of(Stage.DELIVERED), PledgeStep.of(Stage.DELIVERED, Small.cited()))),
            nearMiss("pledge.step-twice", "as much again, nobody says when", twice(six(), six())),
            nearMiss(
                    "pledge.step-twice",
                    "another transaction of one day",
                    twice(
                            dated("2025-03-05"),
                            dated("2025-03-05").toBuilder()
                                    .addIdentifiers(Identifier.of(IdentifierScheme.WIKIDATA, "2"))
                                    .build())),
            caught(
                    "pledge.steps-out-of-order",
                    "a later stage a day earlier, with a step between that nobody dates",
                    "/pledges/0/steps/2/when",
                    through(on("2025-03-06"), PledgeStep.of(Stage.COMMITTED), signed("2025-03-05"))),
            nearMiss(
                    "pledge.steps-out-of-order",
                    "the latest first, as news tells it",
                    through(signed("2025-03-06"), on("2025-03-05"))),
            nearMiss(
                    "pledge.steps-out-of-order",
                    "twice the same stage, the latest first",
                    through(on("2025-03-06"), on("2025-03-05"))),
            nearMiss(
                    "pledge.steps-out-of-order",
                    "a stage that no other is before or behind, the latest first",
                    through(at(Stage.SUSPENDED, "2025-03-04"), at(Stage.DELIVERED, "2025-02-10"))),
            nearMiss(
                    "pledge.steps-out-of-order",
                    "a later stage a day earlier, of another contribution",
                    through(named("tents", on("2025-03-06")), named("beds", signed("2025-03-05")))),
            caught(
                    "pledge.steps-out-of-order",
                    "a later stage a day earlier, of the same contribution with another between",
                    "/pledges/0/steps/2/when",
                    through(
                            named("tents", on("2025-03-06")),
                            named("beds", on("2025-03-04")),
                            named("tents", signed("2025-03-05")))),
            nearMiss(
                    "pledge.steps-out-of-order",
                    "a later stage a day earlier, by another giver",
                    through(with(on("2025-03-06"), donor("a")), with(signed("2025-03-05"), donor("b")))),
            caught(
                    "pledge.steps-out-of-order",
                    "a later stage a day earlier, of one of all",
                    "/pledges/0/steps/1/when",
                    through(on("2025-03-06"), named("beds", signed("2025-03-05")))),
            caught(
                    "pledge.steps-out-of-order",
                    "a later stage at an event a day earlier",
                    "/pledges/0/steps/1/event",
                    Small.event().when(time("2025-03-05")).build(),
                    through(on("2025-03-06"), at(PledgeStep.of(Stage.CONTRACTED)))),
            nearMiss(
                    "pledge.steps-out-of-order",
                    "a later stage the same day, and perhaps earlier",
                    through(on("2025-03-06"), signed("2025-03-06"), signed("2025-03"), signed("2025-03-20"))),
            caught(
                    "pledge.illegal-transition",
                    "delivered while suspended",
                    "/pledges/0/steps/1/stage",
                    through(Stage.SUSPENDED, Stage.DELIVERED)),
            nearMiss(
                    "pledge.illegal-transition",
                    "delivered before it was suspended, the latest first",
                    through(at(Stage.SUSPENDED, "2025-03-04"), at(Stage.DELIVERED, "2025-02-10"))),
            caught(
                    "pledge.illegal-transition",
                    "delivered after it was suspended, the latest first",
                    "/pledges/0/steps/0/stage",
                    through(at(Stage.DELIVERED, "2025-03-04"), at(Stage.SUSPENDED, "2025-02-10"))),
            caught(
                    "pledge.illegal-transition",
                    "delivered after it was suspended, the latest first behind a step that nobody dates",
                    "/pledges/0/steps/1/stage",
                    through(
                            PledgeStep.of(Stage.PLEDGED),
                            at(Stage.DELIVERED, "2025-03-04"),
                            at(Stage.SUSPENDED, "2025-02-10"))),
            caught(
                    "pledge.illegal-transition",
                    "delivered in the month in which it was suspended",
                    "/pledges/0/steps/1/stage",
                    through(at(Stage.SUSPENDED, "2025-03-04"), at(Stage.DELIVERED, "2025-03"))),
            caught(
                    "pledge.illegal-transition",
                    "delivered about when it was suspended",
                    "/pledges/0/steps/1/stage",
                    through(at(Stage.SUSPENDED, "2025-03-04"), at(Stage.DELIVERED, "2025-02-10~"))),
            caught(
                    "pledge.illegal-transition",
                    "delivered at last by a step that nobody dates",
                    "/pledges/0/steps/2/stage",
                    through(
                            at(Stage.SUSPENDED, "2025-03-04"),
                            at(Stage.DELIVERED, "2025-02-10"),
                            PledgeStep.of(Stage.DELIVERED))),
            nearMiss(
                    "pledge.illegal-transition",
                    "resumed after it was suspended nobody says when, the latest first",
                    through(
                            at(Stage.RESUMED, "2025-03-11"),
                            PledgeStep.of(Stage.SUSPENDED),
                            at(Stage.DELIVERED, "2025-02-10"))),
            caught(
                    "pledge.illegal-transition",
                    "delivered after it was withdrawn, behind steps the latest first",
                    "/pledges/0/steps/4/stage",
                    through(
                            at(Stage.RESUMED, "2025-03-11"),
                            PledgeStep.of(Stage.SUSPENDED),
                            at(Stage.DELIVERED, "2025-02-10"),
                            at(Stage.WITHDRAWN, "2025-03-12"),
                            at(Stage.DELIVERED, "2025-03-13"))),
            nearMiss(
                    "pledge.illegal-transition",
                    "delivered before it was suspended, at events that say when",
                    Small.event().when(time("2025-02-10")).build(),
                    through(at(Stage.SUSPENDED, "2025-03-04"), at(PledgeStep.of(Stage.DELIVERED)))),
            nearMiss(
                    "pledge.illegal-transition",
                    "delivered on the day before it was suspended, in words",
                    Small.GAZETTE,
                    through(at(Stage.SUSPENDED, "2025-03-06"), worded(Stage.DELIVERED, "yesterday"))),
            nearMiss(
                    "pledge.illegal-transition",
                    "corrected after the first step, the latest first",
                    through(at(Stage.CORRECTED, "2025-03-04"), at(Stage.PLEDGED, "2025-02-10"))),
            caught(
                    "pledge.illegal-transition",
                    "corrected before the first step that it is told behind",
                    "/pledges/0/steps/1/stage",
                    through(at(Stage.PLEDGED, "2025-03-04"), at(Stage.CORRECTED, "2025-02-10"))),
            caught(
                    "pledge.illegal-transition",
                    "suspended twice",
                    "/pledges/0/steps/1/stage",
                    through(Stage.SUSPENDED, Stage.SUSPENDED)),
            caught(
                    "pledge.illegal-transition",
                    "delivered though taken back",
                    "/pledges/0/steps/1/stage",
                    through(Stage.WITHDRAWN, Stage.DELIVERED)),
            caught(
                    "pledge.illegal-transition",
                    "suspended though lapsed",
                    "/pledges/0/steps/1/stage",
                    through(Stage.LAPSED, Stage.SUSPENDED)),
            caught(
                    "pledge.illegal-transition",
                    "resumed though nothing stood still",
                    "/pledges/0/steps/1/stage",
                    through(Stage.PLEDGED, Stage.RESUMED)),
            caught(
                    "pledge.illegal-transition",
                    "made smaller though refused",
                    "/pledges/0/steps/2/stage",
                    through(Stage.SUSPENDED, Stage.REFUSED, Stage.REDUCED)),
            nearMiss(
                    "pledge.illegal-transition",
                    "made smaller while suspended",
                    through(Stage.SUSPENDED, Stage.REDUCED)),
            caught(
                    "pledge.illegal-transition",
                    "made smaller while suspended, and delivered",
                    "/pledges/0/steps/2/stage",
                    through(Stage.SUSPENDED, Stage.REDUCED, Stage.DELIVERED)),
            nearMiss(
                    "pledge.illegal-transition",
                    "made smaller while suspended, and resumed",
                    through(Stage.SUSPENDED, Stage.REDUCED, Stage.RESUMED)),
            nearMiss(
                    "pledge.illegal-transition",
                    "the correction of a step that is told behind it",
                    through(correcting("told", Stage.CORRECTED), keyed("told", Stage.DELIVERED))),
            caught(
                    "pledge.illegal-transition",
                    "corrected first, and nobody says what",
                    "/pledges/0/steps/0/stage",
                    through(PledgeStep.of(Stage.CORRECTED), keyed("told", Stage.DELIVERED))),
            nearMiss("pledge.illegal-transition", "made larger, corrected", through(Stage.INCREASED, Stage.CORRECTED)),
            nearMiss(
                    "pledge.illegal-transition",
                    "delivered by one while another suspended it",
                    through(by("a", Stage.SUSPENDED), by("b", Stage.DELIVERED))),
            caught(
                    "pledge.illegal-transition",
                    "delivered by one who suspended it with another",
                    "/pledges/0/steps/1/stage",
                    through(and(by("a", Stage.SUSPENDED), by("b", Stage.SUSPENDED)), by("b", Stage.DELIVERED))),
            caught(
                    "pledge.illegal-transition",
                    "delivered by nobody knows whom while one suspended it",
                    "/pledges/0/steps/1/stage",
                    through(by("a", Stage.SUSPENDED), PledgeStep.of(Stage.DELIVERED))),
            caught(
                    "pledge.illegal-transition",
                    "delivered to one, suspended to another",
                    "/pledges/0/steps/1/stage",
                    through(to("a", Stage.SUSPENDED), to("b", Stage.DELIVERED))),
            caught(
                    "pledge.illegal-transition",
                    "corrected before anything was said",
                    "/pledges/0/steps/0/stage",
                    through(Stage.CORRECTED)),
            caught(
                    "pledge.illegal-transition",
                    "one of two contributions",
                    "/pledges/0/steps/2/stage",
                    through(
                            PledgeStep.of(Stage.PLEDGED),
                            of("tents", Stage.SUSPENDED),
                            of("tents", Stage.DELIVERED),
                            of("beds", Stage.DELIVERED))),
            nearMiss(
                    "pledge.illegal-transition",
                    "there and back",
                    through(
                            Stage.RESUMED,
                            Stage.DELIVERED,
                            Stage.PROPOSED,
                            Stage.SUSPENDED,
                            Stage.WITHDRAWN,
                            Stage.PLEDGED)),
            nearMiss(
                    "pledge.illegal-transition",
                    "resumed, corrected, unheard of",
                    through(
                            Stage.SUSPENDED,
                            Stage.RESUMED,
                            Stage.LAPSED,
                            Stage.CORRECTED,
                            Stage.DELIVERED,
                            Stage.of("lost"),
                            Stage.RESUMED)),
            nearMiss(
                    "pledge.illegal-transition",
                    "all at once behind one of two contributions",
                    through(of("tents", Stage.SUSPENDED), of("beds", Stage.DELIVERED), PledgeStep.of(Stage.DELIVERED))),
            nearMiss(
                    "pledge.illegal-transition",
                    "paid back and delivered anew, and late before that",
                    through(Stage.DELAYED, Stage.DELIVERED, Stage.RETURNED, Stage.DELIVERED, Stage.REPAID)),
            nearMiss(
                    "pledge.illegal-transition",
                    "late while suspended, and what was given is returned after it was withdrawn",
                    through(Stage.DELIVERED, Stage.SUSPENDED, Stage.DELAYED, Stage.WITHDRAWN, Stage.RETURNED)),
            caught(
                    "pledge.illegal-transition",
                    "late though withdrawn",
                    "/pledges/0/steps/1/stage",
                    through(Stage.WITHDRAWN, Stage.DELAYED)),
            caught(
                    "pledge.illegal-transition",
                    "late while suspended, and delivered",
                    "/pledges/0/steps/2/stage",
                    through(Stage.SUSPENDED, Stage.DELAYED, Stage.DELIVERED)),
            caught(
                    "pledge.illegal-transition",
                    "returned after it was withdrawn, and delivered",
                    "/pledges/0/steps/2/stage",
                    through(Stage.WITHDRAWN, Stage.RETURNED, Stage.DELIVERED)),
            nearMiss(
                    "pledge.illegal-transition",
                    "delivered while suspended, which was told wrongly",
                    through(
                            keyed("halt", Stage.SUSPENDED),
                            PledgeStep.of(Stage.DELIVERED),
                            correcting("halt", Stage.CORRECTED))),
            caught(
                    "pledge.illegal-transition",
                    "delivered while suspended, beside what was told wrongly",
                    "/pledges/0/steps/2/stage",
                    through(
                            keyed("promise", Stage.PLEDGED),
                            PledgeStep.of(Stage.SUSPENDED),
                            PledgeStep.of(Stage.DELIVERED),
                            correcting("promise", Stage.CORRECTED))),
            nearMiss(
                    "pledge.steps-out-of-order",
                    "a later stage a day earlier, of which another date is told",
                    through(
                            on("2025-03-06").toBuilder().key("promise").build(),
                            signed("2025-03-05"),
                            correcting("promise", Stage.PLEDGED))),
            caught(
                    "pledge.step-without-contribution-key",
                    "ten of what",
                    "/pledges/0/steps/0",
                    through(ten(PledgeStep.of(Stage.DELIVERED)))),
            nearMiss(
                    "pledge.step-without-contribution-key",
                    "ten of these, and all of it",
                    through(ten(of("tents", Stage.DELIVERED)), PledgeStep.of(Stage.DELIVERED))),
            nearMiss(
                    "pledge.step-without-contribution-key",
                    "ten of the only thing",
                    pledge().addSteps(ten(PledgeStep.of(Stage.DELIVERED))).build()),
            nearMiss(
                    "pledge.step-without-contribution-key",
                    "ten of the whole, of which a part has a key too",
                    Pledge.builder()
                            .id(PledgeId.of("camp"))
                            .addParties(donor("a"))
                            .addContributions(
                                    TENTS, BEDS.toBuilder().within("tents").build())
                            .addSteps(ten(PledgeStep.of(Stage.DELIVERED)))
                            .build()),
            caught(
                    "pledge.contribution-missing",
                    "of a key that is none",
                    "/pledges/0/steps/1/contribution",
                    through(of("tents", Stage.DELIVERED), of("tent", Stage.DELIVERED))),
            nearMiss("pledge.contribution-missing", "of all", through(Stage.DELIVERED)),
            caught(
                    "pledge.condition-unmet",
                    "delivered all the same",
                    "/pledges/0/steps/0/stage",
                    onlyIf(Ternary.NO, Stage.DELIVERED)),
            caught(
                    "pledge.condition-unmet",
                    "paid all the same",
                    "/pledges/0/steps/0/stage",
                    onlyIf(Ternary.NO, Stage.DISBURSED)),
            nearMiss("pledge.condition-unmet", "not delivered", onlyIf(Ternary.NO, Stage.ALLOCATED)),
            nearMiss("pledge.condition-unmet", "who knows", onlyIf(Ternary.UNKNOWN, Stage.DELIVERED)),
            caught(OWN, "a state that gives to itself", "/pledges/0/parties/1", between(FRANCE, recipient("france"))),
            caught(
                    OWN,
                    "one of two who pay, to itself",
                    "/pledges/0/parties/2",
                    between(
                            Participation.of(ActorId.of("b"), Role.FUNDER),
                            FRANCE.toBuilder().role(Role.PLEDGOR).build(),
                            recipient("france"))),
            caught(
                    OWN,
                    "through an agency that acts for it",
                    "/pledges/0/parties/1",
                    between(
                            donor("agency").toBuilder()
                                    .onBehalfOf(FRANCE.actor())
                                    .build(),
                            recipient("france"))),
            caught(
                    OWN,
                    "to whom it is the same as",
                    "/pledges/0/parties/1",
                    between(FRANCE, recipient("republic")),
                    Small.link("same", FRANCE.actor(), Relation.SAME_AS, ActorId.of("republic"))),
            caught(
                    OWN,
                    "in a step",
                    "/pledges/0/steps/1/parties/1",
                    through(
                            PledgeStep.of(Stage.PLEDGED),
                            with(with(PledgeStep.of(Stage.DISBURSED), FRANCE), recipient("france")))),
            nearMiss(OWN, "to another", between(FRANCE, recipient("b"))),
            nearMiss(
                    OWN,
                    "an agency that gives for one and gets for another",
                    between(
                            donor("agency").toBuilder()
                                    .onBehalfOf(FRANCE.actor())
                                    .build(),
                            recipient("agency").toBuilder()
                                    .onBehalfOf(ActorId.of("b"))
                                    .build())),
            nearMiss(
                    OWN,
                    "what comes back",
                    between(FRANCE, recipient("b")).toBuilder()
                            .addSteps(with(with(PledgeStep.of(Stage.REPAID), donor("b")), recipient("france")))
                            .build()),
            nearMiss(
                    OWN,
                    "several who share with each other",
                    between(donor("a"), donor("b"), recipient("b"), recipient("a"))),
            nearMiss(
                    OWN,
                    "who gains from what they give",
                    between(FRANCE, FRANCE.toBuilder().role(Role.BENEFICIARY).build())),
            caught(TWICE, "on one day", "/pledges/1", told("a"), told("b")),
            new Example(
                    TWICE,
                    "on one day, the third as well",
                    Small.dossier(told("a"), told("b"), told("c")),
                    List.of("/pledges/1", "/pledges/2")),
            caught(
                    TWICE,
                    "by one source, which is all that is dated",
                    "/pledges/1",
                    Small.GAZETTE,
                    undated("a"),
                    undated("b")),
            caught(
                    TWICE,
                    "in any order, of one whose purpose is told",
                    "/pledges/1",
                    told("a").toBuilder().addContributions(TENTS, BEDS).build(),
                    told("b").toBuilder()
                            .addContributions(BEDS, TENTS)
                            .addPurpose(Topic.of("relief"))
                            .build()),
            caught(
                    TWICE,
                    "that are for one need",
                    "/pledges/1",
                    told("a"),
                    told("b"),
                    Small.link("one", PledgeId.of("a"), Relation.ANSWERS, NeedId.of("need")),
                    Small.link("other", PledgeId.of("b"), Relation.ANSWERS, NeedId.of("need"))),
            nearMiss(TWICE, "that are one", told("a"), told("b"), between("a", Relation.SAME_AS, "b")),
            nearMiss(
                    TWICE,
                    "that come on top of each other",
                    told("a"),
                    told("b"),
                    between("b", Relation.ADDITIONAL_TO, "a")),
            nearMiss(
                    TWICE,
                    "that are parts of one",
                    told("a"),
                    told("b"),
                    between("a", Relation.PART_OF, "c"),
                    between("b", Relation.PART_OF, "c")),
            nearMiss(
                    TWICE,
                    "on another day",
                    told("a"),
                    told("b").toBuilder().steps(List.of(on("2025-03-05"))).build()),
            nearMiss(
                    TWICE,
                    "on no day",
                    pledge().id(PledgeId.of("a")).build(),
                    pledge().id(PledgeId.of("b")).build()),
            nearMiss(
                    TWICE,
                    "to another",
                    told("a"),
                    told("b").toBuilder().addParties(recipient("b")).build()),
            nearMiss(
                    TWICE,
                    "of something else",
                    told("a"),
                    told("b").toBuilder().addContributions(TENTS).build()),
            nearMiss(TWICE, "of about other sums", about("a", 5), about("b", 10)),
            nearMiss(
                    TWICE,
                    "for other purposes",
                    told("a").toBuilder().addPurpose(Topic.of("relief")).build(),
                    told("b").toBuilder().addPurpose(Topic.of("schools")).build()),
            caught(
                    TWICE,
                    "that have one number, and another each",
                    "/pledges/1",
                    told("a").toBuilder().addIdentifiers(flow("1"), flow("2")).build(),
                    told("b").toBuilder().addIdentifiers(flow("3"), flow("1")).build()),
            caught(
                    TWICE,
                    "one of which has a number",
                    "/pledges/1",
                    told("a").toBuilder().addIdentifiers(flow("1")).build(),
                    told("b")),
            nearMiss(
                    TWICE,
                    "that another system numbers as two",
                    told("a").toBuilder().addIdentifiers(flow("1")).build(),
                    told("b").toBuilder().addIdentifiers(flow("2")).build()),
            nearMiss(
                    TWICE,
                    "one of which is deprecated",
                    told("a"),
                    told("b").toBuilder().rank(Rank.DEPRECATED).build()));

    private PledgeExamples() {}

    private static Identifier flow(String number) {
        return Identifier.of(IdentifierScheme.FTS_FLOW, number);
    }

    private static Pledge told(String id) {
        return pledge().id(PledgeId.of(id)).addSteps(on("2025-03-06")).build();
    }

    private static Pledge undated(String id) {
        return pledge().id(PledgeId.of(id)).addEvidence(Small.cited()).build();
    }

    private static Pledge about(String id, int euros) {
        MoneyAmount amount = MoneyAmount.of(new BigDecimal(euros), "EUR").toBuilder()
                .approximation(Approximation.ABOUT)
                .build();
        return told(id).toBuilder().addContributions(Funding.of(amount)).build();
    }

    private static Link between(String one, Relation relation, String other) {
        return Small.link(one + "-" + other, PledgeId.of(one), relation, PledgeId.of(other));
    }

    private static Pledge between(Participation... parties) {
        return pledge().parties(List.of(parties)).build();
    }

    private static Participation recipient(String name) {
        return Participation.of(ActorId.of(name), Role.RECIPIENT);
    }

    private static Pledge twice(PledgeStep one, PledgeStep other) {
        return Small.pledge().addSteps(one, other).build();
    }

    private static PledgeStep dated(String when) {
        return PledgeStep.of(Stage.PLEDGED).toBuilder().when(time(when)).build();
    }

    private static PledgeStep six() {
        return PledgeStep.of(Stage.DELIVERED).toBuilder()
                .quantity(Quantity.of(6, Unit.ITEM))
                .build();
    }

    private static Pledge through(Stage... stages) {
        Pledge.Builder pledge = pledge();
        for (Stage stage : stages) {
            pledge.addSteps(PledgeStep.of(stage));
        }
        return pledge.build();
    }

    private static Pledge through(PledgeStep... steps) {
        return pledge().addContributions(TENTS, BEDS).addSteps(steps).build();
    }

    private static Pledge onlyIf(Ternary satisfied, Stage stage) {
        return pledge().addConditions(
                        Condition.of("there is peace"),
                        Condition.of("there is a deal").toBuilder()
                                .satisfied(satisfied)
                                .build())
                .addSteps(PledgeStep.of(stage))
                .build();
    }

    private static PledgeStep at(Stage stage, String date) {
        return PledgeStep.of(stage).toBuilder().when(time(date)).build();
    }

    private static PledgeStep at(PledgeStep step) {
        return step.toBuilder().event(Small.TALKS).build();
    }

    private static PledgeStep keyed(String key, Stage stage) {
        return PledgeStep.of(stage).toBuilder().key(key).build();
    }

    private static PledgeStep correcting(String key, Stage stage) {
        return PledgeStep.of(stage).toBuilder().corrects(key).build();
    }

    private static PledgeStep worded(Stage stage, String wording) {
        return PledgeStep.of(stage).toBuilder()
                .when(TimeExpression.of(wording, Anchor.of(Small.GAZETTE.id())))
                .build();
    }

    private static PledgeStep on(String date) {
        return at(Stage.PLEDGED, date);
    }

    private static PledgeStep signed(String date) {
        return at(Stage.CONTRACTED, date);
    }

    private static PledgeStep of(String key, Stage stage) {
        return named(key, PledgeStep.of(stage));
    }

    private static PledgeStep named(String key, PledgeStep step) {
        return step.toBuilder().contribution(key).build();
    }

    private static Participation donor(String name) {
        return Participation.of(ActorId.of(name), Role.DONOR);
    }

    private static PledgeStep by(String donor, Stage stage) {
        return with(PledgeStep.of(stage), donor(donor));
    }

    private static PledgeStep to(String recipient, Stage stage) {
        return with(PledgeStep.of(stage), recipient(recipient));
    }

    private static PledgeStep and(PledgeStep step, PledgeStep other) {
        return with(step, other.parties().get(0));
    }

    private static PledgeStep with(PledgeStep step, Participation party) {
        return step.toBuilder().addParties(party).build();
    }

    private static PledgeStep ten(PledgeStep step) {
        return step.toBuilder().quantity(Quantity.of(BigDecimal.TEN, Unit.ITEM)).build();
    }
}
