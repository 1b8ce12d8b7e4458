package org.communique.validation;

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
record Measure(String attribute, String unit, Bounds bounds) {

    /** {@return how much a step moves, of money and of other things} */
    static Stream<Measure> of(PledgeStep step) {
        return Stream.concat(step.amount().map(Measure::of).stream(), step.quantity().map(Measure::of).stream());
    }

    /** {@return how much a contribution promises to give; what goods are worth is no such measure} */
    static Optional<Measure> of(Contribution contribution) {
        if (contribution instanceof Funding funding) {
            return funding.amount().map(Measure::of);
        } else if (contribution instanceof Goods goods) {
            return goods.quantity().map(Measure::of);
        } else if (contribution instanceof Personnel personnel) {
            return personnel.quantity().map(Measure::of);
        }
        return contribution instanceof Service service ? service.quantity().map(Measure::of) : Optional.empty();
    }

    private static Measure of(MoneyAmount amount) {
        return new Measure("amount", amount.currency().getCurrencyCode(), amount.bounds());
    }

    private static Measure of(Quantity quantity) {
        return new Measure("quantity", quantity.unit().code(), quantity.bounds());
    }

    /** {@return a figure with the unit, in any language} */
    String print(BigDecimal figure) {
        return figure.toPlainString() + " " + unit;
    }
}
