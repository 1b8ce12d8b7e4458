package org.communique.examples.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Turns a document into lines. */
@Command(name = "lines", description = "Print the entries of a dossier as lines of JSON (NDJSON).")
final class LinesCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A dossier in JSON, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    private final InputStream in;
    private final OutputStream out;

    LinesCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        DossierFiles.writeLines(DossierFiles.readDocument(file, in), out);
        return ExitCode.OK;
    }
}
