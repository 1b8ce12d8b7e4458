package org.communique.examples.briefing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.communique.evidence.Citation;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueModule;
import org.communique.quotation.QuotePlace;
import org.communique.quotation.SourceText;
import org.communique.source.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints where words stand in the text of a source. */
@Command(name = "locate")
final class LocateCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "text-file")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORDS", descriptionKey = "sought")
    @SuppressWarnings("NullAway.Init")
    private List<String> sought;

    @Mixin
    private SourceIdOption id = new SourceIdOption();

    @Mixin
    private FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.JSON);

    @Mixin
    private WidthOption width = new WidthOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    LocateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean json = format.chosen(console.words()) == OutputFormat.JSON;
        Screen screen = width.on(console);
        String words = String.join(" ", sought);
        if (words.isBlank()) {
            throw new ParameterException(spec.commandLine(), console.words().say("refused.no-words"));
        }
        SourceText text = TextsOption.sourceText(Source.builder().id(named(json)), file, console);
        List<QuotePlace> places = text.find(words);
        Passages passages = new Passages(text.text());
        console.print(json ? citations(text.id(), places) : passages.text(places, screen));
        if (places.isEmpty()) {
            tellNearest(words, text.nearest(words), passages);
        }
        return places.isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    /** Where only offsets are printed nobody sees the id. */
    private SourceId named(boolean json) {
        return json ? id.of(file, console.words()) : SourceId.of("text");
    }

    private static String citations(SourceId source, List<QuotePlace> places) {
        List<Citation> citations = places.stream()
                .map(place -> Citation.of(source, place.start(), place.end()))
                .toList();
        return JSON.writeValueAsString(citations) + "\n";
    }

    private void tellNearest(String words, Optional<QuotePlace> nearest, Passages passages) {
        String told = nearest.map(place -> console.words()
                        .say("locate.nearest", words, place.start() + "-" + place.end(), passages.around(place)))
                .orElseGet(() -> console.words().say("locate.none", words));
        console.err().println(spec.name() + ": " + Layout.plain(told));
    }
}
