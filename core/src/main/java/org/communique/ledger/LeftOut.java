package org.communique.ledger;

import java.util.Optional;
import org.communique.pledge.Stage;

/**
 * An account that is in no total.
 *
 * @param account the account
 * @param reason why
 * @param furthest the furthest stage that some of it came to; absent where it came to none
 */
public record LeftOut(Account account, Reason reason, Optional<Stage> furthest) {}
