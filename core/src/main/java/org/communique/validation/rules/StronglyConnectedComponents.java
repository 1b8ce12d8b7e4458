package org.communique.validation.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;

/**
 * The strongly connected components of a graph of references, found by Tarjan's algorithm with a stack of its own, in
 * time and space in proportion to the graph, however long its chains are.
 */
final class StronglyConnectedComponents {

    private final Map<EntryId, Integer> nodes = new MixedKeyMap<>();
    private final List<List<Integer>> targets = new ArrayList<>();
    private final int[] component;
    private final List<Integer> sizes = new ArrayList<>();

    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final Deque<Integer> unassigned = new ArrayDeque<>();
    private int visited;

    private StronglyConnectedComponents(List<ReferenceCycles.Edge> edges) {
        for (ReferenceCycles.Edge edge : edges) {
            targets.get(node(edge.from())).add(node(edge.to()));
        }
        order = new int[nodes.size()];
        low = new int[nodes.size()];
        next = new int[nodes.size()];
        component = new int[nodes.size()];
        Arrays.fill(component, -1);
    }

    static StronglyConnectedComponents of(List<ReferenceCycles.Edge> edges) {
        StronglyConnectedComponents components = new StronglyConnectedComponents(edges);
        for (int node = 0; node < components.order.length; node++) {
            if (components.order[node] == 0) {
                components.search(node);
            }
        }
        return components;
    }

    /** {@return whether the two lead to each other, by an edge from the first to the second} */
    boolean inCycle(EntryId from, EntryId to) {
        return of(from) == of(to);
    }

    int of(EntryId id) {
        return component[node(id)];
    }

    int size(int of) {
        return sizes.get(of);
    }

    private int node(EntryId id) {
        return nodes.computeIfAbsent(id, absent -> {
            targets.add(new ArrayList<>());
            return targets.size() - 1;
        });
    }

    private void search(int root) {
        Deque<Integer> path = new ArrayDeque<>();
        enter(root, path);
        while (!path.isEmpty()) {
            int node = path.element();
            if (next[node] < targets.get(node).size()) {
                int target = targets.get(node).get(next[node]++);
                if (order[target] == 0) {
                    enter(target, path);
                } else if (component[target] < 0) {
                    low[node] = Math.min(low[node], order[target]);
                }
            } else {
                leave(path);
            }
        }
    }

    private void enter(int node, Deque<Integer> path) {
        order[node] = ++visited;
        low[node] = visited;
        unassigned.push(node);
        path.push(node);
    }

    private void leave(Deque<Integer> path) {
        int node = path.pop();
        if (!path.isEmpty()) {
            int before = path.element();
            low[before] = Math.min(low[before], low[node]);
        }
        if (low[node] == order[node]) {
            assign(node);
        }
    }

    private void assign(int root) {
        int size = 0;
        int node;
        do {
            node = unassigned.pop();
            component[node] = sizes.size();
            size++;
        } while (node != root);
        sizes.add(size);
    }
}
