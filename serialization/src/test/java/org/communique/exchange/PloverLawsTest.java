package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;

/** The laws of importers, on records after PLOVER. */
class PloverLawsTest extends ImporterLaws {

    @Override
    Stream<ImportSample> samples() {
        return Stream.of(PloverRecords.sample());
    }

    @Test
    void everyLeafIsCounted() {
        assertThat(PloverRecords.MADE_UP.report().values().total())
                .isEqualTo(JsonLeaves.count(PloverRecords.utf8(PloverRecords.TEXT)));
    }

    @Test
    void theResultHasNoFinding() {
        assertThat(Validator.standard()
                        .validate(PloverRecords.MADE_UP.dossier())
                        .violations())
                .isEmpty();
    }

    @Test
    void everyReasonThatPloverHasHasASample() {
        assertThat(PloverRecords.MADE_UP.report().losses())
                .extracting(LossGroup::reason)
                .containsOnly(
                        Loss.DOUBTFUL_CODE,
                        Loss.MALFORMED,
                        Loss.OUT_OF_SCOPE,
                        Loss.PERSONAL_DATA,
                        Loss.PLACEHOLDER,
                        Loss.UNKNOWN_CODE);
    }
}
