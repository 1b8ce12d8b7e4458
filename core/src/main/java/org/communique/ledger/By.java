package org.communique.ledger;

import java.util.Locale;
import org.communique.pledge.Funding;
import org.communique.pledge.Instrument;

/** By what a total is split into rows. */
public enum By {
    /** By the set of those who give it together, each for whom it acts; proposers, channels and implementers give nothing. */
    GIVER,
    /** By the set of those who receive it. */
    RECEIVER,
    /** By the set of those through whose hands it passes. */
    CHANNEL,
    /** By the form in which money is given. */
    INSTRUMENT,
    /** By what is counted. */
    ITEM,
    /** By whose word it is promised. */
    SUPPORT;

    /** {@return the row of an account: codes, or ids with a space between them; empty where nothing is said} */
    String key(Account account) {
        return switch (this) {
            case GIVER -> Givers.key(account.givers());
            case RECEIVER -> Givers.key(account.receivers());
            case CHANNEL -> Givers.key(account.channels());
            case INSTRUMENT -> instrument(account);
            case ITEM -> account.measure().item().orElse("");
            case SUPPORT -> account.support().name().toLowerCase(Locale.ROOT);
        };
    }

    private static String instrument(Account account) {
        return account.contribution() instanceof Funding funding
                ? funding.instrument().map(Instrument::code).orElse("")
                : "";
    }
}
