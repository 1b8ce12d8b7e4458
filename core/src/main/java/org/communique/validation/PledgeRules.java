package org.communique.validation;

import static java.util.stream.Collectors.toSet;
import static org.communique.validation.Severity.ERROR;
import static org.communique.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        Course course = new Course();
        List<PledgeStep> steps = pledge.value().steps();
        for (int i = 0; i < steps.size(); i++) {
            Optional<Edtf> when = date(steps.get(i));
            if (when.isPresent()) {
                Optional<Edtf> before = course.before(steps.get(i)).flatMap(PledgeRules::date);
                course.make(steps.get(i));
                if (before.isPresent() && when.get().before(before.get()) == Ternary.YES) {
                    found.at(pledge.member("steps", i).member("when"), when.get(), before.get());
                }
            }
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
            Rule.on(Pledge.class, "pledge.contribution-missing", ERROR, (pledge, found) -> {
                Set<String> keys = pledge.value().contributions().stream()
                        .flatMap(contribution -> contribution.key().stream())
                        .collect(toSet());
                List<PledgeStep> steps = pledge.value().steps();
                for (int i = 0; i < steps.size(); i++) {
                    String key = steps.get(i).contribution().orElse("");
                    if (!key.isEmpty() && !keys.contains(key)) {
                        found.at(pledge.member("steps", i).member("contribution"), key);
                    }
                }
            });

    private static final Rule CONDITION = Rule.on(Pledge.class, "pledge.condition-unmet", WARNING, (pledge, found) -> {
        boolean unmet = pledge.value().conditions().stream().anyMatch(condition -> condition.satisfied() == Ternary.NO);
        List<PledgeStep> steps = pledge.value().steps();
        for (int i = 0; unmet && i < steps.size(); i++) {
            if (ARRIVED.contains(steps.get(i).stage())) {
                found.at(pledge.member("steps", i).member("stage"), steps.get(i).stage());
            }
        }
    });

    static final List<Rule> ALL = List.of(ORDER, TRANSITION, KEY, CONTRIBUTION, CONDITION);

    private PledgeRules() {}

    private static Optional<Edtf> date(PledgeStep step) {
        return step.when().flatMap(TimeExpression::edtf);
    }
}
