package org.communique.examples.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The article of the built-in dossier, which lies beside the project and is no part of it. */
final class SeedArticle {

    private SeedArticle() {}

    /** {@return its text; a test that asks for it is skipped where it is not there} */
    static String read() throws IOException {
        Optional<Path> seed = Stream.iterate(
                        Path.of(System.getProperty("basedir", "")).toAbsolutePath(),
                        above -> above != null,
                        Path::getParent)
                .map(above -> above.resolve("shared/seed"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(seed.isPresent(), "skipped: there is no ../shared/seed beside the project");
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(seed.orElseThrow(), "000_*.txt")) {
            return Files.readString(texts.iterator().next(), UTF_8);
        }
    }
}
