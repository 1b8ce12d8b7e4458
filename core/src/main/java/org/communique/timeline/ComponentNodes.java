package org.communique.timeline;

import org.communique.internal.StronglyConnectedComponents;

/** The moments of each component in a row, component by component. */
final class ComponentNodes {

    private final int[] start;
    private final int[] sorted;

    ComponentNodes(StronglyConnectedComponents components, int nodes) {
        this.start = new int[components.count() + 1];
        this.sorted = new int[nodes];
        for (int node = 0; node < nodes; node++) {
            start[components.of(node) + 1]++;
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] next = start.clone();
        for (int node = 0; node < nodes; node++) {
            sorted[next[components.of(node)]++] = node;
        }
    }

    /** {@return how many moments there are} */
    int size() {
        return sorted.length;
    }

    /** {@return where the moments of a component begin; they end where those of the next begin} */
    int start(int component) {
        return start[component];
    }

    /** {@return the moment in a place} */
    int at(int place) {
        return sorted[place];
    }
}
