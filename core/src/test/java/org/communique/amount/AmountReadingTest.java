package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.List;
import org.communique.amount.AmountReading.Ambiguous;
import org.communique.amount.AmountReading.Refused;
import org.communique.amount.AmountReading.Understood;
import org.junit.jupiter.api.Test;

class AmountReadingTest {

    @Test
    void whatIsUnderstoodHasAValue() {
        AmountReading<String> reading = new Understood<>("one");

        assertThat(reading.value()).contains("one");
        assertThat(reading.candidates()).containsExactly("one");
        assertThat(reading.reason()).isEmpty();
        assertThat(reading.orElseThrow()).isEqualTo("one");
    }

    @Test
    void whatIsAmbiguousHasCandidates() {
        AmountReading<String> reading = new Ambiguous<>(List.of("one", "two"), "may be either");

        assertThat(reading.value()).isEmpty();
        assertThat(reading.candidates()).containsExactly("one", "two");
        assertThat(reading.reason()).contains("may be either");
        assertThatIllegalArgumentException().isThrownBy(reading::orElseThrow).withMessage("may be either");
    }

    @Test
    void whatIsRefusedHasAReasonAlone() {
        AmountReading<String> reading = new Refused<>("says nothing");

        assertThat(reading.value()).isEmpty();
        assertThat(reading.candidates()).isEmpty();
        assertThat(reading.reason()).contains("says nothing");
        assertThatIllegalArgumentException().isThrownBy(reading::orElseThrow).withMessage("says nothing");
    }

    @Test
    @SuppressWarnings("NullAway")
    void readingsAreImmutableAndKnowNoNull() {
        List<String> candidates = new ArrayList<>(List.of("one", "two"));
        AmountReading<String> reading = new Ambiguous<>(candidates, "may be either");
        candidates.clear();

        assertThat(reading.candidates()).hasSize(2);
        assertThatNullPointerException()
                .isThrownBy(() -> new Understood<>(null))
                .withMessage("amount");
        assertThatNullPointerException().isThrownBy(() -> new Refused<>(null)).withMessage("why");
        assertThatNullPointerException()
                .isThrownBy(() -> new Ambiguous<>(List.of(), null))
                .withMessage("why");
    }
}
