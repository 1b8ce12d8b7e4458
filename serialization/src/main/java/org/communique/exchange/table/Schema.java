package org.communique.exchange.table;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The statements that make the tables in DuckDB and load their files. */
final class Schema {

    /** What tells the file from those of others. */
    static final String MARK = "-- Tables of dossiers, made by Communique.";

    private static final String HEADER = MARK + """

            -- In the folder of this file, with the command line of DuckDB:
            --   duckdb ../dossiers.db -c ".read schema.sql" -c ".read views.sql"
            -- Elsewhere: SET file_search_path = 'FOLDER'; before. Tables of before are replaced.
            """;

    private static final String FORMAT =
            "FORMAT csv, HEADER true, AUTO_DETECT false, DELIMITER ',', QUOTE '\"', ESCAPE '\"', NULLSTR '',"
                    + " ALLOW_QUOTED_NULLS false, PARALLEL false";

    /** A row that may be longer has to be announced to DuckDB. */
    private static final long USUAL_LINE = 2_000_000;

    private Schema() {}

    /**
     * {@return the statements}
     *
     * @param longest the most bytes that a row of a table can have, by its name
     */
    static String of(List<TableDefinition> tables, Map<String, Long> longest) {
        return tables.stream()
                .map(table -> table(table) + comments(table) + copy(table, longest.getOrDefault(table.name(), 0L)))
                .collect(Collectors.joining("\n", HEADER + "\nBEGIN TRANSACTION;\n\n", "\nCOMMIT;\n"));
    }

    private static String table(TableDefinition table) {
        String columns = table.columns().stream()
                .map(column -> "    " + column(table, column) + ",\n")
                .collect(Collectors.joining());
        return "CREATE OR REPLACE TABLE " + SqlNames.quoted(table.name()) + " (\n" + columns + "    PRIMARY KEY ("
                + table.key().stream().map(SqlNames::quoted).collect(Collectors.joining(", ")) + ")\n);\n";
    }

    private static String column(TableDefinition table, ColumnDefinition column) {
        String type = SqlNames.quoted(column.name()) + ' ' + column.type().sql();
        return table.key().contains(column.name()) ? type + " NOT NULL" : type;
    }

    private static String comments(TableDefinition table) {
        String name = SqlNames.quoted(table.name());
        return table.columns().stream()
                .map(column -> "COMMENT ON COLUMN " + name + '.' + SqlNames.quoted(column.name()) + " IS "
                        + SqlNames.literal(comment(column)) + ";\n")
                .collect(Collectors.joining(
                        "", "COMMENT ON TABLE " + name + " IS " + SqlNames.literal(table.meaning()) + ";\n", ""));
    }

    private static String comment(ColumnDefinition column) {
        return switch (column.type()) {
            case DECIMAL -> column.meaning() + " A decimal number in plain digits, exact.";
            case DATE -> column.meaning() + " Of the Gregorian calendar, carried back before its time.";
            case TEXT, INTEGER, BOOLEAN, TIMESTAMP -> column.meaning();
        };
    }

    private static String copy(TableDefinition table, long longest) {
        String room =
                longest > USUAL_LINE ? ", MAX_LINE_SIZE " + line(longest) + ", BUFFER_SIZE " + 2 * line(longest) : "";
        return "COPY " + SqlNames.quoted(table.name()) + " FROM " + SqlNames.literal(table.file()) + " (" + FORMAT
                + room + ");\n";
    }

    private static long line(long longest) {
        return Long.highestOneBit(longest) * 2;
    }
}
