package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.dossier.Dossier;
import org.communique.evidence.Citation;
import org.communique.source.Source;
import org.communique.source.TextDigest;

/** What is cited from a text is found in it, and words are cited where they stand once or not at all. */
class CitedTextProperties {

    @Property
    void wordsThatStandOnceAreExactAndOthersRefused(
            @ForAll("texts") String text,
            @ForAll @IntRange(max = 30) int from,
            @ForAll @IntRange(min = 1, max = 8) int most) {
        int[] points = text.codePoints().toArray();
        int start = from % points.length;
        int length = Math.min(most, points.length - start);
        String words = new String(points, start, length);
        if (text.indexOf(words) == text.lastIndexOf(words)) {
            assertThat(Citation.of(Small.GAZETTE.id(), text, words))
                    .isEqualTo(Citation.of(Small.GAZETTE.id(), start, start + length));
            assertThat(answer(text, Citation.quoting(Small.GAZETTE.id(), text, words)))
                    .isEqualTo(QuoteAnswer.EXACT);
        } else {
            assertThatIllegalArgumentException().isThrownBy(() -> Citation.of(Small.GAZETTE.id(), text, words));
        }
    }

    private static QuoteAnswer answer(String text, Citation citation) {
        Source source = Source.builder()
                .id(citation.source())
                .textDigest(TextDigest.sha256(text))
                .build();
        Dossier dossier =
                Small.dossier(source, Small.event().addEvidence(citation).build());
        return QuoteCheck.verify(dossier, source.id(), text).findings().get(0).answer();
    }

    /** Of few different letters, one of them of two characters, so that words stand in several places. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "c", "\uD83D\uDD4A", "\u00e9")
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .map(letters -> String.join("", letters));
    }
}
