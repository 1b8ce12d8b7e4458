package org.communique.examples.briefing;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.communique.dossier.Dossier;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueModule;
import org.communique.timeline.Timeline;
import org.communique.timeline.TimelineItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Prints in which order the items of a dossier came, as far as that is certain. */
@Command(
        name = "timeline",
        description = "Print in which order things came about, as far as that is certain, and what contradicts.")
final class TimelineCommand implements Callable<Integer> {

    /** How a timeline is printed. */
    private enum Format {
        TEXT,
        JSON;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(paramLabel = "FILE", description = "A dossier in JSON, or - for standard input.")
    @SuppressWarnings("NullAway.Init")
    private String file;

    @Option(
            names = "--published",
            paramLabel = "SOURCE=DATE",
            description = "When a source was published that does not say, as in article=2025-03-06.")
    private Map<SourceId, LocalDate> published = new LinkedHashMap<>();

    @Option(
            names = "--before",
            arity = "2",
            paramLabel = "ITEM",
            description =
                    "Answer whether the first came before the second, and why: ids of events, statements, sources or"
                            + " pledges, which stand for their first step; pledge:ferries#1 is the second.")
    private List<String> asked = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}; text by default.")
    private Format format = Format.TEXT;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final Console console;

    TimelineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Dossier dossier = dated(DossierFiles.readDocument(file, console.in()));
        if (asked.size() > 2) {
            throw refused("--before: expected two items");
        }
        List<TimelineItem> items =
                asked.stream().map(text -> item(text, dossier)).toList();
        Timeline timeline = Timeline.of(dossier);
        console.print(format == Format.JSON ? json(timeline, items) : text(dossier, timeline, items));
        return ExitCode.OK;
    }

    private Dossier dated(Dossier read) {
        Dossier dossier = read;
        for (Map.Entry<SourceId, LocalDate> day : published.entrySet()) {
            try {
                dossier = dossier.anchoredAt(day.getKey(), day.getValue());
            } catch (IllegalArgumentException e) {
                throw refused("--published " + day.getKey() + "=" + day.getValue() + ": " + e.getMessage());
            }
        }
        return dossier;
    }

    private TimelineItem item(String text, Dossier dossier) {
        try {
            return TimelineNames.item(text, dossier);
        } catch (IllegalArgumentException e) {
            throw refused("--before " + text + ": " + e.getMessage());
        }
    }

    private ParameterException refused(String reason) {
        return new ParameterException(spec.commandLine(), reason);
    }

    private static String json(Timeline timeline, List<TimelineItem> items) {
        Object answer = items.isEmpty() ? timeline.summary() : timeline.why(items.get(0), items.get(1));
        return JsonMapper.builder().addModule(new CommuniqueModule()).build().writeValueAsString(answer) + "\n";
    }

    private String text(Dossier dossier, Timeline timeline, List<TimelineItem> items) {
        Screen screen = console.screen();
        TimelineScreen page = new TimelineScreen(
                dossier, timeline, new Screen(screen.width(), screen.coloured(), true, screen.terminal()));
        return items.isEmpty() ? page.line() : page.answer(items.get(0), items.get(1));
    }
}
