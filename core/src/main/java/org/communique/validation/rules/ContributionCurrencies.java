package org.communique.validation.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.amount.Equivalent;
import org.communique.amount.MoneyAmount;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Service;

/** The currencies in which a pledge says how much each of its contributions is, equivalents and parts included. */
final class ContributionCurrencies {

    private final StepContributions contributions;
    private final Map<String, Set<String>> ofParts = new HashMap<>();

    ContributionCurrencies(Pledge pledge) {
        contributions = new StepContributions(pledge);
        for (Contribution part : pledge.contributions()) {
            if (part.within().isPresent()) {
                ofParts.computeIfAbsent(part.within().get(), absent -> new TreeSet<>())
                        .addAll(codes(part));
            }
        }
    }

    /** {@return the codes that what the step is of has, in order; none where nobody knows} */
    Set<String> of(PledgeStep step) {
        Optional<Contribution> moved = contributions.moved(step);
        Set<String> codes = moved.isPresent() ? codes(moved.get()) : Set.of();
        if (!codes.isEmpty()) {
            codes.addAll(ofParts.getOrDefault(moved.get().key().orElse(""), Set.of()));
        }
        return codes;
    }

    private static Set<String> codes(Contribution contribution) {
        Optional<MoneyAmount> money = money(contribution);
        return money.isPresent() ? of(money.get()) : new TreeSet<>();
    }

    private static Optional<MoneyAmount> money(Contribution contribution) {
        if (contribution instanceof Funding funding) {
            return funding.amount();
        } else if (contribution instanceof Goods goods) {
            return goods.value();
        }
        return contribution instanceof Service service ? service.value() : Optional.empty();
    }

    /** {@return the codes of the currencies of an amount and of its equivalents, in order} */
    static Set<String> of(MoneyAmount amount) {
        Set<String> codes = new TreeSet<>(Set.of(amount.currency().getCurrencyCode()));
        for (Equivalent equivalent : amount.equivalents()) {
            codes.add(equivalent.amount().currency().getCurrencyCode());
        }
        return codes;
    }
}
