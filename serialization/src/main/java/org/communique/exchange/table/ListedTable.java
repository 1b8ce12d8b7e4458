package org.communique.exchange.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.communique.amount.Bounds;
import org.communique.amount.Bounds.Bound;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns are listed, one by one, of what is no part of the model.
 *
 * @param <T> what a row is made of
 */
final class ListedTable<T> {

    private final String name;
    private final String meaning;
    private final List<ColumnDefinition> columns = new ArrayList<>();
    private final List<Function<T, @Nullable String>> cells = new ArrayList<>();

    ListedTable(String name, String meaning) {
        this.name = name;
        this.meaning = meaning;
    }

    ListedTable<T> with(String column, ColumnType type, String sentence, Function<T, @Nullable String> cell) {
        columns.add(new ColumnDefinition(column, type, sentence));
        cells.add(cell);
        return this;
    }

    ListedTable<T> text(String column, String sentence, Function<T, @Nullable String> cell) {
        return with(column, ColumnType.TEXT, sentence, cell);
    }

    ListedTable<T> maybe(String column, String sentence, Function<T, Optional<String>> cell) {
        return text(column, sentence, row -> cell.apply(row).orElse(null));
    }

    ListedTable<T> integer(String column, String sentence, Function<T, Integer> cell) {
        return with(column, ColumnType.INTEGER, sentence, row -> String.valueOf(cell.apply(row)));
    }

    /** Four columns for the numbers that something can be. */
    ListedTable<T> bounds(Function<T, Bounds> bounds) {
        return bound("lower", "The least that it can be; absent where nobody knows.", row -> bounds.apply(row)
                        .lower())
                .bound("upper", "The most that it can be; absent where nobody knows.", row -> bounds.apply(row)
                        .upper());
    }

    private ListedTable<T> bound(String column, String sentence, Function<T, Optional<Bound>> bound) {
        return with(column, ColumnType.DECIMAL, sentence, row -> bound.apply(row)
                        .map(end -> end.value().toPlainString())
                        .orElse(null))
                .with(
                        column + "_inclusive",
                        ColumnType.BOOLEAN,
                        "Whether it can be that number itself.",
                        row -> bound.apply(row)
                                .map(end -> String.valueOf(end.inclusive()))
                                .orElse(null));
    }

    /** {@return the table, with the first so many columns as its key} */
    TableDefinition definition(int keys) {
        List<String> key =
                columns.stream().limit(keys).map(ColumnDefinition::name).toList();
        return new TableDefinition(name, meaning, key, columns);
    }

    /** {@return the row of what it is made of} */
    @Nullable
    String[] row(T of) {
        @Nullable String[] row = new String[cells.size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = cells.get(i).apply(of);
        }
        return row;
    }
}
