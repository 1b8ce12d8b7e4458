package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of capabilities: what is ours has a test behind it. */
class CapabilitiesTest {

    private static final Path PAGE = Path.of("..", "..", "core", "docs", "capabilities.md")
            .toAbsolutePath()
            .normalize();

    private static final Pattern OURS = Pattern.compile("\\[(?:yes|partly)\\]\\((\\S+\\.java) \"(\\w+)\"\\)(?:: .+)?");
    private static final Pattern THEIRS = Pattern.compile("(?:yes|no)(?:: .+)?|partly: .+|–");

    @Test
    void behindEachCellOfOursIsATestOfThatName() throws IOException {
        assertThat(rows()).hasSizeGreaterThan(20).allSatisfy(row -> {
            assertThat(row.get(1)).matches(OURS);
            MatchResult ours = OURS.matcher(row.get(1)).results().findFirst().orElseThrow();
            assertThat(PAGE.resolveSibling(ours.group(1)))
                    .content()
                    .containsPattern("@(Test|Property|ParameterizedTest)\\b[^;]*?\\bvoid " + ours.group(2) + "\\(");
        });
    }

    @Test
    void eachCellOfOthersIsYesNoOrSaysWhatThereIs() throws IOException {
        assertThat(rows()).allSatisfy(row -> assertThat(row.subList(2, row.size()))
                .hasSize(7)
                .allSatisfy(cell -> assertThat(cell).matches(THEIRS)));
    }

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith("| what | Communique |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line ->
                        Stream.of(line.split("\\|")).skip(1).map(String::strip).toList())
                .toList();
    }
}
