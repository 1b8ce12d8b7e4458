package org.communique.json.codec;

import java.util.function.Supplier;
import org.communique.extension.CanonicalNumber;
import org.communique.extension.JsonText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/**
 * The tokens of one UTF-8 input, under strict rules: limits, well-formed Unicode, no coercion, and a place for every
 * problem.
 *
 * <p>Problems that leave the rest readable are collected; the others end the reading by a {@link RefusedException}. Not
 * thread-safe.
 */
public final class TokenReader implements AutoCloseable {

    /** The limits are checked here; Jackson's own are out of the way, but for names, which it reads whole. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(1 << 20)
                    .build())
            .errorReportConfiguration(
                    ErrorReportConfiguration.builder().maxErrorTokenLength(32).build())
            .build();

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final Limits limits;
    private final boolean keepsUnknown;
    private final Problems problems;
    private final TextPosition position;
    private final Places places;
    private final boolean keepsPlaces;
    private final TextPosition place;
    private final JsonParser parser;

    private JsonToken token = JsonToken.NOT_AVAILABLE;
    private int depth;
    private int values;

    private TokenReader(Input input, int start, JsonParser parser) {
        this.bytes = input.bytes();
        this.start = start;
        this.end = input.end();
        this.limits = input.limits();
        this.keepsUnknown = input.keepsUnknown();
        this.problems = input.problems();
        this.position = new TextPosition(input, start);
        this.places = input.places();
        this.keepsPlaces = places.kept();
        this.place = new TextPosition(input, start);
        this.parser = parser;
    }

    /**
     * {@return a reader at the first token of the input}
     *
     * @throws RefusedException if the input is too long, ill-formed UTF-8, or empty
     */
    public static TokenReader open(Input input) {
        int start = byteOrderMark(input);
        JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), input.bytes(), start, input.end() - start);
        TokenReader reader = new TokenReader(input, start, parser);
        try {
            reader.checkBytes();
            reader.advance();
            return reader;
        } catch (RefusedException e) {
            reader.close();
            throw e;
        }
    }

    private static int byteOrderMark(Input input) {
        byte[] bytes = input.bytes();
        boolean present = input.firstLine() == 1
                && input.end() >= 3
                && bytes[0] == (byte) 0xEF
                && bytes[1] == (byte) 0xBB
                && bytes[2] == (byte) 0xBF;
        return present ? 3 : 0;
    }

    private void checkBytes() {
        if (end > limits.bytes()) {
            throw refuse(Problem.LIMIT_BYTES, "expected at most " + limits.bytes() + " bytes", end);
        }
        int illFormed = Utf8.firstIllFormed(bytes, start, end);
        if (illFormed >= 0) {
            throw Utf8.isSurrogate(bytes, illFormed, end)
                    ? refuse(Problem.SURROGATE, "expected Unicode but there is half of a surrogate pair", illFormed)
                    : refuse(Problem.ENCODING, "expected UTF-8 but a byte sequence is ill-formed", illFormed);
        }
    }

    /** {@return whether the current value is an object; where it is not, that is reported and the value skipped} */
    public boolean beginObject(String expected) {
        return begins(JsonToken.START_OBJECT, expected);
    }

    /** {@return whether the current value is an array; where it is not, that is reported and the value skipped} */
    public boolean beginArray(String expected) {
        return begins(JsonToken.START_ARRAY, expected);
    }

    private boolean begins(JsonToken wanted, String expected) {
        if (token == wanted) {
            return true;
        }
        wrongType(expected);
        return false;
    }

    /** {@return the name of the next member, with the reader at its value; null at the end of the object} */
    public @Nullable String nextName() {
        advance();
        if (token == JsonToken.END_OBJECT) {
            return null;
        }
        String name = name();
        advance();
        return name;
    }

    /**
     * {@return the index of the next member's name, with the reader at the name; negative where it is none of these, and
     * {@link MemberNames#END} at the end of the object}
     */
    int nextMember(MemberNames names) {
        int index = nextNameMatch(names);
        token = parser.currentToken();
        keepPlace();
        if (index == MemberNames.END) {
            depth--;
        } else if (index < 0 || names.longest() > limits.name()) {
            checkName(name());
        }
        return index;
    }

    /** {@return whether there is another element, with the reader at it} */
    public boolean nextElement() {
        advance();
        return token != JsonToken.END_ARRAY;
    }

    /** {@return the current string; null where there is none, which is reported} */
    public @Nullable String text(String expected) {
        if (token != JsonToken.VALUE_STRING) {
            wrongType(expected);
            return null;
        }
        return wellFormed(string());
    }

    /** {@return the text; null where it has half of a surrogate pair, which is reported} */
    @Nullable
    String wellFormed(String text) {
        if (Surrogates.firstLone(text) < 0) {
            return text;
        }
        problem(Problem.SURROGATE, "expected Unicode but a string has half of a surrogate pair");
        return null;
    }

    /** {@return the text of the current number; null where there is none, which is reported} */
    public @Nullable String number(String expected) {
        if (!token.isNumeric()) {
            wrongType(expected);
            return null;
        }
        return numberText();
    }

    /** {@return whether the current value is a number} */
    public boolean atNumber() {
        return token.isNumeric();
    }

    /** {@return the current value as canonical text, whatever it is; null where it has a problem, which is reported} */
    public @Nullable JsonText canonical() {
        return new CanonicalText(this).read();
    }

    /**
     * {@return the text of a member of the current object, wherever in it the member stands; null where there is none,
     * which is reported and the object skipped}
     *
     * @param expected what is expected there, for messages
     */
    public @Nullable String lookAhead(String member, String expected) {
        int offset = start + (int) parser.currentTokenLocation().getByteOffset();
        String text = LookAhead.find(bytes, offset, end, member);
        if (text == null) {
            reportNoText(member, expected);
        }
        return text;
    }

    private void reportNoText(String member, String expected) {
        boolean missing = true;
        for (String name = nextName(); name != null; name = nextName()) {
            if (name.equals(member)) {
                missing = false;
                text(expected);
            } else {
                skip();
            }
        }
        if (missing) {
            problem(Problem.MISSING, "expected a member \"" + member + "\", " + expected);
        }
    }

    /** Passes over the current value, whatever it is. */
    public void skip() {
        checkScalar();
        if (token.isStructStart()) {
            skipTo(depth - 1);
        }
    }

    /** Passes over the rest of the object, whose name or value the reader is at, up to its end. */
    public void skipRest() {
        int inside = token.isStructStart() ? depth - 1 : depth;
        if (token != JsonToken.END_OBJECT) {
            skipTo(inside - 1);
        }
    }

    private void skipTo(int outside) {
        while (depth > outside) {
            advance();
            checkScalar();
        }
    }

    /** Checks the limits of a value that nobody asks for. */
    private void checkScalar() {
        if (token == JsonToken.VALUE_STRING) {
            string();
        } else if (token.isNumeric()) {
            numberText();
        }
    }

    /** Reports a problem with the current value. */
    public void problem(String code, String message) {
        problem(code, "", message);
    }

    /** Reports a problem with the current value; the message is made only where the problem is kept. */
    void problem(String code, Supplier<String> message) {
        if (!problems.isFull()) {
            problem(code, message.get());
        }
    }

    /** Reports a problem with a part of the current value; {@code below} is a pointer that starts there, or empty. */
    public void problem(String code, String below, String message) {
        if (!problems.isFull()) {
            long offset = start + parser.currentTokenLocation().getByteOffset();
            problems.add(position.problem(code, pointer() + below, message, offset));
        }
    }

    /** {@return whether unknown members are kept rather than reported} */
    public boolean keepsUnknown() {
        return keepsUnknown;
    }

    /**
     * Checks that nothing follows the current value.
     *
     * @throws RefusedException if something does
     */
    public void expectEnd() {
        JsonToken next = nextToken();
        if (next != null) {
            throw refuse(Problem.TRAILING, "expected the end of the input but something follows");
        }
    }

    /** {@return the exception that ends the reading, with the reason reported} */
    public RefusedException refuse(String code, String message) {
        return refuse(code, message, start + parser.currentTokenLocation().getByteOffset());
    }

    private RefusedException refuse(String code, String message, long offset) {
        problems.add(position.problem(code, pointer(), message, offset));
        return new RefusedException();
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    String name() {
        return parser.currentName();
    }

    JsonToken token() {
        return token;
    }

    /** Moves to the next token and checks every limit that it touches. */
    void advance() {
        JsonToken next = nextToken();
        if (next == null) {
            throw refuse(Problem.SYNTAX, "expected a JSON value but the input ends", end);
        }
        token = next;
        keepPlace();
        switch (next) {
            case END_OBJECT, END_ARRAY -> depth--;
            case PROPERTY_NAME -> checkName(name());
            case START_OBJECT, START_ARRAY -> {
                countValue();
                depth++;
                if (depth > limits.depth()) {
                    throw refuse(Problem.LIMIT_DEPTH, "expected at most " + limits.depth() + " levels of nesting");
                }
            }
            default -> countValue();
        }
    }

    private void keepPlace() {
        if (keepsPlaces) {
            place.moveTo(start + (int) parser.currentTokenLocation().getByteOffset());
            places.take(token, String.valueOf(name()), place);
        }
    }

    private void checkName(String name) {
        if (name.length() > limits.name()) {
            throw refuseName(
                    Problem.LIMIT_NAME, "expected a member's name of at most " + limits.name() + " characters");
        }
        if (Surrogates.firstLone(name) >= 0) {
            throw refuseName(Problem.SURROGATE, "a member's name has half of a surrogate pair");
        }
    }

    /** Refuses a name that no pointer should have: the pointer is that of the object. */
    private RefusedException refuseName(String code, String message) {
        String object = parser.streamReadContext().getParent().pathAsPointer().toString();
        problems.add(position.problem(
                code, object, message, start + parser.currentTokenLocation().getByteOffset()));
        return new RefusedException();
    }

    private void countValue() {
        values++;
        if (values > limits.values()) {
            throw refuse(Problem.LIMIT_VALUES, "expected at most " + limits.values() + " values");
        }
    }

    String string() {
        String text = getString();
        checkLength(text.length(), limits.string(), Problem.LIMIT_STRING, "a string");
        return text;
    }

    String numberText() {
        String text = getString();
        checkLength(text.length(), limits.number(), Problem.LIMIT_NUMBER, "a number");
        return text;
    }

    String canonicalNumber() {
        try {
            return CanonicalNumber.of(numberText());
        } catch (IllegalArgumentException e) {
            throw refuse(Problem.LIMIT_NUMBER, String.valueOf(e.getMessage()));
        }
    }

    private void checkLength(int length, int limit, String code, String what) {
        if (length > limit) {
            throw refuse(code, "expected " + what + " of at most " + limit + " characters");
        }
    }

    private void wrongType(String expected) {
        problem(Problem.TYPE, "expected " + expected + " but there is " + describe());
        skip();
    }

    private String describe() {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the text " + Messages.echo(string());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            default -> "the number " + Messages.echo(numberText());
        };
    }

    private @Nullable JsonToken nextToken() {
        try {
            return parser.nextToken();
        } catch (JacksonException e) {
            throw refuse(e);
        }
    }

    private int nextNameMatch(MemberNames names) {
        try {
            return parser.nextNameMatch(names.matcher());
        } catch (JacksonException e) {
            throw refuse(e);
        }
    }

    private String getString() {
        try {
            return parser.getString();
        } catch (JacksonException e) {
            throw refuse(e);
        }
    }

    private RefusedException refuse(JacksonException e) {
        JacksonRefusal refusal = JacksonRefusal.of(e);
        return refuse(refusal.code(), refusal.message(), offset(e));
    }

    /** Where Jackson stopped; behind a character of several bytes it has passed over the first of them. */
    private int offset(JacksonException e) {
        long relative = e.getLocation() == null ? -1 : e.getLocation().getByteOffset();
        int offset = relative < 0 ? end : (int) Math.min(end, start + relative);
        while (offset > start && offset < end && (bytes[offset] & 0xC0) == 0x80) {
            offset--;
        }
        return offset;
    }

    @Override
    public void close() {
        parser.close();
    }
}
