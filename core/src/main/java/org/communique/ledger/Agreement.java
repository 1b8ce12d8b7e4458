package org.communique.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.communique.amount.Bounds;
import org.communique.internal.CompositeKey;

/** What several tellings of one thing come to: what all allow; where they clash, what any allows. */
final class Agreement {

    private Agreement() {}

    /** {@return what all tell, row by row where all tell it in the same rows} */
    static Rows of(List<Rows> tellings) {
        Rows first = tellings.get(0);
        boolean alike = tellings.stream().allMatch(rows -> rows.keys().equals(first.keys()));
        Rows agreed = new Rows();
        if (alike) {
            for (CompositeKey key : first.keys()) {
                agreed.add(key, of(tellings, key));
            }
            return agreed;
        }
        Bounds all = agreed(tellings.stream().map(Rows::sum).toList());
        Set<CompositeKey> keys = new TreeSet<>();
        tellings.forEach(rows -> keys.addAll(rows.keys()));
        keys.forEach(key -> agreed.add(key, Amounts.upTo(all)));
        return agreed;
    }

    private static Bounds of(List<Rows> tellings, CompositeKey key) {
        return agreed(tellings.stream().map(rows -> rows.get(key)).toList());
    }

    /** {@return what all allow; the hull of all where there is no such number} */
    static Bounds agreed(List<Bounds> tellings) {
        return common(tellings)
                .orElseGet(() -> tellings.stream().reduce(Bounds::or).orElse(Amounts.NOTHING));
    }

    /** {@return what all allow; absent where they clash} */
    static Optional<Bounds> common(List<Bounds> tellings) {
        Optional<Bounds> common = Optional.of(tellings.get(0));
        for (Bounds telling : tellings) {
            common = common.flatMap(telling::and);
        }
        return common;
    }
}
