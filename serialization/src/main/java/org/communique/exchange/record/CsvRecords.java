package org.communique.exchange.record;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of a CSV file after RFC 4180 with a row of names, one after another; paths are the names of columns.
 *
 * <p>The bytes are cut at the ends of rows before anything is parsed, so that a row that is no UTF-8 or too long spoils none
 * but itself. Not thread-safe.
 */
public final class CsvRecords implements RecordStream {

    private static final int END = -1;
    private static final int MOST_RESUMED = 16;

    private final Bytes in;
    private final RecordLimits limits;
    private final List<String> required;
    private final RecordBytes row;
    private List<String> columns = List.of();
    private boolean done;
    private int resumed;

    /**
     * Creates the stream of the rows behind that of the names.
     *
     * @param required the columns without which no row can be read
     * @throws IOException if the input cannot be read
     */
    public CsvRecords(InputStream in, List<String> required, RecordLimits limits) throws IOException {
        this.in = new Bytes(in);
        this.limits = limits;
        this.required = required;
        this.row = new RecordBytes(limits.bytes());
    }

    @Override
    public Optional<InputRecord> next() throws IOException {
        try {
            return done ? Optional.empty() : columns.isEmpty() ? behindNames() : row();
        } catch (RefusedRecordException e) {
            done |= columns.isEmpty();
            return Optional.of(InputRecord.unreadable(String.valueOf(e.getMessage())));
        }
    }

    private Optional<InputRecord> behindNames() throws IOException {
        List<String> names = cutRow() ? fields(RecordText.of(row.take(), limits.repair())) : List.of();
        Set<String> known = new HashSet<>(names);
        if (known.size() < names.size()) {
            throw new RefusedRecordException("", "expected each column once");
        }
        for (String name : required) {
            if (!known.contains(name)) {
                throw new RefusedRecordException("", "expected a column \"" + name + "\"");
            }
        }
        columns = names;
        return row();
    }

    private Optional<InputRecord> row() throws IOException {
        if (!cutRow()) {
            done = true;
            return Optional.empty();
        }
        RecordText text = RecordText.of(row.take(), limits.repair());
        List<String> fields = fields(text);
        if (fields.size() != columns.size()) {
            throw new RefusedRecordException(
                    "", "expected " + columns.size() + " columns but there are " + fields.size());
        }
        return Optional.of(new InputRecord(kind(fields), value(fields), text.mended()));
    }

    /** A row of tags after the Humanitarian Exchange Language says what the columns are. */
    private static InputRecord.Kind kind(List<String> fields) {
        boolean tags = fields.stream().allMatch(field -> field.isEmpty() || field.startsWith("#"));
        return tags ? InputRecord.Kind.ENVELOPE : InputRecord.Kind.RECORD;
    }

    private Value value(List<String> fields) {
        Map<String, Value> members = new LinkedHashMap<>();
        for (int i = 0; i < fields.size(); i++) {
            String column = columns.get(i);
            members.put(column, Value.leaf(column, fields.get(i)));
        }
        return Value.object(members);
    }

    private static List<String> fields(RecordText text) {
        String utf16 = new String(text.utf8(), StandardCharsets.UTF_8);
        try {
            return CsvReader.builder()
                    .commentStrategy(CommentStrategy.NONE)
                    .maxBufferSize(Math.max(utf16.length() + 2, 16))
                    .ofSingleCsvRecord(utf16)
                    .getFields();
        } catch (CsvParseException e) {
            throw new RefusedRecordException("", "expected CSV after RFC 4180 but the row is not");
        }
    }

    /** Cuts the next row that is not empty; false at the end. */
    private boolean cutRow() throws IOException {
        while (in.peek() == '\n' || in.peek() == '\r') {
            in.next();
        }
        boolean quoted = false;
        int previous = ',';
        while (in.peek() != END && (quoted || !isLineEnd(in.peek()))) {
            int next = in.next();
            row.add(next);
            if (quoted && next == '"' && in.peek() == '"') {
                row.add(in.next());
            } else if (next == '"') {
                quoted = !quoted && previous == ',';
            }
            previous = next;
        }
        if (quoted && resumed < MOST_RESUMED) {
            resume();
        }
        return !row.isEmpty();
    }

    /** A quotation mark that nothing closes up to the end spoils its line alone. */
    private void resume() {
        resumed++;
        byte[] bytes = row.take();
        int line = 0;
        while (line < bytes.length && !isLineEnd(bytes[line])) {
            row.add(bytes[line]);
            line++;
        }
        in.unread(bytes, line);
    }

    private static boolean isLineEnd(int next) {
        return next == '\n' || next == '\r';
    }
}
