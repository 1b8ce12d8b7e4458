package org.communique.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;

/** Entries by their ids: of each id those that are not equal, in order. */
final class EntriesById {

    private final Map<EntryId, List<Entry>> versions = new MixedKeyMap<>();

    private EntriesById() {}

    static EntriesById of(List<Entry> entries) {
        EntriesById byId = new EntriesById();
        entries.forEach(entry -> byId.versions
                .computeIfAbsent(entry.id(), id -> new ArrayList<>(1))
                .add(entry));
        byId.versions.replaceAll((id, all) -> EntryVersions.different(all));
        return byId;
    }

    /** {@return the versions of an entry; none where it is not there} */
    List<Entry> get(EntryId id) {
        return versions.getOrDefault(id, List.of());
    }

    /** {@return the ids, in the order in which the first entry of each stands} */
    List<EntryId> ids() {
        return List.copyOf(versions.keySet());
    }
}
