package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.util.List;
import org.communique.id.PledgeId;

/**
 * What is truly promised and done of one measure.
 *
 * @param contributions where the contributions stand in their pledge; several where a step moves them together
 * @param foreign whether it was promised in another currency, and only steps are in this one
 * @param promised how much was promised first
 * @param moves what was done, in the order in which it was done
 */
record TrueAccount(
        PledgeId pledge,
        List<Integer> contributions,
        TrueMeasure measure,
        boolean foreign,
        BigDecimal promised,
        List<Move> moves) {

    /** What is known to have moved of this one, and not only of the whole that it is part of. */
    TrueAccount withoutShared() {
        return new TrueAccount(
                pledge,
                contributions,
                measure,
                foreign,
                promised,
                moves.stream().filter(move -> !move.shared()).toList());
    }
}
