package org.communique.revision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.evidence.Factuality;
import org.communique.id.EntryId;
import org.communique.internal.CompositeKey;
import org.communique.internal.MixedKeyMap;

/**
 * Which entries of a dossier are one thing: those that links certainly join, one by way of another; and of those that links
 * join less certainly only such as each are directly joined with each.
 */
final class SameEntries {

    private final List<Entry> entries;
    private final Map<EntryId, List<Integer>> places = new MixedKeyMap<>();
    private final Classes classes;
    private final List<UnifiedConflict> conflicts = new ArrayList<>();

    SameEntries(Dossier dossier, Factuality degree) {
        entries = dossier.entries().toList();
        classes = new Classes(entries.size());
        for (int i = 0; i < entries.size(); i++) {
            places.computeIfAbsent(entries.get(i).id(), id -> new ArrayList<>(1))
                    .add(i);
        }
        List<Link> links = dossier.links().stream()
                .filter(link -> link.relation().equals(Relation.SAME_AS)
                        && link.holds(degree)
                        && !link.subject().equals(link.object()))
                .filter(this::canJoin)
                .toList();
        links.stream()
                .filter(link -> link.holds(Factuality.CERTAIN))
                .forEach(link -> classes.join(place(link.subject()), place(link.object())));
        joinLessCertain(links);
    }

    Classes classes() {
        return classes;
    }

    /** {@return what is not joined; of links only those that are not found to be equal by now} */
    List<UnifiedConflict> conflicts() {
        return conflicts.stream().filter(conflict -> !isSettled(conflict)).toList();
    }

    private boolean isSettled(UnifiedConflict conflict) {
        return conflict.kind() == UnifiedConflictKind.LINKS
                && classes.areOne(
                        place(conflict.entries().get(0)),
                        place(conflict.entries().get(1)));
    }

    /** {@return the places of the links of which a link says that they are the same} */
    List<Integer> linksSaidToBeSame() {
        return conflicts.stream()
                .filter(conflict -> conflict.kind() == UnifiedConflictKind.LINKS)
                .flatMap(conflict -> conflict.entries().stream())
                .map(this::place)
                .toList();
    }

    private int place(EntryId id) {
        return places.getOrDefault(id, List.of(-1)).get(0);
    }

    private boolean canJoin(Link link) {
        List<Integer> subject = places.getOrDefault(link.subject(), List.of());
        List<Integer> object = places.getOrDefault(link.object(), List.of());
        if (subject.isEmpty() || object.isEmpty()) {
            return false;
        }
        boolean ambiguous = subject.size() > 1 || object.size() > 1;
        Optional<UnifiedConflictKind> problem = ambiguous
                ? Optional.of(UnifiedConflictKind.AMBIGUOUS)
                : problem(entries.get(subject.get(0)), entries.get(object.get(0)));
        problem.ifPresent(kind -> conflicts.add(UnifiedConflict.of(kind, List.of(link.subject(), link.object()))));
        return problem.isEmpty();
    }

    private static Optional<UnifiedConflictKind> problem(Entry one, Entry other) {
        if (one instanceof Link && other instanceof Link) {
            return Optional.of(UnifiedConflictKind.LINKS);
        } else if (!EntryLists.areOfOneShape(one, other)) {
            return Optional.of(UnifiedConflictKind.KIND);
        }
        boolean deprecated = one.rank() == Rank.DEPRECATED || other.rank() == Rank.DEPRECATED;
        return deprecated ? Optional.of(UnifiedConflictKind.DEPRECATED) : Optional.empty();
    }

    /** Joins classes of which each two are joined directly. */
    private void joinLessCertain(List<Link> links) {
        Set<CompositeKey> pairs = new HashSet<>();
        List<int[]> joins = new ArrayList<>();
        Classes groups = new Classes(entries.size());
        for (Link link : links) {
            int one = classes.of(place(link.subject()));
            int other = classes.of(place(link.object()));
            if (one != other && pairs.add(pair(one, other))) {
                groups.join(one, other);
                joins.add(new int[] {one, other});
            }
        }
        Map<Integer, Integer> numbers = new TreeMap<>();
        joins.forEach(join -> numbers.merge(groups.of(join[0]), 1, Integer::sum));
        groups.joined().forEach(group -> joinOrTell(group, numbers.getOrDefault(groups.of(group.get(0)), 0)));
    }

    private static CompositeKey pair(int one, int other) {
        return CompositeKey.of(String.valueOf(Math.min(one, other)), String.valueOf(Math.max(one, other)));
    }

    private void joinOrTell(List<Integer> own, int pairs) {
        if ((long) own.size() * (own.size() - 1) / 2 == pairs) {
            own.forEach(other -> classes.join(own.get(0), other));
        } else {
            conflicts.add(UnifiedConflict.of(
                    UnifiedConflictKind.CHAIN,
                    own.stream().map(i -> entries.get(i).id()).toList()));
        }
    }
}
