package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.evidence.Citation;
import org.communique.evidence.TextSelector;
import org.communique.id.SourceId;
import org.communique.source.Source;

class QuoteCheckProperties {

    /** The text is made of all texts of the dossier, so that some quotations are found. */
    @Property(tries = 50)
    void everySelectorOfAnyDossierIsAnsweredInDocumentOrder(@ForAll Dossier dossier) {
        List<String> texts = new ArrayList<>();
        Walk.over(dossier, visit -> visit.as(String.class).map(Visit::value).ifPresent(texts::add));

        for (Source source : dossier.sources()) {
            assertThat(QuoteCheck.verify(dossier, source.id(), String.join("”“", texts))
                            .findings())
                    .extracting(QuoteFinding::pointer)
                    .isEqualTo(pointers(dossier, source.id()));
        }
    }

    private static List<String> pointers(Dossier dossier, SourceId source) {
        List<String> pointers = new ArrayList<>();
        Walk.over(dossier, visit -> visit.as(TextSelector.class)
                .filter(selector ->
                        selector.owner(Citation.class).orElseThrow().source().equals(source))
                .map(Visit::pointer)
                .ifPresent(pointers::add));
        return pointers;
    }
}
