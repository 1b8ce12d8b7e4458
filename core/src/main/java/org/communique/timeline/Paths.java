package org.communique.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Shortest ways from moment to moment along edges of a level and those below it. */
final class Paths {

    private static final int NONE = -1;
    private static final int START = -2;

    private final Edges edges;
    private int[] entered = {};
    private int[] previous = {};
    private int[] queue = {};
    private long visits;
    private int queued;

    Paths(Edges edges) {
        this.edges = edges;
    }

    /** {@return how many steps all searches took} */
    long visits() {
        return visits;
    }

    /**
     * {@return the edges of a shortest way, if there is one}
     *
     * @param strict whether the way has to say that the first moment is earlier
     * @param allowed the nodes that it may go through
     */
    Optional<List<Integer>> find(int from, int to, boolean strict, int level, IntPredicate allowed) {
        if (queue.length == 0) {
            prepare();
        }
        queued = 0;
        push(state(from, false), START, START);
        Optional<List<Integer>> way = Optional.empty();
        for (int head = 0; head < queued && way.isEmpty(); head++) {
            int at = queue[head];
            if (at == state(to, true) || (!strict && at == state(to, false))) {
                way = Optional.of(way(at));
            } else {
                follow(at, level, allowed);
            }
        }
        for (int i = 0; i < queued; i++) {
            entered[queue[i]] = NONE;
        }
        return way;
    }

    private void prepare() {
        entered = new int[2 * edges.nodes()];
        previous = new int[2 * edges.nodes()];
        queue = new int[2 * edges.nodes()];
        Arrays.fill(entered, NONE);
    }

    private static int state(int node, boolean strict) {
        return 2 * node + (strict ? 1 : 0);
    }

    private void push(int state, int edge, int before) {
        if (entered[state] == NONE) {
            entered[state] = edge;
            previous[state] = before;
            queue[queued++] = state;
        }
    }

    private void follow(int state, int level, IntPredicate allowed) {
        for (int i = edges.start(state / 2); i < edges.start(state / 2 + 1); i++) {
            int edge = edges.outgoing(i);
            visits++;
            if (edges.counts(edge, level) && allowed.test(edges.to(edge))) {
                push(state(edges.to(edge), state % 2 == 1 || edges.isStrict(edge)), edge, state);
            }
        }
    }

    private List<Integer> way(int to) {
        List<Integer> way = new ArrayList<>();
        for (int at = to; entered[at] != START; at = previous[at]) {
            way.add(entered[at]);
        }
        Collections.reverse(way);
        return way;
    }
}
