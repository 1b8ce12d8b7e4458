package org.communique.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.communique.internal.Folding;
import org.junit.jupiter.api.Test;

class SearchPatternTest {

    private final Folding folding = new Folding();

    @Test
    void oneNeedleIsEnoughWhereNothingIsUnknown() {
        assertThat(SearchPattern.bare(folding.fold("more than 10,000 drones - so")))
                .hasSize(1);
        assertThat(between("l of it, and ", "more than 10,000", " drones so f")).hasSize(1);
        assertThat(between("", "words", "")).hasSize(1);
    }

    @Test
    void whatIsCutOffMayHaveBelongedToAWord() {
        assertThat(between(",000, ", "so", "")).hasSize(2);
        assertThat(between("t’s ", "so", "")).hasSize(4);
        assertThat(between("t’s ", "so", " it’")).hasSize(8);
        assertThat(SearchPattern.bare(folding.fold("man-eating"))).hasSize(2);
    }

    /** However long they are and whatever there is in them, so that many of them cost no more than their length. */
    @Test
    void thereAreFewNeedlesForAnyWords() {
        String many = "0-’a—,".repeat(1_000);

        assertThat(between(many, "so", many)).hasSizeLessThanOrEqualTo(48);
    }

    private List<SearchPattern> between(String before, String words, String behind) {
        return SearchPattern.between(folding.fold(before), folding.fold(words), folding.fold(behind));
    }
}
