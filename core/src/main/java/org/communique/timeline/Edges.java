package org.communique.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.communique.internal.StronglyConnectedComponents;

/** Which moment is not later than which, each with what says so; what contradicts counts no more. */
final class Edges {

    private int[] from = new int[16];
    private int[] to = new int[16];
    private boolean[] strict = new boolean[16];
    private boolean[] discounted = new boolean[16];
    private int[] group = new int[16];
    private byte[] level = new byte[16];
    private final int[] ofLevel = new int[Claim.LINKS + 1];
    private final List<Claim> claims = new ArrayList<>();
    private int[] start = {};
    private int[] outgoing = {};

    /** Says that a moment is not later than another, or earlier. */
    void add(int earlier, int later, boolean certainlyEarlier, Claim claim) {
        int size = claims.size();
        if (size == from.length) {
            int more = size * 2;
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
            strict = Arrays.copyOf(strict, more);
            discounted = Arrays.copyOf(discounted, more);
            group = Arrays.copyOf(group, more);
            level = Arrays.copyOf(level, more);
        }
        from[size] = earlier;
        to[size] = later;
        strict[size] = certainlyEarlier;
        group[size] = size;
        level[size] = (byte) claim.level();
        ofLevel[claim.level()]++;
        claims.add(claim);
    }

    /** Sorts the edges by where they start, when all are there. */
    void sort(int nodes) {
        start = new int[nodes + 1];
        for (int edge = 0; edge < size(); edge++) {
            start[from[edge] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            start[node + 1] += start[node];
        }
        outgoing = new int[size()];
        int[] next = start.clone();
        for (int edge = 0; edge < size(); edge++) {
            outgoing[next[from[edge]]++] = edge;
        }
    }

    int size() {
        return claims.size();
    }

    int nodes() {
        return start.length - 1;
    }

    /** {@return where the edges from a node start in the order that {@link #outgoing} goes through} */
    int start(int node) {
        return start[node];
    }

    int outgoing(int position) {
        return outgoing[position];
    }

    int from(int edge) {
        return from[edge];
    }

    int to(int edge) {
        return to[edge];
    }

    boolean isStrict(int edge) {
        return strict[edge];
    }

    Claim claim(int edge) {
        return claims.get(edge);
    }

    /** {@return whether an edge counts among those of a level and those that do not yield to it} */
    boolean counts(int edge, int most) {
        return !discounted[edge] && level[edge] <= most;
    }

    /** {@return the edges that count among those of a level and those that do not yield to it, as a graph} */
    StronglyConnectedComponents.Graph upTo(int most) {
        return new UpTo(most);
    }

    int level(int edge) {
        return level[edge];
    }

    /** {@return how many edges of a level there are, whether they count or not} */
    int count(int ofThatLevel) {
        return ofLevel[ofThatLevel];
    }

    /** Takes all edges from one on as what one claim says: none of them counts without the others. */
    void join(int first) {
        Arrays.fill(group, Math.min(first, size()), size(), first);
    }

    /** Lets an edge, and whatever else the same claim says, count no more. */
    void discount(int edge) {
        for (int i = group[edge]; i < size() && group[i] == group[edge]; i++) {
            discounted[i] = true;
        }
    }

    private final class UpTo implements StronglyConnectedComponents.Graph {

        private final int most;

        UpTo(int most) {
            this.most = most;
        }

        @Override
        public int nodes() {
            return Edges.this.nodes();
        }

        @Override
        public int start(int node) {
            return start[node];
        }

        @Override
        public int target(int place) {
            int edge = outgoing[place];
            return counts(edge, most) ? to[edge] : NO_EDGE;
        }
    }
}
