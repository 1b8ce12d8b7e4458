package org.communique.exchange.table;

import java.util.List;

/**
 * A table: what its rows are, and its columns.
 *
 * @param name its name, which its file has too, with {@code .csv} behind it
 * @param meaning what a row is, in a sentence
 * @param key the names of the columns that together tell rows apart, all of them filled
 * @param columns the columns, in order
 */
public record TableDefinition(String name, String meaning, List<String> key, List<ColumnDefinition> columns) {

    /** Makes the lists immutable. */
    public TableDefinition {
        key = List.copyOf(key);
        columns = List.copyOf(columns);
    }

    /** {@return the name of its file} */
    public String file() {
        return name + ".csv";
    }

    /** {@return the names of the columns} */
    public List<String> header() {
        return columns.stream().map(ColumnDefinition::name).toList();
    }
}
