package org.communique.quotation;

import java.util.List;
import java.util.Optional;
import org.communique.evidence.TextSelector;
import org.communique.id.EntryId;

/**
 * What one selector of a dossier was found to select.
 *
 * @param entry the entry that the selector is a part of
 * @param pointer where the selector stands in the document, as a JSON Pointer (RFC 6901)
 * @param selector the selector
 * @param segment the segment of a quotation that it selects, if it selects one
 * @param answer what has become of its words
 * @param places where they stand, in the order of the text: one if they are exact or moved; the first
 *     {@value #MOST_PLACES} if they are ambiguous; none if they are missing or unchecked
 * @param nearest what the text has instead of missing words, if it has anything like it: what stands between prefix and
 *     suffix, the nearest words, or what stands at the position; sought for the first few words that a text does not have
 */
public record QuoteFinding(
        EntryId entry,
        String pointer,
        TextSelector selector,
        Optional<String> segment,
        QuoteAnswer answer,
        List<QuotePlace> places,
        Optional<QuotePlace> nearest) {

    /** The largest number of places that are kept of ambiguous words: {@value}. */
    public static final int MOST_PLACES = 16;

    public QuoteFinding {
        places = List.copyOf(places);
    }

    /** {@return where the words stand, if it is known} */
    public Optional<QuotePlace> place() {
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** {@return this finding where the words were found to have moved to a place} */
    QuoteFinding movedTo(QuotePlace place) {
        return new QuoteFinding(entry, pointer, selector, segment, QuoteAnswer.MOVED, List.of(place), nearest);
    }

    /** {@return this finding where the words that were found are others} */
    QuoteFinding missing() {
        return new QuoteFinding(entry, pointer, selector, segment, QuoteAnswer.MISSING, List.of(), nearest);
    }

    /** {@return this finding with what the text has instead} */
    QuoteFinding near(Optional<QuotePlace> instead) {
        return new QuoteFinding(entry, pointer, selector, segment, answer, places, instead);
    }

    /** {@return whether the words were found, and everywhere in other typography than in the dossier} */
    public boolean variant() {
        return !places.isEmpty() && places.stream().allMatch(QuotePlace::variant);
    }
}
