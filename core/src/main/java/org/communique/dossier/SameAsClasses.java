package org.communique.dossier;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;

/** Entries that links say are the same, in time in proportion to the dossier. */
final class SameAsClasses {

    private final Map<EntryId, List<EntryId>> neighbours = new MixedKeyMap<>();
    private final Map<EntryId, EntryId> heads = new MixedKeyMap<>();

    private SameAsClasses(Dossier dossier) {
        dossier.links().stream().filter(SameAsClasses::unites).forEach(link -> {
            join(link.subject(), link.object());
            join(link.object(), link.subject());
        });
    }

    /** {@return whether it makes one of its ends} */
    private static boolean unites(Link link) {
        return link.relation().equals(Relation.SAME_AS) && link.holds();
    }

    /** {@return for each entry that is joined with others all of them, itself among them, in document order} */
    static Map<EntryId, List<Entry>> of(Dossier dossier) {
        SameAsClasses sameness = new SameAsClasses(dossier);
        Map<EntryId, List<Entry>> groups = new MixedKeyMap<>();
        dossier.entriesById().values().stream()
                .filter(entry -> sameness.neighbours.containsKey(entry.id()))
                .forEach(entry -> groups.computeIfAbsent(sameness.head(entry.id()), head -> new ArrayList<>())
                        .add(entry));
        Map<EntryId, List<Entry>> byId = new MixedKeyMap<>();
        groups.values().stream()
                .map(List::copyOf)
                .forEach(group -> group.forEach(entry -> byId.put(entry.id(), group)));
        return Collections.unmodifiableMap(byId);
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
