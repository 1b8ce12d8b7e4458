package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.communique.pledge.Stage;

/**
 * What a step truly did in one account.
 *
 * @param step where the step stands in its pledge
 * @param number how much moved; of {@link Extent#UNSAID} how much larger a promise got that nobody says how much
 * @param total whether the number is all so far
 * @param mover who moved it; empty where nobody is named
 * @param shares what the words leave open, from 0 to 1, one for each rank of a stage
 * @param happened whether it came about, for it may be hedged
 * @param day when it came about
 * @param shared whether it moved the whole, and nobody says how much of this part
 */
record Move(
        int step,
        Stage stage,
        Extent extent,
        BigDecimal number,
        boolean total,
        String mover,
        List<BigDecimal> shares,
        boolean happened,
        LocalDate day,
        boolean shared) {

    /** How a step says how much moved. */
    enum Extent {
        /** By a figure in the measure of the account. */
        FIGURE,
        /** By the figure of the contribution, which means all of it while no earlier step had a figure. */
        OWN_FIGURE,
        /** Not at all. */
        UNSAID,
        /** In another measure of the same contribution. */
        OTHER_MEASURE
    }

    boolean tellsTheNumber() {
        return extent == Extent.FIGURE || extent == Extent.OWN_FIGURE;
    }

    boolean isInAnotherMeasure() {
        return extent == Extent.OTHER_MEASURE;
    }

    /** The part of a range that came true, as this move has it for a rank. */
    BigDecimal between(BigDecimal low, BigDecimal high, int rank) {
        return low.add(shares.get(rank).multiply(high.subtract(low).max(BigDecimal.ZERO)));
    }

    boolean happenedBy(Optional<LocalDate> asOf) {
        return happened && asOf.map(last -> !day.isAfter(last)).orElse(true);
    }
}
