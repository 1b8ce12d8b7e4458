package org.communique.examples.briefing.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.examples.briefing.article.Coalition.DOSSIER;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.statement.Quotation;
import org.junit.jupiter.api.Test;

/** The project tells the story in its own words: of the article's, only those that somebody is quoted with are in it. */
class OwnWordsTest {

    private static final int RUN = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final List<String> NAMES = names();
    private static final Path ROOT = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../..")
            .normalize();

    @Test
    void noRunOfSixWordsOfTheArticleStandsInTheProjectButThoseQuoted() throws IOException {
        Set<String> article = runs(Seed.article()).collect(Collectors.toSet());
        article.removeAll(quoted());
        Map<String, List<String>> borrowed = new TreeMap<>();

        try (Stream<Path> files = Files.walk(ROOT)) {
            files.filter(OwnWordsTest::isOurs).forEach(file -> {
                List<String> found = runs(text(file)).filter(article::contains).toList();
                borrowed.put(ROOT.relativize(file).toString(), found);
            });
        }

        assertThat(borrowed)
                .containsKey("README.md")
                .allSatisfy((file, runs) -> assertThat(runs).as(file).isEmpty());
    }

    @Test
    void aRunIsFoundHoweverItIsBrokenIntoLines() {
        assertThat(runs("One, two —\n * “three” + \"four\", five’s SIX"))
                .containsExactly("one two three four five s", "two three four five s six");
    }

    @Test
    void aNameIsOneWord() {
        assertThat(runs("paid through the International Fund for Ukraine")).isEmpty();
    }

    @Test
    void quotedWordsAreOnlyThoseOfTheTenMarkedPieces() {
        assertThat(DOSSIER.statements().stream()
                        .flatMap(statement -> statement.quotations().stream())
                        .flatMap(quotation -> quotation.segments().stream()))
                .hasSize(10);
    }

    private static Set<String> quoted() {
        return DOSSIER.statements().stream()
                .flatMap(statement -> statement.quotations().stream())
                .map(Quotation::segments)
                .flatMap(List::stream)
                .flatMap(OwnWordsTest::runs)
                .collect(Collectors.toSet());
    }

    /** Every six words that follow each other, in small letters, whatever stands between them; a name is one word. */
    private static Stream<String> runs(String text) {
        String plain = words(text);
        for (String name : NAMES) {
            plain = plain.replace(name, " " + name.replace(" ", "") + " ");
        }
        List<String> words = List.of(plain.strip().split(" "));
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(start -> String.join(" ", words.subList(start, start + RUN)));
    }

    private static String words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" ", " ", " "));
    }

    private static List<String> names() {
        return DOSSIER.actors().stream()
                .flatMap(actor -> actor.names().stream())
                .map(name -> words(name.text()))
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    /** A file of the project and not of a build or of version control. */
    private static boolean isOurs(Path file) {
        List<String> names = new ArrayList<>();
        ROOT.relativize(file).forEach(name -> names.add(name.toString()));
        return Files.isRegularFile(file) && !names.contains("target") && !names.contains(".git");
    }

    /** The text of the file; nothing where it is no text. */
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            return "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
