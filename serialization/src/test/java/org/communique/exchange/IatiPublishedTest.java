package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.Total;
import org.communique.pledge.Stage;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;

/** Activities as IATI and a publisher publish them: what becomes of their values, and what they come to. */
class IatiPublishedTest {

    private static ImportResult read(String file) {
        return Importers.iati().read(SharedSamples.require("iati/" + file));
    }

    /** The design came to 100 carried, 139 kept, 4 derived and 111 lost of 354, and left out what is about the file. */
    @Test
    void noValueOfTheExampleOfTheStandardGoesInSilence() {
        ImportReport report = read("activity-standard-example-annotated.xml").report();
        assertThat(report.values()).isEqualTo(new ValueCounts(117, 145, 1, 94, 0, 0, 0));
        assertThat(report.count(Loss.OUT_OF_SCOPE)).isEqualTo(3);
    }

    /** The design came to 1,125 carried, 92 kept, 28 derived, 32 lost and 129 empty of 1,406. */
    @Test
    void noValueOfThePublisherGoesInSilence() {
        ImportReport report = read("worldbank.xml").report();
        assertThat(report.values()).isEqualTo(new ValueCounts(1394, 85, 0, 33, 360, 0, 0));
        assertThat(report.records()).isEqualTo(new RecordCounts(16, 16, 0, 0, 0));
    }

    @Test
    void theDraftOfTheStandardIsReadToo() {
        assertThat(read("worked-example.xml").report().values()).isEqualTo(new ValueCounts(17, 37, 0, 0, 0, 0, 0));
    }

    @Test
    void nothingIsFoundWrongWithAnyOfThem() {
        for (String file : List.of("activity-standard-example-annotated.xml", "worldbank.xml", "worked-example.xml")) {
            assertThat(Validator.standard().validate(read(file).dossier()).violations())
                    .as(file)
                    .isEmpty();
        }
    }

    @Test
    void theLedgerHasTheSumsOfThePublisher() {
        Ledger ledger = Ledger.of(read("worldbank.xml").dossier());
        assertThat(sum(ledger, Stage.COMMITTED)).isEqualByComparingTo("429200000");
        assertThat(sum(ledger, Stage.DISBURSED)).isEqualByComparingTo("118469264.39");
    }

    private static BigDecimal sum(Ledger ledger, Stage stage) {
        List<Total> totals = ledger.totals(Figure.recorded(stage));
        assertThat(totals).hasSize(1);
        return totals.get(0).bounds().lower().orElseThrow().value();
    }
}
