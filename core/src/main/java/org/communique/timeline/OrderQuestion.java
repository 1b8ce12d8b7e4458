package org.communique.timeline;

import java.util.List;
import java.util.Optional;
import org.communique.time.Ternary;

/** In which order two items came (rule T5). */
final class OrderQuestion {

    private final TimelineGraph graph;
    private final Paths paths;
    private final int one;
    private final int other;

    OrderQuestion(TimelineGraph graph, int one, int other) {
        this.graph = graph;
        this.paths = new Paths(graph.edges());
        this.one = one;
        this.other = other;
    }

    OrderAnswer answer() {
        if (one == other) {
            return new OrderAnswer(Ternary.NO, Ternary.YES, List.of());
        }
        Optional<List<Integer>> before = way(Moments.end(one), Moments.begin(other), false);
        Optional<List<Integer>> notBefore =
                before.isPresent() ? Optional.empty() : way(Moments.begin(other), Moments.end(one), true);
        Optional<List<Integer>> began =
                before.isPresent() ? before : way(Moments.begin(one), Moments.begin(other), false);
        Optional<List<Integer>> notBegan =
                began.isPresent() ? Optional.empty() : way(Moments.begin(other), Moments.begin(one), true);
        return new OrderAnswer(
                ternary(before, notBefore),
                ternary(began, notBegan),
                graph.reasons(before.or(() -> notBefore)
                        .or(() -> began)
                        .or(() -> notBegan)
                        .orElse(List.of())));
    }

    /** No way leads to a component with a higher number. */
    private Optional<List<Integer>> way(int from, int to, boolean strict) {
        int last = graph.components().of(to);
        return graph.components().of(from) < last
                ? Optional.empty()
                : paths.find(
                        from,
                        to,
                        strict,
                        Claim.LINKS,
                        node -> graph.components().of(node) >= last);
    }

    private static Ternary ternary(Optional<?> yes, Optional<?> no) {
        if (yes.isPresent()) {
            return Ternary.YES;
        }
        return no.isPresent() ? Ternary.NO : Ternary.UNKNOWN;
    }
}
