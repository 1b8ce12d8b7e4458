package org.communique.exchange.table;

import java.util.List;
import java.util.stream.Collectors;

/** The statements that make views of the tables in DuckDB. */
final class Views {

    private static final String HEADER = """
            -- Views of the tables that schema.sql makes.

            -- A number of at most four decimals and 34 digits before them, and nothing of any other, for that would be rounded.
            CREATE OR REPLACE MACRO exact_decimal(digits) AS
                CASE WHEN regexp_full_match(digits, '-?[0-9]{1,34}([.][0-9]{1,4}0*)?') THEN CAST(digits AS DECIMAL(38, 4)) END;

            """;

    private Views() {}

    /** {@return the statements} */
    static String of(List<TableDefinition> tables) {
        List<TableDefinition> withNumbers =
                tables.stream().filter(table -> !numbers(table).isEmpty()).toList();
        return HEADER
                + withNumbers.stream().map(Views::numeric).collect(Collectors.joining("\n"))
                + notNumeric(withNumbers)
                + "\n" + QuestionViews.SQL;
    }

    private static List<String> numbers(TableDefinition table) {
        return table.columns().stream()
                .filter(column -> column.type() == ColumnType.DECIMAL)
                .map(ColumnDefinition::name)
                .toList();
    }

    private static String numeric(TableDefinition table) {
        String replaced = numbers(table).stream()
                .map(SqlNames::quoted)
                .map(column -> "    exact_decimal(" + column + ") AS " + column)
                .collect(Collectors.joining(",\n"));
        String view = SqlNames.quoted(table.name() + "_numeric");
        return "CREATE OR REPLACE VIEW " + view + " AS SELECT * REPLACE (\n" + replaced + "\n) FROM "
                + SqlNames.quoted(table.name()) + ";\nCOMMENT ON VIEW " + view + " IS "
                + SqlNames.literal(
                        "As " + table.name() + ", with amounts as numbers; those that are none of DECIMAL(38,4) are"
                                + " absent, and not_numeric counts them.")
                + ";\n";
    }

    private static String notNumeric(List<TableDefinition> tables) {
        String counts = tables.stream()
                .flatMap(table -> numbers(table).stream().map(column -> count(table.name(), column)))
                .collect(Collectors.joining("\nUNION ALL "));
        return "\nCREATE OR REPLACE VIEW not_numeric AS\n" + counts
                + ";\nCOMMENT ON VIEW not_numeric IS 'How many amounts of a column the views with numbers leave out.';\n";
    }

    private static String count(String table, String column) {
        String quoted = SqlNames.quoted(column);
        return "SELECT " + SqlNames.literal(table) + " AS table_name, " + SqlNames.literal(column)
                + " AS column_name, count(*) FILTER (WHERE " + quoted + " IS NOT NULL AND exact_decimal(" + quoted
                + ") IS NULL) AS left_out FROM " + SqlNames.quoted(table);
    }
}
