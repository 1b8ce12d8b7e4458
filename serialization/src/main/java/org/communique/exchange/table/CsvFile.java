package org.communique.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The file of one table: RFC 4180 with line feeds, a text of no characters in quotation marks and no value in none. */
final class CsvFile {

    private final CsvWriter csv;
    private final Cells cells;
    private long longest;

    private CsvFile(CsvWriter csv, Cells cells) {
        this.csv = csv;
        this.cells = cells;
    }

    /** {@return a new file with its header; half of a surrogate pair is refused there} */
    static CsvFile create(Path file, TableDefinition table, boolean forSpreadsheets) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(QuoteStrategies.EMPTY)
                .build(new OutputStreamWriter(
                        Files.newOutputStream(file),
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)));
        csv.writeRecord(table.header());
        return new CsvFile(csv, Cells.of(table, forSpreadsheets));
    }

    void write(@Nullable String[] row) {
        @Nullable String[] written = cells.of(row);
        longest = Math.max(longest, length(written));
        csv.writeRecord(written);
    }

    /** The most bytes that a row can come to. */
    private static long length(@Nullable String[] row) {
        long length = 0;
        for (String cell : row) {
            length += cell == null ? 1 : 3L * cell.length() + 3;
        }
        return length;
    }

    /** {@return the most bytes that a row of it can have} */
    long longest() {
        return longest;
    }

    void close() {
        try {
            csv.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
