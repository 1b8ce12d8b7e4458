package org.communique.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.evidence.Factuality;
import org.communique.pledge.Contribution;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Aspect;
import org.communique.time.Edtf;
import org.communique.time.Tense;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/**
 * What a ledger is asked: of which dossier, as of which day, with what in mind.
 *
 * @param dossier whose pledges
 * @param asOf the day after which nothing has come about
 * @param knownAt the moment after which nothing was recorded
 * @param tolerance how far from a figure "about" it may be, as a share of it
 * @param during the time for which it is
 * @param counting whether what rests on which word counts
 * @param selection what is asked for
 * @param conversion in which currency amounts count
 */
record Question(
        Dossier dossier,
        Optional<LocalDate> asOf,
        Optional<Instant> knownAt,
        Optional<BigDecimal> tolerance,
        Optional<Edtf> during,
        Map<Support, Inclusion> counting,
        Selection selection,
        Conversion conversion) {

    private static final int PLEDGED = World.index(Stage.PLEDGED);

    static Question of(Dossier dossier) {
        return new Question(
                dossier,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Support.STANDARD,
                account -> Ternary.YES,
                Conversion.NONE);
    }

    Question withAsOf(LocalDate day) {
        return new Question(dossier, Optional.of(day), knownAt, tolerance, during, counting, selection, conversion);
    }

    Question withKnownAt(Instant moment) {
        return new Question(dossier, asOf, Optional.of(moment), tolerance, during, counting, selection, conversion);
    }

    Question withTolerance(BigDecimal share) {
        return new Question(dossier, asOf, knownAt, Optional.of(share), during, counting, selection, conversion);
    }

    Question withDuring(Edtf time) {
        return new Question(dossier, asOf, knownAt, tolerance, Optional.of(time), counting, selection, conversion);
    }

    Question withSelection(Selection asked) {
        return new Question(dossier, asOf, knownAt, tolerance, during, counting, asked, conversion);
    }

    Question withConversion(Conversion asked) {
        return new Question(dossier, asOf, knownAt, tolerance, during, counting, selection, asked);
    }

    /** {@return an amount of money in each of the currencies in which it may count, its own first} */
    List<ToldFigure> figures(Column column, MoneyAmount amount, Optional<Edtf> date) {
        return conversion.figures(column, amount, date, tolerance);
    }

    /** {@return at the rates of which date a step is converted, where anything is} */
    Optional<Edtf> rateDate(PledgeStep step, Pledge pledge) {
        return conversion.currency().flatMap(any -> dossier.dateOf(step, pledge));
    }

    /** {@return for which time a contribution of a pledge or need is, if that is known} */
    Optional<Edtf> period(Contribution contribution, Entry owner) {
        return contribution
                .period()
                .map(time -> dossier.resolve(time, owner, Tense.EITHER, Aspect.DURATIVE))
                .flatMap(TimeExpression::edtf);
    }

    Question withCounting(Support support, Inclusion inclusion) {
        Map<Support, Inclusion> changed = new EnumMap<>(counting);
        changed.put(support, inclusion);
        return new Question(dossier, asOf, knownAt, tolerance, during, changed, selection, conversion);
    }

    Inclusion counts(Support support) {
        return counting.getOrDefault(support, Inclusion.IN);
    }

    /** {@return whether something was known at the moment that is asked for, by when it was recorded} */
    Inclusion known(Optional<Instant> recorded) {
        if (knownAt.isEmpty()) {
            return Inclusion.IN;
        }
        return recorded.map(moment -> moment.isAfter(knownAt.get()) ? Inclusion.OUT : Inclusion.IN)
                .orElse(Inclusion.MAYBE);
    }

    /** {@return by whose word a step came about: its own evidence, or else that of the pledge} */
    Support support(PledgeStep step, Pledge pledge) {
        boolean promising = step.stage().rank().isPresent() && World.index(step.stage()) <= PLEDGED;
        return support(Support.citations(step, pledge), promising, pledge);
    }

    /** {@return by whose word a contribution is promised: its own evidence, or else that of the pledge} */
    Support support(Evidenced contribution, Pledge pledge) {
        return support(Support.citations(contribution, pledge), true, pledge);
    }

    private Support support(List<Citation> evidence, boolean promising, Pledge pledge) {
        Support support = Support.of(evidence);
        return support == Support.CLAIMED && promising && isSaidByGiver(evidence, pledge) ? Support.REPORTED : support;
    }

    private boolean isSaidByGiver(List<Citation> evidence, Pledge pledge) {
        return evidence.stream()
                .filter(words -> words.factuality() == Factuality.CERTAIN)
                .flatMap(words -> words.via().flatMap(dossier::find).stream())
                .anyMatch(statement -> Givers.says(statement, pledge));
    }

    /**
     * {@return whether a step has come about on the day that is asked for: by its date, and at the latest when a source
     * was published in which it is told for certain, by itself or by one who is quoted, or when it was recorded}
     */
    Inclusion time(PledgeStep step, Pledge pledge) {
        if (asOf.isEmpty()) {
            return Inclusion.IN;
        }
        Edtf next = Edtf.of(asOf.get().plusDays(1));
        Optional<Edtf> date = dossier.dateOf(step, pledge);
        if (date.filter(when -> when.before(next) == Ternary.YES).isPresent()) {
            return Inclusion.IN;
        } else if (date.filter(when -> Edtf.of(asOf.get()).before(when) == Ternary.YES)
                .isPresent()) {
            return Inclusion.OUT;
        }
        return isToldBefore(next, step, pledge) ? Inclusion.IN : Inclusion.MAYBE;
    }

    private boolean isToldBefore(Edtf day, PledgeStep step, Pledge pledge) {
        boolean published = Support.citations(step, pledge).stream()
                .filter(words -> words.factuality() == Factuality.CERTAIN)
                .flatMap(words -> dossier.dateOf(words.source()).stream())
                .anyMatch(when -> when.before(day) == Ternary.YES);
        return published
                || step.recorded()
                        .or(pledge::recorded)
                        .filter(moment -> Edtf.parse(moment.toString()).before(day) == Ternary.YES)
                        .isPresent();
    }
}
