package org.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.function.UnaryOperator;
import org.communique.id.SourceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    private static final SourceId LETTER = SourceId.of("letter");

    /** The dove is one code point and two characters. */
    private static final String TEXT = "\uD83D\uDD4A We want peace, we said. “Peace,” we said, “now.”";

    @Test
    void aSourceAsAWholeHasNoWords() {
        Citation whole = Citation.of(LETTER);

        assertThat(whole.source()).isEqualTo(LETTER);
        assertThat(whole.selectors()).isEmpty();
    }

    @Test
    void wordsAreFromOneOffsetToAnother() {
        assertThat(Citation.of(LETTER, 0, 9).selectors()).containsExactly(TextPositionSelector.of(0, 9));
    }

    @Test
    void aClaimIsCertainAndTheOutletsOwnUnlessItSaysOtherwise() {
        Citation claim = Citation.of(LETTER);

        assertThat(claim.factuality()).isEqualTo(Factuality.CERTAIN);
        assertThat(claim.via()).isEmpty();
        assertThat(claim.attribute()).isEmpty();
    }

    @Test
    void wordsAreFoundByTheirCodePoints() {
        assertThat(Citation.of(LETTER, TEXT, "want peace")).isEqualTo(Citation.of(LETTER, 5, 15));
    }

    @Test
    void anUtteranceThatIsSplitHasAsManySelectors() {
        assertThat(Citation.of(LETTER, TEXT, "“Peace,”", "“now.”").selectors())
                .containsExactly(TextPositionSelector.of(26, 34), TextPositionSelector.of(44, 50));
    }

    @Test
    void aQuoteHasWhatStandsRoundIt() {
        assertThat(Citation.quoting(LETTER, TEXT, "want peace", "“now.”").selectors())
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
        assertThat(Citation.quoting(LETTER, TEXT, TEXT).selectors()).containsExactly(TextQuoteSelector.of(TEXT));
    }

    @Test
    void neitherACharacterNorAnEllipsisIsCut() {
        String text = "e\u0301" + "a".repeat(30) + " words " + "a".repeat(29) + "...";

        assertThat(Citation.quoting(LETTER, text, "words").selectors())
                .containsExactly(TextQuoteSelector.builder()
                        .exact("words")
                        .prefix("a".repeat(30) + " ")
                        .suffix(" " + "a".repeat(29))
                        .build());
    }

    @Test
    void wordsThatStandNowhereOrInSeveralPlacesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(LETTER, TEXT, "We want war"))
                .withMessage("words: expected words of the text but it does not have \"We want war\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.quoting(LETTER, TEXT, "“Peace,”", "we said"))
                .withMessage("words: expected words that the text has once but \"we said\" stands at 17 and 35:"
                        + " give more of them, or the offsets");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(LETTER, "peace peace peace", "peace peace"))
                .withMessageContaining("stands at 0 and 6");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(LETTER, "It’s war. It's war.", "It's war."))
                .withMessageContaining("stands at 0 and 10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "we will see.|So we will see... he said|we will see...",
                "Le cafe|Le cafe\u0301 noir|Le cafe\u0301",
                "शांत|यह शांति है|शांति",
                "\u0301 noir|Le cafe\u0301 noir|cafe\u0301 noir",
                "£1|worth £1.2bn in all|£1.2bn",
                "negotiable|is non-negotiable now|non-negotiable",
                "We can|“We can’t|We can’t",
                "art|A party|party"
            })
    void wordsThatAreCutOutOfOthersAreRefused(String words, String text, String whole) {
        for (UnaryOperator<String> same : List.<UnaryOperator<String>>of(each -> each, each -> "😀 " + each)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Citation.of(LETTER, same.apply(text), words))
                    .withMessage("words: expected whole words but \"" + words + "\" is only a part of \"" + whole
                            + "\": give all of it, or the offsets");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.quoting(LETTER, text, words))
                .withMessageContaining("is only a part of");
    }

    @Test
    void wordsThatStandInsideOthersTooAreFoundWhereTheyAreWhole() {
        assertThat(Citation.of(LETTER, "A party of art, partly", "art")).isEqualTo(Citation.of(LETTER, 11, 14));
        assertThat(Citation.quoting(LETTER, "A party of art, partly", "art").selectors())
                .containsExactly(TextQuoteSelector.builder()
                        .exact("art")
                        .prefix("A party of ")
                        .suffix(", partly")
                        .build());
    }

    @Test
    void whiteSpaceIsCitedWholeOrNotAtAll() {
        assertThat(Citation.of(LETTER, "so  we", "  we")).isEqualTo(Citation.of(LETTER, 2, 6));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(LETTER, "so  we", " we"))
                .withMessageContaining("only a part of \"  we\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(LETTER, "we so we", " we so"))
                .withMessageContaining("does not have");
    }

    @Test
    void noWordsAreNoCitationOfWords() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(LETTER, TEXT, new String[0]))
                .withMessageStartingWith("words: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.quoting(LETTER, TEXT, " "))
                .withMessageStartingWith("words: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(LETTER, "\uD83D We", "We"))
                .withMessageStartingWith("text: ");
    }
}
