package org.communique.exchange;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of other systems that lie beside the project, and those of the same shape that are a part of it. */
final class SharedSamples {

    private static final Optional<Path> FOLDER = Stream.of(Path.of("..", "shared"), Path.of("..", "..", "shared"))
            .map(shared -> shared.resolve("data/samples"))
            .filter(Files::isDirectory)
            .findFirst();

    private SharedSamples() {}

    /** {@return a file that lies beside the project, if it is there} */
    static Optional<byte[]> find(String name) {
        return FOLDER.map(folder -> folder.resolve(name))
                .filter(Files::isRegularFile)
                .map(SharedSamples::bytes);
    }

    /** {@return a file that lies beside the project; the test is skipped where it is absent} */
    static byte[] require(String name) {
        Optional<byte[]> file = find(name);
        assumeTrue(file.isPresent(), "skipped: there is no ../shared/data/samples/" + name + " beside the project");
        return file.orElseThrow();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a file that is a part of the project} */
    static byte[] own(String name) {
        try (InputStream in = SharedSamples.class.getResourceAsStream("/exchange/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
