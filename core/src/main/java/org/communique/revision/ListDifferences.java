package org.communique.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;

/** What differs between lists of entries. */
final class ListDifferences {

    private final List<PlacedEntry> removed = new ArrayList<>();
    private final List<ChangedEntry> changed = new ArrayList<>();
    private final List<PlacedEntry> added = new ArrayList<>();
    private final List<MovedEntry> moved = new ArrayList<>();

    Difference with(Optional<ChangedHeader> header) {
        return new Difference(header, removed, changed, added, moved);
    }

    /** Adds what differs between two versions of one list. */
    void add(List<Entry> before, List<Entry> after) {
        if (!before.equals(after)) {
            add(before, after, partners(before, after));
        }
    }

    /**
     * Adds what differs.
     *
     * @param partners where each entry of the second list stands in the first; -1 where it does not
     */
    private void add(List<Entry> before, List<Entry> after, int... partners) {
        boolean[] kept = new boolean[before.size()];
        Arrays.stream(partners).filter(partner -> partner >= 0).forEach(partner -> kept[partner] = true);
        for (int i = 0; i < before.size(); i++) {
            if (!kept[i]) {
                removed.add(new PlacedEntry(i, before.get(i)));
            }
        }
        boolean[] stays = LongestRun.of(
                Arrays.stream(partners).filter(partner -> partner >= 0).toArray());
        int pair = 0;
        for (int i = 0; i < after.size(); i++) {
            if (partners[i] < 0) {
                added.add(new PlacedEntry(i, after.get(i)));
            } else {
                addPair(before, after, partners[i], i, stays[pair++]);
            }
        }
    }

    private void addPair(List<Entry> before, List<Entry> after, int from, int to, boolean stays) {
        Entry entry = after.get(to);
        if (!before.get(from).equals(entry)) {
            changed.add(new ChangedEntry(before.get(from), entry));
        }
        if (!stays) {
            moved.add(new MovedEntry(entry.id(), from, to, behind(before, from), behind(after, to)));
        }
    }

    private static Optional<EntryId> behind(List<Entry> entries, int place) {
        return place == 0
                ? Optional.empty()
                : Optional.of(entries.get(place - 1).id());
    }

    private static int[] partners(List<Entry> before, List<Entry> after) {
        Map<EntryId, List<Integer>> old = byId(before);
        Map<EntryId, List<Integer>> now = byId(after);
        int[] partners = new int[after.size()];
        Arrays.fill(partners, -1);
        now.forEach((id, places) -> pair(before, old.getOrDefault(id, List.of()), after, places, partners));
        return partners;
    }

    private static Map<EntryId, List<Integer>> byId(List<Entry> entries) {
        Map<EntryId, List<Integer>> places = new MixedKeyMap<>();
        for (int i = 0; i < entries.size(); i++) {
            places.computeIfAbsent(entries.get(i).id(), id -> new ArrayList<>(1))
                    .add(i);
        }
        return places;
    }

    /** One of an id is that one, whatever it says; of several those that are equal. */
    private static void pair(
            List<Entry> before, List<Integer> old, List<Entry> after, List<Integer> now, int... partners) {
        if (old.size() == 1 && now.size() == 1) {
            partners[now.get(0)] = old.get(0);
        } else if (!old.isEmpty()) {
            Map<String, Deque<Integer>> equal = new HashMap<>();
            old.forEach(
                    place -> equal.computeIfAbsent(EntryLists.canonical(before.get(place)), text -> new ArrayDeque<>())
                            .add(place));
            for (int place : now) {
                Integer partner = equal.getOrDefault(EntryLists.canonical(after.get(place)), new ArrayDeque<>())
                        .poll();
                partners[place] = partner == null ? -1 : partner;
            }
        }
    }
}
