package org.communique.examples.briefing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueModule;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints in which order the items of a dossier came, as far as that is certain. */
@Command(name = "timeline")
final class TimelineCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", descriptionKey = "dossier-file")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Mixin
    private PublishedOption published = new PublishedOption();

    @Option(names = "--before", arity = "2", paramLabel = "ITEM")
    private List<String> asked = new ArrayList<>();

    @Mixin
    private FormatOption format = new FormatOption(OutputFormat.TEXT, OutputFormat.JSON);

    @Mixin
    private WidthOption width = new WidthOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        boolean json = format.chosen(console.words()) == OutputFormat.JSON;
        Screen screen = width.on(console);
        Dossier dossier = published.dated(DossierFiles.read(file, console), console.words());
        if (asked.size() > 2) {
            throw refused("--before: " + console.words().say("refused.two-items"));
        }
        List<TimelineItem> items =
                asked.stream().map(text -> item(text, dossier)).toList();
        Timeline timeline = Timeline.of(dossier);
        console.print(json ? json(timeline, items) : text(dossier, timeline, items, screen));
        return ExitCode.OK;
    }

    private TimelineItem item(String text, Dossier dossier) {
        try {
            return TimelineNames.item(text, dossier, console.words());
        } catch (IllegalArgumentException e) {
            List<String> items = Timeline.of(dossier).inOrder().stream()
                    .map(TimelineItem::text)
                    .toList();
            throw refused(
                    "--before " + text + ": " + e.getMessage() + new UsageWords(console.words()).meantId(text, items));
        }
    }

    private ParameterException refused(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    private static String json(Timeline timeline, List<TimelineItem> items) {
        Object answer = items.isEmpty() ? timeline.summary() : timeline.why(items.get(0), items.get(1));
        return JsonMapper.builder().addModule(new CommuniqueModule()).build().writeValueAsString(answer) + "\n";
    }

    private String text(Dossier dossier, Timeline timeline, List<TimelineItem> items, Screen screen) {
        TimelineScreen page = new TimelineScreen(
                dossier,
                timeline,
                new Screen(screen.width(), screen.coloured(), true, screen.terminal()),
                console.words());
        return items.isEmpty() ? page.line() : page.answer(items.get(0), items.get(1));
    }
}
