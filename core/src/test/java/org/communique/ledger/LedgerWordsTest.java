package org.communique.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.pledge.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerWordsTest {

    private static final Bounds LESS = Bounds.below(new BigDecimal("30000000"));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "MONEY, EUR, -, less than €30m",
                "GUARANTEE, USD, -, a guarantee of less than USD 30m",
                "WORTH, GBP, -, worth less than £30m",
                "COUNT, drone, drones, 'less than 30,000,000 drones'",
                "COUNT, drone, attack drones, 'less than 30,000,000 attack drones'",
                "COUNT, drone, -, 'less than 30,000,000 drones'",
                "COUNT, item, tents, 'less than 30,000,000 tents'",
                "COUNT, tonne, flour, 'less than 30,000,000 tonnes (flour)'",
                "COUNT, soldier, troops, 'less than 30,000,000 soldiers (troops)'",
                "NONE, '', -, no figure"
            })
    void aMeasureSaysWhatItsFigureIsOf(Column column, String unit, String item, String words) {
        assertThat(new Measure(column, unit, Optional.ofNullable(item)).inWords(LESS))
                .isEqualTo(words);
    }

    @Test
    void aFigureIsNamedByItsStage() {
        assertThat(List.of(
                        Figure.named(),
                        Figure.recorded(Stage.COMMITTED),
                        Figure.reached(Stage.COMMITTED),
                        Figure.reached(Stage.DELIVERED),
                        Figure.standing(Stage.IN_DEVELOPMENT),
                        Figure.gap(Stage.COMMITTED, Stage.DISBURSED),
                        Figure.outstanding(),
                        Figure.ended()))
                .extracting(Figure::inWords)
                .containsExactly(
                        "named",
                        "recorded as committed",
                        "committed or further",
                        "delivered",
                        "in development",
                        "committed and not disbursed",
                        "outstanding",
                        "ended");
    }

    @Test
    void aTotalSaysHowMuchOfWhatHasComeHowFar() {
        Measure worth = new Measure(Column.WORTH, "GBP", Optional.empty());
        Total total = new Total(Figure.standing(Stage.CONTRACTED), List.of(), worth, LESS, Optional.empty(), List.of());

        assertThat(total.inWords()).isEqualTo("worth less than £30m contracted");
    }
}
