package org.communique.examples.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Standard input of the process. */
final class StandardInput {

    /** How it is called where a file is expected. */
    static final String NAME = "-";

    /** What stands for files in the help. */
    private static final Set<String> FILES = Set.of("FILE", "A", "B", "C", "SOURCE=FILE");

    private static final Path PATH = Path.of("/dev/stdin");

    private StandardInput() {}

    /** {@return what can be read; where nothing can, since it is closed, that is said on reading} */
    static InputStream ofProcess() {
        return isClosed() ? closed() : System.in;
    }

    /**
     * Refuses a command line that has it read twice: the second time nothing would come.
     *
     * @throws ParameterException if it is one
     */
    static void checkOnce(ParseResult parsed, Words words) {
        long times = parsed.matchedArgs().stream()
                .filter(argument -> FILES.contains(argument.paramLabel()))
                .flatMap(argument -> argument.stringValues().stream())
                .filter(value -> value.equals(NAME) || value.endsWith("=" + NAME))
                .count();
        if (times > 1) {
            throw new ParameterException(
                    parsed.commandSpec().commandLine(), words.say("refused.twice", words.say("file.standard-input")));
        }
    }

    /** The first file that the JVM opens, the one of its classes, has the number of a standard stream that is closed. */
    private static boolean isClosed() {
        Path classes = Path.of(System.getProperty("java.home"), "lib", "modules");
        try {
            return Files.exists(PATH) && Files.exists(classes) && Files.isSameFile(PATH, classes);
        } catch (IOException e) {
            return false;
        }
    }

    /** What is read from is closed. */
    static final class Closed extends IOException {

        private static final long serialVersionUID = 1;
    }

    @SuppressWarnings("InputStreamSlowMultibyteRead")
    private static InputStream closed() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new Closed();
            }
        };
    }
}
