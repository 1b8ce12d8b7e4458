package org.communique.examples.fromtext;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.dossier.Dossier;
import org.communique.quotation.Coverage;
import org.communique.quotation.QuoteAnswer;
import org.communique.quotation.QuoteCheck;
import org.communique.quotation.QuoteFinding;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;

class HarbourPledgeTest {

    private static final Dossier DOSSIER = HarbourPledge.dossier();

    /** That the offer answers the need is the editor's own conclusion, which the report says. */
    @Test
    void nothingIsWrongWithIt() {
        assertThat(Validator.builder()
                        .standard()
                        .text(HarbourPledge.HERALD.id(), HarbourPledge.HERALD.text())
                        .build()
                        .validate(DOSSIER)
                        .violations())
                .extracting(
                        violation -> violation.code() + " " + violation.entry().orElseThrow())
                .containsExactly("evidence.none link:towards");
    }

    @Test
    void everyWordIsWhereItSays() {
        assertThat(QuoteCheck.verify(DOSSIER, HarbourPledge.HERALD.id(), HarbourPledge.HERALD.text())
                        .findings())
                .hasSizeGreaterThan(20)
                .extracting(QuoteFinding::answer)
                .containsOnly(QuoteAnswer.EXACT);
    }

    @Test
    void everySentenceIsCited() {
        Coverage coverage = HarbourPledge.HERALD.coverage(DOSSIER);

        assertThat(coverage.sentences()).hasSize(7);
        assertThat(coverage.uncited()).isEmpty();
    }
}
