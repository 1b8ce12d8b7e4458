package org.communique.exchange.record;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.communique.json.codec.TokenFactory;

/**
 * The elements of one array of a JSON document, or the members of one object, one after another, and last what stands round
 * them.
 *
 * <p>The bytes are cut at brackets before anything is parsed, so that an element that is no JSON, no UTF-8 or too long spoils
 * none but itself. The array is the document itself, or the first one that is a member of a given name. Not thread-safe.
 */
public final class JsonRecords implements RecordStream {

    private static final int END = -1;

    private final Bytes in;
    private final String array;
    private final RecordLimits limits;
    private final RecordBytes envelope;
    private final RecordBytes element;
    private final Names names = new Names();
    private final TokenFactory factory = TokenFactory.withTable();
    private final boolean takesObject;
    private Place place = Place.BEFORE;
    private int close = ']';

    private enum Place {
        BEFORE,
        INSIDE,
        BEHIND,
        DONE
    }

    /**
     * Creates the stream of the elements of an array.
     *
     * @param array the name of the member that is the array
     * @throws IOException if the input cannot be read
     */
    public JsonRecords(InputStream in, String array, RecordLimits limits) throws IOException {
        this(in, array, false, limits);
    }

    private JsonRecords(InputStream in, String array, boolean takesObject, RecordLimits limits) throws IOException {
        this.in = new Bytes(in);
        this.array = array;
        this.takesObject = takesObject;
        this.limits = limits;
        this.envelope = new RecordBytes(limits.bytes());
        this.element = new RecordBytes(limits.bytes());
    }

    /**
     * {@return the stream of the elements of an array, or of the values of the members of an object, whose names are passed over}
     *
     * @param container the name of the member that is the array or object
     * @throws IOException if the input cannot be read
     */
    public static JsonRecords membersOf(InputStream in, String container, RecordLimits limits) throws IOException {
        return new JsonRecords(in, container, true, limits);
    }

    /**
     * {@return the stream of values that stand one behind another, with or without an array round them}
     *
     * @throws IOException if the input cannot be read
     */
    public static JsonRecords sequence(InputStream in, RecordLimits limits) throws IOException {
        JsonRecords records = new JsonRecords(in, "", limits);
        while (isBlank(records.in.peek())) {
            records.in.next();
        }
        if (records.in.peek() != '[') {
            records.place = Place.INSIDE;
        }
        return records;
    }

    @Override
    public Optional<InputRecord> next() throws IOException {
        if (place == Place.BEFORE) {
            findArray();
        }
        if (place == Place.INSIDE && cutElement()) {
            return Optional.of(parsed(InputRecord.Kind.RECORD, element));
        }
        if (place == Place.DONE) {
            return Optional.empty();
        }
        takeRest();
        return envelope.isEmpty() ? Optional.empty() : Optional.of(parsed(InputRecord.Kind.ENVELOPE, envelope));
    }

    private InputRecord parsed(InputRecord.Kind kind, RecordBytes bytes) {
        try {
            RecordText text = RecordText.of(bytes.take(), limits.repair());
            Value value = JsonTree.read(text.utf8(), limits.json(), factory);
            return new InputRecord(kind, value, text.mended());
        } catch (RefusedRecordException e) {
            return InputRecord.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private void findArray() throws IOException {
        for (int next = in.next(); next != END; next = in.next()) {
            envelope.add(next);
            if (names.begins(next, array, takesObject)) {
                place = Place.INSIDE;
                close = next == '{' ? '}' : ']';
                return;
            }
        }
        place = Place.BEHIND;
    }

    /** Where brackets open without end, nobody can tell what else is a record. */
    private void skipRest() throws IOException {
        while (in.next() != END) {
            element.add(' ');
        }
    }

    private void takeRest() throws IOException {
        for (int next = in.next(); next != END; next = in.next()) {
            envelope.add(next);
        }
        place = Place.DONE;
    }

    /** Cuts the next element; false, with the place behind the array, where there is none. */
    private boolean cutElement() throws IOException {
        while (isBlank(in.peek()) || in.peek() == ',') {
            in.next();
        }
        if (in.peek() == close || in.peek() == END) {
            place = Place.BEHIND;
            return false;
        }
        if (close == '}' && in.peek() == '"') {
            skipName();
        }
        cut(new Brackets());
        return true;
    }

    private void skipName() throws IOException {
        in.next();
        for (int next = in.next(); next != END && next != '"'; next = in.next()) {
            if (next == '\\') {
                in.next();
            }
        }
        while (isBlank(in.peek()) || in.peek() == ':') {
            in.next();
        }
    }

    private void cut(Brackets open) throws IOException {
        boolean more = true;
        while (more) {
            int next = in.next();
            element.add(next);
            if (next == '"') {
                cutString();
            } else if (next == '{' || next == '[') {
                open.open(next);
            } else if (next == '}' || next == ']') {
                open.close(next);
            }
            more = in.peek() != END && (open.depth() > 0 ? !isEndOfContainer(open) : !isBehindElement());
            if (open.isFull()) {
                more = false;
                skipRest();
            }
        }
    }

    private void cutString() throws IOException {
        for (int next = in.next(); next != END && next != '"'; next = in.next()) {
            element.add(next);
            if (next == '\\' && in.peek() != END) {
                element.add(in.next());
            }
        }
        element.add('"');
    }

    /** A bracket that nothing in the element opened ends what the elements stand in. */
    private boolean isEndOfContainer(Brackets open) throws IOException {
        return in.peek() == close && !open.isOpen(close);
    }

    private boolean isBehindElement() throws IOException {
        int next = in.peek();
        return next == ',' || next == close || next == '{' || isBlank(next);
    }

    private static boolean isBlank(int next) {
        return next == ' ' || next == '\n' || next == '\r' || next == '\t';
    }

    /** The names of members that stand round the records, of which only one is looked for. */
    private static final class Names {

        private static final int LONGEST = 64;

        private final StringBuilder name = new StringBuilder();
        private boolean first = true;
        private boolean inString;
        private boolean escaped;
        private boolean named;

        /** {@return whether this byte begins the array or, where that is taken, the object} */
        boolean begins(int next, String array, boolean takesObject) {
            if (inString) {
                readOn(next);
                return false;
            }
            boolean isNamed = named && array.contentEquals(name);
            boolean begins = next == '[' ? first || isNamed : next == '{' && takesObject && isNamed;
            if (!isBlank(next)) {
                outside(next);
            }
            return begins;
        }

        private void readOn(int next) {
            inString = escaped || next != '"';
            escaped = !escaped && next == '\\';
            if (inString && name.length() < LONGEST) {
                name.append((char) next);
            }
        }

        private void outside(int next) {
            first = false;
            if (next == '"') {
                name.setLength(0);
                inString = true;
            }
            named = next == ':';
        }
    }
}
