package org.communique.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the order of the packages, as jdeps sees it in the class files: it counts {@code permits} too. */
class PackageOrderTest {
    private static final String ROOT = "org.communique.";
    private static final String INTERNAL = "internal";

    /** A package uses only those before it. */
    private static final List<String> ORDER = List.of(
            "id",
            "term",
            "extension",
            "time",
            "amount",
            "evidence",
            "entry",
            "source",
            "actor",
            "statement",
            "pledge",
            "event",
            "shape",
            "dossier",
            "revision",
            "ledger",
            "timeline",
            "position",
            "quotation",
            "validation",
            "validation.rules");

    /** Who asks for the standard rules asks the front door: the one look back. */
    private static final Dependency STANDARD_RULES =
            new Dependency(ROOT + "validation.Rule", ROOT + "validation.rules.StandardRules");

    private static final Set<String> STRANGERS_TO_EACH_OTHER = Set.of("statement", "pledge", "event");

    private static final Pattern DEPENDENCY = Pattern.compile("(?m)^\\s+(\\S+)\\s+->\\s+(\\S+)");

    private static final List<Dependency> DEPENDENCIES = dependencies();

    @Test
    void everyPackageHasItsPlace() {
        assertThat(DEPENDENCIES).isNotEmpty().extracting(Dependency::user).allSatisfy(user -> assertThat(
                        isListed(packageOf(user)))
                .as("%s is in a package of the order", user)
                .isTrue());
    }

    @Test
    void noPackageUsesALaterOne() {
        assertThat(DEPENDENCIES)
                .filteredOn(dependency -> dependency.used().startsWith(ROOT))
                .filteredOn(dependency -> !dependency.equals(STANDARD_RULES))
                .isNotEmpty()
                .allSatisfy(
                        dependency -> assertThat(isAllowed(packageOf(dependency.user()), packageOf(dependency.used())))
                                .as("%s may use %s", dependency.user(), dependency.used())
                                .isTrue());
    }

    private static boolean isListed(String name) {
        return ORDER.contains(name) || name.equals(INTERNAL);
    }

    private static boolean isAllowed(String user, String used) {
        if (user.equals(used)) {
            return true;
        }
        if (used.equals(INTERNAL)) {
            return true;
        }
        return ORDER.contains(used)
                && ORDER.indexOf(used) < ORDER.indexOf(user)
                && !(STRANGERS_TO_EACH_OTHER.contains(user) && STRANGERS_TO_EACH_OTHER.contains(used));
    }

    private static String packageOf(String type) {
        int end = type.lastIndexOf('.');
        return type.startsWith(ROOT) && end >= ROOT.length() ? type.substring(ROOT.length(), end) : type;
    }

    private static List<Dependency> dependencies() {
        StringWriter out = new StringWriter();
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        Stream.concat(Stream.of("-v", "-filter:none"), classFiles())
                                .toArray(String[]::new));
        assertThat(status).as(out::toString).isZero();
        return DEPENDENCY.matcher(out.toString()).results().map(Dependency::of).toList();
    }

    /** Not the module descriptor: with it jdeps would read a module and not its classes. */
    private static Stream<String> classFiles() {
        try (Stream<Path> files = Files.walk(MainClasses.folder())) {
            return files
                    .map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.endsWith("module-info.class"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private record Dependency(String user, String used) {
        static Dependency of(MatchResult line) {
            return new Dependency(line.group(1), line.group(2));
        }
    }
}
