package org.communique.validation.rules;

import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Goods;
import org.communique.pledge.Personnel;
import org.communique.pledge.Service;

/**
 * How much is promised.
 *
 * @param unit the unit, or the currency, whose code no unit has
 * @param bounds the numbers that it can stand for
 */
record PledgedAmount(String unit, Bounds bounds) {

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
        return new PledgedAmount(amount.currency().getCurrencyCode(), amount.bounds());
    }

    private static PledgedAmount of(Quantity quantity) {
        return new PledgedAmount(quantity.unit().code(), quantity.bounds());
    }
}
