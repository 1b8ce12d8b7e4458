package org.communique.examples.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.communique.time.Edtf;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --published}: when sources were published; of one source alone its name goes without saying. */
final class PublishedOption {

    static final String NAME = "--published";

    @Option(names = NAME, paramLabel = "[SOURCE=]DATE")
    private List<Day> days = new ArrayList<>();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec command;

    /**
     * When a source was published.
     *
     * @param source the source, if it is named
     * @param day the day
     */
    record Day(Optional<SourceId> source, LocalDate day) {

        String shown() {
            return source.map(id -> id + "=").orElse("") + day;
        }
    }

    boolean isAsked() {
        return !days.isEmpty();
    }

    /**
     * {@return the dossier with the dates that follow from these days}
     *
     * @throws ParameterException if it does not have such a source, or knows another date of it
     */
    Dossier dated(Dossier read, Words words) {
        Dossier dossier = read;
        for (Day day : days) {
            SourceId source = day.source().orElseGet(() -> onlySource(read, day, words));
            if (read.find(source).isEmpty()) {
                throw new ParameterException(command.commandLine(), new UsageWords(words).lacking(NAME, source, read));
            }
            dossier = dated(dossier, source, day, words);
        }
        return dossier;
    }

    private Dossier dated(Dossier dossier, SourceId source, Day day, Words words) {
        try {
            return dossier.anchoredAt(source, day.day());
        } catch (IllegalArgumentException e) {
            String known = dossier.dateOf(source).map(Edtf::text).orElse("");
            throw refused(day, words.say("refused.published-other", source, known));
        }
    }

    private SourceId onlySource(Dossier dossier, Day day, Words words) {
        List<Source> sources = dossier.sources();
        if (sources.size() != 1) {
            throw refused(day, words.count("refused.source-unnamed", sources.size()));
        }
        return sources.get(0).id();
    }

    /**
     * {@return the day of a source that is alone, if one is given}
     *
     * @throws ParameterException if another source is named, or several days are
     */
    Optional<LocalDate> of(SourceId source, Words words) {
        for (Day day : days) {
            if (day.source().filter(named -> !named.equals(source)).isPresent() || days.size() > 1) {
                throw refused(day, words.say("refused.source-other", source));
            }
        }
        return days.stream().findFirst().map(Day::day);
    }

    private ParameterException refused(Day day, String reason) {
        return new ParameterException(command.commandLine(), NAME + " " + day.shown() + ": " + reason);
    }
}
