package org.communique.exchange.table;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.communique.amount.Bounds;
import org.communique.amount.Bounds.Bound;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.entry.Entry;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.evidence.Evidenced;
import org.communique.ledger.Support;
import org.communique.shape.Attribute;
import org.communique.shape.Shape;
import org.communique.time.TimeExpression;

/** The columns that say what attributes come to: bounds, days, by whose word. */
final class DerivedColumns {

    private static final String FOREVER = "infinity";

    private DerivedColumns() {}

    /** {@return what is written of a value beside its attributes} */
    static <T> List<Part<T>> of(Shape<T> shape, Scope scope) {
        Class<T> type = shape.type();
        if (type.equals(TimeExpression.class)) {
            return List.of(as(type, TimeExpression.class, days(scope)));
        } else if (type.equals(MoneyAmount.class)) {
            return List.of(as(type, MoneyAmount.class, bounds(scope, MoneyAmount::bounds)));
        } else if (type.equals(Quantity.class)) {
            return List.of(as(type, Quantity.class, bounds(scope, Quantity::bounds)));
        } else if (Entry.class.isAssignableFrom(type)) {
            return List.of(as(type, Evidenced.class, support(scope)), as(type, Entry.class, limits(scope)));
        }
        return Evidenced.class.isAssignableFrom(type) ? List.of(as(type, Evidenced.class, support(scope))) : List.of();
    }

    /** The type is known to be the other, or a kind of it. */
    private static <T, V> Part<T> as(Class<T> type, Class<V> general, Part<V> part) {
        if (!general.isAssignableFrom(type)) {
            throw new IllegalArgumentException(type + " is no " + general);
        }
        return (value, row) -> part.write(general.cast(value), row);
    }

    private static Part<TimeExpression> days(Scope scope) {
        int earliest = scope.column(
                "earliest",
                ColumnType.DATE,
                "The first day that it can be, where that is certain of what is written; of a time with an offset, the day there.");
        int latest = scope.column(
                "latest",
                ColumnType.DATE,
                "The last day that it can be, where that is certain of what is written; of a time with an offset, the day there.");
        int start = scope.column("start", ColumnType.TEXT, "What is known of the first day: " + SqlDays.MEANING);
        int end = scope.column("end", ColumnType.TEXT, "What is known of the last day: " + SqlDays.MEANING);
        return (time, row) -> time.edtf().ifPresent(edtf -> {
            SqlDays days = SqlDays.of(edtf);
            row.set(earliest, days.earliest().orElse(null));
            row.set(latest, days.latest().orElse(null));
            row.set(start, days.start());
            row.set(end, days.end());
        });
    }

    /** {@return the moment that an instant of an attribute is, to the microsecond} */
    static <T, V> Part<T> moment(Attribute<T, V> attribute, Scope scope) {
        int column = scope.column(
                SqlNames.of(attribute.name()) + "_utc",
                ColumnType.TIMESTAMP,
                attribute.meaning() + " To the microsecond, in UTC; absent of what is beyond the times of SQL.");
        return (owner, row) -> attribute
                .values(owner)
                .forEach(
                        value -> row.set(column, SqlDays.moment((Instant) value).orElse(null)));
    }

    private static <V> Part<V> bounds(Scope scope, Function<V, Bounds> bounds) {
        BoundsColumns columns = BoundsColumns.of(scope);
        return (value, row) -> columns.write(bounds.apply(value), row);
    }

    private static Part<Evidenced> support(Scope scope) {
        int column = scope.column(
                "support",
                ColumnType.TEXT,
                "By whose word it is so, of its own evidence or else that of its entry: reported by a source, editor where nothing"
                        + " is cited, claimed by somebody who is quoted alone, disputed, hedged or denied.");
        return (value, row) ->
                row.context().entry().ifPresent(entry -> row.set(column, lower(Support.of(value, entry))));
    }

    private static Part<Entry> limits(Scope scope) {
        int visibility = scope.column(
                "visibility",
                ColumnType.TEXT,
                "Who may see it, as its markings say, with a space between several; whatever that is, an embargo comes beside it.");
        int embargo = scope.column(
                "embargo_until",
                ColumnType.TEXT,
                "The last instant until which an embargo holds; empty where one has no end, and absent where there is none."
                        + " To be compared is embargo_until_utc.");
        int until = scope.column(
                "embargo_until_utc",
                ColumnType.TIMESTAMP,
                "The same to the microsecond, in UTC: infinity where it has no end or one beyond the times of SQL. What is free at"
                        + " a time has none, or one before it.");
        return (entry, row) -> {
            row.set(visibility, visibility(entry).orElse(null));
            row.set(embargo, embargo(entry).orElse(null));
            row.set(until, embargo(entry).map(DerivedColumns::until).orElse(null));
        };
    }

    private static Optional<String> visibility(Entry entry) {
        List<Marking> levels = markings(entry, MarkingKind.VISIBILITY);
        return levels.isEmpty()
                ? Optional.empty()
                : Optional.of(levels.stream()
                        .map(marking -> marking.value().orElse(""))
                        .collect(Collectors.joining(" ")));
    }

    private static Optional<String> embargo(Entry entry) {
        List<Marking> embargoes = markings(entry, MarkingKind.EMBARGO);
        boolean endless = embargoes.stream().anyMatch(marking -> marking.until().isEmpty());
        Optional<String> last = embargoes.stream()
                .flatMap(marking -> marking.until().stream())
                .max(Instant::compareTo)
                .map(Instant::toString);
        return endless ? Optional.of("") : last;
    }

    /** An embargo ends no sooner in SQL than it does: the part of a microsecond is rounded up. */
    private static String until(String embargo) {
        return Optional.of(embargo)
                .filter(text -> !text.isEmpty())
                .map(Instant::parse)
                .filter(end -> SqlDays.moment(end).isPresent())
                .flatMap(end -> SqlDays.moment(end.plusNanos(999)))
                .orElse(FOREVER);
    }

    private static List<Marking> markings(Entry entry, MarkingKind kind) {
        return entry.markings().stream()
                .filter(marking -> marking.kind().equals(kind))
                .toList();
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The four columns of bounds. */
    record BoundsColumns(int lower, int lowerInclusive, int upper, int upperInclusive) {

        static BoundsColumns of(Scope scope) {
            return new BoundsColumns(
                    scope.column("lower", ColumnType.DECIMAL, "The least that it can be; absent where nobody knows."),
                    scope.column("lower_inclusive", ColumnType.BOOLEAN, "Whether it can be that number itself."),
                    scope.column("upper", ColumnType.DECIMAL, "The most that it can be; absent where nobody knows."),
                    scope.column("upper_inclusive", ColumnType.BOOLEAN, "Whether it can be that number itself."));
        }

        void write(Bounds bounds, Row row) {
            write(bounds.lower(), lower, lowerInclusive, row);
            write(bounds.upper(), upper, upperInclusive, row);
        }

        private static void write(Optional<Bound> bound, int number, int inclusive, Row row) {
            row.set(number, bound.map(end -> end.value().toPlainString()).orElse(null));
            row.set(inclusive, bound.map(end -> String.valueOf(end.inclusive())).orElse(null));
        }
    }
}
