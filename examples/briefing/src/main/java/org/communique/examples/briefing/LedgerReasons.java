package org.communique.examples.briefing;

import java.util.Locale;
import org.communique.ledger.Reason;

/** Words for why something does not count, or only perhaps. */
final class LedgerReasons {

    private LedgerReasons() {}

    /**
     * {@return "told again (the first pledge)"}
     *
     * @param by what is the reason, as a reader knows it; empty where nothing is
     */
    static String of(Reason reason, String by, Words words) {
        String key = reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String told = words.say("ledger.reason." + key) + (by.isEmpty() ? "" : Terms.brackets(by));
        return reason == Reason.SUPERSEDED ? words.say("ledger.superseded", told) : told;
    }
}
