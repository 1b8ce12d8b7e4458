package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A program of the tests in a Java virtual machine of its own. */
final class ForkedJvm {

    private static final long MINUTES = 10;

    /** A JVM says on its error stream that it has found one of these. */
    private static final Set<String> ANNOUNCED = Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private ForkedJvm() {}

    /** {@return what a program printed that ended well; anything else fails the test} */
    static String run(Class<?> main, List<String> options, Object... arguments) {
        return run(Platforms.HOME, main, options, arguments);
    }

    /** {@return what a program printed that ended well on the platform in {@code home}} */
    static String run(Path home, Class<?> main, List<String> options, Object... arguments) {
        Process process = start(home, main, options, arguments);
        try {
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES))
                    .as("ended in time")
                    .isTrue();
            assertThat(process.exitValue()).as("%s", printed).isZero();
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }

    /** {@return a program that has been started; what it prints, errors too, is its input stream} */
    static Process start(Class<?> main, List<String> options, Object... arguments) {
        return start(Platforms.HOME, main, options, arguments);
    }

    private static Process start(Path home, Class<?> main, List<String> options, Object... arguments) {
        try {
            return process(home, main, options, arguments).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a program that has not been started} */
    static ProcessBuilder process(Class<?> main, List<String> options, Object... arguments) {
        return process(Platforms.HOME, main, options, arguments);
    }

    private static ProcessBuilder process(Path home, Class<?> main, List<String> options, Object... arguments) {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(ANNOUNCED);
        return builder;
    }
}
