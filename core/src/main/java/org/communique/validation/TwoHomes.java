package org.communique.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.evidence.TextSelector;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.pledge.Pledge;
import org.communique.statement.Statement;

/**
 * Finds statements, steps of pledges and events that rest on the very same words of a source, though nothing says that
 * they belong together: one fact, entered twice.
 *
 * <p>They belong together if one names the other wherever it may, or a link joins them, or each is joined so with a third that rests on the same words.
 */
final class TwoHomes {

    private final Map<Words, List<Home>> homes = new LinkedHashMap<>();
    private final Map<EntryId, Set<EntryId>> neighbours = new HashMap<>();

    private TwoHomes() {}

    /**
     * A fact with two homes.
     *
     * @param second the evidence of the second home
     * @param first the entry that is the first
     */
    record Found(Visit<?> second, EntryId first) {}

    static List<Found> in(Visit<Dossier> dossier) {
        TwoHomes all = new TwoHomes();
        Walk.overValid(dossier, Entry.class, all::add);
        return all.homes.values().stream().flatMap(all::apart).toList();
    }

    private void add(Visit<Entry> entry) {
        if (entry.value() instanceof Link link) {
            join(link.subject(), link.object());
            return;
        }
        EntryId own = entry.value().id();
        Walk.within(entry, visit -> visit.as(EntryId.class)
                .filter(id -> !id.value().equals(own) && mayBeHome(id.value()))
                .ifPresent(id -> join(own, id.value())));
        if (entry.value() instanceof Statement statement) {
            addHomes(entry, entry, statement.evidence());
        } else if (entry.value() instanceof Pledge pledge) {
            for (int i = 0; i < pledge.steps().size(); i++) {
                addHomes(entry, entry.member("steps", i), pledge.steps().get(i).evidence());
            }
        } else if (entry.value() instanceof DiplomaticEvent event) {
            addHomes(entry, entry, event.evidence());
        }
    }

    /** Evidence of one attribute is no evidence of the whole, and a whole source no words. */
    private void addHomes(Visit<Entry> entry, Visit<?> owner, List<Citation> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            Citation citation = evidence.get(i);
            if (citation.attribute().isEmpty() && !citation.selectors().isEmpty()) {
                homes.computeIfAbsent(Words.of(citation), absent -> new ArrayList<>())
                        .add(new Home(entry.value().id(), owner.member("evidence", i)));
            }
        }
    }

    private static boolean mayBeHome(EntryId id) {
        return id instanceof StatementId || id instanceof PledgeId || id instanceof EventId;
    }

    private void join(EntryId one, EntryId other) {
        neighbours.computeIfAbsent(one, absent -> new HashSet<>()).add(other);
        neighbours.computeIfAbsent(other, absent -> new HashSet<>()).add(one);
    }

    private Stream<Found> apart(List<Home> sharing) {
        Groups joined = joined(sharing);
        Map<String, EntryId> firstOfKind = new LinkedHashMap<>();
        List<Found> apart = new ArrayList<>();
        Set<EntryId> heads = new HashSet<>();
        for (Home home : sharing) {
            Optional<EntryId> other = firstOfKind.entrySet().stream()
                    .filter(kind -> !kind.getKey().equals(home.id().kind()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (heads.add(joined.head(home.id())) && other.isPresent()) {
                apart.add(new Found(home.citation(), other.get()));
            }
            firstOfKind.putIfAbsent(home.id().kind(), home.id());
        }
        return apart.stream();
    }

    private Groups joined(List<Home> sharing) {
        Set<EntryId> ids = new HashSet<>();
        sharing.forEach(home -> ids.add(home.id()));
        Groups joined = new Groups();
        for (EntryId id : ids) {
            Set<EntryId> near = neighbours.getOrDefault(id, Set.of());
            Collection<EntryId> fewer = near.size() < ids.size() ? near : ids;
            fewer.stream()
                    .filter(other -> near.contains(other) && ids.contains(other))
                    .forEach(other -> joined.join(id, other));
        }
        return joined;
    }

    private record Home(EntryId id, Visit<?> citation) {}

    private record Words(SourceId source, List<TextSelector> selectors) {

        static Words of(Citation citation) {
            return new Words(citation.source(), citation.selectors());
        }
    }
}
