package stranger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs the same classes on every release of Jackson that lies ready; fails where one of them does. */
public final class Releases {

    private Releases() {}

    public static void main(String[] arguments) throws IOException {
        Path target = Path.of(arguments[0]);
        List<Path> releases;
        try (Stream<Path> folders = Files.list(target.resolve("releases"))) {
            releases = folders.sorted().toList();
        }
        if (releases.size() < 15) {
            throw new AssertionError("only " + releases);
        }
        for (Path release : releases) {
            String printed = run(target, release);
            String version = release.getFileName().toString().split("\\+")[0];
            if (!printed.contains("OK on Jackson " + version)) {
                throw new AssertionError(release + ": " + printed);
            }
            System.out.print(printed);
        }
    }

    private static String run(Path target, Path release) {
        String separator = System.getProperty("path.separator");
        ProcessBuilder java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        target.resolve("classes") + separator + target.resolve("libraries") + "/*" + separator + release
                                + "/*",
                        "stranger.Main")
                .redirectErrorStream(true);
        try {
            return new String(java.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
