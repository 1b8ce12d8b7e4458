package org.communique.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;

/** Two dossiers in one, in which nothing is brought together. */
final class DossierUnion {

    private DossierUnion() {}

    static Merge of(Dossier first, Dossier second) {
        HeaderMerge header = HeaderMerge.of(Optional.empty(), first, second);
        Dossier.Builder made = header.standing().toBuilder();
        for (int i = 0; i < EntryLists.count(); i++) {
            made.addEntries(entries(EntryLists.get(i, first), EntryLists.get(i, second)));
        }
        Dossier dossier = made.build();
        List<Conflict> conflicts = new ArrayList<>(header.conflict().stream().toList());
        conflicts.addAll(Conflict.in(dossier));
        return new Merge(dossier, conflicts);
    }

    /** Those of the first in their order, behind the last of each id those of the second, at the end what is new. */
    private static List<Entry> entries(List<Entry> first, List<Entry> second) {
        EntriesById own = EntriesById.of(first);
        EntriesById others = EntriesById.of(second);
        Map<EntryId, Integer> told = new MixedKeyMap<>();
        List<Entry> entries = new ArrayList<>();
        for (Entry entry : first) {
            List<Entry> versions = own.get(entry.id());
            int number = told.getOrDefault(entry.id(), 0);
            if (number < versions.size() && versions.get(number).equals(entry)) {
                entries.add(entry);
                told.put(entry.id(), number + 1);
                if (number + 1 == versions.size()) {
                    List<Entry> all = EntryVersions.ofBoth(versions, others.get(entry.id()));
                    entries.addAll(all.subList(versions.size(), all.size()));
                }
            }
        }
        others.ids().stream().filter(id -> own.get(id).isEmpty()).forEach(id -> entries.addAll(others.get(id)));
        return entries;
    }
}
