package org.communique.validation.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;
import org.communique.internal.StronglyConnectedComponents;

/** References between entries as a graph of numbers. */
final class ReferenceGraph implements StronglyConnectedComponents.Graph {

    private final Map<EntryId, Integer> numbers = new MixedKeyMap<>();
    private final int[] start;
    private final int[] targets;

    ReferenceGraph(List<ReferenceCycles.Edge> edges) {
        int[] from = new int[edges.size()];
        int[] to = new int[edges.size()];
        for (int i = 0; i < from.length; i++) {
            from[i] = numbers.computeIfAbsent(edges.get(i).from(), absent -> numbers.size());
            to[i] = numbers.computeIfAbsent(edges.get(i).to(), absent -> numbers.size());
        }
        this.start = new int[numbers.size() + 1];
        Arrays.stream(from).forEach(node -> start[node + 1]++);
        Arrays.parallelPrefix(start, Integer::sum);
        this.targets = new int[to.length];
        int[] next = start.clone();
        for (int i = 0; i < from.length; i++) {
            targets[next[from[i]]++] = to[i];
        }
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
