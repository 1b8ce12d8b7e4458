package org.communique.timeline;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import org.communique.internal.StronglyConnectedComponents;

/** The moments that one moment leads to. */
final class LaterMoments {

    private final Edges edges;
    private final StronglyConnectedComponents components;
    private final int from;
    private final int last;
    private final BitSet reached = new BitSet();

    /**
     * Prepares to go through them.
     *
     * @param last the component with the lowest number of those that are asked about: no way leads there from a lower one
     */
    LaterMoments(Edges edges, StronglyConnectedComponents components, int from, int last) {
        this.edges = edges;
        this.components = components;
        this.from = from;
        this.last = last;
        follow();
    }

    /** {@return whether the moment leads to another, and that does not lead back} */
    boolean contains(int node) {
        return reached.get(node) && !components.areTogether(from, node);
    }

    private void follow() {
        Deque<Integer> next = new ArrayDeque<>();
        reached.set(from);
        next.add(from);
        while (!next.isEmpty()) {
            int node = next.remove();
            for (int i = edges.start(node); i < edges.start(node + 1); i++) {
                int edge = edges.outgoing(i);
                int target = edges.to(edge);
                if (edges.counts(edge, Claim.LINKS) && components.of(target) >= last && !reached.get(target)) {
                    reached.set(target);
                    next.add(target);
                }
            }
        }
    }
}
