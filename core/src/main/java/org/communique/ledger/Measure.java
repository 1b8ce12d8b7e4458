package org.communique.ledger;

import java.util.Comparator;
import java.util.Optional;

/**
 * What figures are told in that can be added: a column and a currency, or a unit and what is counted.
 *
 * <p>They are ordered by column, unit and item.
 *
 * @param column what the figures count
 * @param unit the ISO 4217 code of a currency or, in {@link Column#COUNT}, the code of a unit; empty in {@link Column#NONE}
 * @param item what is counted: the item of goods, or the code of the kind of people or services; absent where nobody says so,
 *     and of money
 */
public record Measure(Column column, String unit, Optional<String> item) implements Comparable<Measure> {

    private static final Comparator<Measure> ORDER = Comparator.comparing(Measure::column)
            .thenComparing(Measure::unit)
            .thenComparing(measure -> measure.item().orElse(""));

    static final Measure NONE = new Measure(Column.NONE, "", Optional.empty());

    static Measure of(Column column, String currency) {
        return new Measure(column, currency, Optional.empty());
    }

    /** {@return whether it is an amount of money, so that its unit is a currency} */
    public boolean isMoney() {
        return column != Column.COUNT && column != Column.NONE;
    }

    @Override
    public int compareTo(Measure other) {
        return ORDER.compare(this, other);
    }
}
