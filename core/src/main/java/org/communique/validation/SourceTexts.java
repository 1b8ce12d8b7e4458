package org.communique.validation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.shape.Visit;
import org.jspecify.annotations.Nullable;

/** The texts of sources that the caller gave, and what was found in them; looked at when it is first asked for. */
final class SourceTexts {

    private final Dossier dossier;
    private final Map<SourceId, GivenText> texts = new HashMap<>();
    private final Map<SourceId, Found> found = new HashMap<>();
    private @Nullable Map<SourceId, List<CitedSelector>> cited;

    SourceTexts(Dossier dossier, Map<SourceId, String> texts) {
        this.dossier = dossier;
        texts.forEach((source, text) -> this.texts.put(source, new GivenText(text)));
    }

    Optional<GivenText> of(SourceId source) {
        return Optional.ofNullable(texts.get(source));
    }

    /** {@return what was found of a selector; absent where the text of its source was not given} */
    Optional<QuoteFinding> find(Visit<TextSelector> selector) {
        return found(QuoteCheck.citation(selector).source())
                .map(all -> all.byPointer().get(selector.pointer()));
    }

    /** {@return how many selectors of a source the text cannot tell anything about} */
    long unchecked(SourceId source) {
        return found(source).map(Found::unchecked).orElse(0L);
    }

    /** {@return what was found in the text of a source; absent where it was not given} */
    Optional<Found> found(SourceId source) {
        return of(source).map(text -> found.computeIfAbsent(source, absent -> found(source, text)));
    }

    private Found found(SourceId source, GivenText text) {
        List<CitedSelector> selectors = cited().getOrDefault(source, List.of());
        return Found.of(QuoteCheck.verify(dossier, source, text, selectors));
    }

    /** The selectors of all sources, gathered in one go. */
    private Map<SourceId, List<CitedSelector>> cited() {
        if (cited == null) {
            cited = QuoteCheck.cited(dossier, texts.keySet());
        }
        return cited;
    }

    /** What was found in one text, and of how many selectors nothing can be told. */
    record Found(Map<String, QuoteFinding> byPointer, long unchecked) {

        static Found of(QuoteReport report) {
            Map<String, QuoteFinding> byPointer = new HashMap<>();
            report.findings().forEach(finding -> byPointer.put(finding.pointer(), finding));
            return new Found(byPointer, report.findings(QuoteAnswer.UNCHECKED).size());
        }
    }
}
