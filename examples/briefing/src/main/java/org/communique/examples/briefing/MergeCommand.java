package org.communique.examples.briefing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import org.communique.revision.Conflict;
import org.communique.revision.Merge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings two versions of a dossier together. */
@Command(
        name = "merge",
        description = "Bring two versions of a dossier together, and list what clashes: the dossier has that in several"
                + " versions. Exit status 0: nothing clashes; 1: something does; 2: trouble.")
final class MergeCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A version, in JSON, or in lines where the name ends with .ndjson or .jsonl; - for standard"
                    + " input.")
    @SuppressWarnings("NullAway.Init")
    private String first;

    @Parameters(index = "1", paramLabel = "B", description = "Another version.")
    @SuppressWarnings("NullAway.Init")
    private String second;

    @Option(
            names = "--base",
            paramLabel = "C",
            description = "The version that both came of; without it every entry that differs is there twice.")
    private @Nullable String base;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Write the dossier to this file, and print what clashes; without it the dossier is printed,"
                    + " and what clashes goes to standard error.")
    private @Nullable Path out;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Dossier one = DossierFiles.readEither(first, console.in());
        Dossier other = DossierFiles.readEither(second, console.in());
        Dossier merged;
        List<Conflict> conflicts;
        if (base == null) {
            merged = Merge.of(one, other);
            conflicts = Conflict.in(merged);
        } else {
            Merge merge = Merge.of(DossierFiles.readEither(base, console.in()), one, other);
            merged = merge.dossier();
            conflicts = merge.conflicts();
        }
        print(
                merged,
                RevisionText.of(
                        conflicts.stream()
                                .flatMap(conflict -> conflict.inWords().stream())
                                .toList(),
                        console.screen()));
        return conflicts.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void print(Dossier merged, String conflicts) throws IOException {
        if (out != null) {
            DossierFiles.writeFitting(merged, out);
            console.print(conflicts);
        } else {
            DossierFiles.writeFitting(merged, console.out());
            spec.commandLine().getErr().print(conflicts);
            spec.commandLine().getErr().flush();
        }
    }
}
