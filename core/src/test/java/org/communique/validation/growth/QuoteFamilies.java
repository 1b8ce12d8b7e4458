package org.communique.validation.growth;

import static org.communique.validation.growth.Family.finding;
import static org.communique.validation.growth.Family.nearly;
import static org.communique.validation.growth.Given.times;
import static org.communique.validation.growth.Numbered.actor;
import static org.communique.validation.growth.Numbered.pledge;
import static org.communique.validation.growth.Numbered.said;
import static org.communique.validation.growth.Numbered.source;
import static org.communique.validation.growth.Numbered.talks;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.communique.amount.MoneyAmount;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.id.SourceId;
import org.communique.pledge.Funding;
import org.communique.source.Source;
import org.communique.source.TextDigest;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;

/** For the rules that hold quotations against texts. */
final class QuoteFamilies {

    private static final SourceId LETTER = SourceId.of("letter");
    private static final TextDigest OTHER = TextDigest.sha256("another text");

    static final List<Family> ALL = List.of(
            finding(
                    "source.text-differs",
                    "one source again and again, a long text, and positions that cannot be checked",
                    n -> Given.of(n / 2, i -> differing(LETTER))
                            .and(1, e -> talks(0).addAllEvidence(times(n / 2, i -> Citation.of(LETTER, i, i + 1)))
                                    .build())
                            .text(LETTER, "x".repeat(16 * n))),
            finding(
                    "quotation.segments-disordered",
                    "as many segments, backwards",
                    n -> Given.of(
                            said(0).addQuotations(segments(n, i -> 2 * (n - i))).build())),
            finding(
                    "quotation.segments-disordered",
                    "as many quotations of two segments with all others between them",
                    n -> Given.of(n / 8, i -> said(i).addSpeakers(actor(i % 2))
                            .addQuotations(segments(2, j -> j == 0 ? i : n + i))
                            .build())),
            finding("source.text-differs", "as many texts as sources and events", QuoteFamilies::manyTexts),
            finding("quote.missing", "a long quotation that a text has at many places, but for its end", n -> quoted(
                            n, "a".repeat(n) + "b")
                    .text(LETTER, "a".repeat(3 * n))),
            finding("quote.missing", "words that none of the text is", n -> quotations(
                            n, i -> Quotation.of("word " + i), 2)
                    .text(LETTER, "word".repeat(n))),
            nearly("quote.moved", "a long quotation that a text has at many places", n -> quoted(n, "a".repeat(n))
                    .text(LETTER, "a".repeat(2 * n))),
            finding("quote.moved", "quotations that stand behind their places", n -> quotations(
                            n / 8, i -> Quotation.of("word " + i), 9)
                    .text(
                            LETTER,
                            IntStream.range(0, n / 8)
                                    .mapToObj(i -> "“word " + i + "”")
                                    .collect(Collectors.joining(" ", "?", "?")))),
            finding("quote.ambiguous", "a word that stands everywhere", n -> quotations(
                            n / 2, i -> Quotation.of("no"), 4)
                    .text(LETTER, "“no” ".repeat(n / 2))),
            finding("quote.ambiguous", "words that begin with each other and stand everywhere", n -> quoting(n)
                    .text(LETTER, "no ".repeat(n))),
            finding("evidence.words-differ", "sums and passages of as many figures as can be read", n -> Given.of(
                            n / 32,
                            i -> pledge(i).addContributions(paid(i % 16)).build())
                    .text(LETTER, "$5 ".repeat(n))));

    private QuoteFamilies() {}

    private static Funding paid(int start) {
        return Funding.of(MoneyAmount.of(BigDecimal.TEN, "USD")).toBuilder()
                .addEvidence(Citation.of(LETTER, start, start + 96))
                .build();
    }

    private static Source differing(SourceId id) {
        return Source.of(id).toBuilder().textDigest(OTHER).build();
    }

    private static Given manyTexts(int size) {
        int many = size / 3;
        Map<SourceId, String> texts = new HashMap<>();
        times(many, i -> texts.put(source(i), "text " + i));
        return Given.of(many, i -> differing(source(i)))
                .and(many, i -> talks(i).addEvidence(Citation.of(source(i), 0, 9))
                        .build())
                .texts(texts);
    }

    private static Quotation segments(int count, IntUnaryOperator start) {
        return Quotation.builder()
                .form(QuotationForm.DIRECT)
                .addAllSegments(Collections.nCopies(count, "b"))
                .addEvidence(Citation.builder()
                        .source(LETTER)
                        .addAllSelectors(times(
                                count, i -> TextPositionSelector.of(start.applyAsInt(i), start.applyAsInt(i) + 1)))
                        .build())
                .build();
    }

    /** One quotation that is cited from as many places. */
    private static Given quoted(int size, String words) {
        return Given.of(said(0).addQuotations(Quotation.of(words).toBuilder()
                        .addAllEvidence(times(size, i -> Citation.of(LETTER, i, i + words.length())))
                        .build())
                .build());
    }

    private static Given quotations(int count, IntFunction<Quotation> quotation, int length) {
        return Given.of(count, i -> said(i).addQuotations(quotation.apply(i).toBuilder()
                        .addEvidence(Citation.of(LETTER, 1, 1 + length))
                        .build())
                .build());
    }

    /** Few selectors, so that all words together are as long as the text. */
    private static Given quoting(int size) {
        int few = (int) Math.sqrt(size);
        return Given.of(few, i -> talks(i).addEvidence(Citation.builder()
                        .source(LETTER)
                        .addSelectors(TextQuoteSelector.of("no ".repeat(i) + "no"))
                        .build())
                .build());
    }
}
