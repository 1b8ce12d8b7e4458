package org.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.communique.id.SourceId;
import org.junit.jupiter.api.Test;

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
                .isThrownBy(() -> Citation.of(LETTER, "peacepeacepeace", "peacepeace"))
                .withMessageContaining("stands at 0 and 5");
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
