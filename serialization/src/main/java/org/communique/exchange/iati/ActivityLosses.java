package org.communique.exchange.iati;

import org.communique.exchange.record.Reason;
import org.communique.exchange.record.Value;

/** What of an activity is in no entry. */
final class ActivityLosses {

    private ActivityLosses() {}

    static void tick(Value activity) {
        activity.get("result").lost(Reason.NO_HOME);
        activity.get("contact-info").lost(Reason.PERSONAL_DATA);
    }
}
