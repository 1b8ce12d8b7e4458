package org.communique.json.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds which package may use which, as jdeps sees it in the class files: it counts {@code permits} too. */
class LayersTest {
    private static final String JSON = "org.communique.json";
    private static final String CODEC = "org.communique.json.codec";
    private static final String MODEL = "org.communique.json.model";
    private static final String SCHEMA = "org.communique.json.schema";

    private static final String RECORD = "org.communique.exchange.record";
    private static final String FTS = "org.communique.exchange.fts";
    private static final String IATI = "org.communique.exchange.iati";
    private static final String CAMEO = "org.communique.exchange.cameo";
    private static final String GDELT = "org.communique.exchange.gdelt";
    private static final String WIKIDATA = "org.communique.exchange.wikidata";
    private static final String FTM = "org.communique.exchange.ftm";
    private static final String PLOVER = "org.communique.exchange.plover";
    private static final String TABLE = "org.communique.exchange.table";
    private static final String EXCHANGE = "org.communique.exchange";

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry(CODEC, Set.of()),
            Map.entry(MODEL, Set.of(CODEC)),
            Map.entry(SCHEMA, Set.of(CODEC, MODEL)),
            Map.entry(JSON, Set.of(CODEC, MODEL, SCHEMA)),
            Map.entry(RECORD, Set.of(CODEC, JSON)),
            Map.entry(FTS, Set.of(RECORD)),
            Map.entry(IATI, Set.of(RECORD)),
            Map.entry(CAMEO, Set.of(RECORD)),
            Map.entry(GDELT, Set.of(RECORD, CAMEO)),
            Map.entry(WIKIDATA, Set.of(RECORD)),
            Map.entry(FTM, Set.of(CODEC, JSON, RECORD)),
            Map.entry(PLOVER, Set.of(RECORD, CAMEO)),
            Map.entry(TABLE, Set.of()),
            Map.entry(EXCHANGE, Set.of(CODEC, JSON, RECORD, FTS, IATI, GDELT, WIKIDATA, FTM, PLOVER)));

    private static final Pattern DEPENDENCY = Pattern.compile("(?m)^\\s+(\\S+)\\s+->\\s+(\\S+)");

    private static final List<Dependency> DEPENDENCIES = dependencies();

    @Test
    void everyPackageHasItsPlace() {
        assertThat(DEPENDENCIES).isNotEmpty().allSatisfy(dependency -> assertThat(MAY_USE)
                .as("package of %s", dependency.user())
                .containsKey(packageOf(dependency.user())));
    }

    @Test
    void noLayerUsesAnUpperOne() {
        assertThat(DEPENDENCIES)
                .filteredOn(dependency -> MAY_USE.containsKey(packageOf(dependency.used())))
                .isNotEmpty()
                .allSatisfy(
                        dependency -> assertThat(isAllowed(packageOf(dependency.user()), packageOf(dependency.used())))
                                .as("%s may use %s", dependency.user(), dependency.used())
                                .isTrue());
    }

    private static boolean isAllowed(String user, String used) {
        return user.equals(used) || MAY_USE.getOrDefault(user, Set.of()).contains(used);
    }

    private static String packageOf(String type) {
        return type.substring(0, Math.max(0, type.lastIndexOf('.')));
    }

    private static List<Dependency> dependencies() {
        StringWriter out = new StringWriter();
        int status = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(
                        new PrintWriter(out),
                        new PrintWriter(out),
                        Stream.concat(Stream.of("-v", "-filter:none"), classFiles().stream())
                                .toArray(String[]::new));
        assertThat(status).as(out::toString).isZero();
        return DEPENDENCY.matcher(out.toString()).results().map(Dependency::of).toList();
    }

    /** Not the module descriptor: with it jdeps would read a module and not its classes. */
    private static List<String> classFiles() {
        try (Stream<Path> files = Files.walk(MainClasses.folder())) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".class") && !file.endsWith("module-info.class"))
                    .toList();
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
