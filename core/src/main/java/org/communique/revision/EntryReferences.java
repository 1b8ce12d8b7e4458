package org.communique.revision;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.shape.WalkPlan;

/** The ids that entries have in them, their own among them. */
final class EntryReferences {

    private static final WalkPlan IDS = WalkPlan.to(EntryId.class);

    private EntryReferences() {}

    static Set<EntryId> in(List<Entry> entries) {
        Set<EntryId> ids = Collections.newSetFromMap(new MixedKeyMap<>());
        entries.forEach(entry -> Walk.over(EntryLists.visit(entry), IDS, visit -> visit.as(EntryId.class)
                .map(Visit::value)
                .ifPresent(ids::add)));
        return ids;
    }
}
