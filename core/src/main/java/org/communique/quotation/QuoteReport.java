package org.communique.quotation;

import java.util.List;
import org.communique.id.SourceId;
import org.communique.time.Ternary;

/**
 * How the selectors of one source fare in a text.
 *
 * @param source the source
 * @param sameText whether the text is the one that the selectors were made for, by its digest: no too where only a
 *     length is known and differs; unknown where the dossier has no digest
 * @param findings one for each selector of the source, in document order
 */
public record QuoteReport(SourceId source, Ternary sameText, List<QuoteFinding> findings) {

    public QuoteReport {
        findings = List.copyOf(findings);
    }

    /** {@return the findings with this answer, in document order} */
    public List<QuoteFinding> findings(QuoteAnswer answer) {
        return findings.stream().filter(finding -> finding.answer() == answer).toList();
    }

    /** {@return one line for a log: the source, whether it is the same text, and the number of selectors} */
    @Override
    public String toString() {
        return source + ", same text: " + sameText + ", selectors: " + findings.size();
    }
}
