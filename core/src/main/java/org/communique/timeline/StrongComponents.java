package org.communique.timeline;

import java.util.Arrays;

/**
 * The strongly connected components of the edges of a level and those below it, by Tarjan's algorithm with a stack of its
 * own: moments of one component lead to each other. An edge from one component to another leads to a lower number.
 */
final class StrongComponents {

    private final Edges edges;
    private final int level;
    private final int[] component;
    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final int[] path;
    private final int[] open;
    private int pathSize;
    private int openSize;
    private int visited;
    private int count;

    private StrongComponents(Edges edges, int level) {
        this.edges = edges;
        this.level = level;
        int nodes = edges.nodes();
        component = new int[nodes];
        order = new int[nodes];
        low = new int[nodes];
        next = new int[nodes];
        path = new int[nodes];
        open = new int[nodes];
        Arrays.fill(component, -1);
    }

    static StrongComponents of(Edges edges, int level) {
        StrongComponents components = new StrongComponents(edges, level);
        for (int node = 0; node < edges.nodes(); node++) {
            if (components.order[node] == 0) {
                components.search(node);
            }
        }
        return components;
    }

    int count() {
        return count;
    }

    int of(int node) {
        return component[node];
    }

    /** {@return whether an edge leads from one moment of a component to another, or the same} */
    boolean isInside(int edge) {
        return component[edges.from(edge)] == component[edges.to(edge)];
    }

    /** {@return for each component whether it has an edge that says that a moment is earlier than itself} */
    boolean[] contradictory() {
        boolean[] contradictory = new boolean[count];
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.isStrict(edge) && edges.counts(edge, level) && isInside(edge)) {
                contradictory[of(edges.from(edge))] = true;
            }
        }
        return contradictory;
    }

    private void search(int root) {
        enter(root);
        while (pathSize > 0) {
            int node = path[pathSize - 1];
            if (next[node] < edges.start(node + 1)) {
                follow(node, edges.outgoing(next[node]++));
            } else {
                leave(node);
            }
        }
    }

    private void follow(int node, int edge) {
        int target = edges.to(edge);
        if (!edges.counts(edge, level)) {
            return;
        }
        if (order[target] == 0) {
            enter(target);
        } else if (component[target] < 0) {
            low[node] = Math.min(low[node], order[target]);
        }
    }

    private void enter(int node) {
        order[node] = ++visited;
        low[node] = visited;
        next[node] = edges.start(node);
        open[openSize++] = node;
        path[pathSize++] = node;
    }

    private void leave(int node) {
        pathSize--;
        if (pathSize > 0) {
            int before = path[pathSize - 1];
            low[before] = Math.min(low[before], low[node]);
        }
        if (low[node] == order[node]) {
            int each;
            do {
                each = open[--openSize];
                component[each] = count;
            } while (each != node);
            count++;
        }
    }
}
