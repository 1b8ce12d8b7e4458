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
import org.jspecify.annotations.Nullable;

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
        for (EntryId id : all.entries.keySet()) {
            all.settle(id);
        }
        return Collections.unmodifiableMap(all.dates);
    }

    /** Goes the whole way to what an entry counts from, then back with the dates. */
    private void settle(EntryId id) {
        Deque<EntryId> way = new ArrayDeque<>();
        EntryId next = id;
        while (next != null && seen.add(next)) {
            way.push(next);
            next = countsFrom(next);
        }
        for (EntryId each : way) {
            Entry entry = entries.get(each);
            Optional<Edtf> date = entry == null ? Optional.empty() : date(entry);
            if (date.isPresent()) {
                dates.put(each, date.get());
            }
        }
    }

    private Optional<Edtf> date(Entry entry) {
        String attribute = entry instanceof Source ? "published" : "when";
        Tense tense = Tenses.of(dossier, entry, attribute);
        Optional<TimeExpression> time = time(entry);
        return time.isEmpty()
                ? Optional.empty()
                : resolver.resolved(time.get(), entry, tense, Tenses.aspect(attribute))
                        .edtf();
    }

    /** {@return when a source was published or an event took place, as it says; nothing for other entries} */
    static Optional<TimeExpression> time(Entry entry) {
        if (entry instanceof Source source) {
            return source.published();
        }
        return entry instanceof DiplomaticEvent event ? event.when() : Optional.empty();
    }

    /** The entry that the time of another counts from, if it counts from one and has no date. */
    private @Nullable EntryId countsFrom(EntryId id) {
        Entry entry = entries.get(id);
        TimeExpression time = entry == null ? null : time(entry).orElse(null);
        return time != null && time.edtf().isEmpty() && time.anchor().orElse(null) instanceof Anchor.OfEntry other
                ? other.id()
                : null;
    }
}
