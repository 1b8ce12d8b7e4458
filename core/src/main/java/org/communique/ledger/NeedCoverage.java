package org.communique.ledger;

import org.communique.amount.Bounds;
import org.communique.id.NeedId;

/**
 * How much of a need is promised, and has arrived, in one measure.
 *
 * @param need the need
 * @param measure what it is told in
 * @param needed how much is needed; any amount where nobody says so in that measure
 * @param promised how much of the pledges that answer it is pledged, or came further
 * @param arrived how much of them has arrived
 */
public record NeedCoverage(NeedId need, Measure measure, Bounds needed, Bounds promised, Bounds arrived) {

    /** {@return which share of the need is promised: 1 for all of it} */
    public Bounds promisedShare() {
        return Amounts.share(promised, needed);
    }

    /** {@return which share of the need has arrived: 1 for all of it} */
    public Bounds arrivedShare() {
        return Amounts.share(arrived, needed);
    }
}
