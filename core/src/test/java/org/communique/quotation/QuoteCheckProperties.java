package org.communique.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.evidence.Citation;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.source.Source;
import org.communique.validation.Small;

class QuoteCheckProperties {

    /** The text is made of all texts of the dossier, so that some quotations are found. */
    @Property(tries = 50)
    void everySelectorOfAnyDossierIsAnsweredInDocumentOrder(@ForAll Dossier dossier) {
        List<String> texts = new ArrayList<>();
        Walk.over(
                Visit.root(dossier, DossierShape.DOSSIER),
                visit -> visit.as(String.class).map(Visit::value).ifPresent(texts::add));

        for (Source source : dossier.sources()) {
            assertThat(QuoteCheck.verify(dossier, source.id(), String.join("”“", texts))
                            .findings())
                    .extracting(QuoteFinding::pointer)
                    .isEqualTo(pointers(dossier, source.id()));
        }
    }

    /** Wherever the text round the words is cut, no character and no ellipsis is. */
    @Property
    void wordsAreExactInTheTextThatTheyWereQuotedFrom(
            @ForAll("surroundings") String before, @ForAll("surroundings") String behind) {
        String text = before + " the words " + behind;
        Citation quote = SourceText.of(Small.GAZETTE.id(), text).citeWords("the words");
        int start = before.codePointCount(0, before.length()) + 1;

        List<QuoteFinding> findings = QuoteCheck.verify(
                        Small.dossier(Small.event().addEvidence(quote).build()), Small.GAZETTE.id(), text)
                .findings();

        assertThat(findings).extracting(QuoteFinding::answer).containsExactly(QuoteAnswer.EXACT);
        assertThat(findings.get(0).places()).containsExactly(new QuotePlace(start, start + 9, false));
    }

    @Provide
    Arbitrary<String> surroundings() {
        return Arbitraries.of(
                        "so ",
                        "e\u0301",
                        "\u1112\u1161\u11AB",
                        "\u0E17\u0E35\u0E48",
                        "...",
                        ".",
                        "\u00AD",
                        "\uD83D\uDD4A")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    private static List<String> pointers(Dossier dossier, SourceId source) {
        List<String> pointers = new ArrayList<>();
        Walk.over(Visit.root(dossier, DossierShape.DOSSIER), visit -> visit.as(TextSelector.class)
                .filter(selector ->
                        selector.owner(Citation.class).orElseThrow().source().equals(source))
                .map(Visit::pointer)
                .ifPresent(pointers::add));
        return pointers;
    }
}
