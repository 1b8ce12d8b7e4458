package org.communique.examples.briefing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import org.communique.id.SourceId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints a dossier as an HTML page that needs nothing else. */
@Command(name = "page")
final class PageCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", descriptionKey = "dossier-or-built-in")
    private @Nullable String file;

    @Mixin
    private TextsOption texts = new TextsOption();

    @Mixin
    private PublishedOption published = new PublishedOption();

    @Option(names = "--public", paramLabel = "DATE")
    private @Nullable LocalDate day;

    @Mixin
    private OutOption out = new OutOption();

    private final Console console;

    PageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Map<SourceId, String> read = texts.read(console);
        Dossier whole = published.dated(
                file == null ? DossierFiles.builtIn() : DossierFiles.read(file, console), console.words());
        texts.expectIn(whole, console.words());
        Dossier dossier = day == null ? whole : whole.publicView(day);
        String html = new DossierPage(dossier, Optional.ofNullable(day), read, console.words()).html();
        out.writeOrPrint(html, console);
        return ExitCode.OK;
    }
}
