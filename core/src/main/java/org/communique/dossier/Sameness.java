package org.communique.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.id.EntryId;

/** Entries that links say are the same, in time in proportion to the dossier. */
final class Sameness {

    private static final Set<Factuality> AFFIRMING =
            Set.of(Factuality.CERTAIN, Factuality.PROBABLE, Factuality.POSSIBLE);

    private final Map<EntryId, List<EntryId>> neighbours = new HashMap<>();
    private final Map<EntryId, EntryId> heads = new HashMap<>();

    private Sameness(Dossier dossier) {
        dossier.links().stream().filter(Sameness::joins).forEach(link -> {
            join(link.subject(), link.object());
            join(link.object(), link.subject());
        });
    }

    /** {@return for each entry that is joined with others all of them, itself among them, in document order} */
    static Map<EntryId, List<Entry>> of(Dossier dossier) {
        Sameness sameness = new Sameness(dossier);
        Map<EntryId, List<Entry>> groups = new HashMap<>();
        dossier.entriesById().values().stream()
                .filter(entry -> sameness.neighbours.containsKey(entry.id()))
                .forEach(entry -> groups.computeIfAbsent(sameness.head(entry.id()), head -> new ArrayList<>())
                        .add(entry));
        Map<EntryId, List<Entry>> byId = new HashMap<>();
        groups.values().stream()
                .map(List::copyOf)
                .forEach(group -> group.forEach(entry -> byId.put(entry.id(), group)));
        return Map.copyOf(byId);
    }

    /** Where nothing is cited, the editor stands for it. */
    private static boolean joins(Link link) {
        return link.relation().equals(Relation.SAME_AS)
                && link.rank() != Rank.DEPRECATED
                && (link.evidence().isEmpty() || link.evidence().stream().anyMatch(Sameness::stands));
    }

    /** Whether the source itself says so: that a speaker takes two things for one does not make them one. */
    private static boolean stands(Citation citation) {
        return citation.via().isEmpty() && AFFIRMING.contains(citation.factuality());
    }

    private void join(EntryId one, EntryId other) {
        neighbours.computeIfAbsent(one, absent -> new ArrayList<>()).add(other);
    }

    /** {@return the first that was asked for of all that are joined with this one} */
    private EntryId head(EntryId id) {
        Deque<EntryId> next = new ArrayDeque<>();
        next.add(id);
        while (!heads.containsKey(id) || !next.isEmpty()) {
            EntryId each = next.remove();
            if (heads.putIfAbsent(each, id) == null) {
                next.addAll(neighbours.get(each));
            }
        }
        return heads.get(id);
    }
}
