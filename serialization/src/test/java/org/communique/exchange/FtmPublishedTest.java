package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.Total;
import org.communique.pledge.Stage;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;

/** Donations to parties as nomenklatura publishes them: what becomes of their values, and what they come to. */
class FtmPublishedTest {

    private static ImportResult read() {
        return Importers.ftm().read(SharedSamples.require(FtmSamples.DONATIONS));
    }

    /**
     * The design came to 2,286 carried, 580 derived and 465 lost: it called the ids and schemas of addresses carried, which are
     * in no entry, and could not hold the names that a payment mentions against those of whom it refers to.
     */
    @Test
    void noValueGoesInSilence() {
        assertThat(read().report().values()).isEqualTo(new ValueCounts(2108, 580, 0, 643, 0, 0, 0));
        assertThat(read().report().count(Loss.PERSONAL_DATA)).isEqualTo(643);
    }

    @Test
    void nothingIsLostWherePersonalDataAreAskedFor() {
        ImportReport report =
                FtmSamples.readAll(SharedSamples.require(FtmSamples.DONATIONS)).report();
        assertThat(report.values()).isEqualTo(new ValueCounts(2286, 1045, 0, 0, 0, 0, 0));
    }

    @Test
    void thePageHasTheFigures() throws IOException {
        ValueCounts counts = read().report().values();
        assertThat(Files.readString(Path.of("docs", "other-systems.md")))
                .contains(String.format(
                        Locale.ROOT,
                        "%,d values | %,d | %,d | – | %,d | – |",
                        counts.total(),
                        counts.carried(),
                        counts.kept(),
                        counts.lost()));
    }

    @Test
    void nothingIsFoundWrongWithIt() {
        assertThat(Validator.standard().validate(read().dossier()).violations()).isEmpty();
    }

    /** The sum of all amounts of the file. */
    @Test
    void theLedgerHasTheSumOfAllPayments() {
        List<Total> totals = Ledger.of(read().dossier()).totals(Figure.recorded(Stage.DISBURSED));
        BigDecimal sum = FtmSamples.linesOf(SharedSamples.require(FtmSamples.DONATIONS)).stream()
                .filter(line -> line.contains("\"amountEur\": [\""))
                .map(line -> line.replaceAll(".*\"amountEur\": \\[\"([0-9.]+)\"\\].*", "$1"))
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(totals).singleElement().satisfies(total -> assertThat(
                        total.bounds().lower().orElseThrow().value())
                .isEqualByComparingTo(sum));
    }
}
