package org.communique.validation.rules;

import static java.util.Comparator.comparing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;
import org.communique.pledge.Pledge;
import org.communique.statement.Statement;
import org.communique.time.Edtf;
import org.communique.time.Ternary;
import org.communique.validation.Lookup;

/** When what is linked came about, first and last; found once for each, however many links it has. */
final class DatedSpans {

    static final Lookup<DatedSpans> LOOKUP = Lookup.of(found -> new DatedSpans(found.dossier()));

    private final Dossier dossier;
    private final Map<EntryId, Optional<Span>> known = new MixedKeyMap<>();

    private DatedSpans(Dossier dossier) {
        this.dossier = dossier;
    }

    /**
     * Dates of one thing.
     *
     * @param first the date of what came first of it
     * @param last the date of what came last
     */
    record Span(Edtf first, Edtf last) {

        boolean isBefore(Span other) {
            return last.before(other.first) == Ternary.YES;
        }
    }

    /** {@return when an event, a statement or all steps of a pledge are; absent where that is not known} */
    Optional<Span> of(EntryId id) {
        return known.computeIfAbsent(id, any -> dossier.find(id).flatMap(this::span));
    }

    private Optional<Span> span(Entry entry) {
        if (entry instanceof Pledge pledge) {
            return span(pledge);
        }
        Optional<Edtf> date = entry instanceof DiplomaticEvent event
                ? ResolvedTimes.when(event, dossier)
                : Optional.of(entry)
                        .filter(Statement.class::isInstance)
                        .flatMap(statement -> ResolvedTimes.said((Statement) statement, dossier));
        return date.map(day -> new Span(day, day));
    }

    /** An undated step may be before or behind all others. */
    private Optional<Span> span(Pledge pledge) {
        List<Edtf> dates = pledge.steps().stream()
                .flatMap(step -> dossier.dateOf(step, pledge).stream())
                .filter(date -> date.earliest().isPresent() && date.latest().isPresent())
                .filter(date -> !date.approximate() && !date.uncertain())
                .toList();
        return dates.isEmpty() || dates.size() < pledge.steps().size()
                ? Optional.empty()
                : Optional.of(new Span(
                        dates.stream()
                                .min(comparing(date -> date.earliest().orElseThrow()))
                                .orElseThrow(),
                        dates.stream()
                                .max(comparing(date -> date.latest().orElseThrow()))
                                .orElseThrow()));
    }
}
