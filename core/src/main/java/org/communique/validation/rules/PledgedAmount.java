package org.communique.validation.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.amount.Bounds;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Service;

/**
 * How much is promised, or moved.
 *
 * @param attribute the attribute of the step or contribution
 * @param unit the unit, or the currency, whose code no unit has
 * @param bounds the numbers that it can stand for
 */
record PledgedAmount(String attribute, String unit, Bounds bounds) {

    /** {@return how much a step moves, of money and of other things} */
    static Stream<PledgedAmount> of(PledgeStep step) {
        return Stream.concat(
                step.amount().map(PledgedAmount::of).stream(), step.quantity().map(PledgedAmount::of).stream());
    }

    /** {@return how much a contribution promises to give; what goods are worth is no such measure} */
    static Optional<PledgedAmount> of(Contribution contribution) {
        if (contribution instanceof Funding funding) {
            return funding.amount().map(PledgedAmount::of);
        } else if (contribution instanceof Goods goods) {
            return goods.quantity().map(PledgedAmount::of);
        } else if (contribution instanceof Personnel personnel) {
            return personnel.quantity().map(PledgedAmount::of);
        }
        return contribution instanceof Service service ? service.quantity().map(PledgedAmount::of) : Optional.empty();
    }

    private static PledgedAmount of(MoneyAmount amount) {
        return new PledgedAmount("amount", amount.currency().getCurrencyCode(), amount.bounds());
    }

    private static PledgedAmount of(Quantity quantity) {
        return new PledgedAmount("quantity", quantity.unit().code(), quantity.bounds());
    }

    /** {@return a figure with the unit, in any language} */
    String print(BigDecimal figure) {
        return figure.toPlainString() + " " + unit;
    }
}
