package org.communique.ledger;

import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.id.EntryId;

/**
 * An account in a total.
 *
 * @param account the account
 * @param bounds the figure of the account, as if it counted
 * @param inclusion whether it counts
 * @param reason why it does not count, or only perhaps; absent where it counts
 * @param by the entry that is the reason: the pledge that tells the same, the condition, the statement of who claims it
 */
public record Line(
        Account account, Bounds bounds, Inclusion inclusion, Optional<Reason> reason, Optional<EntryId> by) {}
