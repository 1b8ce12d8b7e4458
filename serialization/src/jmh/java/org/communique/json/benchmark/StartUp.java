package org.communique.json.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * What a whole process takes of the processors, of a program that reads and validates the coalition dossier: without help,
 * and with the JVM's own cache of classes, beside a program that does nothing. The shell counts it, also what the compilers
 * and the end of the JVM take.
 */
final class StartUp {

    private static final int CACHES_OF_CODE = 25;

    private final Path folder;
    private final String classPath;
    private final String cache;

    StartUp(Path folder) {
        this.folder = folder;
        this.classPath = jars();
        this.cache = cached();
    }

    /** Adds a value of each, once. */
    void measure(Measurements into) {
        into.add("start.empty", seconds(List.of(), EmptyStart.class), "s");
        into.add("start.validate", seconds(List.of(), ValidatingStart.class), "s");
        into.add("start.validateCached", seconds(List.of(cache), ValidatingStart.class), "s");
    }

    private double seconds(List<String> options, Class<?> main) {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", "TIMEFORMAT='%U %S'; time \"$@\" > /dev/null", "bash"));
        command.addAll(JavaProcess.command(classPath, options, main, Documents.COALITION.toString()));
        List<String> lines = JavaProcess.run(command);
        return Stream.of(lines.get(lines.size() - 1).split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .sum();
    }

    /** Makes the cache by a run, and gives the option that uses it. */
    private String cached() {
        boolean ofCode = Runtime.version().feature() >= CACHES_OF_CODE;
        Path file = folder.resolve(ofCode ? "start.aot" : "start.jsa");
        String make = ofCode ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
        String use = ofCode ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
        JavaProcess.run(JavaProcess.command(
                classPath, List.of(make + file), ValidatingStart.class, Documents.COALITION.toString()));
        return use + file;
    }

    /** A class path of jars only, as programs have it and as caches ask for; folders are made to such. */
    private String jars() {
        List<String> jars = new ArrayList<>();
        for (String each : JavaProcess.classPath().split(System.getProperty("path.separator"), -1)) {
            if (!each.isEmpty()) {
                Path path = Path.of(each);
                jars.add(Files.isDirectory(path) ? jar(path, jars.size()).toString() : each);
            }
        }
        return String.join(System.getProperty("path.separator"), jars);
    }

    private Path jar(Path classes, int number) {
        Path jar = folder.resolve("start-" + number + ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entries.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
