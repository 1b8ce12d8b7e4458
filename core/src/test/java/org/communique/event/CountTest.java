package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.communique.amount.Approximation;
import org.communique.amount.Bounds;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.time.Ternary;
import org.junit.jupiter.api.Test;

class CountTest {

    /** The words stay as they are; the least that they can mean is the figure. */
    @Test
    void aCountWithoutAFigureHasItsLowerBound() {
        Quantity dozens = Quantity.of(24, Unit.PERSON).toBuilder()
                .approximation(Approximation.AT_LEAST)
                .wording("dozens of people")
                .build();

        Count killed = Count.of(CountKind.KILLED, dozens);

        Bounds bounds = killed.quantity().bounds();
        assertThat(bounds.lower().orElseThrow().value()).isEqualTo(BigDecimal.valueOf(24));
        assertThat(bounds.lower().orElseThrow().inclusive()).isTrue();
        assertThat(bounds.upper()).isEmpty();
        assertThat(dozens.isCertainlyGreaterThan(Quantity.of(12, Unit.PERSON)))
                .as("never as few as a dozen")
                .isEqualTo(Ternary.YES);
    }
}
