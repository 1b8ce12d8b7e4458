package org.communique.validation;

import static org.communique.validation.Severity.ERROR;
import static org.communique.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.communique.entry.Condition;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** What can be wrong with the steps of pledges. */
final class PledgeRules {

    private static final Set<Stage> ARRIVED = Set.of(Stage.DISBURSED, Stage.DELIVERED);

    private static final Rule ORDER = Rule.on(Pledge.class, "pledge.steps-out-of-order", WARNING, (pledge, found) -> {
        List<PledgeStep> steps = pledge.value().steps();
        Edtf before = null;
        for (int i = 0; i < steps.size(); i++) {
            Edtf when = steps.get(i).when().flatMap(TimeExpression::edtf).orElse(null);
            if (before != null && when != null && when.before(before) == Ternary.YES) {
                found.at(pledge.member("steps", i).member("when"), when, before);
            }
            before = when == null ? before : when;
        }
    });

    private static final Rule TRANSITION =
            Rule.on(Pledge.class, "pledge.illegal-transition", ERROR, (pledge, found) -> {
                Transitions transitions = new Transitions();
                List<PledgeStep> steps = pledge.value().steps();
                for (int i = 0; i < steps.size(); i++) {
                    Visit<?> step = pledge.member("steps", i);
                    transitions
                            .illegal(steps.get(i))
                            .ifPresent(before -> found.at(
                                    step.member("stage"), step.member("stage").value(), before));
                }
            });

    private static final Rule KEY =
            Rule.on(PledgeStep.class, "pledge.step-without-contribution-key", WARNING, (step, found) -> {
                boolean moves = step.value().amount().isPresent()
                        || step.value().quantity().isPresent();
                int contributions = step.owner(Pledge.class)
                        .map(pledge -> pledge.contributions().size())
                        .orElse(0);
                if (moves && contributions > 1 && step.value().contribution().isEmpty()) {
                    found.at(step, contributions);
                }
            });

    private static final Rule CONTRIBUTION =
            Rule.on(PledgeStep.class, "pledge.contribution-missing", ERROR, (step, found) -> {
                Optional<String> key = step.value().contribution();
                boolean missing = key.isPresent()
                        && step.owner(Pledge.class).stream()
                                .flatMap(pledge -> pledge.contributions().stream())
                                .noneMatch(contribution -> contribution.key().equals(key));
                if (missing) {
                    found.at(step.member("contribution"), key.get());
                }
            });

    private static final Rule CONDITION =
            Rule.on(PledgeStep.class, "pledge.condition-unmet", WARNING, (step, found) -> {
                Predicate<Condition> unmet = condition -> condition.satisfied() == Ternary.NO;
                boolean any = step.owner(Pledge.class).stream()
                        .flatMap(pledge -> pledge.conditions().stream())
                        .anyMatch(unmet);
                if (any && ARRIVED.contains(step.value().stage())) {
                    found.at(step.member("stage"), step.value().stage());
                }
            });

    static final List<Rule> ALL = List.of(ORDER, TRANSITION, KEY, CONTRIBUTION, CONDITION);

    private PledgeRules() {}
}
