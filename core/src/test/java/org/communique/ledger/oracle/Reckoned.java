package org.communique.ledger.oracle;

import java.math.BigDecimal;
import java.util.Map;
import org.communique.pledge.Stage;

/**
 * What became of a promise, in plain numbers.
 *
 * @param named what is promised now
 * @param recorded how much came to each stage that it came to, by the code of the stage
 * @param ended how much was withdrawn, refused or lapsed
 * @param repaid how much was paid back
 */
record Reckoned(BigDecimal named, Map<String, BigDecimal> recorded, BigDecimal ended, BigDecimal repaid) {

    BigDecimal recorded(Stage stage) {
        return recorded.getOrDefault(stage.code(), BigDecimal.ZERO);
    }

    /** The most that came to the stages of this rank or a higher one. */
    BigDecimal reached(int rank) {
        return recorded.entrySet().stream()
                .filter(each -> Stage.of(each.getKey()).rank().orElse(0) >= rank)
                .map(Map.Entry::getValue)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    BigDecimal reached(Stage stage) {
        return reached(stage.rank().getAsInt());
    }

    BigDecimal standing(Stage stage) {
        return reached(stage).subtract(reached(stage.rank().getAsInt() + 1)).max(BigDecimal.ZERO);
    }

    BigDecimal gap(Stage from, Stage to) {
        return reached(from).subtract(reached(to)).max(BigDecimal.ZERO);
    }

    BigDecimal outstanding() {
        return gap(Stage.PLEDGED, Stage.DISBURSED);
    }
}
