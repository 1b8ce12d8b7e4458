package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of the project, {@code *.md}, lead to what is there. */
class LinksTest {

    private static final Path ROOT = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern LINK = Pattern.compile("(?:\\]\\(|(?:src|href)=\")([^)\"\\s]+)");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    void everyRelativeLinkAndAnchorLeadsToAFileOrHeading() throws IOException {
        List<Path> pages = pages(ROOT);

        assertThat(pages.stream().flatMap(page -> links(page).stream())).hasSizeGreaterThan(80);
        assertThat(pages)
                .allSatisfy(page -> assertThat(broken(page)).as(name(page)).isEmpty());
    }

    @Test
    void everyPageOfAModuleIsLinkedFromItsReadme() throws IOException {
        for (String module : List.of("core", "serialization")) {
            List<String> links = links(ROOT.resolve(module).resolve("README.md"));

            assertThat(pages(ROOT.resolve(module).resolve("docs"))).isNotEmpty().allSatisfy(page -> assertThat(links)
                    .as(name(page))
                    .anyMatch(link -> link.split("#", 2)[0].equals("docs/" + page.getFileName())));
        }
    }

    @Test
    void aLinkToNoFileOrToNoHeadingIsBroken(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("other.md"), "# One `of` these, 2\n");
        Path page = Files.writeString(folder.resolve("page.md"), """
                ## Here
                [a](other.md#one-of-these-2) [b](#here) [c](https://example.org/#no) [d](.)
                [e](other.md#one) [f](#there) ![g](gone.png) <img src="lost.png">
                ```
                ## There
                [h](nowhere.md)
                ```
                """);

        assertThat(broken(page)).containsExactly("other.md#one", "#there", "gone.png", "lost.png");
    }

    private static List<String> broken(Path page) {
        return links(page).stream().filter(link -> !leads(page, link)).toList();
    }

    private static boolean leads(Path page, String link) {
        String[] parts = link.split("#", 2);
        Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
        return Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
    }

    private static List<String> links(Path page) {
        return LINK.matcher(prose(page))
                .results()
                .map((MatchResult link) -> link.group(1))
                .filter(link -> !ELSEWHERE.matcher(link).matches())
                .toList();
    }

    /** What GitHub calls the headings of a page. */
    private static List<String> anchors(Path page) {
        return HEADING.matcher(prose(page))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                        .replace(' ', '-'))
                .toList();
    }

    /** The page without its blocks of code. */
    private static String prose(Path page) {
        try {
            return CODE.matcher(Files.readString(page)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The pages of a folder, without what a build has made. */
    private static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> !name(file).matches("(.*/)?(target|node_modules)/.*"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path page) {
        return ROOT.relativize(page).toString().replace('\\', '/');
    }
}
