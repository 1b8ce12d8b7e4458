package org.communique.validation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;

/** The texts of sources that the caller gave, and what was found in them; looked at when it is first asked for. */
final class Texts {

    private final Dossier dossier;
    private final Map<SourceId, String> texts;
    private final Map<SourceId, Map<String, QuoteFinding>> found = new HashMap<>();

    Texts(Dossier dossier, Map<SourceId, String> texts) {
        this.dossier = dossier;
        this.texts = texts;
    }

    Optional<String> of(SourceId source) {
        return Optional.ofNullable(texts.get(source));
    }

    /** {@return what was found of a selector; absent where the text of its source was not given} */
    Optional<QuoteFinding> find(Visit<TextSelector> selector) {
        SourceId source = QuoteCheck.citation(selector).source();
        return of(source).map(text -> found(source, text).get(selector.pointer()));
    }

    /** {@return how many selectors of a source the text cannot tell anything about} */
    long unchecked(SourceId source) {
        return of(source).stream()
                .flatMap(text -> found(source, text).values().stream())
                .filter(finding -> finding.answer() == QuoteAnswer.UNCHECKED)
                .count();
    }

    private Map<String, QuoteFinding> found(SourceId source, String text) {
        return found.computeIfAbsent(source, absent -> {
            Map<String, QuoteFinding> findings = new HashMap<>();
            QuoteCheck.verify(dossier, source, text)
                    .findings()
                    .forEach(finding -> findings.put(finding.pointer(), finding));
            return findings;
        });
    }
}
