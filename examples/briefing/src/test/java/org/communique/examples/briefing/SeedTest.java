package org.communique.examples.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        Optional<Path> seed = Stream.iterate(
                        Path.of(System.getProperty("basedir", "")).toAbsolutePath(),
                        above -> above != null,
                        Path::getParent)
                .map(above -> above.resolve("shared/seed"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(seed.isPresent(), "skipped: there is no ../shared/seed beside the project");
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(seed.orElseThrow(), "000_*.txt")) {
            article = Files.readString(texts.iterator().next(), UTF_8);
        }
    }

    @Test
    void digestAndLengthOfTheSourceAreThoseOfTheArticle() throws GeneralSecurityException {
        Source source = DOSSIER.sources().get(0);
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(article.getBytes(UTF_8));

        assertThat(source.textDigest())
                .contains(TextDigest.of("sha256:" + HexFormat.of().formatHex(digest)));
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
