package org.communique.ledger;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.communique.amount.Bounds;
import org.communique.internal.CompositeKey;
import org.communique.time.Ternary;

/** A figure in one measure, row by row, and in all. */
final class Rows {

    private final TreeMap<CompositeKey, Bounds> byKey = new TreeMap<>();
    private final BoundsSum sum = new BoundsSum();

    /** {@return rows of which there is one} */
    static Rows of(CompositeKey key, Bounds bounds) {
        Rows rows = new Rows();
        rows.put(key, bounds);
        return rows;
    }

    void put(CompositeKey key, Bounds bounds) {
        Bounds before = byKey.put(key, bounds);
        if (before != null) {
            sum.remove(before);
        }
        sum.add(bounds);
    }

    void add(CompositeKey key, Bounds bounds) {
        put(key, get(key).plus(bounds));
    }

    void add(Rows others) {
        others.byKey.forEach(this::add);
    }

    Bounds get(CompositeKey key) {
        return byKey.getOrDefault(key, Amounts.NOTHING);
    }

    Bounds sum() {
        return sum.bounds();
    }

    /** {@return these or the others} */
    Rows or(Rows others) {
        Rows either = new Rows();
        byKey.forEach((key, bounds) -> either.put(key, bounds.or(others.get(key))));
        others.byKey.forEach((key, bounds) -> either.put(key, bounds.or(get(key))));
        return either;
    }

    int size() {
        return byKey.size();
    }

    Map<CompositeKey, Bounds> byKey() {
        return byKey;
    }

    /**
     * {@return what there is of several that may have something in common: at least the greatest, and at most all}
     *
     * <p>Where they are in several rows nobody knows in which of them the common part counts.
     */
    static Rows heap(Collection<Rows> all) {
        Rows added = new Rows();
        Bounds greatest = Amounts.NOTHING;
        long counted = 0;
        for (Rows rows : all) {
            added.add(rows);
            greatest = greatest.max(rows.sum());
            counted += rows.sum().equals(Amounts.NOTHING) ? 0 : 1;
        }
        if (counted < 2) {
            return added;
        }
        Rows heap = new Rows();
        for (Map.Entry<CompositeKey, Bounds> row : added.byKey.entrySet()) {
            Bounds least = added.size() == 1 ? greatest : Amounts.NOTHING;
            heap.put(
                    row.getKey(),
                    Amounts.between(Amounts.low(least), row.getValue().upper()));
        }
        return heap;
    }

    /** {@return these less the others, row by row, from nothing up} */
    Rows less(Rows others) {
        Rows less = new Rows();
        byKey.forEach((key, bounds) -> less.put(key, Amounts.less(bounds, others.get(key))));
        return less;
    }

    /**
     * {@return a whole with its parts: at least what the parts come to, and no more than it names}
     *
     * <p>Parts keep their rows, and are taken off the row of the whole.
     *
     * @param parts what the parts come to
     * @param most what the whole can be at the most
     */
    Rows with(Rows parts, Bounds most) {
        if (byKey.isEmpty()) {
            return parts;
        }
        Bounds whole = sum();
        Bounds least = whole.max(parts.sum());
        Bounds total = isMore(parts, most)
                ? whole
                : Amounts.between(
                        Amounts.low(least), whole.max(parts.sum().min(most)).upper());
        Rows rows = new Rows();
        rows.add(parts);
        for (Map.Entry<CompositeKey, Bounds> row : byKey.entrySet()) {
            rows.put(row.getKey(), remaining(row.getKey(), row.getValue(), parts, total));
        }
        return rows;
    }

    /** {@return whether parts certainly come to more than their whole can be} */
    static boolean isMore(Rows parts, Bounds most) {
        return parts.sum().isCertainlyGreaterThan(most) == Ternary.YES;
    }

    private Bounds remaining(CompositeKey key, Bounds own, Rows parts, Bounds total) {
        BoundsSum others = parts.sum.copy();
        if (parts.byKey.containsKey(key)) {
            others.remove(parts.get(key));
        }
        if (byKey.size() == 1) {
            return others.bounds().equals(Amounts.NOTHING) ? total : Amounts.less(total, others.bounds());
        }
        Bounds least = Amounts.less(own, others.bounds()).max(parts.get(key));
        return Amounts.between(Amounts.low(least), own.max(parts.get(key)).upper());
    }
}
