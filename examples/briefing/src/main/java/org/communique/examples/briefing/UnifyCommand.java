package org.communique.examples.briefing;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import org.communique.evidence.Factuality;
import org.communique.revision.Unified;
import org.communique.revision.UnifiedConflict;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a dossier in which what is told twice is told once. */
@Command(name = "unify")
final class UnifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "dossier-file")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(names = "--certain")
    private boolean certain;

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private WidthOption width = new WidthOption();

    private final Console console;

    UnifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Screen screen = width.on(console);
        Dossier dossier = DossierFiles.read(file, console);
        Unified unified = Unified.of(dossier, certain ? Factuality.CERTAIN : Factuality.PROBABLE);
        out.writeOrPrint(unified.dossier(), console);
        String conflicts =
                RevisionText.of(unified.conflicts().stream().map(this::line).toList(), screen);
        console.err().print(conflicts);
        console.err().flush();
        return ExitCode.OK;
    }

    private String line(UnifiedConflict conflict) {
        return "! " + conflict.inWords(console.words().language());
    }
}
