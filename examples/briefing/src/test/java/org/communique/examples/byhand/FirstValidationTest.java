package org.communique.examples.byhand;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;

/**
 * What the first validation of a program costs, in classes that it loads: one for each lambda and each method reference
 * that it comes by.
 *
 * <p>Where this fails, what runs for every dossier has grown: let it do with loops and patterns what needs no lambda, and
 * ask only where the dossier has something to ask about.
 */
class FirstValidationTest {

    /** A few more than there are. */
    private static final int MOST = 800;

    /** A JVM says on its error stream that it has found one of these. */
    private static final Set<String> ANNOUNCED = Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** Validates one dossier, between two classes that nothing else loads. */
    static final class Program {

        private Program() {}

        public static void main(String[] args) {
            Dossier dossier = CoalitionByHand.dossier();
            Begin.mark();
            Validator.standard().validate(dossier);
            End.mark();
        }
    }

    private static final class Begin {

        static void mark() {}
    }

    private static final class End {

        static void mark() {}
    }

    @Test
    void itLoadsFewClassesOfThisLibrary() throws IOException {
        List<String> loaded = loaded();
        int begin = loaded.indexOf(Begin.class.getName());
        int end = loaded.indexOf(End.class.getName());
        List<String> own = loaded.subList(begin, end).stream()
                .filter(name -> name.startsWith("org.communique."))
                .toList();

        assertThat(own.size()).as("%s", own).isBetween(MOST / 2, MOST);
    }

    /** The names of the classes that the program loads, in order. */
    private static List<String> loaded() throws IOException {
        ProcessBuilder program = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:stdout:none",
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName());
        program.environment().keySet().removeAll(ANNOUNCED);
        Process process = program.start();
        return new String(process.getInputStream().readAllBytes(), UTF_8)
                .lines()
                .map(line -> line.replaceFirst(" source:.*", ""))
                .toList();
    }
}
