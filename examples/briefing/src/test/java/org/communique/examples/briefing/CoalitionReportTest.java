package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.validation.Report;
import org.communique.validation.Severity;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;

/** What the rules say of the built-in dossier, and why that is right. */
class CoalitionReportTest {

    private static final Report REPORT = Validator.standard().validate(DossierFiles.builtIn());

    @Test
    void nothingInItIsWrongOrSuspicious() {
        assertThat(REPORT.violations(Severity.ERROR)).isEmpty();
        assertThat(REPORT.violations(Severity.WARNING)).isEmpty();
    }

    /**
     * The article says neither when it was published nor which days its words for time mean. It speaks of Trump as one
     * who may come into the office; that he holds it, and that the two exclude each other, is the editor's knowledge.
     */
    @Test
    void whatIsWorthKnowingIsWhatTheArticleLeavesOpen() {
        assertThat(REPORT.violations(Severity.INFO))
                .extracting(note -> note.code() + " " + note.entry().orElseThrow() + " "
                        + note.arguments().get(0))
                .containsExactly(
                        "evidence.none tenure:donald-trump-us-president tenure:donald-trump-us-president",
                        "time.unresolved event:wednesday-talks Wednesday",
                        "time.unresolved event:london-summit over the weekend",
                        "time.unresolved event:us-ukraine-talks next week",
                        "time.unresolved event:us-intelligence-halt recent",
                        "time.unresolved event:saudi-talks next week",
                        "time.unresolved event:pressures in the months ahead",
                        "evidence.none link:trump-is-in-office link:trump-is-in-office");
    }
}
