package org.communique.json.codec;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Jackson's parser of one UTF-8 input, whose exceptions become problems, each with its place. Not thread-safe. */
final class TokenParser implements AutoCloseable {

    /** Any number of so many digits is an {@code int}. */
    private static final int NINE = 9;

    private final byte[] bytes;
    private final int start;
    private final int end;
    private final Problems problems;
    private final TokenFactory factory;
    private final TextPosition position;
    private final CharOffsets charOffsets;
    private final JsonParser parser;

    private TokenParser(Input input, int start, JsonParser parser) {
        this.bytes = input.bytes();
        this.start = start;
        this.end = input.end();
        this.problems = input.problems();
        this.factory = input.factory();
        this.position = new TextPosition(input, start);
        this.charOffsets = new CharOffsets(bytes, start, end);
        this.parser = parser;
    }

    /**
     * {@return a parser before the first token}
     *
     * @throws RefusedException if the input is too long or ill-formed UTF-8
     */
    static TokenParser open(Input input) {
        int start = byteOrderMark(input);
        JsonParser jackson = input.factory().parser(input.bytes(), start, input.end());
        TokenParser parser = new TokenParser(input, start, jackson);
        try {
            parser.checkBytes(input.limits().bytes());
            return parser;
        } catch (RuntimeException e) {
            parser.close();
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

    private void checkBytes(int limit) {
        if (end > limit) {
            throw refuse(Problem.LIMIT_BYTES, "expected at most " + limit + " bytes", end);
        }
        int illFormed = Utf8.firstIllFormed(bytes, start, end);
        if (illFormed >= 0) {
            throw Utf8.isSurrogate(bytes, illFormed, end)
                    ? refuse(Problem.SURROGATE, "expected Unicode but there is half of a surrogate pair", illFormed)
                    : refuse(Problem.ENCODING, "expected UTF-8 but a byte sequence is ill-formed", illFormed);
        }
    }

    /** {@return the index of the first byte behind a byte order mark} */
    int start() {
        return start;
    }

    /** {@return the next token; null at the end of the input} */
    @Nullable
    JsonToken next() {
        try {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.PROPERTY_NAME) {
                factory.countName();
            }
            return token;
        } catch (RuntimeException e) {
            throw refuse(e);
        }
    }

    /** {@return the index of the next member's name, as {@link TokenReader#nextMember} has it} */
    int nextNameMatch(MemberNames names) {
        try {
            int index = parser.nextNameMatch(names.matcher());
            if (index < 0 && index != MemberNames.END) {
                factory.countName();
            }
            return index;
        } catch (RuntimeException e) {
            throw refuse(e);
        }
    }

    /** Says that the input was read to its end. */
    void end() {
        factory.keepFewNames();
    }

    /** {@return the current token} */
    JsonToken token() {
        return parser.currentToken();
    }

    /** {@return the name of the member that the parser is at} */
    String name() {
        return parser.currentName();
    }

    /** {@return the text of the current string or number} */
    String string() {
        try {
            return parser.getString();
        } catch (RuntimeException e) {
            throw refuse(e);
        }
    }

    /** {@return the value of the current string among those that a codec made; null where it is not there} */
    @Nullable
    Object find(ParsedValues values, TextCodec<?> codec) {
        try {
            char[] text = parser.getStringCharacters();
            return values.find(codec, text, parser.getStringOffset(), parser.getStringLength());
        } catch (RuntimeException e) {
            throw refuse(e);
        }
    }

    /** {@return the text of a member of the object that opens here, wherever in it the member stands, or null} */
    @Nullable
    String lookAhead(String member) {
        return LookAhead.find(bytes, offset(), end, member);
    }

    /** {@return the current number if it is of no more than so many digits, and nine, and nothing else; else -1} */
    int digits(int most) {
        char[] text = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int length = parser.getStringLength();
        int number = length <= Math.min(most, NINE) ? 0 : -1;
        for (int i = start; number >= 0 && i < start + length; i++) {
            int digit = text[i] - '0';
            number = digit >= 0 && digit <= 9 ? 10 * number + digit : -1;
        }
        return number;
    }

    /** {@return which of these texts, of ASCII, the first member of the object that opens here is, as {@link LookAhead#first} has it} */
    int lookAtFirst(String member, List<String> texts) {
        return LookAhead.first(bytes, offset(), end, member, texts);
    }

    /** {@return the index of the first byte of the current token} */
    int offset() {
        return offset(parser.currentTokenLocation());
    }

    /** {@return whether a problem that is reported is kept, since there are not too many yet} */
    boolean keepsProblems() {
        return !problems.isFull();
    }

    /** Reports a problem with a member of the object that opens at an offset and was just read. */
    void problemOf(String member, int object, String code, String message) {
        if (keepsProblems()) {
            int offset = LookAhead.offset(bytes, object, end, member).orElseGet(this::offset);
            problems.add(position.problem(code, pointer() + "/" + member, message, offset));
        }
    }

    /** Reports a problem with the current value, or with the part of it that the pointer {@code below} names. */
    void problem(String code, String below, String message) {
        if (keepsProblems()) {
            problems.add(position.problem(code, pointer() + below, message, offset()));
        }
    }

    /** {@return the exception that ends the reading, with the reason reported} */
    RefusedException refuse(String code, String message) {
        return refuse(code, message, offset());
    }

    /** {@return the same for a name that no pointer should have: the pointer is that of the object} */
    RefusedException refuseName(String code, String message) {
        String object = parser.streamReadContext().getParent().pathAsPointer().toString();
        problems.add(position.problem(code, object, message, offset()));
        return new RefusedException();
    }

    /** {@return the same for an input that ends too early} */
    RefusedException refuseEnd(String message) {
        return refuse(Problem.SYNTAX, message, end);
    }

    private RefusedException refuse(String code, String message, int offset) {
        problems.add(position.problem(code, pointer(), message, offset));
        return new RefusedException();
    }

    private RuntimeException refuse(RuntimeException e) {
        if (e instanceof JacksonException refused) {
            JacksonMessages refusal = JacksonMessages.of(refused);
            return factory.hasTable() && refusal.isOfNames()
                    ? new NameTableException(e)
                    : refuse(refusal.code(), refusal.message(), stopped(refused.getLocation()));
        }
        return factory.hasTable() ? new NameTableException(e) : e;
    }

    /** Without a table of names Jackson counts characters, and not bytes. */
    private int offset(TokenStreamLocation location) {
        if (location.getByteOffset() >= 0) {
            return start + (int) location.getByteOffset();
        }
        return location.getCharOffset() < 0 ? end : charOffsets.toByte(location.getCharOffset());
    }

    /** Where Jackson stopped; behind a character of several bytes it has passed over the first of them. */
    private int stopped(@Nullable TokenStreamLocation location) {
        int offset = location == null ? end : Math.min(end, offset(location));
        while (offset > start && offset < end && (bytes[offset] & 0xC0) == 0x80) {
            offset--;
        }
        return offset;
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    @Override
    public void close() {
        parser.close();
    }
}
