package org.communique.examples.briefing;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a dossier with the dates that follow from when its sources were published. */
@Command(name = "dates")
final class DatesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "dossier-file")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Mixin
    private PublishedOption published = new PublishedOption();

    @Mixin
    private OutOption out = new OutOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    DatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (!published.isAsked()) {
            throw new ParameterException(
                    spec.commandLine(), console.words().say("refused.missing", PublishedOption.NAME));
        }
        Dossier dated = published.dated(DossierFiles.read(file, console), console.words());
        out.writeOrPrint(dated, console);
        return ExitCode.OK;
    }
}
