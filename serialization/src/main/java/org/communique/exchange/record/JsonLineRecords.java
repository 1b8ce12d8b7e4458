package org.communique.exchange.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.communique.json.codec.TokenFactory;

/**
 * JSON values, each on a line of its own, one after another.
 *
 * <p>The lines may be those of one array: brackets alone on a line, and commas at the ends, are passed over. A line that is no
 * JSON, no UTF-8 or too long spoils none but itself. Not thread-safe.
 */
public final class JsonLineRecords implements RecordStream {

    private static final int END = -1;

    private final Bytes in;
    private final RecordLimits limits;
    private final RecordBytes line;
    private final TokenFactory factory = TokenFactory.withTable();
    private int length;

    /**
     * Creates the stream of the values of lines.
     *
     * @throws IOException if the input cannot be read
     */
    public JsonLineRecords(InputStream in, RecordLimits limits) throws IOException {
        this.in = new Bytes(in);
        this.limits = limits;
        this.line = new RecordBytes(limits.bytes());
    }

    @Override
    public Optional<InputRecord> next() throws IOException {
        while (in.peek() != END) {
            cutLine();
            try {
                RecordText text = RecordText.of(value(line.take()), limits.repair());
                length = text.utf8().length;
                if (text.utf8().length > 0) {
                    Value value = JsonTree.read(text.utf8(), limits.json(), factory);
                    return Optional.of(InputRecord.of(value).mended(text.mended()));
                }
            } catch (RefusedRecordException e) {
                return Optional.of(InputRecord.unreadable(String.valueOf(e.getMessage())));
            }
        }
        return Optional.empty();
    }

    /** {@return how many bytes the last value has that could be read} */
    public int length() {
        return length;
    }

    private void cutLine() throws IOException {
        for (int next = in.next(); next != END && next != '\n'; next = in.next()) {
            line.add(next);
        }
    }

    /** The bytes without blanks and what belongs to the array round them. */
    private static byte[] value(byte[] line) {
        int from = 0;
        int to = line.length;
        while (from < to && (isBlank(line[from]) || line[from] == '[' || line[from] == ',')) {
            from++;
        }
        while (to > from && (isBlank(line[to - 1]) || line[to - 1] == ',')) {
            to--;
        }
        if (to > from && line[to - 1] == ']') {
            to = withoutBracket(line, from, to);
        }
        return Bytes.part(line, from, to);
    }

    /** The bracket that ends the array stands alone, or behind an object. */
    private static int withoutBracket(byte[] line, int from, int end) {
        int to = end - 1;
        while (to > from && (isBlank(line[to - 1]) || line[to - 1] == ',')) {
            to--;
        }
        return to == from || line[to - 1] == '}' ? to : end;
    }

    private static boolean isBlank(byte next) {
        return next == ' ' || next == '\r' || next == '\t';
    }
}
