package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every importer, on samples of its system. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ImporterLaws {

    /** {@return records to try it on, of which some refer to others} */
    abstract Stream<ImportSample> samples();

    @ParameterizedTest
    @MethodSource("samples")
    void everyRecordOfASampleIsImported(ImportSample sample) {
        RecordCounts records = sample.whole().report().records();
        assertThat(records.imported()).isPositive().isEqualTo(records.read());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsImportedTwiceIsThereOnce(ImportSample sample) {
        ImportResult twice = sample.twice();
        assertThat(ImportSample.entries(twice.dossier()))
                .isEqualTo(ImportSample.entries(sample.whole().dossier()));
        assertThat(twice.report().records().duplicate())
                .isEqualTo(sample.records().size());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void halvesMergedAreTheWhole(ImportSample sample) {
        assertThat(ImportSample.entries(sample.halvesMerged()))
                .isEqualTo(ImportSample.entries(sample.whole().dossier()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theOrderOfTheRecordsDoesNotMatter(ImportSample sample) {
        for (long seed = 1; seed <= 3; seed++) {
            ImportResult shuffled = sample.shuffled(seed);
            assertThat(ImportSample.entries(shuffled.dossier()))
                    .isEqualTo(ImportSample.entries(sample.whole().dossier()));
            assertThat(shuffled.report().values())
                    .isEqualTo(sample.whole().report().values());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsCalledCarriedOrKeptChangesTheEntriesWhereItIsAnother(ImportSample sample) {
        assertThat(sample.claims()).isPositive();
        assertThat(sample.falseClaims()).isEmpty();
    }

    /** What is lost is reported leaf by leaf; what is refused or repeated is record by record. */
    @ParameterizedTest
    @MethodSource("samples")
    void everyLossIsReported(ImportSample sample) {
        ImportReport report = sample.whole().report();
        long reported = report.losses().stream().mapToLong(LossGroup::count).sum();
        assertThat(reported).isGreaterThanOrEqualTo(report.values().lost());
    }
}
