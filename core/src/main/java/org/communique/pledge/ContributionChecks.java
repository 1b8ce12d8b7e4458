package org.communique.pledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.internal.Decimals;
import org.communique.internal.Refusals;

/** What the builders of all contributions refuse. */
final class ContributionChecks {

    private ContributionChecks() {}

    /** {@return what is refused of every contribution: a malformed key, a percentage not in 0 to 100} */
    static Refusals refusals(Contribution built) {
        return Refusals.none()
                .code("key", built.key())
                .code("within", built.within())
                .percentage("percentage", built.percentage());
    }

    /** {@return the contribution, with its percentage in the one form that equality can rest on} */
    static <C extends Contribution> C normal(C built, Contribution.Builder<?> builder, Supplier<C> build) {
        if (built.percentage().isEmpty()) {
            return built;
        }
        builder.percentage(Decimals.normal(built.percentage().get()));
        return build.get();
    }

    /**
     * {@return what is wrong where two contributions of one pledge or need have the same key, or one is part of none of
     * them or, by whatever detour, of itself}
     */
    static Optional<String> together(List<Contribution> contributions) {
        return KeyChains.problem(contributions, Contribution::key, "within", Contribution::within);
    }

    /** {@return what is wrong with a unit that is known to count something else} */
    static Optional<String> unit(Optional<Quantity> quantity, List<Unit> units) {
        return quantity.map(Quantity::unit)
                .filter(unit -> unit.known() && !units.contains(unit))
                .map(unit -> "expected one of the units " + units + " but was " + unit);
    }
}
