package org.communique.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.validation.Small.GAZETTE;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.evidence.Citation;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextQuoteSelector;
import org.communique.evidence.TextSelector;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.shape.Visit;
import org.communique.validation.Small;

class DuplicateFactsProperties {

    @Property
    void restOnTheSameWordsWhereTheSelectorsAreEqual(
            @ForAll("selections") List<TextSelector> one, @ForAll("selections") List<TextSelector> other) {
        Dossier dossier = Small.dossier(
                Small.statement().addEvidence(citation(one)).build(),
                Small.event().addEvidence(citation(other)).build());

        assertThat(DuplicateFacts.in(Visit.root(dossier, DossierShape.DOSSIER))).hasSize(one.equals(other) ? 1 : 0);
    }

    /** Of so few parts that many are nearly equal. */
    @Provide
    Arbitrary<List<TextSelector>> selections() {
        Arbitrary<String> text = Arbitraries.of("a", "b", "1", "quote");
        Arbitrary<Integer> number = Arbitraries.of(1, 2, 11);
        Arbitrary<Extensions> members = Arbitraries.maps(text, number.map(value -> JsonText.of(value.toString())))
                .ofMaxSize(2)
                .map((Map<String, JsonText> all) -> Extensions.of(all));
        Arbitrary<TextSelector> position = Combinators.combine(number, number, members)
                .as((start, size, more) -> TextPositionSelector.of(start, start + size).toBuilder()
                        .extensions(more)
                        .build());
        Arbitrary<TextSelector> quote = Combinators.combine(text, text.optional(), text.optional(), members)
                .as((exact, prefix, suffix, more) -> TextQuoteSelector.builder()
                        .exact(exact)
                        .prefix(prefix)
                        .suffix(suffix)
                        .extensions(more)
                        .build());
        Arbitrary<TextSelector> unrecognized = Combinators.combine(text, members)
                .as((type, more) -> UnrecognizedSelector.builder()
                        .type(type)
                        .extensions(more)
                        .build());
        return Arbitraries.oneOf(position, quote, unrecognized)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2);
    }

    private static Citation citation(List<TextSelector> selectors) {
        return Citation.builder()
                .source(GAZETTE.id())
                .addAllSelectors(selectors)
                .build();
    }
}
