package org.communique.json.codec;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.communique.extension.CanonicalNumber;
import org.communique.extension.JsonText;
import org.communique.internal.Checks;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/**
 * The tokens of one UTF-8 input, under strict rules: limits, well-formed Unicode, no coercion, and a place for every
 * problem.
 *
 * <p>Problems that leave the rest readable are collected; the others end the reading by a {@link RefusedException}. Not
 * thread-safe.
 */
public final class TokenReader implements AutoCloseable {

    /** A point, an e, a plus, and a digit or two of an exponent. */
    static final int CANONICAL_GROWTH = 5;

    private final TokenParser parser;
    private final Limits limits;
    private final boolean keepsUnknown;
    private final ValuePositions places;
    private final boolean keepsPlaces;
    private final TextPosition place;
    private final ElementStack elements = new ElementStack();
    private final ParsedValues parsed;

    private JsonToken token = JsonToken.NOT_AVAILABLE;
    private int depth;
    private int values;

    private TokenReader(TokenParser parser, Input input) {
        this.parser = parser;
        this.limits = input.limits();
        this.keepsUnknown = input.keepsUnknown();
        this.places = input.places();
        this.keepsPlaces = places.kept();
        this.place = new TextPosition(input, parser.start());
        this.parsed = ParsedValues.of(input.end());
    }

    /**
     * {@return a reader at the first token of the input}
     *
     * @throws RefusedException if the input is too long, ill-formed UTF-8, or empty
     * @throws NameTableException if it is to be read again, by {@link Input#withoutTable()}; whatever reads on may
     *     throw it too
     */
    public static TokenReader open(Input input) {
        TokenReader reader = new TokenReader(TokenParser.open(input), input);
        try {
            reader.advance();
            return reader;
        } catch (RuntimeException e) {
            reader.close();
            throw e;
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
        int index = parser.nextNameMatch(names);
        token = parser.token();
        keepPlace();
        if (index == MemberNames.END) {
            depth--;
        } else if (index < 0 || names.longest() > limits.name()) {
            checkName(name());
        }
        return index;
    }

    /** {@return whether a member's name is not one of these; where it is, that is reported and the value skipped} */
    public boolean isNew(String name, Set<String> names) {
        if (!names.contains(name)) {
            return true;
        }
        problem(Problem.DUPLICATE, "expected each name once but there are two members " + Messages.echo(name));
        skip();
        return false;
    }

    /** {@return whether there is another element, with the reader at it} */
    public boolean nextElement() {
        advance();
        return token != JsonToken.END_ARRAY;
    }

    /** {@return the elements of the lists that are being read} */
    ElementStack elements() {
        return elements;
    }

    /** {@return the value of the current string, where the codec made one of the same text before; else null} */
    @SuppressWarnings("unchecked")
    <T> @Nullable T parsed(TextCodec<T> codec) {
        return token == JsonToken.VALUE_STRING ? (T) parser.find(parsed, codec) : null;
    }

    /** Keeps the value that was made of the string that was just looked for. */
    void keepParsed(TextCodec<?> codec, String text, Object value) {
        parsed.keep(codec, text, value);
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
        if (Checks.loneSurrogate(text) < 0) {
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

    /** {@return the current number if it is of at most nine digits and nothing else, and within the limits; else -1} */
    int digits() {
        return token == JsonToken.VALUE_NUMBER_INT ? parser.digits(limits.number()) : -1;
    }

    /** {@return the current value, which is true or false; null where it is neither, which is reported} */
    public @Nullable Boolean truth() {
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        wrongType("true or false");
        return null;
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
        String text = parser.lookAhead(member);
        if (text == null) {
            reportNoText(member, expected);
        }
        return text;
    }

    /**
     * {@return which of these texts, of ASCII, a member of the current object is; -1 where it is none of them, or it is
     * not the first member, or not written plainly}
     */
    int lookAtFirst(String member, List<String> texts) {
        return parser.lookAtFirst(member, texts);
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
        if (parser.keepsProblems()) {
            problem(code, message.get());
        }
    }

    /** {@return where the current value begins in the input} */
    int offset() {
        return parser.offset();
    }

    /** Reports a problem with a member of the object that begins at an offset and was just read. */
    void problemOf(String member, int object, String code, String message) {
        parser.problemOf(member, object, code, message);
    }

    /** Reports a problem with a part of the current value; {@code below} is a pointer that starts there, or empty. */
    public void problem(String code, String below, String message) {
        parser.problem(code, below, message);
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
        JsonToken next = parser.next();
        if (next != null) {
            throw refuse(Problem.TRAILING, "expected the end of the input but something follows");
        }
        parser.end();
    }

    /** {@return the exception that ends the reading, with the reason reported} */
    public RefusedException refuse(String code, String message) {
        return parser.refuse(code, message);
    }

    String name() {
        return parser.name();
    }

    /** {@return the current token} */
    public JsonToken token() {
        return token;
    }

    /** Moves to the next token and checks every limit that it touches. */
    void advance() {
        JsonToken next = parser.next();
        if (next == null) {
            throw parser.refuseEnd("expected a JSON value but the input ends");
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
            place.moveTo(offset());
            places.take(token, String.valueOf(name()), place);
        }
    }

    private void checkName(String name) {
        if (name.length() > limits.name()) {
            throw parser.refuseName(
                    Problem.LIMIT_NAME, "expected a member's name of at most " + limits.name() + " characters");
        }
        if (Checks.loneSurrogate(name) >= 0) {
            throw parser.refuseName(Problem.SURROGATE, "a member's name has half of a surrogate pair");
        }
    }

    private void countValue() {
        values++;
        if (values > limits.values()) {
            throw refuse(Problem.LIMIT_VALUES, "expected at most " + limits.values() + " values");
        }
    }

    String string() {
        String text = parser.string();
        checkLength(text.length(), limits.string(), Problem.LIMIT_STRING, "a string");
        return text;
    }

    String numberText() {
        String text = parser.string();
        checkLength(text.length(), limits.number(), Problem.LIMIT_NUMBER, "a number");
        return text;
    }

    /** The canonical form, which may be longer than what was read; where it is read itself, that is no offence. */
    String canonicalNumber() {
        String text = parser.string();
        if (text.length() - CANONICAL_GROWTH > limits.number()) {
            return numberText();
        }
        try {
            String canonical = CanonicalNumber.of(text);
            return text.equals(canonical) ? canonical : CanonicalNumber.of(numberText());
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

    @Override
    public void close() {
        parser.close();
    }
}
