package org.communique.examples.duckdb;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A DuckDB in memory, with the tables and views of a folder that {@code Tables} has written. */
final class TableDatabase implements AutoCloseable {

    private static final Pattern COPY = Pattern.compile("(?m)^(COPY \"\\w+\" FROM ')");

    private final Connection connection;

    private TableDatabase(Connection connection) {
        this.connection = connection;
    }

    static TableDatabase load(Path folder) throws SQLException, IOException {
        TableDatabase database = new TableDatabase(DriverManager.getConnection("jdbc:duckdb:"));
        database.read(folder);
        return database;
    }

    /**
     * {@return a database with the tables and views of all folders of a folder, each written for dossiers of its own}
     *
     * @param one the name of one of them, whose statements are run for all
     */
    static TableDatabase loadFolders(Path folders, String one) throws SQLException, IOException {
        TableDatabase database = new TableDatabase(DriverManager.getConnection("jdbc:duckdb:"));
        database.execute("SET file_search_path = " + literal(folders.toString()));
        String schema = Files.readString(folders.resolve(one).resolve("schema.sql"));
        database.execute(COPY.matcher(schema).replaceAll("$1*/"));
        database.execute(Files.readString(folders.resolve(one).resolve("views.sql")));
        return database;
    }

    /** Reads the tables of a folder in the place of those that are there. */
    void read(Path folder) throws SQLException, IOException {
        execute("SET file_search_path = " + literal(folder.toString()));
        execute(Files.readString(folder.resolve("schema.sql")));
        execute(Files.readString(folder.resolve("views.sql")));
    }

    /** {@return the rows of a query, with the names of its columns in the first; a cell of no value is a hyphen} */
    List<List<String>> rows(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(query)) {
            int columns = answer.getMetaData().getColumnCount();
            List<List<String>> rows = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= columns; i++) {
                names.add(answer.getMetaData().getColumnName(i));
            }
            rows.add(names);
            while (answer.next()) {
                rows.add(row(answer, columns));
            }
            return rows;
        }
    }

    private static List<String> row(ResultSet answer, int columns) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            String cell = answer.getString(i);
            cells.add(cell == null ? "-" : cell);
        }
        return cells;
    }

    /** Writes the answer to a query as a Parquet file. */
    void writeParquet(String query, Path file) throws SQLException {
        execute("COPY (" + query + ") TO " + literal(file.toString()) + " (FORMAT parquet)");
    }

    private void execute(String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
