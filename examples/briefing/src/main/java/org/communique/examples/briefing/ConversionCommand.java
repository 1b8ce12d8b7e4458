package org.communique.examples.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import org.communique.dossier.Dossier;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Reads a dossier in one form and prints it in another. */
@Command
final class ConversionCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "The file to read, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    private final Console console;
    private final BiFunction<String, InputStream, Dossier> reader;
    private final Writer writer;

    private ConversionCommand(Console console, BiFunction<String, InputStream, Dossier> reader, Writer writer) {
        this.console = console;
        this.reader = reader;
        this.writer = writer;
    }

    /** Prints a dossier in some form. */
    interface Writer {

        void write(Dossier dossier, OutputStream out) throws IOException;
    }

    /** {@return a command that reads a dossier from a file or standard input, and prints it} */
    static CommandSpec of(
            String name,
            String description,
            Console console,
            BiFunction<String, InputStream, Dossier> reader,
            Writer writer) {
        CommandSpec command = CommandSpec.forAnnotatedObject(new ConversionCommand(console, reader, writer))
                .name(name);
        command.usageMessage().description(description);
        return command;
    }

    @Override
    public Integer call() throws IOException {
        writer.write(reader.apply(file, console.in()), console.out());
        return ExitCode.OK;
    }
}
