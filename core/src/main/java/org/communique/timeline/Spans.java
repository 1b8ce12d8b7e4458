package org.communique.timeline;

import java.util.Arrays;
import java.util.Optional;
import org.communique.internal.StronglyConnectedComponents;
import org.communique.term.Basis;

/** Between which dates each item began and ended, by its own dates and by what they imply for others (rule T9). */
final class Spans {

    private static final int NONE = -1;

    private final Edges edges;
    private final StronglyConnectedComponents components;
    private final Moments moments;
    private final OwnDates dates;
    private final Basis[] basisOfTelling;

    /** For each component the dated nodes nearest to it: from below and from above, on each line. */
    private final int[][] nearest = new int[4][];

    Spans(
            Edges edges,
            StronglyConnectedComponents components,
            ComponentNodes members,
            Moments moments,
            OwnDates dates,
            Basis[] basisOfTelling) {
        this.edges = edges;
        this.components = components;
        this.moments = moments;
        this.dates = dates;
        this.basisOfTelling = basisOfTelling;
        Arrays.setAll(nearest, any -> filled(components.count()));
        for (int node = moments.firstDated(); node < moments.size(); node++) {
            tell(components.of(node), node, line(false, moments.isInstant(node)));
            tell(components.of(node), node, line(true, moments.isInstant(node)));
        }
        propagate(members);
    }

    private static int[] filled(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    private static int line(boolean upper, boolean instant) {
        return (upper ? 2 : 0) + (instant ? 1 : 0);
    }

    /** An edge leads to a component with a lower number. */
    private void propagate(ComponentNodes members) {
        for (int i = members.size() - 1; i >= 0; i--) {
            pass(members.at(i), true);
        }
        for (int i = 0; i < members.size(); i++) {
            pass(members.at(i), false);
        }
    }

    /** Forwards what it is not before, backwards what it is not after. */
    private void pass(int node, boolean forwards) {
        int own = components.of(node);
        for (int i = edges.start(node); i < edges.start(node + 1); i++) {
            int edge = edges.outgoing(i);
            int other = components.of(edges.to(edge));
            if (edges.counts(edge, Claim.LINKS) && other != own) {
                for (int instant = 0; instant < 2; instant++) {
                    int line = line(!forwards, instant == 1);
                    tell(forwards ? other : own, nearest[line][forwards ? own : other], line);
                }
            }
        }
    }

    /** Nodes of one line ascend with the moments. */
    private void tell(int component, int node, int line) {
        int known = nearest[line][component];
        boolean nearer = line >= 2 ? node < known : node > known;
        if (node != NONE && (known == NONE || nearer)) {
            nearest[line][component] = node;
        }
    }

    /** {@return between which dates a point of an item is} */
    PointBounds bounds(int point) {
        int from = choose(point, false);
        int by = choose(point, true);
        if (from == NONE && by == NONE) {
            return PointBounds.UNKNOWN;
        }
        return new PointBounds(
                from == NONE ? Optional.empty() : moments.from(from),
                by == NONE ? Optional.empty() : moments.by(by),
                Optional.of(weaker(basis(point / 2, from), basis(point / 2, by))));
    }

    private static SpanBasis weaker(SpanBasis one, SpanBasis other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Of a day and an instant the one that says more, as if the calendar were that of UTC. */
    private int choose(int point, boolean upper) {
        int day = nearest[line(upper, false)][components.of(point)];
        int instant = nearest[line(upper, true)][components.of(point)];
        if (day == NONE || instant == NONE) {
            return Math.max(day, instant);
        }
        boolean later = moments.at(instant) >= moments.at(day);
        return later == upper && moments.at(instant) != moments.at(day) ? day : instant;
    }

    /** How a bound is known; what is no bound makes nothing weaker. */
    private SpanBasis basis(int item, int node) {
        if (node == NONE) {
            return SpanBasis.STATED;
        }
        for (OwnDates.Slot slot : OwnDates.SLOTS) {
            if (slot.instant == moments.isInstant(node) && dates.bound(item, slot) == moments.at(node)) {
                return basisOfTelling[dates.telling(item, slot)].equals(Basis.RESOLVED)
                        ? SpanBasis.RESOLVED
                        : SpanBasis.STATED;
            }
        }
        return SpanBasis.IMPLIED;
    }
}
