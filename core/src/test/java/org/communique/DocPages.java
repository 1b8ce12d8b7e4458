package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages of this module in {@code docs}, and their tables. */
public final class DocPages {

    private DocPages() {}

    /** {@return the page of that name, such as {@code dates.md}} */
    public static String text(String page) throws IOException {
        return Files.readString(docs().resolve(page));
    }

    /** {@return the rows of the one table of a page with that heading, cell by cell, without those that only divide it} */
    public static List<List<String>> rows(String page, String heading) throws IOException {
        List<String> lines = text(page).lines().toList();
        assertThat(lines).as(page).containsOnlyOnce(heading);
        return lines.stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .filter(line -> !line.startsWith("| **"))
                .map(DocPages::cells)
                .toList();
    }

    /** {@return the wordings that a cell lists} */
    public static List<String> wordings(String cell) {
        return List.of(cell.split("; "));
    }

    private static List<String> cells(String line) {
        return Stream.of(line.split("\\|")).skip(1).map(String::strip).toList();
    }

    /** The folder, as seen from the module or from the root of the project. */
    private static Path docs() {
        return Stream.of(Path.of("core", "docs"), Path.of("docs"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow();
    }
}
