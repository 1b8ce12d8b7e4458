package org.communique.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.communique.dossier.OrderingReference;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.CompositeKey;
import org.communique.internal.MixedKeyMap;
import org.communique.revision.Versions.Side;
import org.communique.shape.Visit;

/**
 * The circles of references in a merge that neither side has. What one side alone refers to in one of them is as it was before,
 * or else gone, and is in a conflict.
 */
final class MixedCircles {

    private final List<EntryListMerge> lists;
    private final Set<EntryId> leftOut = Collections.newSetFromMap(new MixedKeyMap<>());

    MixedCircles(List<EntryListMerge> lists) {
        this.lists = lists;
    }

    /** Opens those that there are. {@return whether there were any} */
    boolean open() {
        if (!addsTo(Side.FIRST) || !addsTo(Side.SECOND)) {
            return false;
        }
        Set<CompositeKey> first = keys(Side.FIRST);
        Set<CompositeKey> second = keys(Side.SECOND);
        List<OrderingReference> mixed = new ArrayList<>();
        for (List<OrderingReference> circle : OrderingReference.circles(merged())) {
            if (!isOf(first, circle) && !isOf(second, circle)) {
                circle.stream()
                        .filter(reference -> !first.contains(key(reference)) || !second.contains(key(reference)))
                        .forEach(mixed::add);
            }
        }
        mixed.forEach(this::takeOut);
        return !mixed.isEmpty();
    }

    /** Whether an entry that is not as one side has it refers to anything. */
    private boolean addsTo(Side side) {
        return lists.stream().anyMatch(list -> list.ids().stream()
                .filter(id -> !list.versions(id).equals(list.now(id, side)))
                .anyMatch(id -> !references(list.versions(id)).isEmpty()));
    }

    private Set<CompositeKey> keys(Side side) {
        Set<CompositeKey> keys = new HashSet<>();
        lists.forEach(list -> list.ids()
                .forEach(id -> references(list.now(id, side)).forEach(reference -> keys.add(key(reference)))));
        return keys;
    }

    private List<OrderingReference> merged() {
        List<OrderingReference> all = new ArrayList<>();
        lists.forEach(list -> list.ids().forEach(id -> all.addAll(references(list.versions(id)))));
        return all;
    }

    private static List<OrderingReference> references(List<Entry> versions) {
        List<OrderingReference> all = new ArrayList<>();
        versions.forEach(version -> all.addAll(OrderingReference.of(EntryLists.visit(version))));
        return all;
    }

    private static CompositeKey key(OrderingReference reference) {
        return CompositeKey.of(
                reference.order(), reference.from().text(), reference.to().text());
    }

    private static boolean isOf(Set<CompositeKey> keys, List<OrderingReference> circle) {
        return circle.stream().allMatch(reference -> keys.contains(key(reference)));
    }

    private void takeOut(OrderingReference reference) {
        EntryId id = reference.at().entry().orElseThrow().id();
        EntryListMerge list = list(id);
        String attribute = attribute(reference.at());
        List<Entry> without = new ArrayList<>();
        for (Entry version : list.versions(id)) {
            WithoutAttribute.of(version, attribute, list.before(id)).ifPresent(without::add);
        }
        stand(id, without);
    }

    /** The attribute of the entry in which a value stands. */
    private static String attribute(Visit<?> at) {
        Visit<?> owner = at.owner().orElseThrow();
        return owner.value() instanceof Entry ? at.attribute() : attribute(owner);
    }

    private void stand(EntryId id, List<Entry> versions) {
        list(id).withdraw(id, EntryVersions.different(versions));
        if (versions.isEmpty() && leftOut.add(id)) {
            lists.forEach(list -> list.ids().forEach(this::forget));
        }
    }

    /** What names something that is left out is as it was before, or left out too. */
    private void forget(EntryId id) {
        if (namesLeftOut(list(id).versions(id))) {
            List<Entry> before = list(id).before(id);
            stand(id, namesLeftOut(before) ? List.of() : before);
        }
    }

    private boolean namesLeftOut(Collection<Entry> versions) {
        return !Collections.disjoint(EntryReferences.in(List.copyOf(versions)), leftOut);
    }

    private EntryListMerge list(EntryId id) {
        return lists.get(EntryLists.of(id));
    }
}
