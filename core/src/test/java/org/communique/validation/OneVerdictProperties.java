package org.communique.validation;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.amount.Approximation;
import org.communique.amount.Bounds;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Relation;
import org.communique.evidence.Factuality;
import org.communique.id.PledgeId;
import org.communique.ledger.Account;
import org.communique.ledger.Conflict;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** The rules of pledges and the ledger have one verdict. */
class OneVerdictProperties {

    private static final Validator PARTS =
            Validator.builder().with(Rule.standard("pledge.parts-differ")).build();

    private static final Validator MORE =
            Validator.builder().with(Rule.standard("pledge.more-than-promised")).build();

    @Property
    void moreThanPromisedIsWhereMoreHasArrivedThanIsNamed(@ForAll("steps") List<PledgeStep> steps) {
        Dossier dossier = Small.dossier(Small.pledge()
                .contributions(List.of(Funding.of(euro(Approximation.EXACT, 10))))
                .steps(steps)
                .build());
        boolean exceeded = Ledger.of(dossier).accounts().stream().anyMatch(OneVerdictProperties::isExceeded);

        assertThat(MORE.validate(dossier).violations().isEmpty())
                .as("%s", steps)
                .isEqualTo(!exceeded);
    }

    /** Of these the rule does not ask the ledger. */
    @Property
    void whatIsToldInTheFiguresOfItsPromiseIsNeverTooMuch(
            @ForAll Contribution promised, @ForAll Stage stage, @ForAll StepCounts counts, @ForAll boolean paid) {
        Assume.that(promised.per().isEmpty() && promised.within().isEmpty());
        PledgeStep step = PledgeStep.of(stage).toBuilder()
                .amount(promised.amount().filter(amount -> paid))
                .quantity(promised.quantity())
                .build();
        boolean figured = step.amount().isPresent() || step.quantity().isPresent();
        Dossier dossier = Small.dossier(Small.pledge()
                .contributions(List.of(promised))
                .steps(List.of(figured ? step.toBuilder().counts(counts).build() : step))
                .build());

        assertThat(Ledger.of(dossier).accounts()).noneMatch(Account::isExceeded);
    }

    private static boolean isExceeded(Account account) {
        Bounds arrived = account.bounds(Figure.reached(Stage.DISBURSED));
        Bounds named = account.bounds(Figure.named());
        return !account.foreign()
                && named.upper()
                        .filter(most -> most.value()
                                        .compareTo(arrived.lower().orElseThrow().value())
                                < 0)
                        .isPresent();
    }

    @Provide
    Arbitrary<List<PledgeStep>> steps() {
        Arbitrary<PledgeStep> step = Combinators.combine(
                        Arbitraries.of(Stage.all()),
                        Arbitraries.of(StepCounts.class),
                        Combinators.combine(
                                        Arbitraries.of(Approximation.EXACT, Approximation.OVER, Approximation.NEARLY),
                                        Arbitraries.longs().between(1, 12))
                                .as(OneVerdictProperties::euro)
                                .optional(),
                        Arbitraries.integers().between(1, 9).optional())
                .as((stage, counts, amount, day) -> PledgeStep.of(stage).toBuilder()
                        .counts(counts)
                        .amount(amount)
                        .when(day.map(date -> TimeExpression.of(Edtf.of(LocalDate.of(2025, 3, date)))))
                        .build());
        return step.list().ofMaxSize(5);
    }

    private static MoneyAmount euro(Approximation approximation, long figure) {
        return MoneyAmount.of(BigDecimal.valueOf(figure), "EUR").toBuilder()
                .approximation(approximation)
                .build();
    }

    @Property
    void partsDifferIsWhereTheLedgerHasThatConflict(@ForAll("parts") Dossier dossier) {
        Set<String> conflicts = Ledger.of(dossier).conflicts().stream()
                .filter(conflict -> conflict.kind() == Conflict.Kind.PARTS_EXCEED_WHOLE)
                .flatMap(conflict -> conflict.pledges().stream())
                .map(PledgeId::text)
                .collect(toCollection(TreeSet::new));
        Set<String> found = PARTS.validate(dossier).violations().stream()
                .map(violation -> violation.entry().orElseThrow().text())
                .collect(toCollection(TreeSet::new));

        assertThat(found).isEqualTo(conflicts);
    }

    /** Pledges of a whole with a part within, and links that make each part of another that is told before it. */
    @Provide
    Arbitrary<Dossier> parts() {
        Arbitrary<List<Long>> figures =
                Arbitraries.longs().between(1, 20).list().ofSize(3);
        Arbitrary<Pledge> pledge = figures.map(OneVerdictProperties::whole);
        return Combinators.combine(
                        pledge.list().ofSize(3),
                        Arbitraries.of(Factuality.CERTAIN, Factuality.POSSIBLE)
                                .list()
                                .ofSize(2),
                        Arbitraries.of(Relation.PART_OF, Relation.SAME_AS)
                                .list()
                                .ofSize(2))
                .as(OneVerdictProperties::linked);
    }

    private static Pledge whole(List<Long> figures) {
        return Small.pledge()
                .contributions(List.of(
                        Funding.of(euro(Approximation.EXACT, figures.get(0))).toBuilder()
                                .key("all")
                                .build(),
                        Funding.of(euro(Approximation.EXACT, figures.get(1))).toBuilder()
                                .within("all")
                                .build(),
                        Funding.of(euro(Approximation.AT_LEAST, figures.get(2))).toBuilder()
                                .within(Optional.of("all").filter(within -> figures.get(2) > 10))
                                .build()))
                .build();
    }

    private static Dossier linked(List<Pledge> pledges, List<Factuality> factuality, List<Relation> relations) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < pledges.size(); i++) {
            entries.add(pledges.get(i).toBuilder().id(PledgeId.of("p" + i)).build());
        }
        for (int i = 0; i < relations.size(); i++) {
            entries.add(
                    Small.link("l" + i, PledgeId.of("p" + (i + 1)), relations.get(i), PledgeId.of("p" + i)).toBuilder()
                            .addEvidence(Small.cited().hedged(factuality.get(i)))
                            .build());
        }
        return Small.dossier(entries.toArray(Entry[]::new));
    }
}
