package org.communique.exchange.ftm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Office;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.source.Source;

/** A dossier that was brought together of several imports: what parts of an entity tell is one entry, which refers to all that is there. */
final class FtmUnion {

    private final Dossier dossier;
    private final Map<String, List<Entry>> byKey = new LinkedHashMap<>();
    private final Map<String, Mapping> mappings = new HashMap<>();
    private final Set<String> present = new HashSet<>();

    private FtmUnion(Dossier dossier) {
        this.dossier = dossier;
    }

    static Dossier of(Dossier dossier) {
        return new FtmUnion(dossier).united();
    }

    private Dossier united() {
        dossier.entries().forEach(this::take);
        byKey.forEach(this::map);
        if (mappings.isEmpty()) {
            return dossier;
        }
        while (completes()) {
            // One that is complete may complete another.
        }
        Set<String> done = new HashSet<>();
        List<Entry> entries = dossier.entries()
                .filter(entry -> !isMapped(entry) || done.add(FtmIds.entityKey(entry)))
                .map(this::made)
                .toList();
        return dossier.withoutEntries().plus(entries);
    }

    private void take(Entry entry) {
        present.add(entry.id().text());
        String key = FtmIds.entityKey(entry);
        if (!key.isEmpty()) {
            byKey.computeIfAbsent(key, each -> new ArrayList<>(1)).add(entry);
        }
    }

    /** Most entries are there once and refer to all that they can. */
    private void map(String key, List<Entry> entries) {
        if (entries.size() > 1 || isApart(entries.get(0))) {
            union(entries).flatMap(FtmUnion::mapping).ifPresent(mapping -> mappings.put(key, mapping));
        }
    }

    private static boolean isApart(Entry entry) {
        return (entry instanceof Source source && source.kind().equals(Optional.of(FtmIds.RECORD)))
                || entry instanceof Office
                || entry instanceof DiplomaticEvent;
    }

    private static Optional<FtmEntity> union(List<Entry> entries) {
        Optional<FtmEntity> union = Keeping.untouched(entries.get(0));
        for (Entry entry : entries.subList(1, entries.size())) {
            Optional<FtmEntity> next = Keeping.untouched(entry);
            union = union.flatMap(one -> next.flatMap(one::union));
        }
        return union;
    }

    private static Optional<Mapping> mapping(FtmEntity entity) {
        try {
            return FtmMappings.of(entity, FtmMappings.PLAIN);
        } catch (RefusedRecordException e) {
            return Optional.empty();
        }
    }

    /** {@return whether an entry is there now that was not before} */
    private boolean completes() {
        boolean more = false;
        for (Mapping mapping : mappings.values()) {
            more |= isComplete(mapping)
                    && present.add(mapping.entry().whole().id().text());
        }
        return more;
    }

    private boolean isComplete(Mapping mapping) {
        return mapping.entry().needs().stream()
                .allMatch(need -> present.contains(need.id().text()));
    }

    private boolean isMapped(Entry entry) {
        return mappings.containsKey(FtmIds.entityKey(entry));
    }

    private Entry made(Entry entry) {
        Mapping mapping = mappings.get(FtmIds.entityKey(entry));
        if (mapping == null) {
            return entry;
        }
        return isComplete(mapping) ? mapping.entry().whole() : mapping.entry().apart();
    }
}
