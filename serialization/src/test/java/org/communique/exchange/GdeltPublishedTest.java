package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.communique.validation.Validator;
import org.communique.validation.Violation;
import org.junit.jupiter.api.Test;

/** Lines of GDELT as it publishes them: what becomes of their values. */
class GdeltPublishedTest {

    private static ImportResult read(String name) {
        return Importers.gdelt().read(SharedSamples.require(name));
    }

    /** The design came to 1,306 carried, 783 kept, 929 derived, 1,276 lost and 1,806 empty. */
    @Test
    void noValueOfTheEventsGoesInSilence() {
        ImportReport report = read(GdeltLines.EVENTS).report();
        assertThat(report.values()).isEqualTo(new ValueCounts(1276, 2014, 963, 2, 1845, 0, 0));
        assertThat(report.records()).isEqualTo(new RecordCounts(100, 100, 0, 0, 0));
        assertThat(report.count(Loss.CONTRADICTS)).isZero();
        assertThat(report.count(Loss.UNKNOWN_CODE)).isZero();
        assertThat(report.count(Loss.PERSONAL_DATA)).isEqualTo(2);
    }

    @Test
    void noValueOfTheMentionsGoesInSilence() {
        ImportReport report = read(GdeltLines.MENTIONS).report();
        assertThat(report.values()).isEqualTo(new ValueCounts(400, 800, 200, 0, 200, 0, 0));
        assertThat(report.records()).isEqualTo(new RecordCounts(100, 100, 0, 0, 0));
    }

    @Test
    void thePageHasTheFigures() throws IOException {
        String page = Files.readString(Path.of("docs", "other-systems.md"));
        for (String name : List.of(GdeltLines.EVENTS, GdeltLines.MENTIONS)) {
            ValueCounts counts = read(name).report().values();
            assertThat(page)
                    .contains(String.format(
                            Locale.ROOT,
                            "%,d values | %,d | %,d | %,d | %s | %,d |",
                            counts.total(),
                            counts.carried(),
                            counts.kept(),
                            counts.derived(),
                            counts.lost() == 0 ? "–" : counts.lost(),
                            counts.empty()));
        }
    }

    /** Hosts are coded in other countries than the place, one actor meets itself, and one name has a character of C1. */
    @Test
    void theEventsHaveNoFindingsButWhatIsWrongWithThem() {
        Map<String, Integer> found = new TreeMap<>();
        Validator.standard()
                .validate(read(GdeltLines.EVENTS).dossier())
                .violations()
                .forEach(each -> found.merge(each.code(), 1, Integer::sum));
        assertThat(found)
                .isEqualTo(
                        Map.of("event.host-elsewhere", 8, "event.participant-twice", 1, "text.control-character", 1));
    }

    @Test
    void theMentionsHaveNoFindings() {
        assertThat(Validator.standard()
                        .validate(read(GdeltLines.MENTIONS).dossier())
                        .violations())
                .extracting(Violation::code)
                .isEmpty();
    }
}
