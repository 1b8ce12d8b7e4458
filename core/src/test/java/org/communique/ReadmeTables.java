package org.communique;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The tables of this module's README. */
public final class ReadmeTables {

    private ReadmeTables() {}

    /** {@return the rows of the table with that heading, cell by cell, without those that only divide it} */
    public static List<List<String>> rows(String heading) throws IOException {
        return Files.readString(readme())
                .lines()
                .dropWhile(line -> !line.equals(heading))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("| **"))
                .map(ReadmeTables::cells)
                .toList();
    }

    /** {@return the wordings that a cell lists} */
    public static List<String> wordings(String cell) {
        return List.of(cell.split("; "));
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|")).skip(1).map(String::strip).toList();
    }

    /** The README of the module, as seen from it or from the root of the project. */
    private static Path readme() {
        return Stream.of(Path.of("core", "README.md"), Path.of("README.md"))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }
}
