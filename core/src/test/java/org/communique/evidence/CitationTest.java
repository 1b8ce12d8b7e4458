package org.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static final SourceId LETTER = SourceId.of("letter");

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

    /** The six examples of the page of facts, each made in one call more than its words. */
    @Test
    void aHedgeIsTheOutletsOrViaAStatementTheSpeakers() {
        Citation words = Citation.of(LETTER, 0, 9);
        StatementId said = StatementId.of("said");

        assertThat(words.hedged(Factuality.UNCOMMITTED))
                .isEqualTo(words.toBuilder().factuality(Factuality.UNCOMMITTED).build());
        assertThat(words.hedged(Factuality.CERTAIN_DENIED).via()).isEmpty();
        assertThat(words.via(said)).isEqualTo(words.toBuilder().via(said).build());
        assertThat(words.via(said).factuality()).isEqualTo(Factuality.CERTAIN);
        assertThat(words.via(said).hedged(Factuality.POSSIBLE))
                .isEqualTo(words.hedged(Factuality.POSSIBLE).via(said));
        assertThat(List.of(words.via(said), words.hedged(Factuality.UNCOMMITTED)))
                .extracting(Citation::selectors)
                .containsOnly(words.selectors());
    }

    @Test
    void aConfidenceIsTheSameHoweverItIsWritten() {
        Citation words = Citation.of(LETTER, 0, 9);

        assertThat(words.toBuilder().confidence(new BigDecimal("80.0")).build())
                .isEqualTo(words.toBuilder().confidence(new BigDecimal("8E+1")).build());
        assertThat(words.toBuilder().confidence(new BigDecimal("80.0")).build().confidence())
                .contains(new BigDecimal("80"));
        assertThat(words.confidence()).isEmpty();
    }

    @Test
    void wordsMaySupportOneAttribute() {
        assertThat(Citation.of(LETTER, 0, 9).on("when").attribute()).contains("when");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Citation.of(LETTER).on(" "))
                .withMessageContaining("attribute");
    }
}
