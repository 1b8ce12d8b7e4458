package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Unit;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.shape.Visit;
import org.communique.validation.Rule;

/** What can be wrong with how much the steps of pledges move. */
final class PledgedAmountRules {

    /** What is counted by the piece, and is never one of the others. */
    private static final Set<Unit> PIECES =
            Set.of(Unit.DRONE, Unit.AIRCRAFT, Unit.SHIP, Unit.VEHICLE, Unit.MISSILE, Unit.SHELL);

    private static final Rule MORE =
            RuleMessages.rule(Pledge.class, "pledge.more-than-promised", WARNING, (pledge, found) -> {
                DeliveredExcess.each(
                        pledge.value(),
                        found.dossier(),
                        excess -> found.at(
                                pledge.member("steps", excess.step()).member(excess.attribute()),
                                excess.came(),
                                excess.promised()));
            });

    private static final Rule OTHER =
            RuleMessages.rule(Pledge.class, "pledge.step-of-another-kind", WARNING, (pledge, found) -> {
                StepContributions parts = new StepContributions(pledge.value());
                List<PledgeStep> steps = pledge.value().steps();
                for (int i = 0; i < steps.size(); i++) {
                    PledgeStep step = steps.get(i);
                    Visit<?> at = pledge.member("steps", i);
                    Contribution moved = parts.moved(step).orElse(null);
                    if (moved instanceof Personnel && step.amount().isPresent()) {
                        found.at(
                                at.member("amount"),
                                step.amount().get().currency().getCurrencyCode());
                    }
                    if (moved != null
                            && step.quantity().isPresent()
                            && isOther(step.quantity().get().unit(), moved)) {
                        found.at(at.member("quantity"), step.quantity().get().unit());
                    }
                }
            });

    private static final Rule CURRENCY =
            RuleMessages.rule(Pledge.class, "pledge.step-in-another-currency", WARNING, (pledge, found) -> {
                ContributionCurrencies currencies = new ContributionCurrencies(pledge.value());
                List<PledgeStep> steps = pledge.value().steps();
                for (int i = 0; i < steps.size(); i++) {
                    Optional<MoneyAmount> amount = steps.get(i).amount();
                    Set<String> promised = amount.isPresent() ? currencies.of(steps.get(i)) : Set.of();
                    if (!promised.isEmpty()
                            && Collections.disjoint(promised, ContributionCurrencies.of(amount.get()))) {
                        found.at(
                                pledge.member("steps", i).member("amount").member("currency"),
                                amount.get().currency().getCurrencyCode(),
                                String.join(", ", promised));
                    }
                }
            });

    static final List<Rule> ALL = List.of(MORE, OTHER, CURRENCY);

    private PledgedAmountRules() {}

    /** Whether what is counted in pieces is certainly not of a contribution. */
    private static boolean isOther(Unit unit, Contribution contribution) {
        if (!PIECES.contains(unit)) {
            return false;
        } else if (contribution instanceof Goods goods) {
            Unit promised =
                    goods.quantity().isPresent() ? goods.quantity().get().unit() : unit;
            return PIECES.contains(promised) && !promised.equals(unit);
        }
        return contribution instanceof Funding || contribution instanceof Personnel;
    }
}
