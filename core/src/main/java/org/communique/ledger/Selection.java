package org.communique.ledger;

import org.communique.time.Ternary;

/** A question about accounts: which of them are asked for; unknown of those that may be, in whole or in part. */
@FunctionalInterface
public interface Selection {

    /** {@return whether an account is asked for} */
    Ternary test(Account account);

    /** {@return a question for what both this and the other ask for} */
    default Selection and(Selection other) {
        return account -> {
            Ternary one = test(account);
            return one == Ternary.NO ? one : least(one, other.test(account));
        };
    }

    private static Ternary least(Ternary one, Ternary other) {
        return one == Ternary.YES || other == Ternary.NO ? other : one;
    }
}
