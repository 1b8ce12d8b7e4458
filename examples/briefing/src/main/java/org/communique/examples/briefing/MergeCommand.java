package org.communique.examples.briefing;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import org.communique.revision.Merge;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings two versions of a dossier together. */
@Command(name = "merge")
final class MergeCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "A", descriptionKey = "version-one")
    @SuppressWarnings("NullAway.Init")
    private String first;

    @Parameters(index = "1", paramLabel = "B", descriptionKey = "version-other")
    @SuppressWarnings("NullAway.Init")
    private String second;

    @Option(names = "--base", paramLabel = "C")
    private @Nullable String base;

    @Mixin
    private OutOption out = new OutOption();

    @Mixin
    private FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.JSON);

    @Mixin
    private WidthOption width = new WidthOption();

    private final Console console;

    MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        OutputFormat printed = format.chosen(console.words());
        Screen screen = width.on(console);
        Dossier one = DossierFiles.read(first, console);
        Dossier other = DossierFiles.read(second, console);
        Merge merge = base == null ? Merge.of(one, other) : Merge.of(DossierFiles.read(base, console), one, other);
        List<String> lines = merge.conflicts().stream()
                .flatMap(conflict -> conflict.inWords(console.words().language()).stream())
                .toList();
        RevisionAnswer.print(
                merge.dossier(), RevisionAnswer.of(printed, merge.conflicts(), lines, screen), out, console);
        return merge.conflicts().isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
