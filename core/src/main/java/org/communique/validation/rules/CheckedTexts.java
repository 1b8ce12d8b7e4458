package org.communique.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.quotation.QuoteCheck;
import org.communique.quotation.QuoteFinding;
import org.communique.quotation.QuoteReport;
import org.communique.shape.Visit;
import org.communique.validation.Lookup;

/** What the texts of sources that the caller gave were found to say. */
final class CheckedTexts {

    static final Lookup<CheckedTexts> LOOKUP =
            Lookup.of(found -> new CheckedTexts(QuoteCheck.verify(found.dossier(), found.texts())));

    private final Map<SourceId, QuoteReport> bySource = new HashMap<>();
    private final Map<String, QuoteFinding> byPointer = new HashMap<>();

    CheckedTexts(List<QuoteReport> reports) {
        for (QuoteReport report : reports) {
            bySource.put(report.source(), report);
            report.findings().forEach(finding -> byPointer.put(finding.pointer(), finding));
        }
    }

    /** {@return how the selectors of a source fare; absent where its text was not given} */
    Optional<QuoteReport> of(SourceId source) {
        return Optional.ofNullable(bySource.get(source));
    }

    /** {@return what was found of a selector; absent where the text of its source was not given} */
    Optional<QuoteFinding> find(Visit<TextSelector> selector) {
        return byPointer.isEmpty() ? Optional.empty() : Optional.ofNullable(byPointer.get(selector.pointer()));
    }
}
