package org.communique.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.communique.quotation.QuoteAnswer.EXACT;
import static org.communique.quotation.QuoteAnswer.MISSING;
import static org.communique.quotation.QuoteAnswer.MOVED;
import static org.communique.quotation.QuoteAnswer.UNCHECKED;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.communique.source.TextDigest;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.statement.Statement;
import org.communique.time.Ternary;
import org.communique.validation.Small;
import org.junit.jupiter.api.Test;

class QuoteCheckTest {

    private static final SourceId ID = SourceId.of("gazette");

    private static final String TEXT = "“We will,” Ann said. “Today.”";

    private static final Source SOURCE = Source.builder()
            .id(ID)
            .textDigest(TextDigest.sha256(TEXT))
            .length(TEXT.length())
            .build();

    private static final Quotation SPLIT = Quotation.of(QuotationForm.DIRECT, "We will,", "Today.");

    private static final List<TextSelector> SPANS =
            List.of(TextPositionSelector.of(0, 10), TextPositionSelector.of(21, 29));

    private static final Dossier DOSSIER = Small.dossier(
            SOURCE,
            said(quoted(Citation.builder().source(ID).addAllSelectors(SPANS).build())));

    @Test
    void eachSelectorSelectsItsSegment() {
        QuoteReport report = QuoteCheck.verify(DOSSIER, ID, TEXT);

        assertThat(report.sameText()).isEqualTo(Ternary.YES);
        assertThat(report.findings())
                .containsExactly(
                        new QuoteFinding(
                                Small.SAID,
                                "/statements/0/quotations/0/evidence/0/selectors/0",
                                SPANS.get(0),
                                Optional.of("We will,"),
                                EXACT,
                                List.of(new QuotePlace(0, 10, false)),
                                Optional.empty()),
                        new QuoteFinding(
                                Small.SAID,
                                "/statements/0/quotations/0/evidence/0/selectors/1",
                                SPANS.get(1),
                                Optional.of("Today."),
                                EXACT,
                                List.of(new QuotePlace(21, 29, false)),
                                Optional.empty()));
    }

    @Test
    void severalTextsAreCheckedAtOnceInTheirOrder() {
        SourceId herald = SourceId.of("herald");

        Map<SourceId, String> texts = new LinkedHashMap<>();
        texts.put(herald, "any");
        texts.put(ID, TEXT);

        List<QuoteReport> reports = QuoteCheck.verify(DOSSIER, texts);

        assertThat(reports)
                .containsExactly(QuoteCheck.verify(DOSSIER, herald, "any"), QuoteCheck.verify(DOSSIER, ID, TEXT));
        assertThat(reports.get(1).findings()).hasSize(2);
    }

    @Test
    void segmentIsComparedEvenInTheTextThatItWasTakenFrom() {
        Quotation wrong = Quotation.of("We won't,").toBuilder()
                .addEvidence(Citation.of(ID, 0, 10))
                .build();

        assertThat(answers(Small.dossier(SOURCE, said(wrong)), TEXT)).containsExactly(MISSING);
    }

    @Test
    void otherTextIsSaid() {
        QuoteReport report = QuoteCheck.verify(DOSSIER, ID, "Later: " + TEXT);

        assertThat(report.sameText()).isEqualTo(Ternary.NO);
        assertThat(report.findings(MOVED)).isEqualTo(report.findings()).hasSize(2);
        assertThat(report.findings(EXACT)).isEmpty();
        assertThat(report).hasToString("source:gazette, same text: NO, selectors: 2");
    }

    @Test
    void withoutADigestOnlyAnotherLengthTellsThatTheTextDiffers() {
        Source sized = Source.builder().id(ID).length(3).build();

        assertThat(sameText(sized, "a😀b")).isEqualTo(Ternary.UNKNOWN);
        assertThat(sameText(sized, "ab")).isEqualTo(Ternary.NO);
        assertThat(sameText(Source.of(ID), "ab")).isEqualTo(Ternary.UNKNOWN);
        assertThat(QuoteCheck.verify(Small.dossier(), ID, "").sameText()).isEqualTo(Ternary.UNKNOWN);
    }

    @Test
    void digestCountsMoreThanTheLength() {
        Source wrong = SOURCE.toBuilder().length(1).build();

        assertThat(sameText(wrong, TEXT)).isEqualTo(Ternary.YES);
    }

    @Test
    void positionWithoutWordsIsCheckedOnlyInItsOwnText() {
        Statement statement =
                Small.statement().addEvidence(Citation.of(ID, 11, 19)).build();

        assertThat(answers(Small.dossier(SOURCE, statement), TEXT)).containsExactly(EXACT);
        assertThat(answers(Small.dossier(SOURCE, statement), TEXT + '.')).containsExactly(UNCHECKED);
        assertThat(answers(Small.dossier(Source.of(ID), statement), TEXT)).containsExactly(UNCHECKED);
    }

    @Test
    void citationOfAnotherAttributeSelectsNoSegment() {
        Quotation quotation = quoted(Citation.builder()
                .source(ID)
                .attribute("language")
                .addSelectors(TextPositionSelector.of(11, 14), TextPositionSelector.of(15, 19))
                .build());

        assertThat(answers(Small.dossier(SOURCE, said(quotation)), TEXT)).containsExactly(EXACT, EXACT);
    }

    @Test
    void selectorsOfAnotherNumberThanTheSegmentsSelectNone() {
        Quotation quotation = quoted(Citation.of(ID, 11, 19));

        assertThat(answers(Small.dossier(SOURCE, said(quotation)), TEXT)).containsExactly(EXACT);
    }

    @Test
    void eachCitationSelectsTheSegmentsAnew() {
        Citation spans = Citation.builder().source(ID).addAllSelectors(SPANS).build();
        Citation quotes = Citation.builder()
                .source(ID)
                .addSelectors(TextQuoteSelector.of("“We will,”"), TextQuoteSelector.of("Later."))
                .build();

        assertThat(answers(Small.dossier(SOURCE, said(quoted(spans, quotes))), TEXT))
                .containsExactly(EXACT, EXACT, EXACT, MISSING);
    }

    @Test
    void selectorsOfOtherSourcesAreNotLookedAt() {
        assertThat(QuoteCheck.verify(DOSSIER, SourceId.of("herald"), TEXT).findings())
                .isEmpty();
    }

    @Test
    void textThatIsNoUnicodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> QuoteCheck.verify(Small.dossier(), ID, "\uD83D"))
                .withMessageContaining("text");
    }

    private static Ternary sameText(Source source, String text) {
        return QuoteCheck.verify(Small.dossier(source), ID, text).sameText();
    }

    private static List<QuoteAnswer> answers(Dossier dossier, String text) {
        return QuoteCheck.verify(dossier, ID, text).findings().stream()
                .map(QuoteFinding::answer)
                .toList();
    }

    private static Statement said(Quotation quotation) {
        return Small.statement().addQuotations(quotation).build();
    }

    private static Quotation quoted(Citation... citations) {
        return SPLIT.toBuilder().addEvidence(citations).build();
    }
}
