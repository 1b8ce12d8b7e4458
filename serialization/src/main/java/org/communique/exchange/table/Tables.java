package org.communique.exchange.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;

/**
 * Dossiers as tables for SQL: one CSV file a table, {@code schema.sql} that loads them in DuckDB, and {@code views.sql} that
 * answers questions.
 *
 * <p>The tables are those of {@link #definitions()}. They follow from the shapes of the types of the model: what stands in a list
 * has a row in the table of its type, keyed by dossier, entry and its path in the entry; what an attribute is otherwise, cells in the
 * row of what has it. What the ledger says of each dossier stands beside them, for plain sums over pledges count things twice.
 *
 * <p>Files are RFC 4180 in UTF-8 with line feeds. A text of no characters is in quotation marks, and no value is in none.
 * The same dossiers make the same files.
 */
public final class Tables {

    private static final ModelTables MODEL = new ModelTables();

    private static final List<TableDefinition> DEFINITIONS = Stream.concat(
                    MODEL.definitions().stream(), LedgerTables.DEFINITIONS.stream())
            .toList();

    private final boolean spreadsheets;

    private Tables(boolean spreadsheets) {
        this.spreadsheets = spreadsheets;
    }

    /** {@return tables that have every text as it is} */
    public static Tables standard() {
        return new Tables(false);
    }

    /**
     * {@return these tables with an apostrophe before each text that a spreadsheet would run as a formula: one that begins with
     * {@code =}, {@code +}, {@code -}, {@code @} or the full-width form of one of these, a tab, a carriage return or a line feed}
     */
    public Tables forSpreadsheets() {
        return new Tables(true);
    }

    /** {@return the tables, in order} */
    public static List<TableDefinition> definitions() {
        return DEFINITIONS;
    }

    /**
     * Writes dossiers into a folder, as {@link #write(Iterable, Path)} does.
     *
     * @throws IllegalArgumentException if two dossiers, or two entries of one, have the same id
     * @throws UncheckedIOException if files cannot be written, or the folder has others
     */
    public void write(Path folder, Dossier... dossiers) {
        write(Arrays.asList(dossiers), folder);
    }

    /**
     * Writes dossiers into a folder, one after the other, each of which is asked for when those before it are written.
     *
     * <p>The folder is made where it is missing. Tables that are there already are replaced. If anything fails, no file is there
     * that looks whole, but for those of before.
     *
     * @throws IllegalArgumentException if two dossiers, or two entries of one, have the same id
     * @throws UncheckedIOException if files cannot be written, a text is no Unicode, or the folder has other files
     */
    public void write(Iterable<Dossier> dossiers, Path folder) {
        try {
            List<String> names = Stream.concat(
                            DEFINITIONS.stream().map(TableDefinition::file), Stream.of(TableFolder.VIEWS))
                    .toList();
            TableFolder files = TableFolder.open(folder, names);
            try {
                write(dossiers, files);
            } finally {
                files.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Iterable<Dossier> dossiers, TableFolder folder) throws IOException {
        Map<String, Long> longest;
        try (TableFiles files = TableFiles.create(DEFINITIONS, folder, spreadsheets)) {
            Set<String> ids = new HashSet<>();
            for (Dossier dossier : dossiers) {
                if (!ids.add(dossier.id().text())) {
                    throw new IllegalArgumentException(
                            "two dossiers have the id " + dossier.id().text());
                }
                MODEL.write(dossier, files);
                LedgerTables.write(dossier, files, DEFINITIONS.size() - LedgerTables.DEFINITIONS.size());
            }
            longest = files.longest();
        }
        Files.writeString(folder.part(TableFolder.VIEWS), Views.of(DEFINITIONS));
        folder.finish(Schema.of(DEFINITIONS, longest));
    }
}
