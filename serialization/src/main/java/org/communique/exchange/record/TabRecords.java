package org.communique.exchange.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The lines of a file whose columns stand between tabs, without quotation marks, one after another; paths are the names of
 * columns, which follow from how many there are.
 *
 * <p>The bytes are cut at the ends of lines before anything is read, so that a line that is no UTF-8 or too long spoils none but
 * itself. A line that has the name of the first column in it tells the names. Not thread-safe.
 */
public final class TabRecords implements RecordStream {

    private static final int END = -1;

    private final Bytes in;
    private final RecordLimits limits;
    private final Map<Integer, List<String>> layouts;
    private final RecordBytes line;

    /**
     * Creates the stream of the lines.
     *
     * @param layouts the names of the columns, by how many there are
     * @throws IOException if the input cannot be read
     */
    public TabRecords(InputStream in, Map<Integer, List<String>> layouts, RecordLimits limits) throws IOException {
        this.in = new Bytes(in);
        this.limits = limits;
        this.layouts = layouts;
        this.line = new RecordBytes(limits.bytes());
    }

    @Override
    public Optional<InputRecord> next() throws IOException {
        if (!cutLine()) {
            return Optional.empty();
        }
        try {
            RecordText text = RecordText.of(line.take(), limits.repair());
            String utf16 = new String(text.utf8(), StandardCharsets.UTF_8);
            return Optional.of(record(List.of(utf16.split("\t", -1)), text.mended()));
        } catch (RefusedRecordException e) {
            return Optional.of(InputRecord.unreadable(String.valueOf(e.getMessage())));
        }
    }

    private InputRecord record(List<String> fields, String mended) {
        List<String> columns = layouts.get(fields.size());
        if (columns == null) {
            throw new RefusedRecordException("", "expected " + sizes() + " columns but there are " + fields.size());
        }
        Map<String, Value> members = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            members.put(columns.get(i), Value.leaf(columns.get(i), fields.get(i)));
        }
        boolean areNames = fields.get(0).equalsIgnoreCase(columns.get(0));
        return new InputRecord(
                areNames ? InputRecord.Kind.ENVELOPE : InputRecord.Kind.RECORD, Value.object(members), mended);
    }

    private String sizes() {
        return layouts.keySet().stream().sorted().map(String::valueOf).collect(Collectors.joining(" or "));
    }

    /** Cuts the next line that is not blank; false at the end. */
    private boolean cutLine() throws IOException {
        while (in.peek() == '\n' || in.peek() == '\r') {
            in.next();
        }
        while (in.peek() != END && in.peek() != '\n' && in.peek() != '\r') {
            line.add(in.next());
        }
        return !line.isEmpty();
    }
}
