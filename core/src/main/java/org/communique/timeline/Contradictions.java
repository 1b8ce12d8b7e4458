package org.communique.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.communique.internal.StronglyConnectedComponents;

/**
 * Finds what cannot all be true and lets it count no more, level by level, so that links yield to what sources tell as past
 * or to come, that to relative wordings, and all to dates (rule T7).
 *
 * <p>What contradicts the levels below by itself yields alone. What does so together yields way by way, and where too much
 * is entangled to go through it way by way, whatever is entangled yields, so that the time stays in proportion.
 */
final class Contradictions {

    private static final int LEAST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 16;
    private static final int EDGES_OF_ALL_ROUNDS = 20_000_000;
    private static final int VISITS_PER_EDGE = 16;

    private final Edges edges;
    private final Moments moments;
    private final OwnDates dates;
    private final DateCircles circles;
    private final List<TimelineContradiction> found = new ArrayList<>();

    Contradictions(Edges edges, Moments moments, OwnDates dates, Items items) {
        this.edges = edges;
        this.moments = moments;
        this.dates = dates;
        this.circles = new DateCircles(dates, moments, items);
    }

    /** {@return the components of what is left, in none of which a moment is earlier than itself} */
    StronglyConnectedComponents settle() {
        dates.conflicts().forEach(conflict -> found.add(circles.of(conflict)));
        for (int level = Claim.WORDINGS; level < Claim.LINKS; level++) {
            if (edges.count(level) > 0) {
                settle(level);
            }
        }
        return settle(Claim.LINKS);
    }

    List<TimelineContradiction> found() {
        return found;
    }

    private StronglyConnectedComponents settle(int level) {
        yieldToDates(level);
        Paths paths = new Paths(edges);
        long budget = (long) VISITS_PER_EDGE * edges.size();
        int mostRounds = Math.max(LEAST_ROUNDS, Math.min(MOST_ROUNDS, EDGES_OF_ALL_ROUNDS / Math.max(1, edges.size())));
        for (int round = 0; ; round++) {
            StronglyConnectedComponents components = StronglyConnectedComponents.of(edges.upTo(level));
            List<Integer> entangled = entangled(components, contradictory(components, level), level);
            if (entangled.isEmpty()) {
                return components;
            } else if (round >= mostRounds || paths.visits() > budget) {
                yieldAll(entangled, components);
            } else if (!yieldAlone(entangled, components, level, paths, budget)) {
                yieldTogether(entangled, components, level, paths);
            }
        }
    }

    /** What contradicts the dates of the two items that it is about. */
    private void yieldToDates(int level) {
        for (int edge = edges.count(level) == 0 ? edges.size() : 0; edge < edges.size(); edge++) {
            int from = edges.from(edge);
            int to = edges.to(edge);
            boolean ofItems = moments.isItem(from) && moments.isItem(to);
            if (ofItems && edges.level(edge) == level && edges.counts(edge, level)) {
                Optional<OwnDates.Refutation> dated = dates.refutation(from, to, edges.isStrict(edge));
                if (dated.isPresent()) {
                    found.add(circles.of(reason(edge), from, to, dated.get()));
                    edges.discount(edge);
                }
            }
        }
    }

    /** Whether a component has an edge that says that a moment is earlier than itself, of each. */
    private boolean[] contradictory(StronglyConnectedComponents components, int level) {
        boolean[] contradictory = new boolean[components.count()];
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.isStrict(edge) && edges.counts(edge, level) && isInside(edge, components)) {
                contradictory[components.of(edges.from(edge))] = true;
            }
        }
        return contradictory;
    }

    private boolean isInside(int edge, StronglyConnectedComponents components) {
        return components.areTogether(edges.from(edge), edges.to(edge));
    }

    /** The edges of a level inside contradictory components. */
    private List<Integer> entangled(StronglyConnectedComponents components, boolean[] contradictory, int level) {
        List<Integer> entangled = new ArrayList<>();
        for (int edge = 0; edge < edges.size(); edge++) {
            if (edges.level(edge) == level
                    && edges.counts(edge, level)
                    && isInside(edge, components)
                    && contradictory[components.of(edges.from(edge))]) {
                entangled.add(edge);
            }
        }
        return entangled;
    }

    /** Lets yield what the levels below contradict. {@return whether there was any} */
    private boolean yieldAlone(
            List<Integer> entangled, StronglyConnectedComponents components, int level, Paths paths, long budget) {
        int before = found.size();
        for (int edge : entangled) {
            if (paths.visits() <= budget && edges.counts(edge, level)) {
                back(edge, components, level - 1, paths).ifPresent(way -> report(edge, way, level));
            }
        }
        return found.size() > before;
    }

    /** Lets yield one way through each component that leads back to an earlier moment. */
    private void yieldTogether(
            List<Integer> entangled, StronglyConnectedComponents components, int level, Paths paths) {
        boolean[] done = new boolean[components.count()];
        for (int edge : entangled) {
            int component = components.of(edges.from(edge));
            if (!done[component]) {
                done[component] = true;
                back(edge, components, level, paths).ifPresent(way -> report(edge, way, level));
            }
        }
    }

    private Optional<List<Integer>> back(int edge, StronglyConnectedComponents components, int level, Paths paths) {
        int component = components.of(edges.from(edge));
        IntPredicate inside = node -> components.of(node) == component;
        return paths.find(edges.to(edge), edges.from(edge), !edges.isStrict(edge), level, inside);
    }

    private void yieldAll(List<Integer> entangled, StronglyConnectedComponents components) {
        TreeMap<Integer, List<Integer>> byComponent = new TreeMap<>();
        for (int edge : entangled) {
            byComponent
                    .computeIfAbsent(components.of(edges.from(edge)), absent -> new ArrayList<>())
                    .add(edge);
        }
        byComponent.values().forEach(all -> report(all, all));
    }

    private void report(int edge, List<Integer> way, int level) {
        List<Integer> circle = new ArrayList<>(List.of(edge));
        circle.addAll(way);
        report(
                circle,
                circle.stream().filter(each -> edges.level(each) == level).toList());
    }

    private void report(List<Integer> circle, List<Integer> yielding) {
        found.add(new TimelineContradiction(
                reasons(circle),
                yielding.stream()
                        .flatMap(edge -> edges.claim(edge).by().stream())
                        .toList()));
        yielding.forEach(edges::discount);
    }

    /** {@return why each moment of a way is not later than the next; days in a row are taken as one} */
    List<OrderReason> reasons(List<Integer> way) {
        List<OrderReason> reasons = new ArrayList<>();
        for (int edge : way) {
            OrderReason next = reason(edge);
            int last = reasons.size() - 1;
            if (last >= 0
                    && isCalendar(next)
                    && isCalendar(reasons.get(last))
                    && reasons.get(last).to().equals(next.from())) {
                OrderReason before = reasons.remove(last);
                reasons.add(DateCircles.calendar(before.from(), next.to(), before.strict() || next.strict()));
            } else {
                reasons.add(next);
            }
        }
        return reasons;
    }

    private static boolean isCalendar(OrderReason reason) {
        return reason.kind() == ReasonKind.CALENDAR;
    }

    private OrderReason reason(int edge) {
        Claim claim = edges.claim(edge);
        return new OrderReason(
                moments.name(edges.from(edge)),
                moments.name(edges.to(edge)),
                edges.isStrict(edge),
                claim.kind(),
                claim.by());
    }
}
