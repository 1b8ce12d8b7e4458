package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.communique.actor.Actor;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.amount.AmountWording;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Rate;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.NeedId;
import org.communique.id.PledgeId;
import org.communique.id.StatementId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.StepCounts;
import org.communique.statement.Quotation;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;
import org.communique.validation.Severity;
import org.communique.validation.Validator;

/** Arbitrary dossiers are whole, and do not contradict themselves. */
class ConsistencyProperties {

    @Property(tries = 1_000)
    void noDossierHasAnError(@ForAll Dossier dossier) {
        assertThat(Validator.standard().validate(dossier).violations(Severity.ERROR))
                .isEmpty();
    }

    @Property
    void everyIdNamesAnEntry(@ForAll Dossier dossier) {
        References.assertNamed(dossier);
    }

    @Property
    void everyEntryHasItsOwnId(@ForAll Dossier dossier) {
        assertThat(dossier.entries().map(Entry::id)).doesNotHaveDuplicates();
    }

    @Property
    void nothingRefersToItselfEvenByADetour(@ForAll Dossier dossier) {
        Set<Entry> left = new HashSet<>(dossier.entries().toList());
        Set<EntryId> settled = new HashSet<>();
        while (left.removeIf(entry -> settled.containsAll(References.in(entry)) && settled.add(entry.id()))) {}

        assertThat(left).isEmpty();
    }

    @Property
    void referencesLeadToTheRightTypes(@ForAll Dossier dossier) {
        assertThat(dossier.tenures()).allSatisfy(tenure -> assertThat(actor(dossier, tenure.person()))
                .isInstanceOf(Person.class));
        assertThat(dossier.memberships()).allSatisfy(membership -> assertThat(actor(dossier, membership.body()))
                .isInstanceOf(Organization.class));
        assertThat(dossier.offices().stream().map(Office::body).flatMap(Optional::stream))
                .allSatisfy(body -> assertThat(actor(dossier, body)).isInstanceOfAny(State.class, Organization.class));
        assertThat(References.all(Organization.class, dossier).stream()
                        .map(Organization::parent)
                        .flatMap(Optional::stream))
                .allSatisfy(body -> assertThat(actor(dossier, body)).isInstanceOfAny(State.class, Organization.class));
    }

    @Property
    void officesHaveOneHolderAndMembersOneMembership(@ForAll Dossier dossier) {
        assertThat(dossier.tenures()).extracting(Tenure::office).doesNotHaveDuplicates();
        assertThat(dossier.memberships())
                .extracting(Membership::member, Membership::body)
                .doesNotHaveDuplicates();
    }

    @Property
    void linksJoinWhatTheirRelationsCan(@ForAll Dossier dossier) {
        assertThat(dossier.links()).allSatisfy(link -> {
            if (link.relation().equals(Relation.ANSWERS)) {
                assertThat(link.subject()).isInstanceOf(PledgeId.class);
                assertThat(link.object()).isInstanceOf(NeedId.class);
            } else {
                assertThat(link.subject().getClass()).isEqualTo(link.object().getClass());
            }
            if (Set.of(Relation.SUPPORTS, Relation.REFUTES).contains(link.relation())) {
                assertThat(link.subject()).isInstanceOf(StatementId.class);
            }
            if (link.subject() instanceof ActorId) {
                assertThat(link.relation()).isEqualTo(Relation.SAME_AS);
            }
        });
        assertThat(dossier.links())
                .extracting(link -> Set.of(link.subject(), link.object()))
                .doesNotHaveDuplicates();
    }

    @Property
    void stepsAreAboutContributionsThatArePromised(@ForAll Dossier dossier) {
        assertThat(dossier.pledges()).allSatisfy(pledge -> {
            List<String> keys = pledge.contributions().stream()
                    .map(Contribution::key)
                    .map(Optional::orElseThrow)
                    .toList();
            assertThat(keys).doesNotHaveDuplicates();
            assertThat(pledge.steps().stream().flatMap(step -> step.contribution().stream()))
                    .isSubsetOf(keys);
        });
    }

    @Property
    void everyQuotationIsCitedSegmentBySegment(@ForAll Dossier dossier) {
        assertThat(References.all(Quotation.class, dossier)).allSatisfy(quotation -> assertThat(quotation.evidence())
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(citation.selectors())
                        .zipSatisfy(quotation.segments(), ConsistencyProperties::assertSelects)));
    }

    @Property
    void selectorsEndInsideTheirSources(@ForAll Dossier dossier) {
        assertThat(References.all(Citation.class, dossier)).allSatisfy(citation -> {
            int length = dossier.find(citation.source()).orElseThrow().length().orElse(Integer.MAX_VALUE);
            assertThat(References.all(TextPositionSelector.class, citation.selectors()))
                    .allMatch(selector -> selector.end() <= length);
        });
    }

    private static void collect(String label, boolean there) {
        Statistics.label(label).collect(there).coverage(coverage -> coverage.check(true)
                .count(count -> count > 0));
    }

    @Property(tries = 1_000)
    void stepsStandInTheOrderOfTheirStagesAndTimes(@ForAll Pledge pledge) {
        List<TimeExpression> times =
                pledge.steps().stream().flatMap(step -> step.when().stream()).toList();

        assertThat(pledge.steps().stream().map(step -> step.stage().rank().orElse(Integer.MAX_VALUE)))
                .isSorted();
        assertInOrder(times);
        collect("several times", times.size() > 1);
    }

    @Property(tries = 1_000)
    void stepsCountFiguresAlone(@ForAll PledgeStep step) {
        boolean total = step.counts() == StepCounts.TOTAL_SO_FAR;

        assertThat(!total || step.amount().isPresent() || step.quantity().isPresent())
                .isTrue();
        collect("total", total);
    }

    @Property(tries = 5_000)
    void historyEndsWithTheModalityAndIsInOrder(@ForAll DiplomaticEvent event) {
        List<Modality> modalities =
                event.history().stream().map(ModalityChange::modality).toList();
        List<TimeExpression> times = event.history().stream()
                .flatMap(change -> change.when().stream())
                .toList();

        assertThat(modalities.stream().skip(Math.max(0, modalities.size() - 1))).allMatch(event.modality()::equals);
        assertInOrder(times);
        collect("several times", times.size() > 1);
    }

    @Property(tries = 1_000)
    void noIntervalIsReversed(@ForAll Edtf edtf) {
        assertThat(edtf.reversed()).isFalse();
    }

    @Property(tries = 1_000)
    void wordingMeansTheAmount(@ForAll MoneyAmount amount) {
        String wording = amount.wording().orElse("none");
        MoneyAmount alone = amount.toBuilder()
                .equivalents(List.of())
                .extensions(Extensions.none())
                .build();

        assertThat(AmountWording.parse(wording).value().orElse(alone)).isEqualTo(alone);
        assertThat(AmountWording.parse(wording, amount.currency()).value().orElse(alone))
                .isEqualTo(alone);
        collect("understood", AmountWording.parse(wording).value().isPresent());
    }

    @Property(tries = 1_000)
    void wordingMeansTheQuantity(@ForAll Quantity quantity) {
        String wording = quantity.wording().orElse("none");
        Quantity alone = quantity.toBuilder().extensions(Extensions.none()).build();

        assertThat(AmountWording.parseQuantity(wording).value().orElse(alone)).isEqualTo(alone);
        assertThat(AmountWording.parseQuantity(wording, quantity.unit()).value().orElse(alone))
                .isEqualTo(alone);
        collect("understood", AmountWording.parseQuantity(wording).value().isPresent());
    }

    @Property(tries = 1_000)
    void equivalentsEqualTheAmountByTheirRates(@ForAll MoneyAmount amount) {
        List<Equivalent> converted = amount.equivalents();

        assertThat(converted)
                .extracting(equivalent -> equivalent.amount().currency())
                .doesNotHaveDuplicates()
                .doesNotContain(amount.currency());
        converted.forEach(
                equivalent -> equivalent.rate().ifPresent(rate -> assertEquivalent(amount, rate, equivalent.amount())));
        collect(
                "rate",
                converted.stream().anyMatch(equivalent -> equivalent.rate().isPresent()));
    }

    /** Each of these is seen in one dossier of twenty at least. */
    @Property(tries = 500)
    void thereIsSomethingToAgreeOn(@ForAll Dossier dossier) {
        List<Quotation> quotations = References.all(Quotation.class, dossier);
        collect("quotation", !quotations.isEmpty());
        collect(
                "quoted selector",
                !References.all(TextQuoteSelector.class, quotations).isEmpty());
        collect("tenure", !dossier.tenures().isEmpty());
        collect("membership", !dossier.memberships().isEmpty());
        collect("link", dossier.links().stream().anyMatch(link -> !link.relation()
                .equals(Relation.SAME_AS)));
        collect("parent", References.all(Organization.class, dossier).stream().anyMatch(body -> body.parent()
                .isPresent()));
        collect(
                "contributions",
                dossier.pledges().stream()
                        .anyMatch(pledge -> pledge.contributions().size() > 1));
        collect("nothing", dossier.entries().findAny().isEmpty());
    }

    private static Actor actor(Dossier dossier, ActorId id) {
        return dossier.find(id).orElseThrow();
    }

    private static void assertInOrder(List<TimeExpression> times) {
        for (int i = 0; i < times.size(); i++) {
            for (TimeExpression later : times.subList(i + 1, times.size())) {
                Optional<Edtf> first = times.get(i).edtf();
                assertThat(later.edtf().flatMap(second -> first.map(second::before)))
                        .as("%s, then %s", first, later)
                        .isNotEqualTo(Optional.of(Ternary.YES));
            }
        }
    }

    private static void assertSelects(TextSelector selector, String segment) {
        if (selector instanceof TextPositionSelector position) {
            assertThat(position.end() - position.start()).isEqualTo(segment.codePointCount(0, segment.length()) + 2);
        } else {
            assertThat(((TextQuoteSelector) selector).exact()).isEqualTo("“" + segment + "”");
        }
    }

    private static void assertEquivalent(MoneyAmount amount, Rate rate, MoneyAmount equivalent) {
        assertThat(List.of(rate.base(), rate.quote())).containsExactly(amount.currency(), equivalent.currency());
        BigDecimal exact = amount.figure().multiply(rate.value());
        assertThat(equivalent.figure().subtract(exact).abs())
                .isLessThanOrEqualTo(exact.abs().movePointLeft(2));
        assertThat(equivalent.approximation()).isEqualTo(amount.approximation());
    }
}
