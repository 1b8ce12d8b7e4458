package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.communique.evidence.Factuality;
import org.communique.pledge.Contribution;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/**
 * What is truly promised, and how it is told.
 *
 * @param index where it stands in its pledge
 * @param within where the contribution stands that it is part of
 * @param figures what is told of each measure: of what comes round, of one time
 * @param promised how much that truly is in all
 * @param real whether it was promised at all, for that may be hedged
 */
record TrueContribution(
        int index,
        Optional<Integer> within,
        Map<TrueMeasure, TrueFigure> figures,
        Map<TrueMeasure, BigDecimal> promised,
        boolean real,
        Contribution told) {

    boolean has(TrueMeasure measure) {
        return figures.containsKey(measure);
    }

    /** Whether it may come more than once: not in a single year. */
    boolean comesRound() {
        return told.per().isPresent()
                && told.period()
                        .flatMap(TimeExpression::edtf)
                        .filter(Edtf.parse("2024/2024")::equals)
                        .isEmpty();
    }

    /** Whether it is told with a hedge, or denied as well. */
    boolean isInDoubt() {
        return told.evidence().stream().anyMatch(words -> words.factuality() != Factuality.CERTAIN);
    }

    String key() {
        return told.key().orElseThrow();
    }
}
