package org.communique.examples.briefing.published;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of other systems that lie beside the project; a test that needs them is skipped where they are absent. */
final class Samples {

    private static final Optional<Path> FOLDER = Stream.of("..", "../..", "../../..")
            .map(above -> Path.of(above, "shared", "data", "samples"))
            .filter(Files::isDirectory)
            .findFirst();

    private Samples() {}

    /** {@return where a file lies} */
    static Path file(String name) {
        Optional<Path> file = FOLDER.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
        assumeTrue(file.isPresent(), "skipped: there is no ../shared/data/samples/" + name + " beside the project");
        return file.orElseThrow();
    }
}
