package org.communique.arbitraries;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.entry.Classification;
import org.communique.entry.Condition;
import org.communique.entry.Identifier;
import org.communique.entry.Place;
import org.communique.entry.Topic;
import org.communique.evidence.Citation;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.id.EventId;
import org.communique.id.NeedId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Instrument;
import org.communique.pledge.Need;
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
import org.communique.pledge.UnrecognizedContribution;
import org.communique.term.Basis;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** Arbitrary pledges, contributions of every type, and steps. */
public final class Pledges {

    /** Few, so that steps often name the contribution that moves. */
    private static final Arbitrary<String> KEYS =
            WeightedChoice.of(6, Arbitraries.of("drones", "loan", "1")).or(1, Terms.codes());

    private static final Set<Role> GIVING = Set.of(Role.DONOR, Role.FUNDER, Role.PLEDGOR);

    private static final List<Unit> RATES = List.of(Unit.PERCENT, Unit.of("basis-point"));

    private static final List<Unit> TIMES =
            List.of(Unit.YEAR, Unit.MONTH, Unit.WEEK, Unit.DAY, Unit.HOUR, Unit.of("decade"));

    private Pledges() {}

    /** {@return pledges of every shape, their steps in the order of the stages} */
    public static PledgeArbitrary any() {
        return new PledgeArbitrary(ReferenceScope.anywhere().any(Pledge.class));
    }

    /** {@return needs of every shape} */
    public static Arbitrary<Need> needs() {
        return ReferenceScope.anywhere().any(Need.class);
    }

    /** {@return contributions of every type} */
    public static Arbitrary<Contribution> contributions() {
        return ReferenceScope.anywhere().any(Contribution.class);
    }

    /** {@return steps to every stage} */
    public static Arbitrary<PledgeStep> steps() {
        return ReferenceScope.anywhere().any(PledgeStep.class);
    }

    static void list(ArbitraryCatalogue catalogue) {
        catalogue
                .add(Funding.class, Pledges::funding)
                .add(Goods.class, Pledges::goods)
                .add(Personnel.class, Pledges::personnel)
                .add(Service.class, Pledges::service)
                .add(Undertaking.class, Pledges::undertaking)
                .add(UnrecognizedContribution.class, Pledges::unrecognized)
                .choice(
                        Contribution.class,
                        List.of(
                                Funding.class,
                                Goods.class,
                                Personnel.class,
                                Service.class,
                                Undertaking.class,
                                UnrecognizedContribution.class))
                .add(PledgeStep.class, Pledges::step)
                .add(Pledge.class, PledgeId.class, Pledges::pledge)
                .add(Need.class, NeedId.class, Pledges::need);
    }

    /** What every contribution has. */
    private static <B extends Contribution.Builder<B>> BuilderArbitraryConfigurer<B> contribution(
            ReferenceScope scope, Supplier<B> start) {
        return BuilderArbitraryConfigurer.of(scope, start)
                .with(
                        scope.isAnywhere() ? KEYS.optional(0.3) : KEYS.map(Optional::of),
                        (builder, key) -> key.ifPresent(builder::key))
                .rarely(KEYS, B::within)
                .rarely(TimeExpression.class, B::period)
                .rarely(TimeExpression.class, B::due)
                .rarely(Recurrence.class, B::per)
                .rarely(Amounts.percentages(), B::percentage)
                .rarely(Arbitraries.of(Ternary.class), B::newMoney)
                .rarely(Arbitraries.of(Ternary.class), B::partsComplete)
                .list(Citation.class, 0, 1, B::addAllEvidence)
                .rarely(Extensions.class, B::extensions);
    }

    private static Arbitrary<Funding> funding(ReferenceScope scope) {
        return contribution(scope, Funding::builder)
                .maybe(MoneyAmount.class, Funding.Builder::amount)
                .maybe(Instrument.class, Funding.Builder::instrument)
                .rarely(Amounts.quantity(scope, Arbitraries.of(RATES)), Funding.Builder::interest)
                .rarely(Amounts.quantity(scope, Arbitraries.of(TIMES)), Funding.Builder::maturity)
                .build(Funding.Builder::build);
    }

    private static Arbitrary<Goods> goods(ReferenceScope scope) {
        return contribution(scope, Goods::builder)
                .either(Texts.any(), Goods.Builder::item, Texts.any(), Goods.Builder::description)
                .rarely(BuilderArbitraryConfigurer.lists(Texts.any(), 1, 2), Goods.Builder::addAllDesignations)
                .maybe(Quantity.class, Goods.Builder::quantity)
                .maybe(worth(scope), (builder, worth) -> builder.value(worth.value())
                        .valueBasis(worth.basis()))
                .build(Goods.Builder::build);
    }

    private static Arbitrary<Personnel> personnel(ReferenceScope scope) {
        return contribution(scope, Personnel::builder)
                .either(
                        scope.any(PersonnelKind.class),
                        Personnel.Builder::kind,
                        Texts.any(),
                        Personnel.Builder::description)
                .maybe(Quantity.class, Personnel.Builder::quantity)
                .build(Personnel.Builder::build);
    }

    private static Arbitrary<Service> service(ReferenceScope scope) {
        return contribution(scope, Service::builder)
                .either(scope.any(ServiceKind.class), Service.Builder::kind, Texts.any(), Service.Builder::description)
                .rarely(Quantity.class, Service.Builder::quantity)
                .maybe(worth(scope), (builder, worth) -> builder.value(worth.value())
                        .valueBasis(worth.basis()))
                .build(Service.Builder::build);
    }

    private static Arbitrary<Undertaking> undertaking(ReferenceScope scope) {
        return contribution(scope, Undertaking::builder)
                .with(Texts.any(), Undertaking.Builder::text)
                .maybe(Quantity.class, Undertaking.Builder::quantity)
                .build(Undertaking.Builder::build);
    }

    private static Arbitrary<UnrecognizedContribution> unrecognized(ReferenceScope scope) {
        return contribution(scope, UnrecognizedContribution::builder)
                .with(
                        Terms.unknown("funding", "goods", "personnel", "service", "undertaking"),
                        UnrecognizedContribution.Builder::type)
                .maybe(Extensions.class, UnrecognizedContribution.Builder::extensions)
                .build(UnrecognizedContribution.Builder::build);
    }

    /** What something is worth, and what that value is: there is no basis without a value. */
    private record Worth(MoneyAmount value, Optional<Basis> basis) {}

    private static Arbitrary<Worth> worth(ReferenceScope scope) {
        return Combinators.combine(
                        scope.any(MoneyAmount.class), scope.any(Basis.class).optional(0.5))
                .as(Worth::new);
    }

    private static Arbitrary<PledgeStep> step(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, PledgeStep::builder)
                .with(Stage.class, PledgeStep.Builder::stage)
                .maybe(TimeExpression.class, PledgeStep.Builder::when)
                .rareList(Participation.class, 2, PledgeStep.Builder::addAllParties)
                .maybe(KEYS, PledgeStep.Builder::contribution)
                .maybe(MoneyAmount.class, PledgeStep.Builder::amount)
                .rarely(Quantity.class, PledgeStep.Builder::quantity)
                .maybe(Arbitraries.of(StepCounts.class), PledgeStep.Builder::counts)
                .rarely(EventId.class, PledgeStep.Builder::event)
                .rarely(KEYS, PledgeStep.Builder::key)
                .rarely(KEYS, PledgeStep.Builder::corrects)
                .rarely(Times.instants(), PledgeStep.Builder::recorded)
                .rareList(Identifier.class, 2, PledgeStep.Builder::addAllIdentifiers)
                .rareList(Classification.class, 2, PledgeStep.Builder::addAllClassifications)
                .rarely(Texts.any(), PledgeStep.Builder::note)
                .list(Citation.class, 0, 1, PledgeStep.Builder::addAllEvidence)
                .rarely(Extensions.class, PledgeStep.Builder::extensions)
                .build(builder -> counting(builder.build()));
    }

    /** The same step, which counts nothing where it has no figure. */
    private static PledgeStep counting(PledgeStep step) {
        return isCounted(step)
                ? step
                : step.toBuilder().counts(StepCounts.ADDITIONAL).build();
    }

    private static Arbitrary<Pledge> pledge(ReferenceScope scope, Arbitrary<PledgeId> ids) {
        Arbitrary<List<Contribution>> contributions = BuilderArbitraryConfigurer.lists(
                        scope.any(Contribution.class), 1, 3)
                .map(Pledges::withSoundKeys);
        return Entries.entry(scope, Pledge::builder, "parties", "contributions", "purpose", "places")
                .with(ids, Pledge.Builder::id)
                .list(Participation.class, 1, 3, Pledge.Builder::addAllParties)
                .with(contributions, Pledge.Builder::addAllContributions)
                .rareList(Condition.class, 2, Pledge.Builder::addAllConditions)
                .with(
                        BuilderArbitraryConfigurer.lists(scope.any(PledgeStep.class), 0, 3)
                                .map(Steps::withSoundKeys),
                        Pledge.Builder::addAllSteps)
                .maybe(StatementId.class, Pledge.Builder::statedIn)
                .rareList(Topic.class, 2, Pledge.Builder::addAllPurpose)
                .rareList(Place.class, 2, Pledge.Builder::addAllPlaces)
                .build(builder -> consistent(builder.build()));
    }

    private static Arbitrary<Need> need(ReferenceScope scope, Arbitrary<NeedId> ids) {
        return Entries.entry(scope, Need::builder, "contributions", "purpose", "places")
                .with(ids, Need.Builder::id)
                .with(ActorId.class, Need.Builder::holder)
                .with(
                        BuilderArbitraryConfigurer.lists(scope.any(Contribution.class), 1, 3)
                                .map(Pledges::withSoundKeys),
                        Need.Builder::addAllContributions)
                .rarely(TimeExpression.class, Need.Builder::period)
                .maybe(StatementId.class, Need.Builder::statedIn)
                .rareList(Topic.class, 2, Need.Builder::addAllPurpose)
                .rareList(Place.class, 2, Need.Builder::addAllPlaces)
                .build(Need.Builder::build);
    }

    /** The same contributions, no two with one key, and each part of an earlier one if of any. */
    private static List<Contribution> withSoundKeys(List<Contribution> contributions) {
        Set<String> keys = new HashSet<>();
        List<Contribution> sound = new ArrayList<>();
        for (Contribution contribution : contributions) {
            boolean inside = contribution.within().map(keys::contains).orElse(true);
            if (inside && contribution.key().map(keys::add).orElse(true)) {
                sound.add(contribution);
            }
        }
        return sound.isEmpty() ? List.of(Funding.builder().key("1").build()) : sound;
    }

    /**
     * The same pledge, its steps in the order of the stages, about contributions that it has and in their currencies, and
     * nobody gives to themselves.
     */
    private static Pledge consistent(Pledge pledge) {
        List<String> keys = pledge.contributions().stream()
                .flatMap(each -> each.key().stream())
                .toList();
        List<PledgeStep> steps = Steps.inOrder(pledge.steps().stream()
                .map(step -> step.toBuilder()
                        .contribution(step.contribution().filter(keys::contains).or(() -> moved(step, keys)))
                        .parties(toOthers(step.parties()))
                        .build())
                .map(step -> inItsCurrency(step, pledge.contributions()))
                .toList());
        return pledge.toBuilder()
                .parties(toOthers(pledge.parties()))
                .steps(steps)
                .build();
    }

    /** The same parties without those who would get what they give. */
    private static List<Participation> toOthers(List<Participation> parties) {
        Set<ActorId> givers = parties.stream()
                .filter(party -> GIVING.contains(party.role()))
                .map(Pledges::principal)
                .collect(toSet());
        return parties.stream()
                .filter(party -> !party.role().equals(Role.RECIPIENT) || !givers.contains(principal(party)))
                .toList();
    }

    private static ActorId principal(Participation party) {
        return party.onBehalfOf().orElse(party.actor());
    }

    /** The same step, whose money is in the currency of the contribution that it is about, or else of the only one. */
    private static PledgeStep inItsCurrency(PledgeStep step, List<Contribution> contributions) {
        return contributions.stream()
                .filter(each ->
                        step.contribution().isEmpty() || step.contribution().equals(each.key()))
                .flatMap(each -> amount(each).stream())
                .findFirst()
                .map(MoneyAmount::currency)
                .filter(promised -> step.amount()
                        .filter(amount -> !amount.currency().equals(promised))
                        .isPresent())
                .map(promised -> step.toBuilder()
                        .amount(PledgeArbitrary.inCurrency(step.amount(), promised))
                        .build())
                .orElse(step);
    }

    /** What a step with a figure is about, unless it says so: there may be several contributions. */
    private static Optional<String> moved(PledgeStep step, List<String> keys) {
        return isCounted(step) ? keys.stream().findFirst() : Optional.empty();
    }

    private static boolean isCounted(PledgeStep step) {
        return step.amount().isPresent() || step.quantity().isPresent();
    }

    /** The money that is promised, and that moved. */
    static Stream<MoneyAmount> amounts(Pledge pledge) {
        return Stream.concat(
                pledge.contributions().stream().flatMap(each -> amount(each).stream()),
                pledge.steps().stream().flatMap(step -> step.amount().stream()));
    }

    private static Optional<MoneyAmount> amount(Contribution contribution) {
        if (contribution instanceof Funding funding) {
            return funding.amount();
        }
        if (contribution instanceof Goods goods) {
            return goods.value();
        }
        return contribution instanceof Service service ? service.value() : Optional.empty();
    }
}
