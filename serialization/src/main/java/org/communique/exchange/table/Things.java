package org.communique.exchange.table;

import java.util.HashMap;
import java.util.Map;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.evidence.Factuality;

/**
 * Which entry stands for those that tell the same.
 *
 * <p>Only links that certainly hold join entries: what is probably the same is counted apart, as the ledger does.
 */
final class Things {

    private final Map<String, String> heads = new HashMap<>();
    private final Map<String, Entry> first = new HashMap<>();

    Things(Dossier dossier) {
        dossier.links().stream()
                .filter(Things::joins)
                .forEach(link -> join(link.subject().text(), link.object().text()));
        dossier.entries()
                .filter(entry -> heads.containsKey(entry.id().text()))
                .forEach(entry -> first.merge(head(entry.id().text()), entry, Things::standing));
    }

    private static boolean joins(Link link) {
        return link.relation().equals(Relation.SAME_AS) && link.holds(Factuality.CERTAIN);
    }

    private static Entry standing(Entry earlier, Entry later) {
        return earlier.rank() == Rank.DEPRECATED && later.rank() != Rank.DEPRECATED ? later : earlier;
    }

    private void join(String one, String other) {
        heads.put(head(one), head(other));
    }

    /** {@return what all that are joined have in common; the way to it gets shorter each time it is gone} */
    private String head(String id) {
        String at = id;
        String next = heads.computeIfAbsent(at, own -> own);
        while (!next.equals(at)) {
            String behind = heads.computeIfAbsent(next, own -> own);
            heads.put(at, behind);
            at = next;
            next = behind;
        }
        return at;
    }

    /** {@return the id of the first that is not deprecated of those that tell the same as an entry} */
    String of(Entry entry) {
        String id = entry.id().text();
        return heads.containsKey(id) ? first.getOrDefault(head(id), entry).id().text() : id;
    }
}
