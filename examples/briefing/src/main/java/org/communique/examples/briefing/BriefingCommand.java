package org.communique.examples.briefing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the briefing about a dossier. */
@Command(
        name = "briefing",
        description = "Print who said, pledged and did what. This is what runs where no command is named.")
final class BriefingCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "A dossier in JSON, or - for standard input; the built-in dossier where there is none.")
    private @Nullable Path file;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Write dossier.json and dossier.ndjson to this directory as well.")
    private @Nullable Path directory;

    private final InputStream in;
    private final OutputStream out;

    BriefingCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException {
        Dossier dossier = file == null ? DossierFiles.builtIn() : DossierFiles.readDocument(file, in);
        if (directory != null) {
            DossierFiles.writeBoth(dossier, directory);
        }
        out.write(Briefing.about(dossier).getBytes(StandardCharsets.UTF_8));
        out.flush();
        return ExitCode.OK;
    }
}
