package org.communique.ledger;

import java.math.BigDecimal;
import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.amount.Bounds.Bound;

/** A running sum of bounds from nothing up, out of which what went in can be taken again, exactly. */
final class BoundsSum {

    private BigDecimal low = BigDecimal.ZERO;
    private BigDecimal high = BigDecimal.ZERO;
    private int openLows;
    private int openHighs;
    private int unlimited;

    void add(Bounds bounds) {
        put(bounds, 1);
    }

    void remove(Bounds bounds) {
        put(bounds, -1);
    }

    private void put(Bounds bounds, int sign) {
        Bound least = Amounts.low(bounds);
        low = sign > 0 ? low.add(least.value()) : low.subtract(least.value());
        openLows += least.inclusive() ? 0 : sign;
        if (bounds.upper().isEmpty()) {
            unlimited += sign;
            return;
        }
        Bound most = bounds.upper().get();
        high = sign > 0 ? high.add(most.value()) : high.subtract(most.value());
        openHighs += most.inclusive() ? 0 : sign;
    }

    Bounds bounds() {
        return new Bounds(
                Optional.of(new Bound(low, openLows == 0)),
                unlimited > 0 ? Optional.empty() : Optional.of(new Bound(high, openHighs == 0)));
    }
}
