package org.communique.examples.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** Turns lines into a document. */
@Command(name = "collect", description = "Print the dossier that lines of JSON (NDJSON) hold as one document.")
final class CollectCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "Lines of JSON, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    private final InputStream in;
    private final OutputStream out;

    CollectCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        DossierFiles.writeDocument(DossierFiles.readLines(file, in), out);
        return ExitCode.OK;
    }
}
