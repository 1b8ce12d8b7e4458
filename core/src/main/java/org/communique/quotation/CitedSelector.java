package org.communique.quotation;

import java.util.List;
import java.util.Optional;
import org.communique.evidence.TextSelector;
import org.communique.id.EntryId;

/**
 * A selector, where it stands in a dossier, and the segment of a quotation that it selects, if it selects one.
 *
 * @param entry the entry that the selector is a part of
 * @param pointer where the selector stands in the document
 * @param selector the selector
 * @param segment the segment
 */
record CitedSelector(EntryId entry, String pointer, TextSelector selector, Optional<String> segment) {

    /** {@return what was found of it} */
    QuoteFinding found(QuoteAnswer answer, List<QuotePlace> places) {
        return new QuoteFinding(entry, pointer, selector, segment, answer, places, Optional.empty());
    }
}
