package org.communique.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.communique.id.SourceId;
import org.communique.quotation.QuoteCheck;
import org.communique.validation.Small;
import org.junit.jupiter.api.Test;

class CheckedTextsTest {

    @Test
    void nothingIsFoundWhereThereIsNoText() {
        CheckedTexts texts = new CheckedTexts(
                Small.dossier(),
                QuoteCheck.verify(Small.dossier(Small.GAZETTE), Map.of(Small.GAZETTE.id(), "another text")));

        assertThat(texts.of(SourceId.of("letter"))).isEmpty();
        assertThat(texts.of(Small.GAZETTE.id())).isPresent();
    }
}
