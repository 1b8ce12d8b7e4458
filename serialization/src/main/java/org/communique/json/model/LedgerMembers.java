package org.communique.json.model;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communique.amount.Bounds;
import org.communique.amount.Bounds.Bound;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Component;
import org.communique.json.codec.Scalars;
import org.communique.ledger.Column;
import org.communique.ledger.Measure;
import org.communique.shape.Form;
import org.communique.shape.Scalar;

/** What several answers of a ledger have among their members: a measure, the ends of a figure, a day. */
final class LedgerMembers {

    static final Codec<Column> COLUMN = Answers.closed(Column.class, Column.values());

    static final Codec<LocalDate> DAY = Scalars.of(Scalar.text(
            LocalDate.class,
            "a day such as 2025-03-06",
            Form.matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            LedgerMembers::day,
            LocalDate::toString));

    private static final Codec<String> TEXT = Scalars.of(Scalar.TEXT);

    static final Codec<Bounds> RANGE = range();

    private LedgerMembers() {}

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("expected a day such as 2025-03-06", e);
        }
    }

    private static Codec<Bounds> range() {
        Ends<Bounds> ends = new Ends<>(bounds -> bounds);
        return Component.together("Range", "The numbers that a figure can be.", ends.all(), ends::read);
    }

    /** {@return the components of several parts, one behind the other} */
    @SafeVarargs
    static <T> List<Component<T, ?>> joined(List<Component<T, ?>>... parts) {
        List<Component<T, ?>> all = new ArrayList<>();
        for (List<Component<T, ?>> part : parts) {
            all.addAll(part);
        }
        return all;
    }

    /** What a figure is told in, as members of its owner. */
    static final class Measured<T> {

        private final Component<T, Column> column;
        private final Component<T, Optional<String>> currency;
        private final Component<T, Optional<String>> unit;
        private final Component<T, Optional<String>> item;

        Measured(Function<T, Measure> measure) {
            column = Component.one("measure", "What it counts.", COLUMN, owner -> measure.apply(owner)
                    .column());
            currency = Component.maybe(
                    "currency",
                    "The ISO 4217 code of its currency, if it is an amount of money.",
                    TEXT,
                    owner -> unit(measure.apply(owner), true));
            unit = Component.maybe(
                    "unit",
                    "The code of its unit, if it is a number of things.",
                    TEXT,
                    owner -> unit(measure.apply(owner), false));
            item = Component.maybe(
                    "item", "What is counted; absent where nobody says so, and of money.", TEXT, owner -> measure.apply(
                                    owner)
                            .item());
        }

        private static Optional<String> unit(Measure measure, boolean money) {
            return Optional.of(measure.unit()).filter(unit -> !unit.isEmpty() && measure.isMoney() == money);
        }

        List<Component<T, ?>> all() {
            return List.of(column, currency, unit, item);
        }

        Measure read(Component.Values read) {
            String unit = read.get(currency).or(() -> read.get(this.unit)).orElse("");
            return new Measure(read.get(column), unit, read.get(item));
        }
    }

    /** The ends of the numbers that something can be, as members of its owner. */
    static final class Ends<T> {

        private final Component<T, Optional<BigDecimal>> lower;
        private final Component<T, Optional<Boolean>> lowerInclusive;
        private final Component<T, Optional<BigDecimal>> upper;
        private final Component<T, Optional<Boolean>> upperInclusive;

        Ends(Function<T, Bounds> bounds) {
            lower = Component.maybe(
                    "lower", "The least that it can be.", Answers.LONG_DECIMAL, owner -> bounds.apply(owner)
                            .lower()
                            .map(Bound::value));
            lowerInclusive = Component.maybe(
                    "lowerInclusive",
                    "Whether it can be that number itself.",
                    Scalars.truth(),
                    owner -> bounds.apply(owner).lower().map(Bound::inclusive));
            upper = Component.maybe(
                    "upper",
                    "The most that it can be; absent where nothing certain is known.",
                    Answers.LONG_DECIMAL,
                    owner -> bounds.apply(owner).upper().map(Bound::value));
            upperInclusive = Component.maybe(
                    "upperInclusive",
                    "Whether it can be that number itself.",
                    Scalars.truth(),
                    owner -> bounds.apply(owner).upper().map(Bound::inclusive));
        }

        List<Component<T, ?>> all() {
            return List.of(lower, lowerInclusive, upper, upperInclusive);
        }

        Bounds read(Component.Values read) {
            return new Bounds(
                    bound(read.get(lower), read.get(lowerInclusive)), bound(read.get(upper), read.get(upperInclusive)));
        }

        private static Optional<Bound> bound(Optional<BigDecimal> value, Optional<Boolean> inclusive) {
            return value.map(number -> new Bound(number, inclusive.orElse(true)));
        }
    }
}
