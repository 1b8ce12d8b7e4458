package org.communique.validation.growth;

import static org.communique.validation.growth.Family.finding;
import static org.communique.validation.growth.Given.times;
import static org.communique.validation.growth.Numbered.actor;
import static org.communique.validation.growth.Numbered.link;
import static org.communique.validation.growth.Numbered.on;
import static org.communique.validation.growth.Numbered.pledge;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.Condition;
import org.communique.entry.Relation;
import org.communique.id.PledgeId;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Ternary;

/** For the rules of pledges and their steps. */
final class PledgeFamilies {

    static final List<Family> ALL = List.of(
            finding(
                    "pledge.party-twice",
                    "one giver again and again",
                    n -> Given.of(pledge(0)
                            .addAllParties(Collections.nCopies(n, Participation.of(actor(0), Role.DONOR)))
                            .build())),
            finding(
                    "pledge.step-twice",
                    "one step again and again",
                    n -> Given.of(pledge(0)
                            .addAllSteps(Collections.nCopies(
                                    n,
                                    PledgeStep.of(Stage.PLEDGED).toBuilder()
                                            .when(on("2025"))
                                            .build()))
                            .build())),
            finding(
                    "pledge.steps-out-of-order",
                    "a step of many parties, and many that follow it",
                    n -> Given.of(following(
                            n / 2,
                            ofMany(n / 2, Stage.PLEDGED).toBuilder()
                                    .when(on("2025"))
                                    .build(),
                            i -> step(i, Stage.COMMITTED).toBuilder()
                                    .when(on("2024"))
                                    .build()))),
            finding(
                    "pledge.illegal-transition",
                    "a step of many parties, and many that follow it",
                    n -> Given.of(following(n / 2, ofMany(n / 2, Stage.SUSPENDED), i -> step(i, Stage.DELIVERED)))),
            finding(
                    "pledge.illegal-transition",
                    "parts and then the whole again and again",
                    n -> Given.of(pledge(0)
                            .addSteps(step(0, Stage.SUSPENDED))
                            .addAllSteps(times(
                                    n, i -> i % 2 == 0 ? PledgeStep.of(Stage.SUSPENDED) : step(i, Stage.DELIVERED)))
                            .build())),
            finding(
                    "pledge.step-without-contribution-key",
                    "as many steps as contributions",
                    n -> Given.of(pledge(0)
                            .addAllContributions(times(n / 2, PledgeFamilies::tents))
                            .addAllSteps(times(n / 2, i -> PledgeStep.of(Stage.DELIVERED).toBuilder()
                                    .quantity(Quantity.of(1, Unit.ITEM))
                                    .build()))
                            .build())),
            finding(
                    "pledge.contribution-missing",
                    "as many steps as contributions",
                    n -> Given.of(pledge(0)
                            .addAllContributions(times(n / 2, PledgeFamilies::tents))
                            .addAllSteps(times(n / 2, i -> step(n + i, Stage.DELIVERED)))
                            .build())),
            finding(
                    "pledge.condition-unmet",
                    "as many steps as conditions, of which the last is not met",
                    n -> Given.of(pledge(0)
                            .addAllConditions(Collections.nCopies(n / 2, Condition.of("peace")))
                            .addConditions(Condition.of("peace").toBuilder()
                                    .satisfied(Ternary.NO)
                                    .build())
                            .addAllSteps(times(n / 2, i -> step(i, Stage.DELIVERED)))
                            .build())),
            finding(
                    "pledge.more-than-promised",
                    "as many steps as contributions",
                    n -> Given.of(pledge(0)
                            .addAllContributions(times(n / 2, PledgeFamilies::tents))
                            .addAllSteps(times(n / 2, i -> delivered(i, 2)))
                            .build())),
            finding(
                    "pledge.more-than-promised",
                    "steps of one contribution",
                    n -> Given.of(pledge(0)
                            .addContributions(tents(0))
                            .addAllSteps(times(n, i -> delivered(0, 1)))
                            .build())),
            finding(
                    "pledge.more-than-promised",
                    "a step, and corrections of each other",
                    n -> Given.of(corrected(times(n, i -> correction(i, Stage.CORRECTED))))),
            finding(
                    "pledge.more-than-promised",
                    "a step, and corrections of each other, the latest first",
                    n -> Given.of(corrected(times(n, i -> correction(n - 1 - i, Stage.CORRECTED))))),
            finding(
                    "pledge.more-than-promised",
                    "a step of many parties, and many corrections of it",
                    n -> Given.of(pledge(0)
                            .addContributions(tents(0))
                            .addSteps(ofMany(n / 2, Stage.DELIVERED).toBuilder()
                                    .key("c0")
                                    .contribution("k0")
                                    .build())
                            .addAllSteps(times(n / 2, i -> delivered(0, 2).toBuilder()
                                    .stage(Stage.CORRECTED)
                                    .corrects("c0")
                                    .build()))
                            .build())),
            finding(
                    "pledge.more-than-promised",
                    "steps in the place of each other, the latest first",
                    n -> Given.of(corrected(times(n, i -> correction(n - 1 - i, Stage.DELIVERED))))),
            finding(
                    "pledge.more-than-promised",
                    "contributions within each other, and a step of each",
                    n -> Given.of(pledge(0)
                            .addContributions(tents(0))
                            .addAllContributions(times(n / 2, i -> tents(i + 1).toBuilder()
                                    .within("k" + i)
                                    .build()))
                            .addAllSteps(times(n / 2, i -> delivered(i, 2)))
                            .build())),
            finding(
                    "pledge.step-of-another-kind",
                    "as many steps as contributions",
                    n -> Given.of(pledge(0)
                            .addAllContributions(times(n / 2, i -> Personnel.builder()
                                    .key("k" + i)
                                    .description("trainers")
                                    .build()))
                            .addAllSteps(times(n / 2, i -> step(i, Stage.DELIVERED).toBuilder()
                                    .amount(MoneyAmount.of(BigDecimal.ONE, "EUR"))
                                    .build()))
                            .build())),
            finding(
                    "pledge.giver-is-recipient",
                    "one who gives to many, themselves among them",
                    n -> Given.of(pledge(0)
                            .addAllParties(times(n, i -> Participation.of(actor(i / 2), Role.RECIPIENT)))
                            .build())),
            finding("pledge.told-twice", "pledges that are all the same, and linked with others", n -> Given.of(
                            n / 2, i -> pledge(i)
                                    .addSteps(PledgeStep.of(Stage.PLEDGED).toBuilder()
                                            .when(on("2025"))
                                            .build())
                                    .build())
                    .and(n / 2, i -> link(i, PledgeId.of("p0"), Relation.FULFILS, PledgeId.of("q" + i)))),
            finding("pledge.parts-differ", "parts within a pledge, and pledges that are parts of it", n -> Given.of(
                            pledge(0)
                                    .contributions(List.of(euros("all").build()))
                                    .addAllContributions(times(
                                            n / 3,
                                            i -> euros("k" + i).within("all").build()))
                                    .build())
                    .and(n / 3, i -> pledge(i + 1)
                            .contributions(List.of(euros("all").build()))
                            .build())
                    .and(n / 3, i -> link(i, PledgeId.of("p" + (i + 1)), Relation.PART_OF, PledgeId.of("p0")))),
            finding(
                    "pledge.step-in-another-currency",
                    "as many steps as parts of one contribution",
                    n -> Given.of(pledge(0)
                            .addContributions(euros("all").build())
                            .addAllContributions(times(
                                    n / 2, i -> euros("k" + i).within("all").build()))
                            .addAllSteps(times(n / 2, i -> PledgeStep.of(Stage.DISBURSED).toBuilder()
                                    .contribution("all")
                                    .amount(MoneyAmount.of(BigDecimal.ONE, "USD"))
                                    .build()))
                            .build())));

    private PledgeFamilies() {}

    private static Pledge following(int count, PledgeStep first, IntFunction<PledgeStep> next) {
        return pledge(0).addSteps(first).addAllSteps(times(count, next)).build();
    }

    private static Pledge corrected(List<PledgeStep> corrections) {
        return pledge(0)
                .addContributions(tents(0))
                .addAllSteps(corrections)
                .addSteps(delivered(0, 2).toBuilder().key("c0").build())
                .build();
    }

    private static PledgeStep correction(int of, Stage stage) {
        return delivered(0, 2).toBuilder()
                .stage(stage)
                .corrects("c" + of)
                .key("c" + (of + 1))
                .build();
    }

    private static PledgeStep ofMany(int parties, Stage stage) {
        return PledgeStep.of(stage).toBuilder()
                .addAllParties(times(parties, PledgeFamilies::donor))
                .build();
    }

    private static PledgeStep step(int key, Stage stage) {
        return PledgeStep.of(stage).toBuilder()
                .contribution("k" + key)
                .addParties(donor(0))
                .build();
    }

    private static Participation donor(int i) {
        return Participation.of(actor(i), Role.DONOR);
    }

    private static Goods tents(int key) {
        return Goods.of("tent").toBuilder()
                .key("k" + key)
                .quantity(Quantity.of(1, Unit.ITEM))
                .build();
    }

    private static Funding.Builder euros(String key) {
        return Funding.of(MoneyAmount.of(BigDecimal.ONE, "EUR")).toBuilder().key(key);
    }

    private static PledgeStep delivered(int key, int tents) {
        return step(key, Stage.DELIVERED).toBuilder()
                .quantity(Quantity.of(tents, Unit.ITEM))
                .build();
    }
}
