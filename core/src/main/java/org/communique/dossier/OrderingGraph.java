package org.communique.dossier;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;
import org.communique.internal.StronglyConnectedComponents;

/** References between entries as a graph of numbers. */
final class OrderingGraph implements StronglyConnectedComponents.Graph {

    private final Map<EntryId, Integer> numbers = new MixedKeyMap<>();
    private final int[] start;
    private final int[] targets;

    OrderingGraph(List<OrderingReference> edges) {
        int[] from = new int[edges.size()];
        int[] to = new int[edges.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = numbered(edges.get(i).from());
            to[i] = numbered(edges.get(i).to());
        }
        this.start = new int[numbers.size() + 1];
        for (int node : from) {
            start[node + 1]++;
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        this.targets = new int[to.length];
        int[] next = start.clone();
        for (int i = 0; i < from.length; i++) {
            targets[next[from[i]]++] = to[i];
        }
    }

    private int numbered(EntryId id) {
        Integer known = numbers.putIfAbsent(id, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** {@return the number of an entry that a reference starts from or leads to} */
    int number(EntryId id) {
        return Objects.requireNonNull(numbers.get(id));
    }

    @Override
    public int nodes() {
        return numbers.size();
    }

    @Override
    public int start(int node) {
        return start[node];
    }

    @Override
    public int target(int place) {
        return targets[place];
    }
}
