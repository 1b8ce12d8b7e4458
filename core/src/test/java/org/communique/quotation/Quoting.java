package org.communique.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.StatementId;

/** Writes a text with quotations in it, and keeps a selector of each. */
final class Quoting {

    private final StringBuilder text = new StringBuilder();
    private final List<CitedSelector> cited = new ArrayList<>();

    /** Narrates. */
    Quoting then(String words) {
        text.append(words);
        return this;
    }

    /** Quotes words, between marks, which its selector takes in. */
    Quoting quote(String opening, String words, String closing) {
        int start = text.codePointCount(0, text.length());
        text.append(opening).append(words).append(closing);
        cited.add(position(start, text.codePointCount(0, text.length()), words));
        return this;
    }

    /** Quotes words between curly marks. */
    Quoting quote(String words) {
        return quote("“", words, "”");
    }

    String text() {
        return text.toString();
    }

    List<CitedSelector> cited() {
        return cited;
    }

    static CitedSelector position(int start, int end, String segment) {
        return cited(TextPositionSelector.of(start, end), Optional.of(segment));
    }

    static CitedSelector wordless(int start, int end) {
        return cited(TextPositionSelector.of(start, end), Optional.empty());
    }

    static CitedSelector words(String prefix, String exact, String suffix) {
        return cited(
                TextQuoteSelector.builder()
                        .exact(exact)
                        .prefix(prefix)
                        .suffix(suffix)
                        .build(),
                Optional.empty());
    }

    static CitedSelector words(String exact) {
        return cited(TextQuoteSelector.of(exact), Optional.empty());
    }

    static CitedSelector cited(TextSelector selector, Optional<String> segment) {
        return new CitedSelector(StatementId.of("s"), "", selector, segment);
    }

    /** What is found in another text than the selectors were made for. */
    static List<QuoteFinding> find(String text, List<CitedSelector> cited) {
        return new QuoteMatcher(text, false).findings(cited);
    }

    static QuoteFinding find(String text, CitedSelector cited) {
        return find(text, List.of(cited)).get(0);
    }
}
