package org.communique.internal;

import java.util.Arrays;

/**
 * The strongly connected components of a graph, found by Tarjan's algorithm with a stack of its own, in time and space in
 * proportion to the graph, however long its chains are: nodes of one component lead to each other.
 *
 * <p>Components are numbered from 0. An edge from one to another leads to a lower number.
 */
public final class StronglyConnectedComponents {

    private final Graph graph;
    private final int[] component;
    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final int[] path;
    private final int[] unassigned;
    private int[] sizes = new int[16];
    private int pathSize;
    private int unassignedSize;
    private int visited;
    private int count;

    /** A graph whose nodes are numbered from 0, with the edges of each node in a row. */
    public interface Graph {

        /** No edge at all. */
        int NO_EDGE = -1;

        /** {@return how many nodes there are} */
        int nodes();

        /** {@return where the edges from a node begin; they end where those from the next one begin} */
        int start(int node);

        /** {@return the node that the edge in a place leads to, or {@link #NO_EDGE}} */
        int target(int place);
    }

    private StronglyConnectedComponents(Graph graph) {
        this.graph = graph;
        int nodes = graph.nodes();
        this.component = new int[nodes];
        this.order = new int[nodes];
        this.low = new int[nodes];
        this.next = new int[nodes];
        this.path = new int[nodes];
        this.unassigned = new int[nodes];
        Arrays.fill(component, -1);
    }

    /** {@return the components of a graph} */
    public static StronglyConnectedComponents of(Graph graph) {
        StronglyConnectedComponents components = new StronglyConnectedComponents(graph);
        for (int node = 0; node < graph.nodes(); node++) {
            if (components.order[node] == 0) {
                components.search(node);
            }
        }
        return components;
    }

    /** {@return how many components there are} */
    public int count() {
        return count;
    }

    /** {@return the component that a node is in} */
    public int of(int node) {
        return component[node];
    }

    /** {@return how many nodes a component has} */
    public int size(int of) {
        return sizes[of];
    }

    /** {@return whether two nodes are one, or lead to each other} */
    public boolean areTogether(int one, int other) {
        return component[one] == component[other];
    }

    private void search(int root) {
        enter(root);
        while (pathSize > 0) {
            int node = path[pathSize - 1];
            if (next[node] < graph.start(node + 1)) {
                follow(node, graph.target(next[node]++));
            } else {
                leave(node);
            }
        }
    }

    private void follow(int node, int target) {
        if (target == Graph.NO_EDGE) {
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
        next[node] = graph.start(node);
        unassigned[unassignedSize++] = node;
        path[pathSize++] = node;
    }

    private void leave(int node) {
        pathSize--;
        if (pathSize > 0) {
            int before = path[pathSize - 1];
            low[before] = Math.min(low[before], low[node]);
        }
        if (low[node] == order[node]) {
            assign(node);
        }
    }

    private void assign(int root) {
        if (count == sizes.length) {
            sizes = Arrays.copyOf(sizes, count * 2);
        }
        int node;
        do {
            node = unassigned[--unassignedSize];
            component[node] = count;
            sizes[count]++;
        } while (node != root);
        count++;
    }
}
