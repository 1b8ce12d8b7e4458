package org.communique.validation.rules;

import static org.communique.validation.Severity.ERROR;
import static org.communique.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.internal.DisplayText;
import org.communique.quotation.QuoteAnswer;
import org.communique.quotation.QuoteFinding;
import org.communique.quotation.QuotePlace;
import org.communique.quotation.QuoteReport;
import org.communique.shape.Visit;
import org.communique.source.Source;
import org.communique.statement.Quotation;
import org.communique.time.Ternary;
import org.communique.validation.Findings;
import org.communique.validation.Rule;
import org.communique.validation.Severity;
import org.communique.validation.TextCheck.Kind;
import org.communique.validation.TextCheck.Reason;

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
                        found.get(CheckedTexts.LOOKUP).uncheckedOf(value.id())));
            });

    /** It looks at every quotation and selector, and so it counts them. */
    private static final Rule MISSING = RuleMessages.rule(Object.class, "quote.missing", ERROR, (value, found) -> {
        value.as(Quotation.class).ifPresent(quotation -> countUncited(quotation, found));
        value.as(TextSelector.class).ifPresent(selector -> {
            count(selector, found);
            say(QuoteAnswer.MISSING, QuoteRules::sayMissing, selector, found);
        });
    });

    private static final Rule MOVED = rule("quote.moved", WARNING, QuoteAnswer.MOVED, QuoteRules::sayFirst);

    private static final Rule AMBIGUOUS = rule("quote.ambiguous", WARNING, QuoteAnswer.AMBIGUOUS, QuoteRules::sayFirst);

    private static final Rule DISORDERED =
            RuleMessages.rule(Citation.class, "quotation.segments-disordered", WARNING, (citation, found) -> {
                if (QuotationSegments.areSegments(citation)) {
                    for (int i = 1; i < citation.value().selectors().size(); i++) {
                        lookAtSegment(citation, i, found);
                    }
                }
            });

    /** With the place, no longer than an argument may be. */
    private static final int SHOWN = 40;

    static final List<Rule> ALL = List.of(DISORDERED, TEXT, MISSING, MOVED, AMBIGUOUS);

    private QuoteRules() {}

    private static void countUncited(Visit<Quotation> quotation, Findings found) {
        boolean cited = IntStream.range(0, quotation.value().evidence().size())
                .mapToObj(i -> quotation.member("evidence", i).as(Citation.class))
                .anyMatch(citation ->
                        citation.filter(QuotationSegments::areSegments).isPresent());
        if (!cited) {
            quotation.value().segments().forEach(segment -> found.unchecked(Kind.QUOTATION, Reason.NO_SELECTOR));
        }
    }

    private static void count(Visit<TextSelector> selector, Findings found) {
        Kind kind = selector.owner()
                        .flatMap(citation -> citation.as(Citation.class))
                        .filter(QuotationSegments::areSegments)
                        .isPresent()
                ? Kind.QUOTATION
                : Kind.SPAN;
        found.get(CheckedTexts.LOOKUP)
                .unchecked(selector)
                .ifPresentOrElse(reason -> found.unchecked(kind, reason), () -> found.checked(kind));
    }

    private static void lookAtSegment(Visit<Citation> citation, int index, Findings found) {
        QuotationSegments utterances = found.get(QuotationSegments.LOOKUP);
        Visit<TextSelector> selector = selector(citation, index);
        Optional<QuotePlace> one = utterances.place(selector(citation, index - 1));
        Optional<QuotePlace> next = utterances.place(selector);
        if (one.isPresent() && next.isPresent() && utterances.areDisordered(citation, one.get(), next.get())) {
            List<String> segments =
                    citation.owner(Quotation.class).orElseThrow().segments();
            SourceId source = citation.value().source();
            following(source, found).at(selector, segments.get(index), segments.get(index - 1), source);
        }
    }

    private static Visit<TextSelector> selector(Visit<Citation> citation, int index) {
        return citation.member("selectors", index).as(TextSelector.class).orElseThrow();
    }

    /** What is wrong in a text that is another follows from that. */
    private static Findings following(SourceId source, Findings found) {
        return found.get(CheckedTexts.LOOKUP)
                .differing(source)
                .map(found::following)
                .orElse(found);
    }

    private static Rule rule(String code, Severity severity, QuoteAnswer answer, BiConsumer<Quote, Findings> say) {
        return RuleMessages.rule(
                TextSelector.class, code, severity, (selector, found) -> say(answer, say, selector, found));
    }

    private static void say(
            QuoteAnswer answer, BiConsumer<Quote, Findings> say, Visit<TextSelector> selector, Findings found) {
        found.get(CheckedTexts.LOOKUP)
                .find(selector)
                .filter(finding -> finding.answer() == answer)
                .map(finding -> new Quote(selector, finding))
                .ifPresent(quote -> say.accept(quote, following(quote.source(), found)));
    }

    private static void sayMissing(Quote quote, Findings found) {
        found.at(quote.selector, quote.words(), quote.source(), quote.nearest(found));
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

        /** What the text has instead, and where; a dash where it has nothing like it. */
        String nearest(Findings found) {
            String text = found.texts().getOrDefault(source(), "");
            return finding.nearest()
                    .map(place -> '"' + DisplayText.cut(words(text, place), SHOWN) + "\" (" + place.start() + "–"
                            + place.end() + ')')
                    .orElse("–");
        }

        private static String words(String text, QuotePlace place) {
            int start = text.offsetByCodePoints(0, place.start());
            return text.substring(start, text.offsetByCodePoints(start, place.end() - place.start()));
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
