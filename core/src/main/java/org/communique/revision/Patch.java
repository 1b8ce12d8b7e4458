package org.communique.revision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.Checks;
import org.communique.internal.MixedKeyMap;

/** A dossier with what a difference says made to it. */
final class Patch {

    private final Dossier header;
    private final List<EntryList> lists = new ArrayList<>();

    /**
     * Makes it.
     *
     * @throws IllegalArgumentException if the dossier has not what the difference changes
     */
    Patch(Difference difference, Dossier dossier) {
        header = header(difference, dossier.withoutEntries());
        for (int i = 0; i < EntryLists.count(); i++) {
            lists.add(new EntryList(EntryLists.get(i, dossier)));
        }
        difference.changed().forEach(changed -> list(changed.id()).change(changed));
        difference.removed().forEach(gone -> list(gone.entry().id()).remove(gone));
        difference.moved().forEach(moved -> list(moved.id()).move(moved));
        difference.added().forEach(added -> list(added.entry().id()).add(added));
    }

    private static Dossier header(Difference difference, Dossier found) {
        return difference
                .header()
                .map(changed -> {
                    Checks.that(
                            changed.before().equals(found), "dossier", "its id, title or members are not as they were");
                    return changed.after();
                })
                .orElse(found);
    }

    private EntryList list(EntryId id) {
        return lists.get(EntryLists.of(id));
    }

    Dossier made() {
        Dossier.Builder made = header.toBuilder();
        lists.forEach(list -> made.addEntries(list.made()));
        return made.build();
    }

    /** One list of entries. */
    private static final class EntryList {

        private final List<Entry> entries;
        private final boolean[] taken;
        private final Map<EntryId, List<Integer>> places = new MixedKeyMap<>();
        private final List<PlacedEntry> placed = new ArrayList<>();

        EntryList(List<Entry> entries) {
            this.entries = entries;
            this.taken = new boolean[entries.size()];
            for (int i = 0; i < entries.size(); i++) {
                places.computeIfAbsent(entries.get(i).id(), id -> new ArrayList<>(1))
                        .add(i);
            }
        }

        void change(ChangedEntry changed) {
            List<Integer> found = places.getOrDefault(changed.id(), List.of());
            int at = found.size() == 1 ? found.get(0) : -1;
            check(at >= 0 && entries.get(at).equals(changed.before()), changed.id());
            entries.set(at, changed.after());
        }

        void remove(PlacedEntry gone) {
            Entry entry = gone.entry();
            int at = hasAt(gone.at(), entry.id()) && entries.get(gone.at()).equals(entry)
                    ? gone.at()
                    : places.getOrDefault(entry.id(), List.of()).stream()
                            .filter(place -> !taken[place] && entries.get(place).equals(entry))
                            .findFirst()
                            .orElse(-1);
            check(at >= 0, entry.id());
            taken[at] = true;
        }

        void move(MovedEntry moved) {
            List<Integer> found = places.getOrDefault(moved.id(), List.of());
            int other = found.size() == 1 ? found.get(0) : -1;
            int at = hasAt(moved.from(), moved.id()) ? moved.from() : other;
            check(at >= 0 && !taken[at], moved.id());
            taken[at] = true;
            placed.add(new PlacedEntry(moved.to(), entries.get(at)));
        }

        void add(PlacedEntry added) {
            placed.add(added);
        }

        private boolean hasAt(int place, EntryId id) {
            return place >= 0
                    && place < entries.size()
                    && !taken[place]
                    && entries.get(place).id().equals(id);
        }

        private static void check(boolean holds, EntryId id) {
            Checks.that(holds, "dossier", id + " is not there as it was");
        }

        /** What is placed stands in its place, what stays in the places between. */
        List<Entry> made() {
            placed.sort(Comparator.comparingInt(PlacedEntry::at));
            List<Entry> made = new ArrayList<>();
            int next = 0;
            for (int i = 0; i < entries.size(); i++) {
                while (next < placed.size() && placed.get(next).at() <= made.size()) {
                    made.add(placed.get(next++).entry());
                }
                if (!taken[i]) {
                    made.add(entries.get(i));
                }
            }
            placed.subList(next, placed.size()).forEach(rest -> made.add(rest.entry()));
            return made;
        }
    }
}
