package org.communique.validation.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
        pledge.contributions().forEach(part -> part.within()
                .ifPresent(whole -> ofParts.computeIfAbsent(whole, absent -> new TreeSet<>())
                        .addAll(codes(part))));
    }

    /** {@return the codes that what the step is of has, in order; none where nobody knows} */
    Set<String> of(PledgeStep step) {
        Optional<Contribution> moved = contributions.moved(step);
        Set<String> codes = moved.map(ContributionCurrencies::codes).orElseGet(TreeSet::new);
        if (!codes.isEmpty()) {
            moved.flatMap(Contribution::key).map(ofParts::get).ifPresent(codes::addAll);
        }
        return codes;
    }

    private static Set<String> codes(Contribution contribution) {
        Set<String> codes = new TreeSet<>();
        money(contribution).map(ContributionCurrencies::of).ifPresent(all -> all.forEach(codes::add));
        return codes;
    }

    private static Optional<MoneyAmount> money(Contribution contribution) {
        if (contribution instanceof Funding funding) {
            return funding.amount();
        } else if (contribution instanceof Goods goods) {
            return goods.value();
        }
        return contribution instanceof Service service ? service.value() : Optional.empty();
    }

    /** {@return the code of the currency of an amount, and of its equivalents} */
    static Stream<String> of(MoneyAmount amount) {
        return Stream.concat(
                Stream.of(amount.currency().getCurrencyCode()),
                amount.equivalents().stream()
                        .map(equivalent -> equivalent.amount().currency().getCurrencyCode()));
    }
}
