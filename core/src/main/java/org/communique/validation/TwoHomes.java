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
import org.communique.entry.Topic;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.evidence.TextSelector;
import org.communique.id.EntryId;
import org.communique.id.SourceId;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.statement.Statement;

/**
 * Finds statements, steps of pledges and events that rest on the very same words of a source, though nothing says that
 * they belong together: one fact, entered twice.
 *
 * <p>They belong together if one is the other's occasion, subject, event or statement, or its evidence is given by way
 * of the other, or a link joins them, or each is joined so with a third that rests on the same words.
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
        if (entry.value() instanceof Statement statement) {
            addHomes(entry, entry, statement.evidence());
            statement.occasion().ifPresent(event -> join(statement.id(), event));
            Stream.concat(
                            statement.about().stream(),
                            statement.stances().stream().map(stance -> stance.target()))
                    .map(Topic::entry)
                    .forEach(about -> about.ifPresent(id -> join(statement.id(), id)));
        } else if (entry.value() instanceof Pledge pledge) {
            pledge.statedIn().ifPresent(statement -> join(pledge.id(), statement));
            for (int i = 0; i < pledge.steps().size(); i++) {
                PledgeStep step = pledge.steps().get(i);
                addHomes(entry, entry.member("steps", i), step.evidence());
                step.event().ifPresent(event -> join(pledge.id(), event));
            }
        } else if (entry.value() instanceof DiplomaticEvent event) {
            addHomes(entry, entry, event.evidence());
        } else if (entry.value() instanceof Link link) {
            join(link.subject(), link.object());
        }
    }

    /** Evidence of one attribute is no evidence of the whole, and a whole source no words. */
    private void addHomes(Visit<Entry> entry, Visit<?> owner, List<Citation> evidence) {
        for (int i = 0; i < evidence.size(); i++) {
            Citation citation = evidence.get(i);
            EntryId id = entry.value().id();
            citation.via().ifPresent(statement -> join(id, statement));
            if (citation.attribute().isEmpty() && !citation.selectors().isEmpty()) {
                homes.computeIfAbsent(Words.of(citation), absent -> new ArrayList<>())
                        .add(new Home(id, owner.member("evidence", i)));
            }
        }
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
