package org.communique.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of JSONTestSuite, which lie beside the project. */
final class ParsingSuite {

    private ParsingSuite() {}

    /** A file: {@code y_} is JSON, {@code n_} is none, {@code i_} may be taken or refused. */
    record Case(Path file) {

        String name() {
            return file.getFileName().toString();
        }

        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The folder, as seen from the project's root or from a module. */
    static Optional<Path> folder() {
        return Stream.of(Path.of("..", "shared"), Path.of("..", "..", "shared"))
                .map(shared -> shared.resolve(Path.of("hostile", "JSONTestSuite", "test_parsing")))
                .filter(Files::isDirectory)
                .findFirst();
    }

    static List<Case> cases(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().map(Case::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
