package org.communique.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.money.CurrencyUnit;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.evidence.Citation;
import org.communique.evidence.Evidenced;
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.quotation.QuoteAnswer;
import org.communique.quotation.QuoteFinding;
import org.communique.quotation.QuotePlace;
import org.communique.quotation.QuoteReport;
import org.communique.shape.Visit;
import org.communique.time.Ternary;
import org.communique.validation.Findings;
import org.communique.validation.Lookup;
import org.communique.validation.TextCheck.Reason;

/**
 * The words of sources that values rest on.
 *
 * <p>A value has evidence of its own where the claim that it is part of cites words for its attribute, or for all of the
 * claim, and the claim is no whole entry.
 */
final class CitedWords {

    static final Lookup<CitedWords> LOOKUP = Lookup.of(CitedWords::new);

    /** What is longer is a passage, in which a figure can be read in too many ways. */
    private static final int MOST_WORDS = 512;

    private final Dossier dossier;
    private final Map<SourceId, String> texts;
    private final CheckedTexts checked;
    private final Map<SourceId, int[]> codePoints = new HashMap<>();
    private final Set<SourceId> read = new HashSet<>();
    private final Map<SourceId, CurrencyUnit> dollars = new HashMap<>();

    private CitedWords(Findings found) {
        this.dossier = found.dossier();
        this.texts = found.texts();
        this.checked = found.get(CheckedTexts.LOOKUP);
    }

    /**
     * Words of one source.
     *
     * @param source the source
     * @param text the words of all of its selectors, with lines between them
     * @param dollar the currency that the source says its dollars are, if it does
     */
    record Words(SourceId source, String text, Optional<CurrencyUnit> dollar) {}

    /** {@return the words of each citation that a value has of its own; none where one of them cannot be read} */
    List<Words> of(Visit<?> value) {
        return of(value, false);
    }

    /** {@return the words of each citation of nothing but the attribute that a value is; none where one cannot be read} */
    List<Words> ofAttribute(Visit<?> value) {
        return of(value, true);
    }

    /** {@return whether words that are cited for all of the entry that a value is in are certain ones, or cannot be read} */
    boolean mayBeOfEntry(Visit<?> value, Predicate<Words> wanted) {
        Visit<?> entry = value;
        while (!(entry.value() instanceof Entry) && entry.owner().isPresent()) {
            entry = entry.owner().orElseThrow();
        }
        List<Citation> evidence = entry.value() instanceof Entry all ? all.evidence() : List.of();
        for (int i = 0; i < evidence.size(); i++) {
            if (evidence.get(i).attribute().isEmpty()
                    && words(entry.member("evidence", i), evidence.get(i))
                            .map(wanted::test)
                            .orElse(true)) {
                return true;
            }
        }
        return false;
    }

    /** {@return why the words that a value has of its own cannot be read; absent where it has none of its own} */
    Optional<Reason> unread(Visit<?> value, boolean named) {
        Visit<?> part = part(value);
        if (part.owner().isEmpty()) {
            return Optional.empty();
        }
        Visit<?> claim = part.owner().get();
        Optional<Reason> reason = Optional.empty();
        for (Citation citation : ((Evidenced) claim.value()).evidence()) {
            if (isOwn(citation, claim, part.attribute(), named)) {
                if (unread(citation).isPresent()) {
                    return unread(citation);
                }
                reason = Optional.of(Reason.NOT_READ);
            }
        }
        return reason;
    }

    private Optional<Reason> unread(Citation citation) {
        EntryId source = citation.source();
        if (dossier.entriesInOtherLanguages().contains(source)) {
            return Optional.of(Reason.OTHER_LANGUAGE);
        } else if (!texts.containsKey(citation.source())) {
            return Optional.of(Reason.NO_TEXT);
        } else if (citation.selectors().isEmpty()
                || citation.selectors().stream().anyMatch(RecordSelector.class::isInstance)) {
            return Optional.of(Reason.NO_WORDS);
        }
        return checked.differing(citation.source()).map(pointer -> Reason.OTHER_TEXT);
    }

    private List<Words> of(Visit<?> value, boolean named) {
        Visit<?> part = part(value);
        return part.owner().isPresent() ? words(part.owner().get(), part.attribute(), named) : List.of();
    }

    /** The value, or what it is a part of, of which a claim is made. */
    private static Visit<?> part(Visit<?> value) {
        Visit<?> part = value;
        while (part.owner().isPresent() && !(part.owner().get().value() instanceof Evidenced)) {
            part = part.owner().get();
        }
        return part;
    }

    private static boolean isOwn(Citation citation, Visit<?> claim, String attribute, boolean named) {
        boolean whole = !named && citation.attribute().isEmpty() && !(claim.value() instanceof Entry);
        return whole || citation.attribute().equals(Optional.of(attribute));
    }

    private List<Words> words(Visit<?> claim, String attribute, boolean named) {
        List<Citation> evidence = ((Evidenced) claim.value()).evidence();
        List<Words> all = new ArrayList<>();
        for (int i = 0; i < evidence.size(); i++) {
            if (isOwn(evidence.get(i), claim, attribute, named)) {
                Optional<Words> words = words(claim.member("evidence", i), evidence.get(i));
                if (words.isEmpty()) {
                    return List.of();
                }
                all.add(words.get());
            }
        }
        return all;
    }

    private Optional<Words> words(Visit<?> citation, Citation value) {
        EntryId source = value.source();
        boolean readable = !dossier.entriesInOtherLanguages().contains(source)
                && !value.selectors().isEmpty()
                && texts.containsKey(value.source());
        return readable ? selected(citation, value) : Optional.empty();
    }

    private Optional<Words> selected(Visit<?> citation, Citation value) {
        List<String> selected = new ArrayList<>();
        for (int i = 0; i < value.selectors().size(); i++) {
            Optional<String> words = citation.member("selectors", i)
                    .as(TextSelector.class)
                    .flatMap(selector -> selected(selector, value.source()));
            if (words.isEmpty()) {
                return Optional.empty();
            }
            selected.add(words.get());
        }
        String text = String.join("\n", selected);
        return text.length() > MOST_WORDS
                ? Optional.empty()
                : Optional.of(new Words(value.source(), text, dollar(value.source())));
    }

    private Optional<CurrencyUnit> dollar(SourceId source) {
        if (read.add(source)) {
            DeclaredDollar.in(texts.getOrDefault(source, "")).ifPresent(dollar -> dollars.put(source, dollar));
        }
        return Optional.ofNullable(dollars.get(source));
    }

    private Optional<String> selected(Visit<TextSelector> selector, SourceId source) {
        Optional<QuoteFinding> finding = checked.find(selector);
        if (finding.filter(any -> any.answer() == QuoteAnswer.MISSING).isPresent()) {
            return Optional.empty();
        } else if (selector.value() instanceof TextQuoteSelector quote) {
            return finding.map(any -> quote.exact());
        }
        return finding.flatMap(any -> place(any, source)).flatMap(place -> slice(source, place));
    }

    /** The place that was found or, where nobody knows whether it is the same text, the one that the selector has. */
    private Optional<QuotePlace> place(QuoteFinding finding, SourceId source) {
        boolean unknown = finding.answer() == QuoteAnswer.UNCHECKED
                && checked.of(source).map(QuoteReport::sameText).equals(Optional.of(Ternary.UNKNOWN));
        return unknown && finding.selector() instanceof TextPositionSelector span
                ? Optional.of(new QuotePlace(span.start(), span.end(), false))
                : finding.place();
    }

    private Optional<String> slice(SourceId source, QuotePlace place) {
        int[] text = codePoints.computeIfAbsent(
                source, absent -> texts.getOrDefault(source, "").codePoints().toArray());
        int length = place.end() - place.start();
        return place.end() <= text.length && length <= MOST_WORDS
                ? Optional.of(new String(text, place.start(), length))
                : Optional.empty();
    }
}
