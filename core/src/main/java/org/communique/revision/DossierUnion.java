package org.communique.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.extension.Extensions;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;

/** Two dossiers in one, in which nothing is brought together. */
final class DossierUnion {

    private DossierUnion() {}

    static Dossier of(Dossier first, Dossier second) {
        Dossier.Builder made = header(first, second).toBuilder();
        for (int i = 0; i < EntryLists.count(); i++) {
            made.addEntries(entries(EntryLists.get(i, first), EntryLists.get(i, second)));
        }
        return made.build();
    }

    private static Dossier header(Dossier first, Dossier second) {
        Extensions members = second.extensions();
        for (String name : first.extensions().names()) {
            members = members.with(name, first.extensions().get(name).orElseThrow());
        }
        Optional<String> title = first.title().or(second::title);
        return Dossier.builder().id(first.id()).title(title).extensions(members).build();
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
