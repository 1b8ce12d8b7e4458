package org.communique.examples.briefing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the briefing about a dossier. */
@Command(
        name = "briefing",
        description = "Print who said, pledged and did what. This is what runs where no command is named.")
final class BriefingCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A dossier in JSON, or - for standard input; the built-in dossier where there is none.")
    private @Nullable String file;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write dossier.json and dossier.ndjson to this directory as well.")
    private @Nullable Path directory;

    @Option(
            names = "--width",
            paramLabel = "COLUMNS",
            description =
                    "How many characters a line may have, 20 or more; as many as the terminal has where it is one,"
                            + " else 100.")
    private @Nullable Integer width;

    @Option(names = "--all", description = "Print every part in full, however long it is.")
    private boolean all;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    BriefingCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Screen page = page();
        Dossier dossier = file == null ? DossierFiles.builtIn() : DossierFiles.readDocument(file, console.in());
        if (directory != null) {
            DossierFiles.writeBoth(dossier, directory);
        }
        console.print(Briefing.about(dossier, page));
        return ExitCode.OK;
    }

    private Screen page() {
        Screen screen = console.screen();
        if (width != null && width < Screen.NARROWEST) {
            throw new ParameterException(
                    spec.commandLine(), "expected a width of " + Screen.NARROWEST + " or more but was " + width);
        }
        return new Screen(width == null ? screen.width() : width, screen.coloured(), all, screen.terminal());
    }
}
