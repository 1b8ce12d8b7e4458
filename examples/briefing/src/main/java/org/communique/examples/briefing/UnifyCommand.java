package org.communique.examples.briefing;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import org.communique.evidence.Factuality;
import org.communique.revision.Unified;
import org.communique.revision.UnifiedConflict;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints a dossier in which what is told twice is told once. */
@Command(
        name = "unify",
        description = "Print a dossier in which what is told twice is told once; where the tellings differ goes to"
                + " standard error.")
final class UnifyCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "A dossier in JSON, or in lines where the name ends with .ndjson or .jsonl; - for standard"
                    + " input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(names = "--certain", description = "Join only what is certainly the same, not what probably is.")
    private boolean certain;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    UnifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Dossier dossier = DossierFiles.readEither(file, console.in());
        Unified unified = Unified.of(dossier, certain ? Factuality.CERTAIN : Factuality.PROBABLE);
        DossierFiles.writeFitting(unified.dossier(), console.out());
        spec.commandLine()
                .getErr()
                .print(RevisionText.of(
                        unified.conflicts().stream().map(UnifyCommand::line).toList(), console.screen()));
        spec.commandLine().getErr().flush();
        return ExitCode.OK;
    }

    private static String line(UnifiedConflict conflict) {
        return "! " + conflict.inWords();
    }
}
