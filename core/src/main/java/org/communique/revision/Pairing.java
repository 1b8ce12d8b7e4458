package org.communique.revision;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.communique.shape.Kind;

/**
 * Which element of one list is which of another: equal ones first, then the n-th among those of one identity.
 *
 * <p>What has no partner has -1.
 */
final class Pairing {

    private final int[] after;
    private final int[] before;

    private Pairing(int before, int after) {
        this.after = new int[before];
        this.before = new int[after];
        Arrays.fill(this.after, -1);
        Arrays.fill(this.before, -1);
    }

    static <V> Pairing of(Kind<V> kind, List<V> before, List<V> after) {
        return of(kind, before, after, new Identities());
    }

    static <V> Pairing of(Kind<V> kind, List<V> before, List<V> after, Identities identities) {
        Pairing pairing = new Pairing(before.size(), after.size());
        for (Group group : groups(before, after, value -> identities.of(kind, value))) {
            if (!group.isPair()) {
                pairing.pairEqual(kind, before, after, group);
            }
            pairing.pairInOrder(group);
        }
        return pairing;
    }

    /** {@return where an element of the first list stands in the second} */
    int after(int index) {
        return after[index];
    }

    /** {@return where an element of the second list stands in the first} */
    int before(int index) {
        return before[index];
    }

    /** {@return where each element of the second list that has a partner has it in the first, in the order of the second} */
    int[] order() {
        return Arrays.stream(before).filter(index -> index >= 0).toArray();
    }

    private <V> void pairEqual(Kind<V> kind, List<V> all, List<V> others, Group group) {
        Map<String, Deque<Integer>> equal = new HashMap<>();
        for (int index : group.after) {
            equal.computeIfAbsent(kind.canonical(others.get(index)), text -> new ArrayDeque<>())
                    .add(index);
        }
        for (int index : group.before) {
            Deque<Integer> partners = equal.getOrDefault(kind.canonical(all.get(index)), new ArrayDeque<>());
            if (!partners.isEmpty()) {
                pair(index, partners.remove());
            }
        }
    }

    private void pairInOrder(Group group) {
        List<Integer> left = group.before.stream().filter(i -> after[i] < 0).toList();
        List<Integer> right = group.after.stream().filter(i -> before[i] < 0).toList();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            pair(left.get(i), right.get(i));
        }
    }

    private void pair(int left, int right) {
        after[left] = right;
        before[right] = left;
    }

    private static <V> Collection<Group> groups(List<V> before, List<V> after, Function<V, String> identity) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (int i = 0; i < before.size(); i++) {
            groups.computeIfAbsent(identity.apply(before.get(i)), text -> new Group())
                    .before
                    .add(i);
        }
        for (int i = 0; i < after.size(); i++) {
            groups.computeIfAbsent(identity.apply(after.get(i)), text -> new Group())
                    .after
                    .add(i);
        }
        return groups.values();
    }

    /** The places of the elements of one identity. */
    private static final class Group {

        private final List<Integer> before = new ArrayList<>();
        private final List<Integer> after = new ArrayList<>();

        boolean isPair() {
            return before.size() == 1 && after.size() == 1;
        }
    }
}
