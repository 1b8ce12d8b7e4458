package org.communique.validation.rules;

import static org.communique.validation.Severity.WARNING;

import java.util.List;
import java.util.Set;
import org.communique.amount.Quantity;
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
                    parts.moved(step).ifPresent(contribution -> {
                        step.amount()
                                .filter(any -> contribution instanceof Personnel)
                                .ifPresent(amount -> found.at(
                                        at.member("amount"), amount.currency().getCurrencyCode()));
                        step.quantity()
                                .filter(quantity -> isOther(quantity.unit(), contribution))
                                .ifPresent(quantity -> found.at(at.member("quantity"), quantity.unit()));
                    });
                }
            });

    private static final Rule CURRENCY =
            RuleMessages.rule(Pledge.class, "pledge.step-in-another-currency", WARNING, (pledge, found) -> {
                ContributionCurrencies currencies = new ContributionCurrencies(pledge.value());
                List<PledgeStep> steps = pledge.value().steps();
                for (int i = 0; i < steps.size(); i++) {
                    Set<String> promised = currencies.of(steps.get(i));
                    Visit<?> step = pledge.member("steps", i);
                    steps.get(i)
                            .amount()
                            .filter(amount -> !promised.isEmpty()
                                    && ContributionCurrencies.of(amount).noneMatch(promised::contains))
                            .ifPresent(amount -> found.at(
                                    step.member("amount").member("currency"),
                                    amount.currency().getCurrencyCode(),
                                    String.join(", ", promised)));
                }
            });

    static final List<Rule> ALL = List.of(MORE, OTHER, CURRENCY);

    private PledgedAmountRules() {}

    /** Whether what is counted in pieces is certainly not of a contribution. */
    private static boolean isOther(Unit unit, Contribution contribution) {
        if (!PIECES.contains(unit)) {
            return false;
        } else if (contribution instanceof Goods goods) {
            return goods.quantity()
                    .map(Quantity::unit)
                    .filter(promised -> PIECES.contains(promised) && !promised.equals(unit))
                    .isPresent();
        }
        return contribution instanceof Funding || contribution instanceof Personnel;
    }
}
