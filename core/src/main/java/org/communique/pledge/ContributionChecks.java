package org.communique.pledge;

import org.communique.internal.Codes;

/** What the builders of all contributions refuse. */
final class ContributionChecks {

    private ContributionChecks() {}

    static void check(Contribution built) {
        built.key().ifPresent(key -> Codes.checkAttribute("key", key));
    }
}
