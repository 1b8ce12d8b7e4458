package org.communique.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.evidence.Citation;
import org.communique.evidence.Factuality;
import org.communique.ledger.Overlap.Kind;

/**
 * How the things that pledges tell lie within each other, as far as they count in what is asked.
 *
 * <p>What restates another, or is paid out of it, counts in that; a part counts in its whole; what is replaced counts with
 * what has arrived alone. Things of which it is only possible that they have something in common make one heap.
 */
final class Forest {

    private static final int NONE = -1;

    /** A whole above a whole is looked for this far, to tell a part of both from one of the nearer alone. */
    private static final int MOST_LEVELS = 64;

    private final Tellings tellings;
    private final Map<Integer, Overlap> coveredBy = new TreeMap<>();
    private final Map<Integer, Integer> replacedBy = new TreeMap<>();
    private final Map<Integer, Integer> parents = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> children = new LinkedHashMap<>();
    private final BitSet arrivedOnly = new BitSet();
    private final BitSet loose = new BitSet();
    private final BitSet perhapsReplaced = new BitSet();
    private final BitSet related = new BitSet();

    /** What counts only perhaps and lies in something else, so that its own parts lie in that only perhaps. */
    private final BitSet uncertain = new BitSet();

    private final List<Overlap> perhaps = new ArrayList<>();
    private final Map<Integer, List<Integer>> heaps = new TreeMap<>();
    private final Map<Integer, Integer> heapOf = new TreeMap<>();

    /**
     * @param links links between pledges, and others
     * @param tellings which pledges tell one thing
     * @param included whether a thing counts in what is asked
     */
    Forest(List<Link> links, Tellings tellings, IntFunction<Inclusion> included) {
        this.tellings = tellings;
        List<Overlap> all = new ArrayList<>();
        for (Link link : links) {
            if (Overlap.isOverlap(link)) {
                overlap(link, included).ifPresent(each -> {
                    related.set(each.from());
                    related.set(each.to());
                    all.add(each);
                });
            }
        }
        List<Overlap> certain = new ArrayList<>();
        for (Overlap each : all) {
            if (each.isPerhaps()) {
                perhaps.add(each);
            } else if (each.kind() == Kind.PART && uncertain.get(each.to())) {
                perhaps.add(each.perhaps());
            } else {
                certain.add(each);
            }
        }
        List<Overlap> unbroken = OverlapCycles.broken(certain);
        unbroken.forEach(this::take);
        findParents(unbroken);
        spreadReplacement();
        spreadPerhapsReplaced();
        pile();
    }

    /** What a link says of things that count, if it says anything: only a whole that counts has its parts in it. */
    private Optional<Overlap> overlap(Link link, IntFunction<Inclusion> included) {
        Optional<Integer> subject = tellings.find(link.subject()).map(tellings::of);
        Optional<Integer> object = tellings.find(link.object()).map(tellings::of);
        if (subject.isEmpty() || object.isEmpty() || subject.equals(object) || isDenied(link)) {
            return Optional.empty();
        }
        Overlap overlap = Overlap.of(link, subject.get(), object.get());
        Inclusion from = included.apply(overlap.from());
        Inclusion to = included.apply(overlap.to());
        if (from == Inclusion.OUT || to == Inclusion.OUT) {
            return Optional.empty();
        }
        uncertain.set(overlap.from(), uncertain.get(overlap.from()) || from == Inclusion.MAYBE);
        return Optional.of(to == Inclusion.MAYBE && overlap.kind() != Kind.PART ? overlap.perhaps() : overlap);
    }

    static boolean isDenied(Link link) {
        return link.rank() == Rank.DEPRECATED
                || (!link.evidence().isEmpty() && link.evidence().stream().allMatch(Forest::denies));
    }

    private static boolean denies(Citation words) {
        return words.factuality().isAtLeast(Factuality.POSSIBLE_DENIED);
    }

    private void take(Overlap overlap) {
        switch (overlap.kind()) {
            case RESTATES, DRAWS_ON -> coveredBy.putIfAbsent(overlap.from(), overlap);
            case SUPERSEDED -> replacedBy.putIfAbsent(overlap.from(), overlap.to());
            case PERHAPS, PERHAPS_SUPERSEDED -> perhaps.add(overlap);
            case PART -> {}
        }
    }

    /** {@return the thing in which one counts that restates another or is paid out of it; else the thing itself} */
    int countedIn(int thing) {
        int at = thing;
        while (coveredBy.containsKey(at)) {
            at = coveredBy.get(at).to();
        }
        return at;
    }

    private void findParents(List<Overlap> overlaps) {
        Map<Integer, Set<Integer>> wholes = new LinkedHashMap<>();
        for (Overlap overlap : overlaps) {
            int whole = countedIn(overlap.to());
            if (overlap.kind() == Kind.PART && whole != overlap.from() && !coveredBy.containsKey(overlap.from())) {
                wholes.computeIfAbsent(overlap.from(), absent -> new LinkedHashSet<>())
                        .add(whole);
            }
        }
        wholes.forEach((part, all) -> {
            if (all.size() == 1) {
                parents.put(part, all.iterator().next());
            }
        });
        wholes.forEach((part, all) -> {
            if (all.size() > 1) {
                putNearest(part, all);
            }
        });
        parents.forEach((part, whole) ->
                children.computeIfAbsent(whole, absent -> new ArrayList<>()).add(part));
    }

    /** Of several wholes the one that lies within all the others; where there is none, a heap. */
    private void putNearest(int part, Set<Integer> wholes) {
        Set<Integer> nearest = new LinkedHashSet<>(wholes);
        for (int whole : wholes) {
            int above = parents.getOrDefault(whole, NONE);
            for (int i = 0; i < MOST_LEVELS && above != NONE; i++) {
                nearest.remove(above);
                above = parents.getOrDefault(above, NONE);
            }
        }
        if (nearest.size() == 1) {
            parents.put(part, nearest.iterator().next());
        } else {
            nearest.forEach(whole -> perhaps.add(new Overlap(Kind.PERHAPS, part, whole)));
        }
    }

    private void spreadReplacement() {
        List<Integer> replaced = new ArrayList<>(replacedBy.keySet());
        for (int i = 0; i < replaced.size(); i++) {
            int thing = replaced.get(i);
            if (!arrivedOnly.get(thing)) {
                arrivedOnly.set(thing);
                replaced.addAll(children.getOrDefault(thing, List.of()));
            }
        }
        replacedBy.forEach((old, by) -> perhaps.add(new Overlap(Kind.PERHAPS_SUPERSEDED, old, by)));
    }

    /** What may be the same as, or part of, something that is or may be replaced may be replaced with it. */
    private void spreadPerhapsReplaced() {
        Map<Integer, List<Integer>> next = replacedTogether();
        List<Integer> found = new ArrayList<>(perhapsReplaced.stream().boxed().toList());
        for (int i = 0; i < found.size(); i++) {
            for (int thing : next.getOrDefault(found.get(i), List.of())) {
                if (!perhapsReplaced.get(thing)) {
                    perhapsReplaced.set(thing);
                    found.add(thing);
                }
            }
        }
    }

    /** For each thing those that may be replaced where it is; and marks where that begins. */
    private Map<Integer, List<Integer>> replacedTogether() {
        Map<Integer, List<Integer>> next = new TreeMap<>();
        perhapsReplaced.or(arrivedOnly);
        for (Overlap overlap : perhaps) {
            if (overlap.kind() == Kind.PERHAPS_SUPERSEDED) {
                perhapsReplaced.set(overlap.from());
            } else {
                at(next, overlap.from()).add(overlap.to());
                at(next, overlap.to()).add(overlap.from());
            }
        }
        children.forEach((whole, parts) -> at(next, whole).addAll(parts));
        coveredBy.forEach((from, by) -> at(next, from).add(by.to()));
        return next;
    }

    private static List<Integer> at(Map<Integer, List<Integer>> lists, int thing) {
        return lists.computeIfAbsent(thing, absent -> new ArrayList<>());
    }

    /** {@return whether a thing may be replaced, with what it may be the same as or part of} */
    boolean isPerhapsReplaced(int thing) {
        return perhapsReplaced.get(thing);
    }

    /** Joins the outermost wholes of what may have something in common. */
    private void pile() {
        Map<Integer, Integer> tops = tops();
        for (Overlap overlap : perhaps) {
            int one = countedIn(overlap.from());
            int other = countedIn(overlap.to());
            if (tops.getOrDefault(one, one).equals(tops.getOrDefault(other, other))) {
                loosen(one);
            }
            join(tops.getOrDefault(one, one), tops.getOrDefault(other, other));
        }
        for (int thing : List.copyOf(heapOf.keySet())) {
            heaps.computeIfAbsent(heap(thing), absent -> new ArrayList<>()).add(thing);
        }
    }

    /** The parts of each whole above may have something in common. */
    private void loosen(int thing) {
        int at = thing;
        while (at != NONE && !loose.get(at)) {
            loose.set(at);
            at = parents.getOrDefault(at, NONE);
        }
    }

    private void join(int one, int other) {
        if (one != other) {
            heapOf.putIfAbsent(one, one);
            heapOf.putIfAbsent(other, other);
            int head = heap(one);
            int another = heap(other);
            heapOf.put(Math.max(head, another), Math.min(head, another));
        }
    }

    private int heap(int thing) {
        int at = thing;
        int next = heapOf.getOrDefault(at, at);
        while (next != at) {
            int after = heapOf.getOrDefault(next, next);
            heapOf.put(at, after);
            at = next;
            next = after;
        }
        return at;
    }

    private Map<Integer, Integer> tops() {
        Map<Integer, Integer> tops = new TreeMap<>();
        List<Integer> order = partsFirst();
        for (int i = order.size() - 1; i >= 0; i--) {
            int thing = order.get(i);
            Integer whole = parents.get(thing);
            tops.put(thing, whole == null ? thing : tops.getOrDefault(whole, whole));
        }
        return tops;
    }

    /** {@return all that has parts or is one, parts before their wholes} */
    List<Integer> partsFirst() {
        List<Integer> order = new ArrayList<>();
        children.keySet().stream().filter(whole -> !parents.containsKey(whole)).forEach(order::add);
        for (int i = 0; i < order.size(); i++) {
            order.addAll(children.getOrDefault(order.get(i), List.of()));
        }
        Collections.reverse(order);
        return order;
    }

    /** {@return whether something counts by itself alone, whatever else there is} */
    boolean isAlone(int thing) {
        return !related.get(thing);
    }

    /** {@return in what a thing counts that restates another or is paid out of it} */
    Optional<Overlap> coveredBy(int thing) {
        return Optional.ofNullable(coveredBy.get(thing));
    }

    /** {@return what a thing is part of} */
    Optional<Integer> whole(int thing) {
        return Optional.ofNullable(parents.get(thing));
    }

    /** {@return the parts of a thing} */
    List<Integer> parts(int thing) {
        return children.getOrDefault(thing, List.of());
    }

    /** {@return whether parts of a thing may have something in common} */
    boolean isLoose(int thing) {
        return loose.get(thing);
    }

    /** {@return by what a thing is replaced} */
    Optional<Integer> replacedBy(int thing) {
        return Optional.ofNullable(replacedBy.get(thing));
    }

    /** {@return whether of a thing only what has arrived counts} */
    boolean isArrivedOnly(int thing) {
        return arrivedOnly.get(thing);
    }

    /** {@return the things that may have something in common with each other, heap by heap} */
    Iterable<List<Integer>> heaps() {
        return heaps.values();
    }

    /** {@return whether a thing may have something in common with another, directly or in a whole} */
    boolean isInHeap(int thing) {
        return heapOf.containsKey(thing);
    }
}
