package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Follows the page's steps for an attribute: it stands in each of the files that they name, and in no other of those folders. */
class AddingAnAttributeTest {

    private static final String ATTRIBUTE = "originalLanguage";

    private static final Pattern FILE = Pattern.compile("`((?:core|serialization)/[\\w./-]+)`");

    private static final List<String> FOLDERS =
            List.of("core/src/main", "core/src/arbitraries", "serialization/src/main");

    @Test
    void itStandsInEachFileThatTheStepsName() throws IOException {
        List<String> named = named();

        assertThat(named)
                .hasSize(9)
                .allSatisfy(file -> assertThat(Path.of("..", file)).content().contains(ATTRIBUTE));
    }

    @Test
    void itStandsInNoFileThatTheStepsForget() throws IOException {
        List<String> named = named();

        for (String folder : FOLDERS) {
            try (var files = Files.walk(Path.of("..", folder))) {
                assertThat(files.filter(Files::isRegularFile)
                                .filter(AddingAnAttributeTest::tells)
                                .map(file -> Path.of("..").relativize(file).toString()))
                        .isSubsetOf(named);
            }
        }
    }

    private static boolean tells(Path file) {
        try {
            return Files.readString(file).contains(ATTRIBUTE);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> named() throws IOException {
        String page = DocPages.text("extending.md");
        String steps = page.substring(page.indexOf("**An attribute**"), page.indexOf("**A type**"));
        return FILE.matcher(steps)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
