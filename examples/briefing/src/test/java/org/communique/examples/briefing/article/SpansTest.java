package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.examples.briefing.article.Coalition.DOSSIER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextSelector;
import org.communique.source.Source;
import org.communique.source.TextDigest;
import org.communique.statement.Quotation;
import org.junit.jupiter.api.Test;

/** The words: whatever the list of facts points at, some citation of the dossier points at too. */
class SpansTest {

    @Test
    void digestAndLengthOfTheSourceAreThoseOfTheArticle() {
        String article = Seed.article();
        Source source = DOSSIER.sources().get(0);

        assertThat(source.textDigest()).contains(TextDigest.sha256(article));
        assertThat(source.length()).hasValue(article.codePointCount(0, article.length()));
    }

    @Test
    void everySpanOfEveryFactIsSelectedByACitation() {
        Map<String, List<TextPositionSelector>> facts = Seed.facts();
        Set<TextSelector> selected = Citations.of(DOSSIER)
                .flatMap(citation -> citation.selectors().stream())
                .collect(Collectors.toSet());

        assertThat(facts)
                .hasSize(113)
                .allSatisfy((id, spans) -> assertThat(selected).as(id).containsAll(spans));
    }

    @Test
    void everySelectorOfAQuotationSelectsItsSegmentWithTheMarks() {
        String article = Seed.article();
        List<Quotation> quotations = DOSSIER.statements().stream()
                .flatMap(statement -> statement.quotations().stream())
                .toList();

        assertThat(quotations).hasSize(9);
        assertThat(quotations).allSatisfy(quotation -> assertThat(
                        quotation.evidence().get(0).selectors().stream().map(selector -> selected(article, selector)))
                .containsExactlyElementsOf(quotation.segments().stream()
                        .map(segment -> "“" + segment + "”")
                        .toList()));
    }

    private static String selected(String article, TextSelector selector) {
        if (!(selector instanceof TextPositionSelector position)) {
            throw new AssertionError("expected positions but there is " + selector);
        }
        return article.substring(
                article.offsetByCodePoints(0, position.start()), article.offsetByCodePoints(0, position.end()));
    }
}
