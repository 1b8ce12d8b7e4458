package org.communique.pledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StageTableTest {

    @Test
    void readmeHasTheStagesAsTheyAre() throws IOException {
        assertThat(rowsOfReadme())
                .containsExactlyElementsOf(
                        Stage.all().stream().map(StageTableTest::row).toList());
    }

    private static String row(Stage stage) {
        return "| `%s` | %s | %s | %s |"
                .formatted(
                        stage,
                        stage.rank().isPresent() ? Integer.toString(stage.rank().getAsInt()) : "–",
                        stage.iatiTransactionType().orElse("–"),
                        stage.ftsStatus().orElse("–"));
    }

    /** The README of the module, as seen from it or from the root of the project. */
    private static List<String> rowsOfReadme() throws IOException {
        Path readme = Stream.of(Path.of("core", "README.md"), Path.of("README.md"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
        return Files.readAllLines(readme).stream()
                .dropWhile(line -> !line.equals("## Stages"))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }
}
