package org.communique.exchange.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of all tables while they are written. */
final class TableFiles implements Rows, AutoCloseable {

    private final List<TableDefinition> tables;
    private final List<CsvFile> files = new ArrayList<>();

    private TableFiles(List<TableDefinition> tables) {
        this.tables = tables;
    }

    static TableFiles create(List<TableDefinition> tables, TableFolder folder, boolean forSpreadsheets)
            throws IOException {
        TableFiles created = new TableFiles(tables);
        try {
            for (TableDefinition table : tables) {
                created.files.add(CsvFile.create(folder.part(table.file()), table, forSpreadsheets));
            }
        } catch (IOException e) {
            created.close();
            throw e;
        }
        return created;
    }

    @Override
    public void write(int table, @Nullable String[] cells) {
        files.get(table).write(cells);
    }

    /** {@return the most bytes that a row of each table can have} */
    Map<String, Long> longest() {
        Map<String, Long> longest = new LinkedHashMap<>();
        for (int i = 0; i < files.size(); i++) {
            longest.put(tables.get(i).name(), files.get(i).longest());
        }
        return longest;
    }

    @Override
    public void close() {
        files.forEach(CsvFile::close);
    }
}
