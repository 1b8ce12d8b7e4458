package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.communique.id.ActorId;
import org.communique.pledge.Pledge;

/**
 * What is truly promised and done by a pledge, and how it is told.
 *
 * @param accounts what it comes to in each measure
 * @param counts whether it counts: it is not marked as wrong, and asked for
 * @param met whether that came about on which it hangs
 * @param share how much of it is asked for, where that is not said; absent where all of it is
 */
record TruePledge(
        Pledge told,
        List<TrueContribution> contributions,
        List<TrueAccount> accounts,
        boolean counts,
        boolean met,
        Optional<BigDecimal> share) {

    /** Whether anything of it was promised in truth. */
    boolean isReal() {
        return counts && contributions.stream().anyMatch(TrueContribution::real);
    }

    /** Whether something of it is told as promised without a hedge, and asked for without a doubt. */
    boolean isSure() {
        return share.isEmpty()
                && accounts.stream().anyMatch(account -> account.contributions().stream()
                        .noneMatch(i -> contributions.get(i).isInDoubt()));
    }

    TrueContribution contribution(TrueAccount account) {
        return contributions.get(account.contributions().get(0));
    }

    /** The same, where only what one gives is asked for: of what several give together, a share. */
    TruePledge givenBy(ActorId giver, BigDecimal part) {
        List<ActorId> givers = givers();
        Optional<BigDecimal> asked = givers.size() == 1 ? share : Optional.of(part);
        return new TruePledge(told, contributions, accounts, counts && givers.contains(giver), met, asked);
    }

    private List<ActorId> givers() {
        return told.parties().stream().map(party -> party.actor()).sorted().toList();
    }

    /** Those who give it, as the row of a total is called. */
    String row() {
        return givers().stream().map(ActorId::text).collect(Collectors.joining(" "));
    }
}
