package org.communique.shape;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.communique.ModelTypes;
import org.communique.dossier.DossierShape;
import org.communique.event.QuadClass;
import org.communique.term.Term;
import org.junit.jupiter.api.Test;

/** The page of all vocabularies is what the code says, and prints it again. */
class VocabulariesTest {

    private static final Path PAGE = Path.of("vocabularies.md");
    private static final Path PRINTED = Path.of("target", "vocabularies.md");
    private static final Path SOURCES = Path.of("src/main/java");

    private static final String INTRODUCTION = """
            # Vocabularies

            Every code that this release knows, what it means, and what it is in other people's lists; printed by
            `VocabulariesTest` from the constants and their javadoc. A dash is where the other list has none, or where the
            code may be more than one of its own.

            An **open** vocabulary takes any other code of 1 to 64 of `a-z 0-9 . : _ -`, first a letter or digit; it is kept,
            and `code.unknown` points it out, unless it has a colon and so belongs to another system, as `fts:plan`. A
            **closed** one takes no other.
            """;

    /** What the answers of terms are called as columns. */
    private static final Map<String, String> LISTS = Map.of(
            "ploverType", "PLOVER type",
            "ploverMode", "PLOVER mode",
            "cameoRoot", "CAMEO root",
            "quadClass", "quad class",
            "iatiOrganisationRole", "IATI organisation role",
            "iatiTransactionType", "IATI transaction type",
            "iatiFinanceType", "IATI finance type",
            "ftsStatus", "FTS status",
            "schemaOrgEventStatus", "schema.org event status",
            "iptcEventStatus", "IPTC event status");

    /** What stands behind the meaning of a constant and has a column of its own. */
    private static final Pattern MAPPED = Pattern.compile(" (?:PLOVER|CAMEO|IATI|FTS|schema\\.org|IPTC): .*");

    /** Where this fails, copy {@code core/target/vocabularies.md} over {@code core/vocabularies.md}. */
    @Test
    void thePageHasEveryCodeAsTheCodeHasIt() throws IOException {
        String printed = page();
        Files.createDirectories(PRINTED.getParent());
        Files.writeString(PRINTED, printed);

        assertThat(PAGE).hasContent(printed);
    }

    @Test
    void everyVocabularyOfTheModelIsOnIt() {
        assertThat(scalars(Term.class).keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ModelTypes.terms().stream().map(Class::getSimpleName).toList());
        String page = page();
        for (Scalar<?> vocabulary : vocabularies()) {
            assertThat(page).contains("\n## " + vocabulary.type().getSimpleName() + "\n");
            assertThat(vocabulary.form().values()).isNotEmpty().allSatisfy(code -> assertThat(page)
                    .contains("| `" + code + "` |"));
        }
    }

    private static String page() {
        StringBuilder page = new StringBuilder(INTRODUCTION);
        for (Scalar<?> vocabulary : vocabularies()) {
            page.append(section(vocabulary));
        }
        kinds().filter(Union.class::isInstance)
                .map(kind -> types((Union<?>) kind))
                .sorted()
                .forEach(page::append);
        return page.toString();
    }

    private static List<Scalar<?>> vocabularies() {
        List<Scalar<?>> all = new ArrayList<>(scalars(Term.class).values());
        all.addAll(scalars(Enum.class).values());
        all.sort(Comparator.comparing(vocabulary -> vocabulary.type().getSimpleName()));
        return all;
    }

    private static Map<String, Scalar<?>> scalars(Class<?> sort) {
        Map<String, Scalar<?>> scalars = new TreeMap<>();
        kinds().filter(kind -> kind instanceof Scalar<?> && sort.isAssignableFrom(kind.type()))
                .forEach(kind -> scalars.put(kind.type().getSimpleName(), (Scalar<?>) kind));
        return scalars;
    }

    private static Stream<Kind<?>> kinds() {
        return Shapes.reachedFrom(DossierShape.DOSSIER).stream();
    }

    private static String section(Scalar<?> vocabulary) {
        Class<?> type = vocabulary.type();
        List<Method> lists = lists(type);
        String columns = lists.stream()
                .map(list -> " " + Objects.requireNonNull(LISTS.get(list.getName()), list.getName()) + " |")
                .collect(joining());
        StringBuilder section = new StringBuilder("\n## " + type.getSimpleName() + "\n\n");
        section.append(vocabulary.form().closed() ? "Closed" : "Open").append("; ");
        section.append(uses(vocabulary)).append(".\n\n");
        section.append("| code | means |").append(columns).append('\n');
        section.append("|---|---|").append("---|".repeat(lists.size())).append('\n');
        for (Object constant : constants(type)) {
            section.append(row(type, constant, lists));
        }
        return section.toString();
    }

    private static String row(Class<?> type, Object constant, List<Method> lists) {
        String meaning = MAPPED.matcher(meaning(type, constant)).replaceAll("");
        String mapped =
                lists.stream().map(list -> " " + answer(list, constant) + " |").collect(joining());
        return "| `" + code(constant) + "` | " + meaning + " |" + mapped + "\n";
    }

    private static String answer(Method list, Object constant) {
        try {
            Optional<?> answer = (Optional<?>) list.invoke(constant);
            return answer.map(code -> code instanceof QuadClass quad ? hyphened(quad) : code.toString())
                    .orElse("–");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(list.toString(), e);
        }
    }

    /** What a term answers of itself, in the order of its source. */
    private static List<Method> lists(Class<?> type) {
        String source = source(type);
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getReturnType() == Optional.class && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(method -> source.indexOf(" " + method.getName() + "() {")))
                .toList();
    }

    private static List<?> constants(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        }
        try {
            return (List<?>) type.getMethod("all").invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.toString(), e);
        }
    }

    private static String code(Object constant) {
        return constant instanceof Enum<?> closed ? hyphened(closed) : ((Term) constant).code();
    }

    private static String hyphened(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The members that have such a code. */
    private static String uses(Scalar<?> vocabulary) {
        return kinds().filter(Shape.class::isInstance)
                .flatMap(kind -> ((Shape<?>) kind)
                        .attributes().stream()
                                .filter(attribute -> attribute.kind() == vocabulary)
                                .map(attribute -> "`" + ((Shape<?>) kind).name() + "." + attribute.name() + "`"))
                .sorted()
                .collect(joining(", "));
    }

    private static String types(Union<?> union) {
        StringBuilder section = new StringBuilder(
                "\n## Types of " + union.name() + "\n\nOpen; `type`.\n\n| code | means |\n|---|---|\n");
        union.byType().forEach((type, shape) -> section.append("| `" + type + "` | " + shape.meaning() + " |\n"));
        return section.toString();
    }

    /** The javadoc of a constant. */
    private static String meaning(Class<?> type, Object constant) {
        String declared = constant instanceof Enum<?> closed
                ? closed.name() + "\\b"
                : "public static final \\w+ \\w+ =\\s+new \\w+\\(\"" + Pattern.quote(code(constant)) + "\"\\);";
        Matcher javadoc = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*" + declared, Pattern.DOTALL)
                .matcher(source(type));
        assertThat(javadoc.find()).as("%s %s", type, constant).isTrue();
        return javadoc.group(1)
                .replaceAll("\\n\\s*\\*", " ")
                .replaceAll("\\{@(?:code|link(?:plain)?) (?:[^ }]* )?([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .replace("|", "\\|")
                .strip();
    }

    private static String source(Class<?> type) {
        try {
            return Files.readString(SOURCES.resolve(type.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
