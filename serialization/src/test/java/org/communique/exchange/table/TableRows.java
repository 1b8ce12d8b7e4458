package org.communique.exchange.table;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/** The files of tables, read back: for each table its header and its rows, with null for a cell of no value. */
final class TableRows {

    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final Map<String, List<ReadRow>> rows = new LinkedHashMap<>();

    private TableRows() {}

    /** {@return the rows of dossiers that are written and read} */
    static TableRows of(Dossier... dossiers) {
        Path folder = folder();
        try {
            Tables.standard().write(folder, dossiers);
            return read(folder);
        } finally {
            delete(folder);
        }
    }

    static TableRows read(Path folder) {
        TableRows read = new TableRows();
        Tables.definitions().forEach(table -> read.read(table.name(), folder.resolve(table.file())));
        return read;
    }

    private void read(String table, Path file) {
        try (CsvReader<List<Optional<String>>> reader =
                CsvReader.builder().maxBufferSize(1 << 26).build(new Handler(), file)) {
            List<ReadRow> read = new ArrayList<>();
            List<String> header = List.of();
            for (List<Optional<String>> cells : reader) {
                if (header.isEmpty()) {
                    header = cells.stream().map(cell -> cell.orElse("")).toList();
                } else {
                    read.add(row(header, cells));
                }
            }
            headers.put(table, header);
            rows.put(table, read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ReadRow row(List<String> header, List<Optional<String>> cells) {
        if (cells.size() != header.size()) {
            throw new AssertionError("a row of " + cells.size() + " cells under " + header);
        }
        Map<String, Optional<String>> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(header.get(i), cells.get(i));
        }
        return new ReadRow(row);
    }

    List<String> header(String table) {
        return headers.getOrDefault(table, List.of());
    }

    List<ReadRow> rows(String table) {
        return rows.getOrDefault(table, Collections.emptyList());
    }

    /** {@return the cell of the only row of a table} */
    @Nullable
    String cell(String table, String column) {
        List<ReadRow> all = rows(table);
        if (all.size() != 1) {
            throw new AssertionError(table + " has " + all.size() + " rows");
        }
        if (!all.get(0).has(column)) {
            throw new AssertionError(table + " has no column " + column);
        }
        return all.get(0).get(column).orElse(null);
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("tables");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Cells, of which those without characters and without quotation marks have no value. */
    private static final class Handler extends AbstractBaseCsvCallbackHandler<List<Optional<String>>> {

        private List<Optional<String>> cells = new ArrayList<>();

        @Override
        protected void handleBegin(long line) {
            cells = new ArrayList<>();
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            cells.add(length == 0 && !quoted ? Optional.empty() : Optional.of(new String(buffer, offset, length)));
        }

        @Override
        protected List<Optional<String>> buildRecord() {
            return cells;
        }
    }
}
