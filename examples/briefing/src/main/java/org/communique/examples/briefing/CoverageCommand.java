package org.communique.examples.briefing;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueModule;
import org.communique.quotation.Coverage;
import org.communique.quotation.QuoteCheck;
import org.communique.quotation.SourceText;
import org.communique.time.Ternary;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints which sentences of a source a dossier does not cite. */
@Command(name = "coverage")
final class CoverageCommand implements Callable<Integer> {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();

    @Parameters(paramLabel = "FILE", descriptionKey = "dossier-file")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Mixin
    private TextsOption texts = new TextsOption();

    @Mixin
    private FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.JSON);

    @Mixin
    private WidthOption width = new WidthOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    CoverageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean json = format.chosen(console.words()) == OutputFormat.JSON;
        Screen screen = width.on(console);
        Dossier dossier = DossierFiles.read(file, console);
        Map<SourceId, String> read = texts.read(console);
        if (read.size() != 1) {
            throw refused(console.words().say("refused.one-text", read.size()));
        }
        Map.Entry<SourceId, String> only = read.entrySet().iterator().next();
        SourceId source = only.getKey();
        texts.expectIn(dossier, console.words());
        SourceText text = SourceText.of(source, only.getValue());
        Coverage coverage = text.coverage(dossier);
        Ternary same = QuoteCheck.verify(dossier, source, text.text()).sameText();
        console.print(json ? JSON.writeValueAsString(coverage) + "\n" : page(source, coverage, same, screen));
        return ExitCode.OK;
    }

    private ParameterException refused(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    /** {@return how much of a source is cited: "source:a: 3 of 4 sentences are cited (75%)"} */
    static String share(SourceId source, Coverage coverage, Words words) {
        int all = coverage.sentences().size();
        int cited = all - coverage.uncited().size();
        return words.say("coverage.share", source, cited, all, all == 0 ? 100 : cited * 100 / all);
    }

    private String page(SourceId source, Coverage coverage, Ternary same, Screen screen) {
        Words words = console.words();
        Layout page = new Layout(new Screen(screen.width(), screen.coloured(), true, screen.terminal()));
        page.item(0, Phrase.lead(share(source, coverage, words)));
        if (same == Ternary.NO) {
            page.item(0, Phrase.doubt(words.say("coverage.other-text")));
        }
        coverage.uncited()
                .forEach(sentence -> page.item(
                        1, Phrase.lead(sentence.start() + "-" + sentence.end()), Phrase.plain(" " + sentence.text())));
        return page.text();
    }
}
