package org.communique.examples.briefing;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.communique.json.CommuniqueModule;
import org.communique.revision.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/** Prints what differs between two versions of a dossier. */
@Command(
        name = "diff",
        description = "Print what differs between two versions of a dossier, entry by entry. Exit status 0: nothing;"
                + " 1: something; 2: trouble.")
final class DiffCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();

    /** How a difference is printed. */
    private enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "The version before, in JSON, or in lines where the name ends with .ndjson or .jsonl; - for"
                    + " standard input.")
    @SuppressWarnings("NullAway.Init")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "The version after.")
    @SuppressWarnings("NullAway.Init")
    private String after;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; text by default.")
    private Format format = Format.TEXT;

    private final Console console;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Difference difference = Difference.between(
                DossierFiles.readEither(before, console.in()), DossierFiles.readEither(after, console.in()));
        console.print(
                format == Format.JSON
                        ? JSON.writeValueAsString(difference) + "\n"
                        : RevisionText.of(difference.inWords(), console.screen()));
        return difference.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
