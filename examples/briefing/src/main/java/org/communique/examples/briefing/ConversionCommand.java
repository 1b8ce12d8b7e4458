package org.communique.examples.briefing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Reads a dossier in one form and prints it in another. */
@Command
final class ConversionCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "dossier-file")
    @SuppressWarnings("NullAway.Init")
    private String file;

    private final Console console;
    private final Writer writer;

    private ConversionCommand(Console console, Writer writer) {
        this.console = console;
        this.writer = writer;
    }

    /** Prints a dossier in some form. */
    interface Writer {

        void write(Dossier dossier, OutputStream out) throws IOException;
    }

    /** {@return a command that reads a dossier from a file or standard input, and prints it} */
    static CommandSpec of(String name, Console console, Writer writer) {
        return CommandSpec.forAnnotatedObject(new ConversionCommand(console, writer))
                .name(name);
    }

    @Override
    public Integer call() throws IOException {
        writer.write(DossierFiles.read(file, console), console.out());
        return ExitCode.OK;
    }
}
