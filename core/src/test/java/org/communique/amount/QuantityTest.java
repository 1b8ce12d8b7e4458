package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @Test
    void quantityIsExactWhereNothingElseIsSaid() {
        assertThat(Quantity.of(20, Unit.COUNTRY).bounds()).isEqualTo(Bounds.between(twenty(), twenty()));
    }

    @ParameterizedTest
    @CsvSource({"1.0, 1", "1E+2, 100", "0.00, 0"})
    void scaleCarriesNoMeaning(BigDecimal one, BigDecimal other) {
        assertThat(Quantity.of(one, Unit.PERCENT)).isEqualTo(Quantity.of(other, Unit.PERCENT));
    }

    @ParameterizedTest
    @CsvSource({"20, BETWEEN", "19, BETWEEN", "30, EXACT", "30, ABOUT", ", BETWEEN"})
    void secondFigureIsGreaterAndForBetweenAlone(BigDecimal upTo, Approximation approximation) {
        Quantity.Builder builder = Quantity.of(20, Unit.COUNTRY).toBuilder().approximation(approximation);
        if (upTo != null) {
            builder.upTo(upTo);
        }

        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessageStartingWith("Cannot build Quantity, upTo:");
    }

    @Test
    void unitIsPartOfTheQuantity() {
        assertThat(Quantity.of(20, Unit.COUNTRY)).isNotEqualTo(Quantity.of(20, Unit.PERSON));
    }

    private static BigDecimal twenty() {
        return BigDecimal.valueOf(20);
    }
}
