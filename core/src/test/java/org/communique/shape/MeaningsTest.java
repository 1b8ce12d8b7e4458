package org.communique.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.DossierShape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the description says of a type or an attribute is the first sentence of its javadoc. */
class MeaningsTest {

    private static final Path SOURCES = Path.of("src/main/java");

    private static final Pattern LINK =
            Pattern.compile("\\{@link(?:plain)? (?:[\\w.]*#)?(\\w+)(?:\\([^)]*\\))?(?: ([^}]*))?}");

    @ParameterizedTest
    @MethodSource("types")
    void aTypeMeansWhatItsJavadocSays(Class<?> type, String meaning) throws IOException {
        Matcher javadoc = Pattern.compile(
                        "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s*)*public (?:sealed )?interface "
                                + type.getSimpleName() + "\\b",
                        Pattern.DOTALL)
                .matcher(source(type));

        assertThat(javadoc.find()).as("%s has a javadoc", type).isTrue();
        assertThat(meaning).isEqualTo(firstSentence(plain(javadoc.group(1))));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void anAttributeMeansWhatItsJavadocSays(Class<?> type, String name, String meaning) throws IOException {
        String javadoc = javadoc(type, name).orElseThrow(() -> new AssertionError(type + " has no javadoc of " + name));

        assertThat(meaning).isEqualTo(sentence(returned(javadoc)));
    }

    static Stream<Arguments> types() {
        return kinds().flatMap(kind -> {
            if (kind instanceof Shape<?> shape) {
                return Stream.of(Arguments.of(shape.type(), shape.meaning()));
            } else if (kind instanceof Union<?> union) {
                return Stream.of(Arguments.of(union.type(), union.meaning()));
            }
            return Stream.empty();
        });
    }

    static Stream<Arguments> attributes() {
        return kinds().flatMap(kind -> kind instanceof Shape<?> shape
                ? shape.attributes().stream()
                        .filter(attribute -> !isPartOfMoney(shape, attribute.name()))
                        .map(attribute -> Arguments.of(shape.type(), attribute.name(), attribute.meaning()))
                : Stream.empty());
    }

    /** An amount of money is described by its figures, which its Java attributes hold together with the currency. */
    private static boolean isPartOfMoney(Shape<?> shape, String name) {
        return shape.type() == MoneyAmount.class && List.of("value", "upTo").contains(name);
    }

    private static Stream<Kind<?>> kinds() {
        return Shapes.reachedFrom(DossierShape.DOSSIER).stream();
    }

    /** The javadoc of an attribute, in its type or in one that the type shares it with. */
    private static Optional<String> javadoc(Class<?> type, String name) throws IOException {
        Deque<Class<?>> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            Class<?> next = open.remove();
            Matcher found = Pattern.compile(
                            "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[\\w.]+(?:\\([^)]*\\))?\\s*)*(?:default )?[\\w<>., ]+ "
                                    + name + "\\(\\)",
                            Pattern.DOTALL)
                    .matcher(source(next));
            if (found.find()) {
                return Optional.of(plain(found.group(1)));
            }
            Stream.of(next.getInterfaces())
                    .filter(each -> each.getName().startsWith("org.communique."))
                    .forEach(open::add);
        }
        return Optional.empty();
    }

    private static String source(Class<?> type) throws IOException {
        return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
    }

    /** What stands behind {@code @return} in braces, with tags that stand in it. */
    private static String returned(String javadoc) {
        int start = javadoc.indexOf("{@return ");
        assertThat(start).as(javadoc).isNotNegative();
        int depth = 0;
        int end = start;
        do {
            depth += javadoc.charAt(end) == '{' ? 1 : javadoc.charAt(end) == '}' ? -1 : 0;
            end++;
        } while (depth > 0);
        return javadoc.substring(start + "{@return ".length(), end - 1);
    }

    private static String sentence(String text) {
        String shown = withoutTags(text);
        return Character.toUpperCase(shown.charAt(0)) + shown.substring(1) + '.';
    }

    private static String firstSentence(String javadoc) {
        String first = javadoc.split("<p>", 2)[0].strip();
        return withoutTags(first);
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\n\\s*\\*", "\n").replaceAll("\\s+", " ").strip();
    }

    private static String withoutTags(String text) {
        return LINK.matcher(text.replaceAll("\\{@code ([^}]*)}", "$1"))
                .replaceAll(MeaningsTest::shown)
                .strip();
    }

    private static String shown(MatchResult link) {
        String label = link.group(2);
        String name = link.group(1);
        boolean constant = name.equals(name.toUpperCase(Locale.ROOT));
        String shown = constant ? name.toLowerCase(Locale.ROOT).replace('_', '-') : name;
        return Matcher.quoteReplacement(label == null ? shown : label);
    }
}
