package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.validation.QuoteExamples.LETTER;
import static org.communique.validation.QuoteExamples.TEXT;
import static org.communique.validation.Small.statement;

import java.math.BigDecimal;
import java.util.Map;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.evidence.Citation;
import org.communique.evidence.RecordSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.id.SourceId;
import org.communique.pledge.Funding;
import org.communique.source.Source;
import org.communique.source.TextDigest;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.term.LanguageTag;
import org.communique.time.TimeExpression;
import org.communique.validation.TextCheck.Kind;
import org.communique.validation.TextCheck.Reason;
import org.junit.jupiter.api.Test;

/** A report says how much was held against texts, how much was not and why, and what follows from another text. */
class TextCheckTest {

    private static final Source SOURCE =
            Source.builder().id(LETTER).textDigest(TextDigest.sha256(TEXT)).build();

    private static final Dossier DOSSIER = Small.dossier(
            SOURCE,
            statement()
                    .addQuotations(Quotation.of("we shall").toBuilder()
                            .addEvidence(Citation.of(LETTER, 5, 14))
                            .build())
                    .addEvidence(
                            Citation.of(LETTER, 0, 3),
                            Citation.builder()
                                    .source(LETTER)
                                    .addSelectors(TextQuoteSelector.of("Bob"), RecordSelector.of("7", "text"))
                                    .build())
                    .said(TimeExpression.builder().wording("Monday").build())
                    .addEvidence(Citation.of(LETTER, 16, 19).toBuilder()
                            .attribute("said")
                            .build())
                    .build(),
            Small.pledge()
                    .addContributions(Funding.of(MoneyAmount.of(BigDecimal.TEN, "EUR")).toBuilder()
                            .addEvidence(Citation.of(LETTER, 0, 3))
                            .build())
                    .build());

    @Test
    void nothingIsCheckedWithoutAText() {
        assertThat(Validator.standard().validate(DOSSIER).textChecks())
                .containsExactly(
                        new TextCheck(Kind.QUOTATION, 0, Map.of(Reason.NO_TEXT, 1)),
                        new TextCheck(Kind.SPAN, 0, Map.of(Reason.NO_TEXT, 4, Reason.NO_WORDS, 1)),
                        new TextCheck(Kind.WORDING, 0, Map.of(Reason.NO_TEXT, 1)),
                        new TextCheck(Kind.DATE, 0, Map.of(Reason.NO_TEXT, 1)));
    }

    @Test
    void allIsCheckedWithTheText() {
        assertThat(report(DOSSIER, TEXT).textChecks())
                .containsExactly(
                        new TextCheck(Kind.QUOTATION, 1, Map.of()),
                        new TextCheck(Kind.SPAN, 4, Map.of(Reason.NO_WORDS, 1)),
                        new TextCheck(Kind.WORDING, 1, Map.of()),
                        new TextCheck(Kind.DATE, 1, Map.of()));
    }

    @Test
    void positionsAreNotCheckedInAnotherText() {
        assertThat(report(DOSSIER, TEXT + ".").textChecks())
                .containsExactly(
                        new TextCheck(Kind.QUOTATION, 1, Map.of()),
                        new TextCheck(Kind.SPAN, 1, Map.of(Reason.OTHER_TEXT, 3, Reason.NO_WORDS, 1)),
                        new TextCheck(Kind.WORDING, 0, Map.of(Reason.OTHER_TEXT, 1)),
                        new TextCheck(Kind.DATE, 0, Map.of(Reason.OTHER_TEXT, 1)));
    }

    @Test
    void wordingsInAnotherLanguageAreUnchecked() {
        Dossier french = Small.dossier(
                SOURCE.toBuilder().language(LanguageTag.of("fr")).build(),
                DOSSIER.pledges().get(0));

        assertThat(report(french, TEXT).textChecks())
                .contains(new TextCheck(Kind.WORDING, 0, Map.of(Reason.OTHER_LANGUAGE, 1)));
        assertThat(report(french, TEXT).violations())
                .noneMatch(found -> found.code().equals("evidence.words-differ"));
    }

    @Test
    void segmentsThatNoSelectorSelectsAreUnchecked() {
        Dossier uncited = Small.dossier(
                SOURCE,
                statement()
                        .addQuotations(Quotation.of(QuotationForm.DIRECT, "we shall", "go").toBuilder()
                                .addEvidence(Citation.of(LETTER))
                                .build())
                        .addQuotations(Quotation.of("we shall"))
                        .build());

        assertThat(report(uncited, TEXT).textChecks())
                .contains(new TextCheck(Kind.QUOTATION, 0, Map.of(Reason.NO_SELECTOR, 3)));
    }

    @Test
    void aTextOfASourceThatTheDossierDoesNotHaveIsSaid() {
        SourceId other = SourceId.of("other");

        assertThat(Validator.builder()
                        .standard()
                        .text(other, "x")
                        .text(LETTER, TEXT)
                        .build()
                        .validate(DOSSIER)
                        .unusedTexts())
                .containsExactly(other);
    }

    @Test
    void whatIsWrongInAnotherTextFollowsFromIt() {
        Report report = report(DOSSIER, TEXT + ".");
        Violation differs = report.violations().get(0);

        assertThat(differs.code()).isEqualTo("source.text-differs");
        assertThat(differs.cause()).isEmpty();
        assertThat(report.following(differs)).extracting(Violation::code).containsExactly("quote.missing");
        assertThat(report.following(differs).get(0).cause()).contains("/sources/0/textDigest");
        assertThat(report.following(differs).get(0).toString()).contains(", because of /sources/0/textDigest: ");
    }

    @Test
    void nothingFollowsFromTheTextItselfNorFromWhatNobodyLooksAt() {
        assertThat(report(DOSSIER, TEXT).violations())
                .allMatch(found -> found.cause().isEmpty());
        assertThat(Validator.builder()
                        .standard()
                        .without("source.text-differs")
                        .text(LETTER, TEXT + ".")
                        .build()
                        .validate(DOSSIER)
                        .violations())
                .isNotEmpty()
                .allMatch(found -> found.cause().isEmpty());
    }

    private static Report report(Dossier dossier, String text) {
        return Validator.builder().standard().text(LETTER, text).build().validate(dossier);
    }
}
