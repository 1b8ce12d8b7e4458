package org.communique.validation.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.dossier.Dossier;
import org.communique.internal.CompositeKey;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.shape.Visit;
import org.communique.validation.Lookup;

/** The figures of contributions, to which the words of a step may refer back. */
final class ContributionFigures {

    static final Lookup<ContributionFigures> LOOKUP = Lookup.of(found -> new ContributionFigures(found.dossier()));

    private final Set<CompositeKey> figures = new HashSet<>();

    ContributionFigures(Dossier dossier) {
        for (Pledge pledge : dossier.pledges()) {
            pledge.contributions().stream()
                    .flatMap(ContributionFigures::values)
                    .forEach(value -> figures.add(key(pledge, value)));
        }
    }

    private static Stream<Object> values(Contribution contribution) {
        if (contribution instanceof Funding funding) {
            return funding.amount().<Object>map(amount -> amount).stream();
        } else if (contribution instanceof Goods goods) {
            return goods.quantity().<Object>map(quantity -> quantity).stream();
        } else if (contribution instanceof Personnel personnel) {
            return personnel.quantity().<Object>map(quantity -> quantity).stream();
        }
        return Stream.of();
    }

    private static CompositeKey key(Pledge pledge, Object value) {
        return value instanceof MoneyAmount amount
                ? CompositeKey.of(
                        pledge.id().text(),
                        amount.figure().stripTrailingZeros().toPlainString(),
                        amount.currency().getCurrencyCode())
                : CompositeKey.of(
                        pledge.id().text(),
                        ((Quantity) value).value().toPlainString(),
                        ((Quantity) value).unit().code());
    }

    /** {@return whether words of a step refer back to its figure, which a contribution of the pledge has} */
    boolean areMeant(Visit<?> value, List<CitedWords.Words> words) {
        return has(value) && words.stream().anyMatch(each -> Anaphora.isIn(each.text()));
    }

    private boolean has(Visit<?> value) {
        return value.owner()
                .filter(step -> step.value() instanceof PledgeStep)
                .flatMap(step -> step.owner(Pledge.class))
                .filter(pledge -> figures.contains(key(pledge, value.value())))
                .isPresent();
    }
}
