package org.communique.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.id.SourceId;
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
}
