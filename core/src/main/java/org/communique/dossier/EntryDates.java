package org.communique.dossier;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;
import org.communique.source.Source;
import org.communique.time.Anchor;
import org.communique.time.Edtf;
import org.communique.time.Tense;
import org.communique.time.TimeExpression;

/**
 * The dates of sources and events, also of those that count from each other, in time in proportion to the dossier.
 *
 * <p>What counts from itself in the end has no date.
 */
final class EntryDates {

    private final Dossier dossier;
    private final Map<EntryId, Entry> entries;
    private final Map<EntryId, Edtf> dates = new MixedKeyMap<>();
    private final Set<EntryId> seen = Collections.newSetFromMap(new MixedKeyMap<>());
    private final TimeResolver resolver;

    private EntryDates(Dossier dossier) {
        this.dossier = dossier;
        this.entries = dossier.entriesById();
        this.resolver = new TimeResolver(dossier, point -> Optional.ofNullable(dates.get(point)));
    }

    static Map<EntryId, Edtf> of(Dossier dossier) {
        EntryDates all = new EntryDates(dossier);
        all.entries.keySet().forEach(all::settle);
        return Collections.unmodifiableMap(all.dates);
    }

    /** Goes the whole way to what an entry counts from, then back with the dates. */
    private void settle(EntryId id) {
        Deque<EntryId> way = new ArrayDeque<>();
        Optional<EntryId> next = Optional.of(id);
        while (next.filter(seen::add).isPresent()) {
            way.push(next.get());
            next = time(next.get()).flatMap(EntryDates::countsFrom);
        }
        way.forEach(each ->
                Optional.ofNullable(entries.get(each)).flatMap(this::date).ifPresent(date -> dates.put(each, date)));
    }

    private Optional<Edtf> date(Entry entry) {
        String attribute = entry instanceof Source ? "published" : "when";
        Tense tense = Tenses.of(dossier, entry, attribute);
        return time(entry)
                .map(time -> resolver.resolved(time, entry, tense, Tenses.aspect(attribute)))
                .flatMap(TimeExpression::edtf);
    }

    private Optional<TimeExpression> time(EntryId id) {
        return Optional.ofNullable(entries.get(id)).flatMap(EntryDates::time);
    }

    /** {@return when a source was published or an event took place, as it says; nothing for other entries} */
    static Optional<TimeExpression> time(Entry entry) {
        if (entry instanceof Source source) {
            return source.published();
        }
        return entry instanceof DiplomaticEvent event ? event.when() : Optional.empty();
    }

    private static Optional<EntryId> countsFrom(TimeExpression time) {
        return time.anchor()
                .filter(point -> time.edtf().isEmpty())
                .flatMap(point -> point instanceof Anchor.OfEntry entry ? Optional.of(entry.id()) : Optional.empty());
    }
}
