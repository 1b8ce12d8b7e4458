package org.communique.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;

/** Says of words that a text does not have what it has instead of the first few of them. */
final class MissingWords {

    /** Of so many missing words the nearest are sought: whoever has more has another text. */
    private static final int MOST_SOUGHT = 16;

    private final int[] text;

    MissingWords(String text) {
        this.text = text.codePoints().toArray();
    }

    /** {@return the findings, of which some are missing that have lost all that stood round them} */
    List<QuoteFinding> told(List<QuoteFinding> findings) {
        SelectorContext context = new SelectorContext(text);
        List<QuoteFinding> told = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        for (QuoteFinding finding : findings) {
            QuoteFinding settled = context.settled(finding);
            if (settled.answer() == QuoteAnswer.MISSING && missing.size() < MOST_SOUGHT) {
                missing.add(told.size());
            }
            told.add(settled);
        }
        if (!missing.isEmpty()) {
            NearestWords nearest = new NearestWords(text);
            missing.forEach(i -> told.set(i, told.get(i).near(instead(told.get(i), context, nearest))));
        }
        return told;
    }

    private Optional<QuotePlace> instead(QuoteFinding finding, SelectorContext context, NearestWords nearest) {
        if (finding.selector() instanceof TextQuoteSelector quote) {
            return context.between(quote).or(() -> nearest.of(quote.exact()));
        }
        TextPositionSelector span = (TextPositionSelector) finding.selector();
        return finding.segment().flatMap(nearest::of).or(() -> Optional.of(
                        new QuotePlace(span.start(), span.end(), true))
                .filter(place -> place.end() <= text.length && finding.segment().isPresent()));
    }
}
