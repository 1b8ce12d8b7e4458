package org.communique.exchange.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.communique.json.codec.TokenFactory;

/**
 * The lines of an input, each of which is a record in JSON, one after another.
 *
 * <p>Lines are cut before anything is parsed, so that one that is no JSON, no UTF-8 or too long spoils none but itself. Blank
 * lines are passed over. Not thread-safe.
 */
public final class JsonLines implements RecordStream {

    private static final int END = -1;

    private final Bytes in;
    private final RecordLimits limits;
    private final RecordBytes line;
    private final TokenFactory factory = TokenFactory.withTable();
    private int length;

    /**
     * Creates the stream of the records of lines.
     *
     * @throws IOException if the input cannot be read
     */
    public JsonLines(InputStream in, RecordLimits limits) throws IOException {
        this.in = new Bytes(in);
        this.limits = limits;
        this.line = new RecordBytes(limits.bytes());
    }

    @Override
    public Optional<InputRecord> next() throws IOException {
        return cutLine() ? Optional.of(parsed()) : Optional.empty();
    }

    /** {@return how many bytes the last record has} */
    public int length() {
        return length;
    }

    private InputRecord parsed() {
        try {
            byte[] bytes = line.take();
            length = bytes.length;
            RecordText text = RecordText.of(bytes, limits.repair());
            Value value = JsonTree.read(text.utf8(), limits.json(), factory);
            return InputRecord.of(value).mended(text.mended());
        } catch (RefusedRecordException e) {
            return InputRecord.unreadable(String.valueOf(e.getMessage()));
        }
    }

    /** Cuts the next line that is not blank; false at the end. */
    private boolean cutLine() throws IOException {
        while (isBlank(in.peek())) {
            in.next();
        }
        while (in.peek() != END && !isLineEnd(in.peek())) {
            line.add(in.next());
        }
        return !line.isEmpty();
    }

    private static boolean isBlank(int next) {
        return isLineEnd(next) || next == ' ' || next == '\t';
    }

    private static boolean isLineEnd(int next) {
        return next == '\n' || next == '\r';
    }
}
