package org.communique.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.time.Edtf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One date is surely before another only if more than a day lies between them, or both have an offset. */
class SurelyBeforeTest {

    @ParameterizedTest
    @CsvSource({
        "2025-03-06, 2025-03-07, false",
        "2025-03-06, 2025-03-08, true",
        "2025-03-06T23:00, 2025-03-07T01:00, false",
        "2025-03-06, 2025-03-07T20:00:00Z, false",
        "2025-03-06T01:00:00Z, 2025-03-06T02:00:00Z, true"
    })
    void aZoneMayUndoADay(String one, String other, boolean before) {
        assertThat(TimeRules.isSurelyBefore(Edtf.parse(one), Edtf.parse(other))).isEqualTo(before);
    }
}
