package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.evidence.TextPositionSelector;
import org.communique.evidence.TextSelector;
import org.communique.source.Source;
import org.communique.source.TextDigest;
import org.communique.statement.Quotation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the built-in dossier against its article, which lies beside the project and is no part of it. */
class SeedTest {

    private static final Dossier DOSSIER = DossierFiles.builtIn();

    private static String article = "";

    @BeforeAll
    static void readArticle() throws IOException {
        article = SeedArticle.read();
    }

    @Test
    void digestAndLengthOfTheSourceAreThoseOfTheArticle() {
        Source source = DOSSIER.sources().get(0);

        assertThat(source.textDigest()).contains(TextDigest.sha256(article));
        assertThat(source.length()).hasValue(article.codePointCount(0, article.length()));
    }

    @Test
    void everySelectorOfAQuotationSelectsItsSegmentWithTheMarks() {
        List<Quotation> quotations = DOSSIER.statements().stream()
                .flatMap(statement -> statement.quotations().stream())
                .toList();

        assertThat(quotations).hasSize(9);
        assertThat(quotations).allSatisfy(quotation -> assertThat(
                        quotation.evidence().get(0).selectors().stream().map(SeedTest::selected))
                .containsExactlyElementsOf(quotation.segments().stream()
                        .map(segment -> "“" + segment + "”")
                        .toList()));
    }

    private static String selected(TextSelector selector) {
        if (!(selector instanceof TextPositionSelector position)) {
            throw new AssertionError("expected positions but there is " + selector);
        }
        return article.substring(
                article.offsetByCodePoints(0, position.start()), article.offsetByCodePoints(0, position.end()));
    }
}
