package org.communique.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.quotation.QuoteAnswer.MISSING;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.statement.Quotation;
import org.communique.validation.Small;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words have moved, which are others, and what stands there instead. */
class MissingWordsTest {

    private static final SourceId LETTER = SourceId.of("letter");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She said that all was fixed by the treaty|all was |fixed| by law|MOVED",
                "She said that all was fixed by law|all is |fixed| by law|MOVED",
                "She said that all is now surely fixed there|that all is |fixed| by law|MOVED",
                "A fixed rate is paid|all was |fixed| by law|MISSING",
                "A fixed rate is paid|all was |fixed||MISSING",
                "A fixed rate is paid||fixed|,|MISSING",
                "A fixed rate is paid| |fixed||EXACT",
                "We shall not give up one inch of our land ever|said: |not give up one inch of our land ever|!|MISSING",
                "We shall not give up a single inch of our land, ever|said: |not give up a single inch of our land, ever|!|MOVED"
            })
    void wordsHaveMovedWhereSomethingRoundThemIsNear(
            String text, @Nullable String prefix, String exact, @Nullable String suffix, QuoteAnswer answer) {
        assertThat(verify(text, quote(prefix, exact, suffix)).get(0).answer()).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She said that all was done by law|all was |fixed| by law|done",
                "She said: “We will go there today”, and|said: |we shall go there today|, or|We will go there today",
                "She said: “We will go there today”, and||Will we GO THERE to stay||We will go there today”, and",
                "Nothing of it|x |war of peace there|x|",
                "Nothing||peace||"
            })
    void missingWordsAreSaidWithWhatStandsThere(
            String text, @Nullable String prefix, String exact, @Nullable String suffix, @Nullable String instead) {
        QuoteFinding finding = verify(text, quote(prefix, exact, suffix)).get(0);

        assertThat(finding.answer()).isEqualTo(MISSING);
        assertThat(finding.nearest()
                        .map(place -> text.substring(place.start(), place.end()))
                        .orElse(null))
                .isEqualTo(instead);
    }

    @Test
    void ofASegmentWhatStandsAtItsPositionWhereNothingIsLikeIt() {
        Quotation quotation = Quotation.of("never again").toBuilder()
                .addEvidence(Citation.of(LETTER, 4, 10))
                .build();

        assertThat(QuoteCheck.verify(
                                Small.dossier(Small.statement()
                                        .addQuotations(quotation)
                                        .build()),
                                LETTER,
                                "Ann “yes” said")
                        .findings()
                        .get(0)
                        .nearest())
                .contains(new QuotePlace(4, 10, true));
    }

    @Test
    void onlyTheFirstOfManyAreSought() {
        TextSelector[] many = IntStream.range(0, 40)
                .mapToObj(i -> TextQuoteSelector.of("peace and war " + i))
                .toArray(TextSelector[]::new);

        assertThat(verify("of peace and war", many))
                .filteredOn(finding -> finding.nearest().isPresent())
                .hasSize(16);
    }

    @Test
    void whatWasFoundHasNothingInItsStead() {
        assertThat(verify("all was fixed", quote("was ", "fixed", ""), TextPositionSelector.of(0, 3)))
                .allSatisfy(finding -> assertThat(finding.nearest()).isEmpty());
    }

    private static TextQuoteSelector quote(@Nullable String prefix, String exact, @Nullable String suffix) {
        return TextQuoteSelector.builder()
                .exact(exact)
                .prefix(Optional.ofNullable(prefix))
                .suffix(Optional.ofNullable(suffix))
                .build();
    }

    private static List<QuoteFinding> verify(String text, TextSelector... selectors) {
        Citation citation =
                Citation.builder().source(LETTER).addSelectors(selectors).build();
        return QuoteCheck.verify(
                        Small.dossier(Small.event().addEvidence(citation).build()), LETTER, text)
                .findings();
    }
}
