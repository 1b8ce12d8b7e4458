package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleTableTest {

    @Test
    void readmeHasTheRulesAsTheyAre() throws IOException {
        assertThat(rowsOfReadme())
                .extracting(row -> row.substring(0, row.indexOf('|', row.indexOf('|', 2) + 1)))
                .containsExactlyElementsOf(Rule.standard().stream()
                        .map(rule -> "| `" + rule.code() + "` | " + rule.severity() + " ")
                        .toList());
    }

    /** The README of the module, as seen from it or from the root of the project. */
    private static List<String> rowsOfReadme() throws IOException {
        Path readme = Stream.of(Path.of("core", "README.md"), Path.of("README.md"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow();
        return Files.readAllLines(readme).stream()
                .dropWhile(line -> !line.equals("## Validation"))
                .takeWhile(line -> !line.startsWith("An error contradicts"))
                .filter(line -> line.startsWith("| `"))
                .toList();
    }
}
