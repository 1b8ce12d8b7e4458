package org.communique.pledge;

import java.util.List;
import java.util.Optional;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.internal.Checks;
import org.communique.internal.Codes;

/** What the builders of all contributions refuse. */
final class ContributionChecks {

    private ContributionChecks() {}

    static void check(Contribution built) {
        built.key().ifPresent(key -> Codes.checkAttribute("key", key));
    }

    /** Refuses a unit that is known to count something else. */
    static void unit(String attribute, Optional<Quantity> quantity, List<Unit> units) {
        quantity.map(Quantity::unit)
                .filter(Unit::known)
                .ifPresent(unit -> Checks.that(
                        units.contains(unit), attribute, "expected one of the units " + units + " but was " + unit));
    }
}
