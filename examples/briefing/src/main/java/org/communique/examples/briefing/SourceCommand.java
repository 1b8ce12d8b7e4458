package org.communique.examples.briefing;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueJson;
import org.communique.source.Source;
import org.communique.source.SourceKind;
import org.communique.term.LanguageTag;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the entry of a source whose text is in a file. */
@Command(name = "source")
final class SourceCommand implements Callable<Integer> {

    private static final CommuniqueJson JSON = CommuniqueJson.standard().indented();

    @Parameters(paramLabel = "FILE", descriptionKey = "text-file")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Mixin
    private SourceIdOption id = new SourceIdOption();

    @Option(names = "--kind", paramLabel = "CODE")
    private @Nullable SourceKind kind;

    @Option(names = "--title", paramLabel = "TEXT")
    private @Nullable String title;

    @Option(names = "--publisher", paramLabel = "TEXT")
    private @Nullable String publisher;

    @Option(names = "--url", paramLabel = "URL")
    private @Nullable URI url;

    @Option(names = "--language", paramLabel = "TAG")
    private @Nullable LanguageTag language;

    @Mixin
    private PublishedOption published = new PublishedOption();

    @Option(names = "--dossier", paramLabel = "ID")
    private @Nullable DossierId dossier;

    @Mixin
    private FormatOption format = new FormatOption(OutputFormat.JSON, OutputFormat.NDJSON);

    private final Console console;

    SourceCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean lines = format.chosen(console.words()) == OutputFormat.NDJSON;
        Source source = source();
        if (dossier != null) {
            Dossier made = Dossier.of(dossier).plus(source);
            if (lines) {
                DossierFiles.writeLines(made, console.out());
            } else {
                DossierFiles.writeDocument(made, console.out());
            }
        } else {
            console.print((lines ? JSON.writeLine(source) : JSON.writeEntry(source)).stripTrailing() + "\n");
        }
        return ExitCode.OK;
    }

    private Source source() {
        SourceId named = id.of(file, console.words());
        Source.Builder source = Source.builder().id(named).kind(Optional.ofNullable(kind));
        source.title(Optional.ofNullable(title)).publisher(Optional.ofNullable(publisher));
        source.url(Optional.ofNullable(url).map(URI::toString)).language(Optional.ofNullable(language));
        Optional<LocalDate> day = published.of(named, console.words());
        source.published(day.map(Edtf::of).map(TimeExpression::of));
        return TextsOption.sourceText(source, file, console).entry();
    }
}
