package org.communique.exchange.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A table while its columns are found; the types that share it may share columns. */
final class TableColumns {

    private final String name;
    private final String meaning;
    private final int number;
    private final List<String> key;
    private final Map<String, ColumnDefinition> columns = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();

    TableColumns(String name, String meaning, int number, List<ColumnDefinition> first, List<String> key) {
        this.name = name;
        this.meaning = meaning;
        this.number = number;
        this.key = key;
        first.forEach(this::add);
    }

    String name() {
        return name;
    }

    /** {@return its place among all tables} */
    int number() {
        return number;
    }

    int size() {
        return columns.size();
    }

    /** {@return the names of the columns so far} */
    Set<String> names() {
        return places.keySet();
    }

    /** {@return whether there is such a column} */
    boolean has(String column) {
        return places.containsKey(column);
    }

    /** {@return the place of a column that is there} */
    int place(String column) {
        Integer place = places.get(column);
        if (place == null) {
            throw new IllegalArgumentException(name + " has no column " + column);
        }
        return place;
    }

    /** {@return the place of the column of an attribute, which another type that shares the table may have brought} */
    int attribute(String column, ColumnType type, String sentence) {
        String free = isTaken(column) ? name + '_' + column : column;
        add(new ColumnDefinition(free, type, sentence));
        return place(free);
    }

    private boolean isTaken(String column) {
        return Keys.NAMES.contains(column) || SqlNames.isReserved(column);
    }

    private void add(ColumnDefinition column) {
        ColumnDefinition known = columns.putIfAbsent(column.name(), column);
        if (known == null) {
            places.put(column.name(), places.size());
        } else if (known.type() != column.type()) {
            throw new IllegalStateException(name + '.' + column.name() + " would be of two types");
        } else if (!known.meaning().contains(column.meaning())) {
            String both = known.meaning() + " Or: " + column.meaning();
            columns.put(column.name(), new ColumnDefinition(column.name(), column.type(), both));
        }
    }

    TableDefinition definition() {
        return new TableDefinition(name, meaning, key, new ArrayList<>(columns.values()));
    }
}
