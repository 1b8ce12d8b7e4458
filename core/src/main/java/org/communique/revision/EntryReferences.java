package org.communique.revision;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;
import org.communique.shape.Visit;
import org.communique.shape.Walk;

/** The ids that entries have in them, their own among them. */
final class EntryReferences {

    private EntryReferences() {}

    static Set<EntryId> in(List<Entry> entries) {
        Set<EntryId> ids = Collections.newSetFromMap(new MixedKeyMap<>());
        entries.forEach(entry -> Walk.over(
                EntryLists.visit(entry),
                visit -> visit.as(EntryId.class).map(Visit::value).ifPresent(ids::add)));
        return ids;
    }
}
