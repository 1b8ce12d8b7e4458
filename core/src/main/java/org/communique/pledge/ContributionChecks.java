package org.communique.pledge;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.internal.Checks;
import org.communique.internal.Codes;
import org.communique.internal.Decimals;

/** What the builders of all contributions refuse. */
final class ContributionChecks {

    private ContributionChecks() {}

    /**
     * {@return the contribution, with its percentage in the one form that equality can rest on}
     *
     * @throws IllegalArgumentException if a key is malformed, or the percentage not in 0 to 100
     */
    static <C extends Contribution> C checked(Contribution.Builder<?> builder, Supplier<C> build) {
        C built = build.get();
        built.key().ifPresent(key -> Codes.checkAttribute("key", key));
        built.within().ifPresent(key -> Codes.checkAttribute("within", key));
        if (built.percentage().isEmpty()) {
            return built;
        }
        builder.percentage(Decimals.percentage("percentage", built.percentage().orElseThrow()));
        return build.get();
    }

    /**
     * Refuses contributions of one pledge or need of which two have the same key, or one is part of none of them or, by
     * whatever detour, of itself.
     */
    static void together(List<Contribution> contributions) {
        KeyChains.check("contributions", contributions, Contribution::key, "within", Contribution::within);
    }

    /** Refuses a unit that is known to count something else. */
    static void unit(String attribute, Optional<Quantity> quantity, List<Unit> units) {
        quantity.map(Quantity::unit)
                .filter(Unit::known)
                .ifPresent(unit -> Checks.that(
                        units.contains(unit), attribute, "expected one of the units " + units + " but was " + unit));
    }
}
