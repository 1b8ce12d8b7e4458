package org.communique.ledger;

import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.communique.amount.Bounds;
import org.communique.internal.CompositeKey;
import org.communique.time.Ternary;

/** A figure in one measure, row by row, and in all. */
final class Rows {

    private final TreeMap<CompositeKey, BoundsSum> byKey = new TreeMap<>();
    private final BoundsSum sum = new BoundsSum();

    /** {@return rows of which there is one} */
    static Rows of(CompositeKey key, Bounds bounds) {
        Rows rows = new Rows();
        rows.add(key, bounds);
        return rows;
    }

    void add(CompositeKey key, Bounds bounds) {
        byKey.computeIfAbsent(key, absent -> new BoundsSum()).add(bounds);
        sum.add(bounds);
    }

    void add(Rows others) {
        others.byKey.forEach((key, other) -> add(key, other.bounds()));
    }

    Bounds get(CompositeKey key) {
        BoundsSum row = byKey.get(key);
        return row == null ? Amounts.NOTHING : row.bounds();
    }

    Bounds sum() {
        return sum.bounds();
    }

    /** {@return these or the others} */
    Rows or(Rows others) {
        Rows either = new Rows();
        Set<CompositeKey> keys = new TreeSet<>(byKey.keySet());
        keys.addAll(others.byKey.keySet());
        keys.forEach(key -> either.add(key, get(key).or(others.get(key))));
        return either;
    }

    int size() {
        return byKey.size();
    }

    Set<CompositeKey> keys() {
        return byKey.keySet();
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
            Bounds sum = rows.sum();
            greatest = greatest.max(sum);
            counted += sum.equals(Amounts.NOTHING) ? 0 : 1;
        }
        if (counted < 2) {
            return added;
        }
        Rows heap = new Rows();
        Bounds least = added.size() == 1 ? greatest : Amounts.NOTHING;
        for (CompositeKey key : added.keys()) {
            heap.add(key, Amounts.between(Amounts.low(least), added.get(key).upper()));
        }
        return heap;
    }

    /** {@return these less the others, row by row, from nothing up} */
    Rows less(Rows others) {
        Rows less = new Rows();
        keys().forEach(key -> less.add(key, Amounts.less(get(key), others.get(key))));
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
        if (parts.byKey.isEmpty()) {
            return this;
        }
        Bounds total = total(parts.sum(), most);
        Rows rows = new Rows();
        for (CompositeKey key : parts.keys()) {
            if (!byKey.containsKey(key)) {
                rows.add(key, parts.get(key));
            }
        }
        for (CompositeKey key : keys()) {
            rows.add(key, remaining(key, parts, total));
        }
        return rows;
    }

    private Bounds total(Bounds parts, Bounds most) {
        Bounds whole = sum();
        return parts.isCertainlyGreaterThan(most) == Ternary.YES
                ? whole
                : Amounts.between(
                        Amounts.low(whole.max(parts)),
                        whole.max(parts.min(most)).upper());
    }

    /** {@return whether parts certainly come to more than their whole can be} */
    static boolean isMore(Rows parts, Bounds most) {
        return parts.sum().isCertainlyGreaterThan(most) == Ternary.YES;
    }

    /** What is left in a row of the whole when the parts in other rows are taken off. */
    private Bounds remaining(CompositeKey key, Rows parts, Bounds total) {
        BoundsSum elsewhere = new BoundsSum();
        for (CompositeKey other : parts.keys()) {
            if (!other.equals(key)) {
                elsewhere.add(parts.get(other));
            }
        }
        if (byKey.size() == 1) {
            return Amounts.less(total, elsewhere.bounds());
        }
        Bounds own = get(key);
        Bounds inRow = parts.get(key);
        Bounds least = Amounts.less(own, elsewhere.bounds()).max(inRow);
        return Amounts.between(Amounts.low(least), own.max(inRow).upper());
    }
}
