package org.communique.examples.briefing;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.evidence.Factuality;
import org.communique.revision.Unified;
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
    private FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.JSON);

    @Mixin
    private WidthOption width = new WidthOption();

    private final Console console;

    UnifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        OutputFormat printed = format.chosen(console.words());
        Screen screen = width.on(console);
        Unified unified =
                Unified.of(DossierFiles.read(file, console), certain ? Factuality.CERTAIN : Factuality.PROBABLE);
        List<String> lines = unified.conflicts().stream()
                .map(conflict -> "! " + conflict.inWords(console.words().language()))
                .toList();
        RevisionAnswer.print(
                unified.dossier(), RevisionAnswer.of(printed, unified.conflicts(), lines, screen), out, console);
        return ExitCode.OK;
    }
}
