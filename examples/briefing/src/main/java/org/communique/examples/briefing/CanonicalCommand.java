package org.communique.examples.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Writes a document in the one form that equal dossiers share. */
@Command(name = "canonical", description = "Print a dossier in its canonical form (RFC 8785), and no byte more.")
final class CanonicalCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A dossier in JSON, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    private final InputStream in;
    private final OutputStream out;

    CanonicalCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        DossierFiles.writeCanonical(DossierFiles.readDocument(file, in), out);
        return ExitCode.OK;
    }
}
