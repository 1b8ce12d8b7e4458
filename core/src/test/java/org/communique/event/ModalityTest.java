package org.communique.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.time.Tense;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModalityTest {

    @ParameterizedTest
    @CsvSource({
        "occurred, PAST",
        "ongoing, EITHER",
        "attempted, PAST",
        "prevented, PAST",
        "failed, PAST",
        "planned, FUTURE",
        "expected, FUTURE",
        "proposed, FUTURE",
        "hypothetical, FUTURE",
        "postponed, EITHER",
        "cancelled, EITHER",
        "unstated, EITHER",
        "x-rumoured, EITHER"
    })
    void anEventLiesBehindOrAheadOrNobodyKnowsWhere(String modality, Tense tense) {
        assertThat(Modality.of(modality).tense()).isEqualTo(tense);
    }
}
