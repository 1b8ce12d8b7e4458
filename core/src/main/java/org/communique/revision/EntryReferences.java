package org.communique.revision;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;
import org.communique.shape.Kind;
import org.communique.shape.Visit;
import org.communique.shape.Walk;

/** The ids that entries have in them, their own among them. */
final class EntryReferences {

    private EntryReferences() {}

    static Set<EntryId> in(List<Entry> entries) {
        Set<EntryId> ids = Collections.newSetFromMap(new MixedKeyMap<>());
        entries.forEach(entry -> add(EntryLists.kind(entry.id()), entry, ids));
        return ids;
    }

    private static <E extends Entry> void add(Kind<E> kind, Entry entry, Set<EntryId> ids) {
        Walk.over(
                Visit.root(kind.type().cast(entry), kind),
                visit -> visit.as(EntryId.class).map(Visit::value).ifPresent(ids::add));
    }
}
