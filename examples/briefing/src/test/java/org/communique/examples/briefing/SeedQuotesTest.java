package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.quotation.QuoteAnswer.EXACT;
import static org.communique.quotation.QuoteAnswer.MISSING;
import static org.communique.quotation.QuoteAnswer.MOVED;
import static org.communique.quotation.QuoteAnswer.UNCHECKED;

import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.communique.dossier.Dossier;
import org.communique.evidence.TextPositionSelector;
import org.communique.id.SourceId;
import org.communique.quotation.QuoteCheck;
import org.communique.quotation.QuoteFinding;
import org.communique.quotation.QuotePlace;
import org.communique.quotation.QuoteReport;
import org.communique.time.Ternary;
import org.communique.validation.Validator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the quotations of the built-in dossier when its article changes. */
class SeedQuotesTest {

    private static final int SELECTORS_OF_SEGMENTS = 10;

    private static final Dossier DOSSIER = DossierFiles.builtIn();
    private static final SourceId ARTICLE = SourceId.of("article");

    private static String article = "";

    @BeforeAll
    static void readArticle() throws IOException {
        article = SeedArticle.read();
    }

    static IntStream segments() {
        return IntStream.range(0, SELECTORS_OF_SEGMENTS);
    }

    static List<UnaryOperator<String>> retypings() {
        return List.of(
                text -> text.replace('’', '\'').replace('“', '"').replace('”', '"'),
                text -> text.replace('“', '«').replace('”', '»'),
                text -> text.replace("“", "« ").replace("”", " »"),
                text -> text.replace(' ', '\u00A0'),
                text -> text.replace(" ", "  "),
                text -> text.replace(" ", "\r\n"),
                text -> text.replace("o", "o\u00AD"),
                text -> text.replace('—', '-'));
    }

    @Test
    void everySelectorIsExact() {
        QuoteReport report = verify(article);

        assertThat(report.sameText()).isEqualTo(Ternary.YES);
        assertThat(report.findings()).hasSizeGreaterThan(300).allSatisfy(finding -> {
            assertThat(finding.answer()).isEqualTo(EXACT);
            assertThat(finding.variant()).isFalse();
        });
    }

    @Test
    void aValidationWithTheArticleFindsNothingMoreThanOneWithout() {
        Validator.Builder validator = Validator.builder().standard();

        assertThat(validator.text(ARTICLE, article).build().validate(DOSSIER))
                .isEqualTo(Validator.standard().validate(DOSSIER));
    }

    @ParameterizedTest
    @MethodSource("segments")
    void quotationWithAChangedWordIsMissingAlone(int changed) {
        QuoteFinding finding = ofSegments(verify(article)).get(changed);
        TextPositionSelector span = (TextPositionSelector) finding.selector();
        int end = article.offsetByCodePoints(0, span.end() - 1);

        QuoteReport report = verify(article.substring(0, end) + "x" + article.substring(end));

        assertThat(report.sameText()).isEqualTo(Ternary.NO);
        assertThat(report.findings(MISSING)).extracting(QuoteFinding::pointer).containsExactly(finding.pointer());
        assertThat(ofSegments(report))
                .filteredOn(Predicate.not(missing -> missing.answer() == MISSING))
                .hasSize(SELECTORS_OF_SEGMENTS - 1)
                .allSatisfy(other -> assertThat(other.answer()).isIn(EXACT, MOVED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A paragraph of another author.\n", "“fixed” is a “watershed moment” 😀\n", "\n"})
    void quotationsBelowAnInsertedParagraphHaveMovedByItsLength(String paragraph) {
        int shift = paragraph.codePointCount(0, paragraph.length());

        QuoteReport report = verify(paragraph + article);

        assertThat(report.findings(MOVED)).hasSize(SELECTORS_OF_SEGMENTS).allSatisfy(finding -> {
            TextPositionSelector span = (TextPositionSelector) finding.selector();
            assertThat(finding.places())
                    .containsExactly(new QuotePlace(span.start() + shift, span.end() + shift, false));
        });
        assertThat(report.findings(UNCHECKED)).hasSize(report.findings().size() - SELECTORS_OF_SEGMENTS);
    }

    @ParameterizedTest
    @MethodSource("retypings")
    void quotationsAreFoundInOtherTypography(UnaryOperator<String> retyping) {
        assertThat(ofSegments(verify(retyping.apply(article))))
                .hasSize(SELECTORS_OF_SEGMENTS)
                .allSatisfy(finding -> assertThat(finding.answer()).isIn(EXACT, MOVED));
    }

    private static QuoteReport verify(String text) {
        return QuoteCheck.verify(DOSSIER, ARTICLE, text);
    }

    private static List<QuoteFinding> ofSegments(QuoteReport report) {
        return report.findings().stream()
                .filter(finding -> finding.pointer().contains("/quotations/"))
                .toList();
    }
}
