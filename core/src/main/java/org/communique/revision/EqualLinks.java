package org.communique.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.id.EntryId;
import org.communique.internal.CompositeKey;
import org.communique.internal.MixedKeyMap;

/**
 * Links that say the same once what they lead from and to is joined, and links on them in turn.
 *
 * <p>Those that are deprecated, and those for which the editor stands without evidence, are joined only with their like: else
 * they would say something else.
 */
final class EqualLinks {

    private final List<Entry> entries;
    private final Classes classes;
    private final Map<EntryId, Integer> places = new MixedKeyMap<>();
    private final Set<EntryId> repeated = Collections.newSetFromMap(new MixedKeyMap<>());
    private final Map<Integer, List<Integer>> uses = new HashMap<>();
    private final Map<CompositeKey, Integer> links = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();

    private EqualLinks(List<Entry> entries, Classes classes) {
        this.entries = entries;
        this.classes = classes;
        for (int i = 0; i < entries.size(); i++) {
            EntryId id = entries.get(i).id();
            if (places.putIfAbsent(id, i) != null) {
                repeated.add(id);
            }
        }
    }

    /**
     * Joins the equal ones among entries that are in classes.
     *
     * @param others the places of further links that are joined if they are equal
     */
    static void join(List<Entry> entries, Classes classes, List<Integer> others) {
        EqualLinks equal = new EqualLinks(entries, classes);
        boolean[] touched = new boolean[entries.size()];
        classes.joined().forEach(joined -> joined.forEach(i -> touched[i] = true));
        boolean[] asked = new boolean[entries.size()];
        others.forEach(i -> asked[i] = true);
        for (int i = 0; i < entries.size(); i++) {
            equal.start(i, asked[i], touched);
        }
        while (!equal.open.isEmpty()) {
            equal.place(equal.open.remove());
        }
    }

    /** What leads from or to something that is joined may be equal to another link; all others stand as they are. */
    private void start(int number, boolean asked, boolean... touched) {
        if (entries.get(number) instanceof Link link && !repeated.contains(link.id())) {
            boolean affected = asked;
            for (EntryId end : List.of(link.subject(), link.object())) {
                int place = places.getOrDefault(end, -1);
                if (place >= 0) {
                    uses.computeIfAbsent(classes.of(place), any -> new ArrayList<>(1))
                            .add(number);
                    affected |= touched[place];
                }
            }
            if (affected) {
                open.add(number);
            } else {
                links.putIfAbsent(key(link), number);
            }
        }
    }

    private void place(int number) {
        Link link = (Link) entries.get(number);
        if (!isSelf(link)) {
            Integer equal = links.putIfAbsent(key(link), number);
            if (equal != null && !classes.areOne(equal, number)) {
                join(equal, number);
            }
        }
    }

    private boolean isSelf(Link link) {
        return end(link.subject()).equals(end(link.object()));
    }

    private void join(int one, int other) {
        int first = classes.of(one);
        int second = classes.of(other);
        classes.join(one, other);
        int gone = classes.of(one) == first ? second : first;
        List<Integer> affected = uses.getOrDefault(gone, List.of());
        open.addAll(affected);
        uses.computeIfAbsent(classes.of(one), any -> new ArrayList<>()).addAll(affected);
    }

    private CompositeKey key(Link link) {
        return CompositeKey.of(
                end(link.subject()),
                link.relation().code(),
                end(link.object()),
                String.valueOf(link.rank() == Rank.DEPRECATED),
                String.valueOf(link.evidence().isEmpty()));
    }

    /** The class of an end, or the id of one that is not there. */
    private String end(EntryId id) {
        Integer place = places.get(id);
        return place == null ? id.text() : String.valueOf(classes.of(place));
    }
}
