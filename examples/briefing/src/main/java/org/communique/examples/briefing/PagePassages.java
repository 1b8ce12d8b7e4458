package org.communique.examples.briefing;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.communique.dossier.Dossier;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.examples.page.Passage;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.quotation.QuoteAnswer;
import org.communique.quotation.QuoteCheck;
import org.communique.quotation.QuoteFinding;
import org.communique.quotation.QuotePlace;
import org.communique.quotation.QuoteReport;
import org.communique.quotation.SourceText;
import org.communique.time.Ternary;

/** Which words of which source each entry rests on, found in the texts that there are. */
final class PagePassages {

    private static final String QUOTATIONS = "/quotations/";

    private final Map<String, List<Found>> byEntry = new TreeMap<>();
    private final Map<String, List<Found>> bySource = new TreeMap<>();
    private final Set<String> others = new TreeSet<>();

    /**
     * Words that an entry rests on.
     *
     * @param entry the entry
     * @param pointer where they are cited
     * @param passage the words
     */
    record Found(EntryId entry, String pointer, Passage passage) {}

    PagePassages(Dossier dossier, Map<SourceId, SourceText> texts) {
        Map<SourceId, String> all = new LinkedHashMap<>();
        dossier.sources().forEach(source -> all.put(source.id(), ""));
        texts.forEach((source, text) -> all.put(source, text.text()));
        for (QuoteReport report : QuoteCheck.verify(dossier, all)) {
            if (report.sameText() == Ternary.NO) {
                others.add(report.source().text());
            }
            Optional<SourceText> text = Optional.ofNullable(texts.get(report.source()));
            report.findings().forEach(finding -> add(report, finding, text));
        }
    }

    private void add(QuoteReport report, QuoteFinding finding, Optional<SourceText> text) {
        Optional<QuotePlace> place = text.flatMap(known -> place(report, finding, known));
        String source = report.source().text();
        Passage passage = place.map(at -> new Passage(
                        source, at.start(), at.end(), words(text.orElseThrow().text(), at)))
                .orElseGet(() -> new Passage(source, -1, -1, words(finding)));
        Found found = new Found(finding.entry(), finding.pointer(), passage);
        byEntry.computeIfAbsent(finding.entry().text(), absent -> new ArrayList<>())
                .add(found);
        bySource.computeIfAbsent(source, absent -> new ArrayList<>()).add(found);
    }

    /** Offsets count where the text is not known to be another one, as they do where it is asked who is cited. */
    private static Optional<QuotePlace> place(QuoteReport report, QuoteFinding finding, SourceText text) {
        if (finding.answer() == QuoteAnswer.UNCHECKED
                && report.sameText() != Ternary.NO
                && finding.selector() instanceof TextPositionSelector span
                && span.end() <= text.text().codePointCount(0, text.text().length())) {
            return Optional.of(new QuotePlace(span.start(), span.end(), false));
        }
        return finding.place();
    }

    private static String words(String text, QuotePlace place) {
        int start = text.offsetByCodePoints(0, place.start());
        return text.substring(start, text.offsetByCodePoints(start, place.end() - place.start()));
    }

    private static String words(QuoteFinding finding) {
        if (finding.selector() instanceof TextQuoteSelector quote) {
            return quote.exact();
        }
        return finding.segment()
                .orElseGet(() ->
                        finding.selector() instanceof TextPositionSelector span ? span.start() + "–" + span.end() : "");
    }

    /** {@return what an entry rests on, but for its quotations; no words twice} */
    List<Passage> of(EntryId entry) {
        return passages(entry, found -> !found.pointer().contains(QUOTATIONS));
    }

    /** {@return where a quotation of an entry stands} */
    List<Passage> ofQuotation(EntryId entry, int index) {
        return passages(entry, found -> found.pointer().contains(QUOTATIONS + index + "/"));
    }

    private List<Passage> passages(EntryId entry, Predicate<Found> wanted) {
        return byEntry.getOrDefault(entry.text(), List.of()).stream()
                .filter(wanted)
                .map(Found::passage)
                .collect(toMap(Passage::toString, passage -> passage, (one, same) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** {@return whether the text of a source is known not to be the one that was cited} */
    boolean isOther(SourceId source) {
        return others.contains(source.text());
    }

    /** {@return all that rests on words of a source} */
    List<Found> of(SourceId source) {
        return bySource.getOrDefault(source.text(), List.of());
    }
}
