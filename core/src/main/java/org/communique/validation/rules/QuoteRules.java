package org.communique.validation.rules;

import static org.communique.validation.Severity.ERROR;
import static org.communique.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.internal.DisplayText;
import org.communique.quotation.QuoteAnswer;
import org.communique.quotation.QuoteFinding;
import org.communique.quotation.QuotePlace;
import org.communique.shape.Visit;
import org.communique.source.Source;
import org.communique.statement.Quotation;
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
                CheckedTexts checked = found.get(CheckedTexts.LOOKUP);
                if (checked.hasOtherText(value.id())
                        && found.dossier().find(value.id()).equals(Optional.of(value))) {
                    String told = value.textDigest().isPresent() ? "textDigest" : "length";
                    found.at(source.member(told), value.id(), checked.uncheckedOf(value.id()));
                }
            });

    private static final List<Class<?>> QUOTED = List.of(TextSelector.class, Quotation.class);

    /** It looks at every quotation and selector, and so it counts them. */
    private static final Rule MISSING = RuleMessages.rule(QUOTED, "quote.missing", ERROR, (value, found) -> {
        Optional<Visit<TextSelector>> selector = value.as(TextSelector.class);
        Optional<Visit<Quotation>> quotation = value.as(Quotation.class);
        if (selector.isPresent()) {
            count(selector.get(), found);
            say(QuoteAnswer.MISSING, selector.get(), found);
        } else if (quotation.isPresent()) {
            countUncited(quotation.get(), found);
        }
    });

    private static final Rule MOVED = rule("quote.moved", WARNING, QuoteAnswer.MOVED);

    private static final Rule AMBIGUOUS = rule("quote.ambiguous", WARNING, QuoteAnswer.AMBIGUOUS);

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
        if (!QuotationSegments.areCited(quotation.value())) {
            for (int i = 0; i < quotation.value().segments().size(); i++) {
                found.unchecked(Kind.QUOTATION, Reason.NO_SELECTOR);
            }
        }
    }

    private static void count(Visit<TextSelector> selector, Findings found) {
        Visit<Citation> citation =
                selector.owner().orElseThrow().as(Citation.class).orElseThrow();
        Kind kind = QuotationSegments.areSegments(citation) ? Kind.QUOTATION : Kind.SPAN;
        Optional<Reason> unchecked = found.get(CheckedTexts.LOOKUP).unchecked(selector);
        if (unchecked.isPresent()) {
            found.unchecked(kind, unchecked.get());
        } else {
            found.checked(kind);
        }
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
        Optional<String> differing = found.get(CheckedTexts.LOOKUP).differing(source);
        return differing.isPresent() ? found.following(differing.get()) : found;
    }

    private static Rule rule(String code, Severity severity, QuoteAnswer answer) {
        return RuleMessages.rule(TextSelector.class, code, severity, (selector, found) -> say(answer, selector, found));
    }

    private static void say(QuoteAnswer answer, Visit<TextSelector> selector, Findings found) {
        Optional<QuoteFinding> finding = found.get(CheckedTexts.LOOKUP).find(selector);
        if (finding.isPresent() && finding.get().answer() == answer) {
            Quote quote = new Quote(selector, finding.get());
            Findings following = following(quote.source(), found);
            if (answer == QuoteAnswer.MISSING) {
                sayMissing(quote, following);
            } else {
                sayFirst(quote, following);
            }
        }
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
