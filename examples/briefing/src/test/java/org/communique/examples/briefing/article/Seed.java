package org.communique.examples.briefing.article;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.evidence.TextPositionSelector;

/** The article and the list of its facts, which lie beside the project and are no part of it. */
final class Seed {

    /** The id; what the fact is; its spans, as in "478-507 ; 508-599"; the words themselves. */
    private static final Pattern FACT = Pattern.compile("(F\\d{3}),.*,(\\d+-\\d+(?: ; \\d+-\\d+)*),.*");

    private static final Pattern SPAN = Pattern.compile("(\\d+)-(\\d+)");

    private Seed() {}

    /** {@return the text of the article; skips the test where it is absent} */
    static String article() {
        try (DirectoryStream<Path> texts = Files.newDirectoryStream(directory(), "000_*.txt")) {
            return Files.readString(texts.iterator().next());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the spans of each fact, in the order of the list; skips the test where it is absent} */
    static Map<String, List<TextPositionSelector>> facts() {
        Map<String, List<TextPositionSelector>> facts = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(directory().resolve("facts.csv"))) {
            lines.map(FACT::matcher)
                    .filter(Matcher::matches)
                    .forEach(fact -> facts.put(fact.group(1), spans(fact.group(2))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return facts;
    }

    private static List<TextPositionSelector> spans(String text) {
        List<TextPositionSelector> spans = new ArrayList<>();
        for (Matcher span = SPAN.matcher(text); span.find(); ) {
            spans.add(TextPositionSelector.of(Integer.parseInt(span.group(1)), Integer.parseInt(span.group(2))));
        }
        return spans;
    }

    private static Path directory() {
        Optional<Path> seed = Stream.iterate(
                        Path.of(System.getProperty("basedir", "")).toAbsolutePath(),
                        above -> above != null,
                        Path::getParent)
                .map(above -> above.resolve("shared/seed"))
                .filter(Files::isDirectory)
                .findFirst();
        assumeTrue(seed.isPresent(), "skipped: there is no ../shared/seed beside the project");
        return seed.orElseThrow();
    }
}
