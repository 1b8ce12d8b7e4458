package org.communique.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.UnaryOperator;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.quotation.Coverage.Sentence;
import org.communique.source.Source;
import org.communique.source.SourceKind;
import org.communique.source.TextDigest;
import org.communique.statement.Quotation;
import org.communique.statement.QuotationForm;
import org.communique.validation.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {

    private static final SourceId LETTER = SourceId.of("letter");

    /** The dove is one code point and two characters. */
    private static final String TEXT = "\uD83D\uDD4A We want peace, we said. “Peace,” we said, “now.”";

    private static final SourceText SOURCE = SourceText.of(LETTER, TEXT);

    @Test
    void theEntryHasTheDigestAndTheLengthInCodePointsAndWhatElseIsKnown() {
        Source letter = Source.builder().id(LETTER).kind(SourceKind.ARTICLE).build();

        assertThat(SourceText.of(letter, TEXT).entry())
                .isEqualTo(letter.toBuilder()
                        .textDigest(TextDigest.sha256(TEXT))
                        .length(50)
                        .build());
        assertThat(SourceText.of(SOURCE.entry(), TEXT).entry()).isEqualTo(SOURCE.entry());
        assertThat(SOURCE.text()).isEqualTo(TEXT);
        assertThat(SOURCE).hasToString("source:letter, 50 code points");
    }

    @Test
    void whatComesNearestIsAPartOfOtherWordsOrTheLongestThatTheTextHas() {
        assertThat(SOURCE.nearest("ant pea")).contains(new QuotePlace(6, 13, false));
        assertThat(SOURCE.nearest("so we want war")).contains(new QuotePlace(17, 19, false));
        assertThat(SOURCE.nearest("We want bread")).contains(new QuotePlace(2, 9, false));
        assertThat(SOURCE.within("“now.”").nearest("want peace")).contains(new QuotePlace(5, 15, false));
        assertThat(SOURCE.nearest("war")).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SOURCE.nearest(" "));
    }

    @Test
    void anotherTextThanTheSourcesIsRefused() {
        Source other = Source.builder()
                .id(LETTER)
                .textDigest(TextDigest.sha256("other"))
                .build();
        Source longer = Source.builder().id(LETTER).length(51).build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceText.of(other, TEXT))
                .withMessage("text: expected the one that source:letter has the digest and length of");
        assertThatIllegalArgumentException().isThrownBy(() -> SourceText.of(longer, TEXT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceText.of(LETTER, "\uD83D We"))
                .withMessageStartingWith("text: ");
    }

    @Test
    void wordsAreCitedByTheirCodePointsInAnyTypography() {
        assertThat(SOURCE.cite("want peace")).isEqualTo(Citation.of(LETTER, 5, 15));
        assertThat(SOURCE.cite("\"Peace,\"", "“now.”").selectors())
                .containsExactly(TextPositionSelector.of(26, 34), TextPositionSelector.of(44, 50));
    }

    @Test
    void allPlacesAreFoundInOrder() {
        assertThat(SOURCE.find("we said"))
                .containsExactly(new QuotePlace(17, 24, false), new QuotePlace(35, 42, false));
        assertThat(SOURCE.find("\"now.\"")).containsExactly(new QuotePlace(44, 50, true));
        assertThat(SOURCE.find("war")).isEmpty();
    }

    @Test
    void wordsThatStandInSeveralPlacesAreCitedWithinAPassage() {
        assertThat(SOURCE.within("Peace,” we said").cite("we said")).isEqualTo(Citation.of(LETTER, 35, 42));
        assertThat(SOURCE.within("We want peace, we said")
                        .within("peace, we said")
                        .cite("we said"))
                .isEqualTo(Citation.of(LETTER, 17, 24));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SOURCE.within("We want peace").cite("we said"))
                .withMessage("words: source:letter does not have \"we said\" in the passage 2–15;"
                        + " the nearest that it has is \"we said\" at 17–24");
    }

    @Test
    void whatIsAmbiguousIsRefusedWithThePlaces() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SOURCE.cite("we said"))
                .withMessage("words: \"we said\" stands in 2 places of source:letter, 17–24, 35–42:"
                        + " give more of them, or the passage");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceText.of(LETTER, "so so so so so").within("so"))
                .withMessageContaining("5 places of source:letter, 0–2, 3–5, 6–8, 9–11, …:");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceText.of(LETTER, "It’s war. It's war.").cite("It's war."))
                .withMessageContaining("0–9, 10–19");
    }

    @Test
    void whatIsAbsentIsRefusedWithTheNearestWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SOURCE.cite("We want war"))
                .withMessage("words: source:letter does not have \"We want war\";"
                        + " the nearest that it has is \"We want\" at 2–9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SOURCE.cite("war"))
                .withMessage("words: source:letter does not have \"war\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we will see.|So we will see... he said|we will see...",
                "Le cafe|Le cafe\u0301 noir|Le cafe\u0301",
                "शांत|यह शांति है|शांति",
                "£1|worth £1.2bn in all|£1.2bn",
                "negotiable|is non-negotiable now|non-negotiable",
                "We can|“We can’t|We can’t",
                "art|A party|party"
            })
    void wordsThatAreCutOutOfOthersAreRefused(String words, String text, String whole) {
        for (UnaryOperator<String> same : List.<UnaryOperator<String>>of(each -> each, each -> "😀 " + each)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> SourceText.of(LETTER, same.apply(text)).cite(words))
                    .withMessage("words: source:letter does not have \"" + words
                            + "\" as whole words, only as a part of \"" + whole + "\"");
        }
    }

    @Test
    void wordsThatStandInsideOthersTooAreFoundWhereTheyAreWhole() {
        assertThat(SourceText.of(LETTER, "A party of art, partly").cite("art")).isEqualTo(Citation.of(LETTER, 11, 14));
    }

    @Test
    void aCitationByWordsHasWhatStandsRoundThem() {
        assertThat(SOURCE.citeWords("want peace", "“now.”").selectors())
                .containsExactly(
                        TextQuoteSelector.builder()
                                .exact("want peace")
                                .prefix("\uD83D\uDD4A We ")
                                .suffix(", we said. “Peace,” we said, “no")
                                .build(),
                        TextQuoteSelector.builder()
                                .exact("“now.”")
                                .prefix("ace, we said. “Peace,” we said, ")
                                .build());
        assertThat(SOURCE.citeWords(TEXT).selectors()).containsExactly(TextQuoteSelector.of(TEXT));
    }

    @Test
    void aCitationByWordsHasAsMuchRoundThemAsTellsTheirPlaceFromOthers() {
        String text = "first " + "x ".repeat(40) + "words " + "y ".repeat(40) + "and again " + "x ".repeat(40)
                + "words " + "y ".repeat(40) + "end";
        SourceText source = SourceText.of(LETTER, text);
        String passage = "again " + "x ".repeat(40) + "words";

        Citation cited = source.within(passage).citeWords("words");

        assertThat(QuoteCheck.verify(
                                Small.dossier(
                                        source.entry(),
                                        Small.event().addEvidence(cited).build()),
                                LETTER,
                                text)
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.answer()).isEqualTo(QuoteAnswer.EXACT);
                    assertThat(finding.places().get(0).start()).isEqualTo(text.lastIndexOf("words"));
                });
    }

    @Test
    void neitherACharacterNorAnEllipsisIsCut() {
        String text = "e\u0301" + "a".repeat(30) + " words " + "a".repeat(29) + "...";

        assertThat(SourceText.of(LETTER, text).citeWords("words").selectors())
                .containsExactly(TextQuoteSelector.builder()
                        .exact("words")
                        .prefix("a".repeat(30) + " ")
                        .suffix(" " + "a".repeat(29))
                        .build());
    }

    @Test
    void aQuotationIsAsItIsPrintedAndItsEvidenceTakesInTheMarks() {
        Quotation quotation = SOURCE.quote("\"Peace,\"", "now.");

        assertThat(quotation.form()).isEqualTo(QuotationForm.DIRECT);
        assertThat(quotation.segments()).containsExactly("Peace,", "now.");
        assertThat(quotation.evidence())
                .containsExactly(Citation.builder()
                        .source(LETTER)
                        .addSelectors(TextPositionSelector.of(26, 34), TextPositionSelector.of(44, 50))
                        .build());
    }

    @Test
    void ofSeveralPlacesTheOneBetweenMarksIsTheQuotation() {
        SourceText source = SourceText.of(LETTER, "It’s peace, so ‘peace’ it is, workers’ peace.");

        assertThat(source.quote("peace").evidence()).containsExactly(Citation.of(LETTER, 15, 22));
        assertThat(SourceText.of(LETTER, "Il dit « la paix » hier")
                        .quote("la paix")
                        .evidence())
                .containsExactly(Citation.of(LETTER, 7, 18));
        assertThat(SourceText.of(LETTER, "“We go”, or “We go”").find("We go")).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceText.of(LETTER, "“We go”, or “We go”").quote("We go"))
                .withMessageContaining("2 places");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "He promised “peace” and “order”. Later he spoke of war and victory.|and",
                "“We will go,” she said, “but not today.” He asked what she said, and why.|she said,",
                "\"Peace\" and \"order\", war and victory|and",
                "The soldiers’ families’ homes burnt. “Our families are safe,” he said.|families",
                "The soldiers' families' homes burnt, so the families left|families"
            })
    void whatStandsBetweenTwoQuotationsOrApostrophesIsNotMarked(String text, String words) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceText.of(LETTER, text).quote(words))
                .withMessageContaining("stands in 2 places");
    }

    @Test
    void quotationsInsideAQuotationKeepTheirMarks() {
        SourceText source = SourceText.of(LETTER, "“‘Peace’ and not ‘war’” is what he wants");

        Quotation quotation = source.quote("‘Peace’ and not ‘war’");

        assertThat(quotation.segments()).containsExactly("‘Peace’ and not ‘war’");
        assertThat(quotation.evidence()).containsExactly(Citation.of(LETTER, 0, 23));
        assertThat(SourceText.of(LETTER, "He said ‘don’t go’ again")
                        .quote("‘don’t go’")
                        .segments())
                .containsExactly("don’t go");
    }

    @Test
    void germanAndFrenchMarksArePairs() {
        assertThat(SourceText.of(LETTER, "Er sagt: „Wir gehen“, nicht mehr")
                        .quote("Wir gehen")
                        .evidence())
                .containsExactly(Citation.of(LETTER, 9, 20));
        assertThat(SourceText.of(LETTER, "Er sagt: »Wir gehen«, nicht mehr")
                        .quote("Wir gehen")
                        .evidence())
                .containsExactly(Citation.of(LETTER, 9, 20));
    }

    @Test
    void allWordsOfAViewAreCitedViaTheStatement() {
        StatementId said = StatementId.of("said");

        assertThat(SOURCE.via(said).within("want peace").cite("peace"))
                .isEqualTo(Citation.of(LETTER, 10, 15).via(said));
        assertThat(SOURCE.via(said).citeWords("peace").via()).contains(said);
        assertThat(SOURCE.via(said).quote("now.")).isEqualTo(SOURCE.quote("now."));
    }

    /** Two passages that differ in typography alone. */
    @Test
    void aCitationByWordsTellsPlacesApartAlsoInOtherTypography() {
        String passage = "the man of whom they spoke for so long was dead before he came back to them";
        String text = "First, “" + passage + "” it said. Then \"" + passage + "\" it wrote.";
        SourceText source = SourceText.of(LETTER, text);

        Citation cited = source.within("Then \"" + passage).citeWords("was dead");

        assertThat(QuoteCheck.verify(
                                Small.dossier(
                                        source.entry(),
                                        Small.event().addEvidence(cited).build()),
                                LETTER,
                                text)
                        .findings())
                .singleElement()
                .extracting(QuoteFinding::answer)
                .isEqualTo(QuoteAnswer.EXACT);
    }

    /** Of a quotation that is cited in part only one mark stands beside the words; an apostrophe is no mark. */
    @Test
    void aPartOfAQuotationTakesInTheMarkBesideIt() {
        SourceText source = SourceText.of(LETTER, "“We go now, if we must,” said the workers’ man");

        assertThat(source.quote("We go now").evidence()).containsExactly(Citation.of(LETTER, 0, 10));
        assertThat(source.quote("go now").evidence()).containsExactly(Citation.of(LETTER, 4, 10));
        assertThat(source.quote("man").evidence()).containsExactly(Citation.of(LETTER, 43, 46));
    }

    @Test
    void segmentsOutOfOrderAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SOURCE.quote("now.", "Peace,"))
                .withMessage("segments: expected them in the order of the text");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SOURCE.quote("Peace,", "Peace,"))
                .withMessage("segments: expected them in the order of the text");
    }

    @Test
    void noWordsAreNoCitationOfWords() {
        assertThatIllegalArgumentException().isThrownBy(SOURCE::cite).withMessageStartingWith("words: ");
        assertThatIllegalArgumentException().isThrownBy(SOURCE::quote).withMessageStartingWith("segments: ");
        assertThatIllegalArgumentException().isThrownBy(() -> SOURCE.cite(" ")).withMessageStartingWith("words: ");
        assertThatIllegalArgumentException().isThrownBy(() -> SOURCE.quote(" ")).withMessageStartingWith("segments: ");
    }

    @Test
    void coverageTellsWhichSentencesNobodyCites() {
        SourceText source = SourceText.of(LETTER, "We go. They stay!\n\nNobody knows. “Ask me,” she said.");

        Coverage coverage = source.coverage(Small.dossier(
                source.entry(),
                Small.event()
                        .addEvidence(source.cite("go"), source.citeWords("she said"), Citation.of(LETTER))
                        .build()));

        assertThat(coverage.sentences())
                .containsExactly(
                        new Sentence(0, 6, "We go.", true),
                        new Sentence(7, 17, "They stay!", false),
                        new Sentence(19, 32, "Nobody knows.", false),
                        new Sentence(33, 52, "“Ask me,” she said.", true));
        assertThat(coverage.uncited()).extracting(Sentence::text).containsExactly("They stay!", "Nobody knows.");
        assertThat(coverage).hasToString("2 of 4 sentences are cited");
    }

    /** Offsets in a text that is known to be another one cite nothing in this one. */
    @Test
    void coverageKnowsTheTextThatOffsetsAreOf() {
        Source unknown = Source.builder().id(LETTER).build();
        SourceText source = SourceText.of(LETTER, "We go. They stay.");
        Citation offsets = Citation.of(LETTER, 0, 2);

        assertThat(source.coverage(Small.dossier(
                                unknown, Small.event().addEvidence(offsets).build()))
                        .uncited())
                .hasSize(1);
        assertThat(source.coverage(Small.dossier(
                                SourceText.of(LETTER, "Other").entry(),
                                Small.event().addEvidence(offsets).build()))
                        .uncited())
                .hasSize(2);
        assertThat(source.coverage(Small.dossier(
                                unknown,
                                Small.event()
                                        .addEvidence(Citation.of(LETTER, 7, 99))
                                        .build()))
                        .uncited())
                .hasSize(2);
    }

    /** Nobody knows which of the places is meant. */
    @Test
    void coverageLeavesOutWordsThatStandInSeveralPlaces() {
        SourceText source = SourceText.of(LETTER, "We go. They stay. We go again.");
        Citation twice = Citation.builder()
                .source(LETTER)
                .addSelectors(TextQuoteSelector.of("We go"))
                .build();

        assertThat(source.coverage(Small.dossier(
                                source.entry(), Small.event().addEvidence(twice).build()))
                        .uncited())
                .hasSize(3);
        assertThat(source.coverage(Small.dossier(
                                source.entry(),
                                Small.event()
                                        .addEvidence(source.citeWords("We go again"))
                                        .build()))
                        .uncited())
                .hasSize(2);
    }

    /** The stop inside the marks is a part of what is printed. */
    @Test
    void aStopInsideTheClosingMarkBelongsToTheQuotation() {
        SourceText source = SourceText.of(LETTER, "“We will go,” she said, not “fixed”.");

        assertThat(source.quote("We will go").segments()).containsExactly("We will go,");
        assertThat(source.quote("We will go").evidence().get(0).selectors())
                .containsExactly(TextPositionSelector.of(0, 13));
        assertThat(source.quote("We will go.").segments()).containsExactly("We will go,");
        assertThat(source.quote("fixed,").segments()).containsExactly("fixed");
        assertThat(source.cite("fixed,").selectors()).containsExactly(TextPositionSelector.of(29, 34));
        assertThatIllegalArgumentException().isThrownBy(() -> source.cite("she said not,"));
    }

    @Test
    void wordsOfAPrintedPageAreCitedAsTheyAreReadAloud() {
        SourceText source = SourceText.of(LETTER, "The nego-\ntiation of “non-\n  negotiable,” terms\n");

        assertThat(source.cite("negotiation of").selectors()).containsExactly(TextPositionSelector.of(4, 20));
        assertThat(source.quote("non-negotiable").segments()).containsExactly("non-\n  negotiable,");
        assertThat(source.find("negotiation")).containsExactly(new QuotePlace(4, 17, true));
        assertThat(source.find("tiation")).isEmpty();
    }
}
