package org.communique.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.internal.CompositeKey;
import org.communique.pledge.Contribution;
import org.communique.pledge.Pledge;

/** Which accounts of one pledge are parts of which others, told in the same measure. */
final class Within {

    private final Pledge pledge;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<CompositeKey, Item> byPlace = new HashMap<>();
    private final IdentityHashMap<Item, List<Item>> parts = new IdentityHashMap<>();
    private final List<Item> outermost = new ArrayList<>();

    Within(Pledge pledge, List<Item> items) {
        this.pledge = pledge;
        for (int i = 0; i < pledge.contributions().size(); i++) {
            int index = i;
            pledge.contributions().get(i).key().ifPresent(key -> byKey.put(key, index));
        }
        for (Item item : items) {
            item.account().contributions().forEach(i -> byPlace.put(place(i, item.measure()), item));
        }
        for (Item item : items) {
            whole(item)
                    .ifPresentOrElse(
                            whole -> parts.computeIfAbsent(whole, absent -> new ArrayList<>())
                                    .add(item),
                            () -> outermost.add(item));
        }
    }

    private static CompositeKey place(int contribution, Measure measure) {
        return CompositeKey.of(
                Integer.toString(contribution),
                measure.column().name(),
                measure.unit(),
                measure.item().orElse(""));
    }

    /** The nearest whole that has an account in the same measure. */
    private Optional<Item> whole(Item item) {
        Contribution at = item.account().contribution();
        while (at.within().isPresent()) {
            int index = byKey.getOrDefault(at.within().get(), 0);
            Item whole = byPlace.get(place(index, item.measure()));
            if (whole != null) {
                return Optional.of(whole);
            }
            at = pledge.contributions().get(index);
        }
        return Optional.empty();
    }

    /** {@return the parts of an account} */
    List<Item> parts(Item item) {
        return parts.getOrDefault(item, List.of());
    }

    /** {@return the accounts that are part of no other} */
    List<Item> outermost() {
        return outermost;
    }

    /** {@return all accounts, parts before their wholes} */
    List<Item> partsFirst() {
        List<Item> order = new ArrayList<>(outermost);
        for (int i = 0; i < order.size(); i++) {
            order.addAll(parts(order.get(i)));
        }
        Collections.reverse(order);
        return order;
    }
}
