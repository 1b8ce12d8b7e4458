package org.communique.json.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Main classes of this folder in a JVM of their own. */
final class JavaProcess {

    private JavaProcess() {}

    /** {@return the command that starts a main class with the class path of this JVM} */
    static List<String> command(String classPath, List<String> options, Class<?> main, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", classPath, main.getName()));
        command.addAll(List.of(arguments));
        return command;
    }

    static String classPath() {
        return System.getProperty("java.class.path");
    }

    /** Runs a main class, and adds what it {@linkplain Measurements#print prints}. */
    static void measure(Measurements into, List<String> options, Class<?> main, String... arguments) {
        for (String line : run(command(classPath(), options, main, arguments))) {
            if (!into.addLine(line)) {
                System.out.println(line);
            }
        }
    }

    /** {@return what a command prints} */
    static List<String> run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            List<String> lines;
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                lines = out.lines().toList();
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + "\n" + String.join("\n", lines));
            }
            return lines;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
