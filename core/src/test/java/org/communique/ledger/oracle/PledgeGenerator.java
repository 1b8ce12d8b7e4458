package org.communique.ledger.oracle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Condition;
import org.communique.entry.Rank;
import org.communique.id.ActorId;
import org.communique.id.PledgeId;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** Draws a pledge, and what truly became of it. */
final class PledgeGenerator {

    private final Choices choices;
    private final Circumstances circumstances;

    PledgeGenerator(Choices choices, Circumstances circumstances) {
        this.choices = choices;
        this.circumstances = circumstances;
    }

    /** @param most bounds what is promised and moves, in quarters */
    TruePledge draw(PledgeId id, List<Participation> parties, int most) {
        Knowledge knowledge = new Knowledge(choices, circumstances);
        List<TrueContribution> contributions = new ContributionGenerator(choices, circumstances, knowledge).draw(most);
        List<StepDraft> drafts = new StepGenerator(choices, circumstances, contributions, most).draw();
        Pledge.Builder told = Pledge.builder().id(id).addAllParties(parties);
        contributions.forEach(each -> told.addContributions(each.told()));
        tell(told, contributions, drafts, knowledge);
        boolean deprecated = choices.oneIn(10);
        told.rank(deprecated ? Rank.DEPRECATED : Rank.NORMAL);
        boolean met = isConditionMet(told);
        List<TrueAccount> accounts = new MoveAssignment(id, contributions, drafts).accounts();
        return new TruePledge(told.build(), contributions, accounts, !deprecated, met, Optional.empty());
    }

    /** Lets it hang on something, now and then, and says whether that has come about. */
    private boolean isConditionMet(Pledge.Builder told) {
        if (!choices.oneIn(6)) {
            return true;
        }
        Ternary met = choices.of(
                circumstances.exact()
                        ? List.of(Ternary.YES, Ternary.NO)
                        : List.of(Ternary.YES, Ternary.NO, Ternary.UNKNOWN, Ternary.UNKNOWN));
        told.addConditions(Condition.of("a truce").toBuilder().satisfied(met).build());
        return met == Ternary.YES || (met == Ternary.UNKNOWN && choices.oneIn(2));
    }

    private void tell(
            Pledge.Builder told, List<TrueContribution> contributions, List<StepDraft> drafts, Knowledge knowledge) {
        List<StepDraft> replaced =
                drafts.stream().flatMap(each -> each.replaced.stream()).toList();
        CorrectionGenerator corrections = new CorrectionGenerator(choices, circumstances, knowledge);
        IntStream.range(0, drafts.size()).forEach(index -> {
            StepDraft draft = drafts.get(index);
            if (replaced.contains(draft)) {
                return;
            }
            draft.happened = knowledge.holds(draft.told, draft.day);
            draft.replaced.ifPresent(wrong -> wrong.happened = !draft.happened);
            corrections.correct(draft, "step-" + index);
            corrections.correctDate(draft, "step-" + index);
        });
        if (contributions.size() == 1 && contributions.get(0).figures().size() == 1) {
            corrections.correctAnyOf(
                    drafts, contributions.get(0).figures().keySet().iterator().next());
        }
        List<PledgeStep> steps = new ArrayList<>();
        drafts.forEach(draft -> steps.add(draft.told.build()));
        drafts.forEach(draft -> steps.addAll(draft.corrections));
        if (isInOrderByDates(steps) && choices.oneIn(2)) {
            Collections.reverse(steps);
        }
        told.addAllSteps(steps);
    }

    /** Whether each step is dated on a day after that of the step before it. */
    private static boolean isInOrderByDates(List<PledgeStep> steps) {
        List<String> days = steps.stream()
                .map(step -> step.when()
                        .flatMap(TimeExpression::edtf)
                        .map(Object::toString)
                        .orElse(""))
                .toList();
        return days.stream().allMatch(day -> day.length() == 10)
                && IntStream.range(1, days.size()).allMatch(i -> days.get(i - 1).compareTo(days.get(i)) < 0);
    }

    static List<Participation> givenBy(List<String> givers) {
        return givers.stream()
                .map(giver -> Participation.of(ActorId.of(giver), Role.DONOR))
                .toList();
    }
}
