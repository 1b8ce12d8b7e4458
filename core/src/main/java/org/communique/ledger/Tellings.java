package org.communique.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.evidence.Factuality;
import org.communique.id.EntryId;
import org.communique.id.PledgeId;
import org.communique.pledge.Pledge;

/**
 * Which pledges tell one thing: those that certain links make the same or let conflict, and those that have one id.
 *
 * <p>Each thing has the place of the pledge that tells it first.
 */
final class Tellings {

    private final List<Pledge> pledges;
    private final Map<PledgeId, Integer> byId = new HashMap<>();
    private final int[] first;
    private final Map<Integer, List<Integer>> several = new HashMap<>();

    /** @param links links between them, and others */
    Tellings(List<Pledge> pledges, List<Link> links) {
        this.pledges = pledges;
        first = new int[pledges.size()];
        for (int i = 0; i < first.length; i++) {
            Integer same = byId.putIfAbsent(pledges.get(i).id(), i);
            first[i] = same == null ? i : same;
        }
        for (Link link : links) {
            if (isTelling(link.relation()) && link.holds(Factuality.CERTAIN)) {
                find(link.subject()).ifPresent(one -> find(link.object()).ifPresent(other -> join(one, other)));
            }
        }
        for (int i = 0; i < first.length; i++) {
            if (of(i) != i) {
                several.computeIfAbsent(of(i), head -> new ArrayList<>(List.of(head)))
                        .add(i);
            }
        }
    }

    static boolean isTelling(Relation relation) {
        return relation.equals(Relation.SAME_AS) || relation.equals(Relation.CONFLICTS_WITH);
    }

    /** {@return where the first pledge with an id stands; absent where it names none} */
    Optional<Integer> find(EntryId id) {
        return id instanceof PledgeId pledge ? Optional.ofNullable(byId.get(pledge)) : Optional.empty();
    }

    private void join(int one, int other) {
        int head = of(one);
        int another = of(other);
        first[Math.max(head, another)] = Math.min(head, another);
    }

    /** {@return the thing that the pledge at a place tells; the way to it gets shorter each time it is gone} */
    int of(int pledge) {
        int at = pledge;
        while (first[at] != at) {
            first[at] = first[first[at]];
            at = first[at];
        }
        return at;
    }

    /** {@return the places of the pledges that tell a thing, in document order} */
    List<Integer> all(int thing) {
        return several.getOrDefault(thing, List.of(thing));
    }

    boolean isToldOnce(int thing) {
        return !several.containsKey(thing);
    }

    Pledge pledge(int place) {
        return pledges.get(place);
    }

    int size() {
        return first.length;
    }
}
