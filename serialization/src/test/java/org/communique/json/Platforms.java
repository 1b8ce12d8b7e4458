package org.communique.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The Java platforms that lie beside the one that runs. */
final class Platforms {

    /** The home of the one that runs. */
    static final Path HOME = Path.of(System.getProperty("java.home"));

    private Platforms() {}

    /** {@return the home of this platform and of one of each other version from 17 on that lies beside it, by version} */
    static Map<Integer, Path> all() throws IOException {
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
