package org.communique.ledger;

import java.util.Comparator;
import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.amount.BoundsWording;
import org.communique.amount.Unit;

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

    /** {@return a figure in words: "worth less than £30m", "more than 10,000 drones", "5 tonnes (flour)"} */
    public String inWords(Bounds bounds) {
        return switch (column) {
            case MONEY -> BoundsWording.money(bounds, unit);
            case GUARANTEE -> "a guarantee of " + BoundsWording.money(bounds, unit);
            case WORTH -> "worth " + BoundsWording.money(bounds, unit);
            case COUNT -> counted(bounds);
            case NONE -> "no figure";
        };
    }

    private String counted(Bounds bounds) {
        String words = BoundsWording.quantity(bounds, Unit.of(unit));
        if (item.isEmpty() || words.endsWith(" " + item.get())) {
            return words;
        }
        boolean said = unit.equals(Unit.ITEM.code()) || item.get().contains(unit);
        return said ? BoundsWording.things(bounds, item.get()) : words + " (" + item.get() + ")";
    }

    @Override
    public int compareTo(Measure other) {
        return ORDER.compare(this, other);
    }
}
