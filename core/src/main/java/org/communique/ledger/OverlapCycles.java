package org.communique.ledger;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes it only for possible what goes round in a circle: that one is part of another, which is part of the first. */
final class OverlapCycles {

    private OverlapCycles() {}

    /** {@return the overlaps, those on a circle, or between two, as perhaps} */
    static List<Overlap> broken(List<Overlap> overlaps) {
        List<Overlap> left = peeled(peeled(overlaps, true), false);
        if (left.isEmpty()) {
            return overlaps;
        }
        Set<Overlap> circular = Collections.newSetFromMap(new IdentityHashMap<>());
        circular.addAll(left);
        return overlaps.stream()
                .map(overlap -> circular.contains(overlap) ? overlap.perhaps() : overlap)
                .toList();
    }

    /** Leaves out, again and again, what starts from, or leads to, something that nothing else leads to, or starts from. */
    private static List<Overlap> peeled(List<Overlap> overlaps, boolean forwards) {
        Map<Integer, List<Overlap>> behind = new HashMap<>();
        Map<Integer, Integer> waiting = new HashMap<>();
        for (Overlap overlap : overlaps) {
            int start = forwards ? overlap.from() : overlap.to();
            int end = forwards ? overlap.to() : overlap.from();
            behind.computeIfAbsent(end, absent -> new ArrayList<>()).add(overlap);
            waiting.merge(start, 1, Integer::sum);
            waiting.merge(end, 0, Integer::sum);
        }
        Deque<Integer> free = new ArrayDeque<>();
        waiting.forEach((thing, count) -> {
            if (count == 0) {
                free.add(thing);
            }
        });
        while (!free.isEmpty()) {
            int thing = free.remove();
            for (Overlap overlap : behind.getOrDefault(thing, List.of())) {
                int start = forwards ? overlap.from() : overlap.to();
                if (waiting.merge(start, -1, Integer::sum) == 0) {
                    free.add(start);
                }
            }
        }
        return overlaps.stream()
                .filter(overlap ->
                        waiting.getOrDefault(overlap.from(), 0) > 0 && waiting.getOrDefault(overlap.to(), 0) > 0)
                .toList();
    }
}
