package org.communique.validation.rules;

import java.util.Map;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;
import org.communique.validation.Lookup;

/** Entries that are joined, directly or by way of others. */
final class SameAsGroups {

    static final Lookup<SameAsGroups> LOOKUP = Lookup.of(found -> same(found.dossier()));

    private final Map<EntryId, EntryId> joined = new MixedKeyMap<>();

    /** {@return entries that links of a dossier make one; an id that names no entry of it is joined all the same} */
    static SameAsGroups same(Dossier dossier) {
        SameAsGroups same = new SameAsGroups();
        for (Link link : dossier.links()) {
            if (link.relation().equals(Relation.SAME_AS) && link.holds()) {
                same.join(link.subject(), link.object());
            }
        }
        return same;
    }

    void join(EntryId one, EntryId other) {
        EntryId head = head(one);
        if (!head.equals(head(other))) {
            joined.put(head, head(other));
        }
    }

    boolean areJoined(EntryId one, EntryId other) {
        return head(one).equals(head(other));
    }

    /** The entry that stands for all that are joined; the way to it gets shorter each time it is gone. */
    EntryId head(EntryId id) {
        EntryId at = id;
        EntryId next = joined.getOrDefault(at, at);
        while (!next.equals(at)) {
            EntryId after = joined.getOrDefault(next, next);
            joined.put(at, after);
            at = next;
            next = after;
        }
        return at;
    }
}
