package org.communique.validation.rules;

import static org.communique.validation.Severity.ERROR;
import static org.communique.validation.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Participation;
import org.communique.dossier.Dossier;
import org.communique.entry.Condition;
import org.communique.id.PledgeId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.shape.Visit;
import org.communique.time.Chronology;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.validation.Findings;
import org.communique.validation.Rule;

/** What can be wrong with the steps of pledges. */
final class PledgeRules {

    private static final Set<Stage> ARRIVED = Set.of(Stage.DISBURSED, Stage.DELIVERED);

    private static final Rule ORDER =
            RuleMessages.rule(Pledge.class, "pledge.steps-out-of-order", WARNING, (pledge, found) -> {
                StepHistory told = new StepHistory();
                Set<String> corrected = pledge.value().correctedKeys();
                List<PledgeStep> steps = pledge.value().steps();
                for (int i = 0; i < steps.size(); i++) {
                    PledgeStep step = steps.get(i);
                    Optional<Edtf> when = found.dossier().dateOf(step, pledge.value());
                    boolean stands = !corrected.contains(step.key().orElse(""));
                    if (stands && when.isPresent() && step.stage().rank().isPresent()) {
                        Optional<PledgeStep> last = told.before(step);
                        Optional<Edtf> before = last.isPresent()
                                        && isLater(step.stage(), last.get().stage())
                                ? found.dossier().dateOf(last.get(), pledge.value())
                                : Optional.empty();
                        told.make(step);
                        if (before.isPresent() && when.get().before(before.get()) == Ternary.YES) {
                            Visit<?> at = pledge.member("steps", i);
                            found.at(at.member(step.when().isPresent() ? "when" : "event"), when.get(), before.get());
                        }
                    }
                }
            });

    private static final Rule TRANSITION =
            RuleMessages.rule(Pledge.class, "pledge.illegal-transition", ERROR, (pledge, found) -> {
                Transitions transitions = new Transitions(pledge.value());
                List<PledgeStep> steps = pledge.value().steps();
                for (Chronology.Place place :
                        StepDates.order(steps, pledge.value(), found.dossier()).places()) {
                    if (!place.certain()) {
                        transitions.breakOff();
                    }
                    PledgeStep step = steps.get(place.index());
                    Optional<String> before = transitions.illegal(step);
                    if (before.isPresent()) {
                        Visit<?> at = pledge.member("steps", place.index());
                        found.at(at.member("stage"), step.stage(), before.get());
                    }
                }
            });

    private static final Rule KEY =
            RuleMessages.rule(Pledge.class, "pledge.step-without-contribution-key", WARNING, (pledge, found) -> {
                int contributions = pledge.value().wholes().size();
                List<PledgeStep> steps = contributions > 1 ? pledge.value().steps() : List.of();
                for (int i = 0; i < steps.size(); i++) {
                    PledgeStep step = steps.get(i);
                    boolean moves = step.amount().isPresent() || step.quantity().isPresent();
                    if (moves && step.contribution().isEmpty()) {
                        found.at(pledge.member("steps", i), contributions);
                    }
                }
            });

    private static final Rule CONTRIBUTION =
            RuleMessages.rule(Pledge.class, "pledge.contribution-missing", ERROR, (pledge, found) -> {
                Set<String> keys = new HashSet<>();
                for (Contribution contribution : pledge.value().contributions()) {
                    keys.add(contribution.key().orElse(""));
                }
                List<PledgeStep> steps = pledge.value().steps();
                for (int i = 0; i < steps.size(); i++) {
                    String key = steps.get(i).contribution().orElse("");
                    if (!key.isEmpty() && !keys.contains(key)) {
                        found.at(pledge.member("steps", i).member("contribution"), key);
                    }
                }
            });

    private static final Rule CONDITION =
            RuleMessages.rule(Pledge.class, "pledge.condition-unmet", WARNING, (pledge, found) -> {
                boolean unmet = false;
                for (Condition condition : pledge.value().conditions()) {
                    unmet |= condition.satisfied() == Ternary.NO;
                }
                List<PledgeStep> steps = pledge.value().steps();
                for (int i = 0; unmet && i < steps.size(); i++) {
                    if (ARRIVED.contains(steps.get(i).stage())) {
                        found.at(
                                pledge.member("steps", i).member("stage"),
                                steps.get(i).stage());
                    }
                }
            });

    private static final Rule OWN =
            RuleMessages.rule(Pledge.class, "pledge.giver-is-recipient", WARNING, (pledge, found) -> {
                sayOwn(pledge, pledge.value().parties(), found);
                List<PledgeStep> steps = pledge.value().steps();
                for (int i = 0; i < steps.size(); i++) {
                    if (!steps.get(i).parties().isEmpty()) {
                        sayOwn(pledge.member("steps", i), steps.get(i).parties(), found);
                    }
                }
            });

    private static final Rule TWICE =
            RuleMessages.rule(Dossier.class, "pledge.told-twice", WARNING, (dossier, found) -> {
                DuplicatePledges told = new DuplicatePledges(found.dossier(), found.get(SameAsGroups.LOOKUP));
                DossierEntries.eachValid(dossier, Pledge.class, pledge -> {
                    Optional<PledgeId> first = told.add(pledge.value());
                    if (first.isPresent()) {
                        found.at(pledge, pledge.value().id(), first.get());
                    }
                });
            });

    static final List<Rule> ALL = List.of(ORDER, TRANSITION, KEY, CONTRIBUTION, CONDITION, OWN, TWICE);

    private PledgeRules() {}

    private static void sayOwn(Visit<?> owner, List<Participation> parties, Findings found) {
        for (int i : new PledgeParties(parties, found.get(SameAsGroups.LOOKUP)).gettingTheirOwn()) {
            found.at(owner.member("parties", i), parties.get(i).actor());
        }
    }

    private static boolean isLater(Stage stage, Stage other) {
        return stage.rank().orElseThrow() > other.rank().orElseThrow();
    }
}
