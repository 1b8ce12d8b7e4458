package org.communique.validation.rules;

import static org.communique.validation.Severity.ERROR;
import static org.communique.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.quotation.QuoteAnswer;
import org.communique.quotation.QuoteFinding;
import org.communique.quotation.QuotePlace;
import org.communique.quotation.QuoteReport;
import org.communique.shape.Visit;
import org.communique.source.Source;
import org.communique.time.Ternary;
import org.communique.validation.Findings;
import org.communique.validation.Rule;
import org.communique.validation.Severity;

/** What can be wrong with evidence when the text of its source is looked at; nothing where the caller gave none. */
final class QuoteRules {

    private static final Rule TEXT =
            RuleMessages.rule(Source.class, "source.text-differs", WARNING, (source, found) -> {
                Source value = source.value();
                Optional<QuoteReport> other = found.get(CheckedTexts.LOOKUP)
                        .of(value.id())
                        .filter(report -> report.sameText() == Ternary.NO)
                        .filter(report -> found.dossier().find(value.id()).equals(Optional.of(value)));
                String told = value.textDigest().isPresent() ? "textDigest" : "length";
                other.ifPresent(report -> found.at(
                        source.member(told),
                        value.id(),
                        report.findings(QuoteAnswer.UNCHECKED).size()));
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
        return RuleMessages.rule(TextSelector.class, code, severity, (selector, found) -> found.get(CheckedTexts.LOOKUP)
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
            return selector.owner(Citation.class).orElseThrow().source();
        }

        /** The words, or the offsets of what has none. */
        String words() {
            return finding.segment().orElseGet(() -> words(finding.selector()));
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
