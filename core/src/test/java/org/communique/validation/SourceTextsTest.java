package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.validation.Small.GAZETTE;
import static org.communique.validation.Small.cited;
import static org.communique.validation.Small.event;

import java.util.Map;
import org.communique.id.SourceId;
import org.junit.jupiter.api.Test;

class SourceTextsTest {

    private final SourceTexts texts = new SourceTexts(
            Small.dossier(GAZETTE, event().addEvidence(cited(), cited()).build()),
            Map.of(GAZETTE.id(), "another text"));

    @Test
    void nothingIsFoundWhereThereIsNoText() {
        assertThat(texts.found(SourceId.of("letter"))).isEmpty();
        assertThat(texts.unchecked(SourceId.of("letter"))).isZero();
    }

    /** Else each source of one id and each selector would cost as much as all selectors do. */
    @Test
    void aTextIsLookedThroughOnce() {
        assertThat(texts.unchecked(GAZETTE.id())).isEqualTo(2);
        assertThat(texts.found(GAZETTE.id()).orElseThrow())
                .isSameAs(texts.found(GAZETTE.id()).orElseThrow());
    }
}
