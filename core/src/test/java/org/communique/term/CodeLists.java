package org.communique.term;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The published code lists that lie beside the project; a test that needs them is skipped where they are absent. */
final class CodeLists {

    /** Beside the project, as seen from its root or from a module. */
    private static final Optional<Path> FOLDER = Stream.of(Path.of("..", "shared"), Path.of("..", "..", "shared"))
            .map(shared -> shared.resolve(Path.of("data", "codelists")))
            .filter(Files::isDirectory)
            .findFirst();

    private CodeLists() {}

    /** {@return the rows of a list, without its header, in cells; a cell behind a quoted one is not to be relied on} */
    static List<List<String>> rows(String file) {
        assumeTrue(FOLDER.isPresent(), "the code lists lie in ../shared beside the project, which is absent");
        try {
            return Files.readAllLines(FOLDER.orElseThrow().resolve(file)).stream()
                    .skip(1)
                    .map(row -> Arrays.asList(row.split(",", -1)))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** {@return the first cells} */
    static List<String> codes(String file) {
        return rows(file).stream().map(row -> row.get(0)).toList();
    }

    /** {@return the second cells of the rows that begin with {@code first}} */
    static List<String> values(String file, String first) {
        return rows(file).stream()
                .filter(row -> row.get(0).startsWith(first))
                .map(row -> row.get(1))
                .toList();
    }

    /** {@return the codes of an IATI list that are not withdrawn} */
    static List<String> active(String file) {
        return rows(file).stream()
                .filter(row -> row.get(row.size() - 1).equals("active"))
                .map(row -> row.get(0))
                .toList();
    }
}
