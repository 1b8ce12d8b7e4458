package org.communique.exchange.table;

/** What the cells of a column are. */
public enum ColumnType {
    /** Any text. */
    TEXT("VARCHAR"),
    /** A decimal number of plain digits, exact and therefore a text: no number of SQL holds all of them. */
    DECIMAL("VARCHAR"),
    /** A whole number. */
    INTEGER("INTEGER"),
    /** True or false. */
    BOOLEAN("BOOLEAN"),
    /** A day, with years as astronomers count them: the year 0 comes before the year 1. */
    DATE("DATE"),
    /** A moment in UTC, to the microsecond. */
    TIMESTAMP("TIMESTAMP");

    private final String sql;

    ColumnType(String sql) {
        this.sql = sql;
    }

    /** {@return the type of the column in SQL} */
    public String sql() {
        return sql;
    }
}
