package org.communique.validation;

import static org.communique.validation.Severity.ERROR;
import static org.communique.validation.Severity.WARNING;

import java.util.List;
import java.util.function.BiConsumer;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.shape.Visit;
import org.communique.source.Source;
import org.communique.time.Ternary;

/** What can be wrong with evidence when the text of its source is looked at; nothing where the caller gave none. */
final class QuoteRules {

    private static final Rule TEXT = Rule.on(Source.class, "source.text-differs", WARNING, (source, found) -> {
        Source value = source.value();
        boolean differs = found.texts()
                .of(value.id())
                .filter(text -> text.isOf(value) == Ternary.NO)
                .isPresent();
        if (differs) {
            String told = value.textDigest().isPresent() ? "textDigest" : "length";
            found.at(source.member(told), value.id(), found.texts().unchecked(value.id()));
        }
    });

    private static final Rule MISSING = rule(
            "quote.missing",
            ERROR,
            QuoteAnswer.MISSING,
            (quote, found) -> found.at(quote.selector, quote.words(), quote.source()));

    private static final Rule MOVED = rule("quote.moved", WARNING, QuoteAnswer.MOVED, QuoteRules::sayFirst);

    private static final Rule AMBIGUOUS = rule("quote.ambiguous", WARNING, QuoteAnswer.AMBIGUOUS, QuoteRules::sayFirst);

    static final List<Rule> ALL = List.of(TEXT, MISSING, MOVED, AMBIGUOUS);

    private QuoteRules() {}

    private static Rule rule(String code, Severity severity, QuoteAnswer answer, BiConsumer<Quote, Findings> say) {
        return Rule.on(TextSelector.class, code, severity, (selector, found) -> found.texts()
                .find(selector)
                .filter(finding -> finding.answer() == answer)
                .ifPresent(finding -> say.accept(new Quote(selector, finding), found)));
    }

    private static void sayFirst(Quote quote, Findings found) {
        QuotePlace first = quote.finding.places().get(0);
        found.at(quote.selector, quote.words(), quote.source(), first.start(), first.end());
    }

    /** A selector, and what was found of it. */
    private record Quote(Visit<TextSelector> selector, QuoteFinding finding) {

        SourceId source() {
            return QuoteCheck.citation(selector).source();
        }

        /** The words, or the offsets of what has none. */
        String words() {
            return QuoteCheck.segment(selector).orElseGet(() -> words(selector.value()));
        }

        /** What is neither words nor a position is unchecked, and nothing is said of it. */
        private static String words(TextSelector selector) {
            if (selector instanceof TextQuoteSelector quote) {
                return quote.exact();
            }
            TextPositionSelector span = (TextPositionSelector) selector;
            return span.start() + "–" + span.end();
        }
    }
}
