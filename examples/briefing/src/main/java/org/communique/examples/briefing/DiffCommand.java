package org.communique.examples.briefing;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.communique.revision.Difference;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Prints what differs between two versions of a dossier. */
@Command(name = "diff")
final class DiffCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "version-before")
    @SuppressWarnings("NullAway.Init")
    private String before;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "version-after")
    @SuppressWarnings("NullAway.Init")
    private String after;

    @Mixin
    private FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.JSON);

    @Mixin
    private WidthOption width = new WidthOption();

    private final Console console;

    DiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        OutputFormat printed = format.chosen(console.words());
        Screen screen = width.on(console);
        Difference difference =
                Difference.between(DossierFiles.read(before, console), DossierFiles.read(after, console));
        console.print(RevisionAnswer.of(
                printed, difference, difference.inWords(console.words().language()), screen));
        return difference.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
