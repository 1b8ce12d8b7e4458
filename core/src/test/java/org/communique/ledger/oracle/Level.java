package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;

/** How much has come to one stage: the whole promise, however large it is, or a number for each who moved some. */
final class Level {

    private final Map<String, BigDecimal> byMover = new TreeMap<>();
    private boolean whole;

    boolean isWhole() {
        return whole;
    }

    BigDecimal of(BigDecimal promise) {
        return whole ? promise : byMover.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    void becomeWhole() {
        byMover.clear();
        whole = true;
    }

    void become(BigDecimal number) {
        whole = false;
        byMover.clear();
        byMover.put("", number);
    }

    /** What is the whole promise now stays as large as the promise is now. */
    void keep(BigDecimal promise) {
        if (whole) {
            become(promise);
        }
    }

    void add(String mover, BigDecimal number, BigDecimal promise) {
        keep(promise);
        byMover.merge(mover, number, BigDecimal::add);
    }

    /**
     * Whoever moved some moved so much in all; where nobody is named, everybody did together.
     *
     * @param share how much of what others might have moved was theirs, from 0 to 1
     */
    void total(String mover, BigDecimal number, BigDecimal promise, BigDecimal share) {
        if (mover.isEmpty()) {
            become(number);
            return;
        }
        keep(promise);
        BigDecimal open = byMover.getOrDefault("", BigDecimal.ZERO);
        BigDecimal more =
                number.subtract(byMover.getOrDefault(mover, BigDecimal.ZERO)).max(BigDecimal.ZERO);
        byMover.put("", open.subtract(open.min(more).multiply(share)));
        byMover.put(mover, number);
    }
}
