package org.communique.exchange.table;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.evidence.Factuality;

/** Which pledges have figures that hang on those of each other, by links that the ledger follows. */
final class LinkedPledges {

    private static final Set<String> FOLLOWED = Set.of(
            Relation.SAME_AS.code(),
            Relation.CONFLICTS_WITH.code(),
            Relation.PART_OF.code(),
            Relation.FULFILS.code(),
            Relation.DRAWS_ON.code(),
            Relation.RESTATES.code(),
            Relation.SUPERSEDES.code());

    private final Map<String, String> before = new TreeMap<>();

    private LinkedPledges() {}

    static LinkedPledges of(Dossier dossier) {
        LinkedPledges linked = new LinkedPledges();
        for (Link link : dossier.links()) {
            boolean holds = link.rank() != Rank.DEPRECATED && link.holds(Factuality.POSSIBLE);
            if (holds && FOLLOWED.contains(link.relation().code())) {
                linked.join(link.subject().text(), link.object().text());
            }
        }
        return linked;
    }

    private void join(String one, String other) {
        String first = first(one);
        String second = first(other);
        if (!first.equals(second)) {
            before.put(second, first);
        }
    }

    /** {@return the one that stands for all that hang together with a pledge} */
    String first(String pledge) {
        String first = pledge;
        String next = before.get(first);
        while (next != null) {
            first = next;
            next = before.get(first);
        }
        return first;
    }
}
