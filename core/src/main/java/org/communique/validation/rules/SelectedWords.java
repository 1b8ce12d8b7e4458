package org.communique.validation.rules;

import java.util.ArrayList;
import java.util.List;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.internal.CompositeKey;

/** The words that a citation selects: equal to those of one that selects the same of the same source. */
final class SelectedWords implements Comparable<SelectedWords> {

    private final Citation citation;
    private final int hash;

    SelectedWords(Citation citation) {
        this.citation = citation;
        this.hash = hash(citation);
    }

    private static int hash(Citation citation) {
        int hash = citation.source().local().hashCode();
        for (TextSelector selector : citation.selectors()) {
            hash = 31 * hash + hash(selector);
        }
        return hash;
    }

    private static int hash(TextSelector selector) {
        if (selector instanceof TextPositionSelector span) {
            return 31 * span.start() + span.end();
        } else if (selector instanceof TextQuoteSelector quote) {
            return quote.exact().hashCode();
        }
        return selector instanceof RecordSelector record ? record.key().hashCode() : 0;
    }

    /** The source and what is selected of it: a selector begins with its form and ends with its unknown members, counted. */
    private CompositeKey key() {
        List<String> parts = new ArrayList<>(List.of(citation.source().local()));
        for (TextSelector selector : citation.selectors()) {
            parts.addAll(parts(selector));
            parts.add(Integer.toString(selector.extensions().names().size()));
            for (int i = 0; i < selector.extensions().names().size(); i++) {
                parts.add(selector.extensions().names().get(i));
                parts.add(selector.extensions().values().get(i).text());
            }
        }
        return CompositeKey.of(parts);
    }

    private static List<String> parts(TextSelector selector) {
        if (selector instanceof TextPositionSelector span) {
            return List.of("position", Integer.toString(span.start()), Integer.toString(span.end()));
        } else if (selector instanceof TextQuoteSelector quote) {
            return List.of(
                    "quote",
                    quote.exact(),
                    quote.prefix().orElse(""),
                    quote.suffix().orElse(""));
        } else if (selector instanceof RecordSelector record) {
            return List.of("record", record.key(), record.member().orElse(""));
        }
        return List.of("other", ((UnrecognizedSelector) selector).type());
    }

    @Override
    public int compareTo(SelectedWords other) {
        return key().compareTo(other.key());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SelectedWords that && hash == that.hash && selectsTheSame(that);
    }

    private boolean selectsTheSame(SelectedWords other) {
        return (citation.source().equals(other.citation.source())
                        && citation.selectors().equals(other.citation.selectors()))
                || key().equals(other.key());
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
