package org.communique.examples.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Tells the digest of a dossier. */
@Command(name = "digest", description = "Print the SHA-256 of the canonical form of a dossier.")
final class DigestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A dossier in JSON, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    private final InputStream in;
    private final OutputStream out;

    DigestCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        DossierFiles.writeDigest(DossierFiles.readDocument(file, in), out);
        return ExitCode.OK;
    }
}
