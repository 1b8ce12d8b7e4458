package org.communique.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a ledger answers to several questions at once, to be printed or sent on.
 *
 * @param asOf the day after which nothing has come about; absent where any day counts
 * @param knownAt the moment after which nothing was recorded; absent where any moment counts
 * @param by by what totals are split into rows
 * @param totals the totals, figure by figure
 * @param leftOut the accounts that are in no total, and why
 * @param needs what is needed, beside what is promised and has arrived of it
 * @param conflicts figures that cannot all be true
 * @param pledges how far each pledge has come
 */
public record LedgerReport(
        Optional<LocalDate> asOf,
        Optional<Instant> knownAt,
        List<By> by,
        List<Total> totals,
        List<LeftOut> leftOut,
        List<NeedCoverage> needs,
        List<Conflict> conflicts,
        List<PledgeProgress> pledges) {

    /** Makes the lists immutable. */
    public LedgerReport {
        by = List.copyOf(by);
        totals = List.copyOf(totals);
        leftOut = List.copyOf(leftOut);
        needs = List.copyOf(needs);
        conflicts = List.copyOf(conflicts);
        pledges = List.copyOf(pledges);
    }
}
