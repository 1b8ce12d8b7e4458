package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A main class of the tests in a JVM of its own. */
final class Fork {

    private static final Path HOME = Path.of(System.getProperty("java.home"));

    private Fork() {}

    /** {@return the lines that a main class prints in a JVM like this one} */
    static List<String> run(List<String> options, Class<?> main, Path argument) throws Exception {
        return run(HOME, options, main, argument);
    }

    /** {@return the lines that a main class prints in a JVM of the platform in {@code home}} */
    static List<String> run(Path home, List<String> options, Class<?> main, Path argument) throws Exception {
        Path out = Files.createTempFile("fork", ".txt");
        try {
            List<String> command = new ArrayList<>();
            command.add(home.resolve("bin/java").toString());
            command.addAll(options);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), argument.toString()));
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start();
            boolean ended = process.waitFor(5, TimeUnit.MINUTES);
            process.destroyForcibly();
            List<String> lines = Files.readAllLines(out, StandardCharsets.ISO_8859_1);
            assertThat(ended && process.exitValue() == 0).as("%s", lines).isTrue();
            return lines;
        } finally {
            Files.delete(out);
        }
    }

    /** {@return the home of this platform and of one of each other version from 17 on that lies beside it, by version} */
    static Map<Integer, Path> platforms() throws IOException {
        Map<Integer, Path> platforms = new TreeMap<>();
        try (Stream<Path> neighbours = Files.list(HOME.getParent())) {
            for (Path home : neighbours.sorted().toList()) {
                if (Files.isExecutable(home.resolve("bin/java")) && Files.isRegularFile(home.resolve("release"))) {
                    platforms.put(version(home), home);
                }
            }
        }
        platforms.put(Runtime.version().feature(), HOME);
        platforms.keySet().removeIf(version -> version < 17);
        return platforms;
    }

    private static int version(Path home) throws IOException {
        Properties release = new Properties();
        try (var in = Files.newInputStream(home.resolve("release"))) {
            release.load(in);
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Runtime.Version.parse(
                        version.startsWith("1.") ? version.substring(2).replaceAll("[^0-9].*", "") : version)
                .feature();
    }
}
