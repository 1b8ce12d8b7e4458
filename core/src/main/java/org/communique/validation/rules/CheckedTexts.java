package org.communique.validation.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextSelector;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.id.SourceId;
import org.communique.quotation.QuoteAnswer;
import org.communique.quotation.QuoteCheck;
import org.communique.quotation.QuoteFinding;
import org.communique.quotation.QuoteReport;
import org.communique.shape.Visit;
import org.communique.source.Source;
import org.communique.time.Ternary;
import org.communique.validation.Lookup;
import org.communique.validation.TextCheck.Reason;

/** What the texts of sources that the caller gave were found to say. */
final class CheckedTexts {

    static final Lookup<CheckedTexts> LOOKUP =
            Lookup.of(found -> new CheckedTexts(found.dossier(), QuoteCheck.verify(found.dossier(), found.texts())));

    private final Map<SourceId, QuoteReport> bySource = new HashMap<>();
    private final Map<String, QuoteFinding> byPointer = new HashMap<>();
    private final Map<SourceId, Integer> unchecked = new HashMap<>();

    /** Where the dossier says of a source which text it has, though another is given. */
    private final Map<SourceId, String> differing = new HashMap<>();

    CheckedTexts(Dossier dossier, List<QuoteReport> reports) {
        for (QuoteReport report : reports) {
            bySource.put(report.source(), report);
            report.findings().forEach(finding -> byPointer.put(finding.pointer(), finding));
            unchecked.put(
                    report.source(), report.findings(QuoteAnswer.UNCHECKED).size());
        }
        List<Source> sources = dossier.sources();
        for (int i = 0; i < sources.size(); i++) {
            if (hasOtherText(sources.get(i).id())) {
                String told = sources.get(i).textDigest().isPresent() ? "/textDigest" : "/length";
                differing.putIfAbsent(sources.get(i).id(), "/sources/" + i + told);
            }
        }
    }

    /** {@return how the selectors of a source fare; absent where its text was not given} */
    Optional<QuoteReport> of(SourceId source) {
        return Optional.ofNullable(bySource.get(source));
    }

    /** {@return whether the text that was given of a source is another than the dossier says that it has} */
    boolean hasOtherText(SourceId source) {
        QuoteReport report = bySource.get(source);
        return report != null && report.sameText() == Ternary.NO;
    }

    /** {@return how many selectors of a source, whose text was given, could not be held against it} */
    int uncheckedOf(SourceId source) {
        return unchecked.getOrDefault(source, 0);
    }

    /** {@return what was found of a selector; absent where the text of its source was not given} */
    Optional<QuoteFinding> find(Visit<TextSelector> selector) {
        return byPointer.isEmpty() ? Optional.empty() : Optional.ofNullable(byPointer.get(selector.pointer()));
    }

    /** {@return the pointer to what says that a source has another text than the one that was given; absent if none does} */
    Optional<String> differing(SourceId source) {
        return Optional.ofNullable(differing.get(source));
    }

    /** {@return why a selector was not held against a text; absent where it was} */
    Optional<Reason> unchecked(Visit<TextSelector> selector) {
        if (selector.value() instanceof RecordSelector || selector.value() instanceof UnrecognizedSelector) {
            return Optional.of(Reason.NO_WORDS);
        }
        Optional<QuoteFinding> finding = find(selector);
        if (finding.isEmpty()) {
            return Optional.of(Reason.NO_TEXT);
        }
        SourceId source = selector.owner(Citation.class).orElseThrow().source();
        if (finding.get().answer() != QuoteAnswer.UNCHECKED) {
            return Optional.empty();
        }
        return Optional.of(hasOtherText(source) ? Reason.OTHER_TEXT : Reason.UNKNOWN_TEXT);
    }
}
