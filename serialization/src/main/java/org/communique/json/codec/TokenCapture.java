package org.communique.json.codec;

import java.io.ByteArrayOutputStream;
import java.io.Writer;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.json.JsonFactory;

/**
 * Copies the value that an embedder's parser is at, duplicates and numbers' digits included, up to the first token that
 * is beyond a limit: nothing behind that is read or held, and whoever reads the copy meets the limit in its place. Not
 * thread-safe.
 */
public final class TokenCapture {

    /** Since 3.1 a parser hands on a string in pieces; before, it reads it whole, up to its own limit. */
    private static final boolean HAS_PIECES = new JsonFactory().version().getMinorVersion() > 0;

    private final JsonParser parser;
    private final Limits limits;
    private final Problems problems;
    private final String root;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Pieces pieces;
    private final TokenPlaces places = new TokenPlaces();
    private int depth;
    private int values;
    private boolean tooLong;

    private TokenCapture(JsonParser parser, Limits limits, Problems problems) {
        this.parser = parser;
        this.limits = limits;
        this.problems = problems;
        this.root = pointer();
        this.pieces = new Pieces(limits.string());
    }

    /** {@return what copies the value that a parser is at} */
    public static TokenCapture of(JsonParser parser, Limits limits, Problems problems) {
        return new TokenCapture(parser, limits, problems);
    }

    /** {@return a problem of a parser's present token, in the text that it reads} */
    public static Problem here(JsonParser parser, String code, String message) {
        TokenPlaces places = new TokenPlaces();
        places.take(parser);
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        Problem problem = new Problem(code, "", 1, 1, Messages.bounded(message));
        return places.original(List.of(problem), pointer, new byte[0]).get(0);
    }

    /**
     * {@return the UTF-8 JSON of the value; the parser is left at its last token, or at the one that is beyond a limit}
     *
     * @throws RefusedException if there is anything that no JSON can hold
     */
    public byte[] read() {
        try (TokenWriter out = TokenWriter.open(bytes, false)) {
            copyTo(out);
        }
        return bytes.toByteArray();
    }

    /** {@return what is wrong with the copy, by pointers from the root of what the parser reads, and where that is there} */
    public List<Problem> original() {
        return places.original(problems.list(), root, bytes.toByteArray());
    }

    private void copyTo(TokenWriter out) {
        JsonToken token = parser.currentToken();
        do {
            count(token);
            copy(token, out);
            token = depth > 0 && !isBeyondLimits() ? parser.nextToken() : null;
        } while (token != null);
    }

    private void count(JsonToken token) {
        places.take(parser);
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        values += token.isStructEnd() || token == JsonToken.PROPERTY_NAME ? 0 : 1;
    }

    private boolean isBeyondLimits() {
        return tooLong || depth > limits.depth() || values > limits.values() || bytes.size() > limits.bytes();
    }

    private void copy(JsonToken token, TokenWriter out) {
        try {
            switch (token) {
                case PROPERTY_NAME -> copyName(out);
                case VALUE_STRING -> out.text(checked(string(), limits.string()));
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    out.number(checked(parser.getString(), limits.number() + TokenReader.CANONICAL_GROWTH));
                case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw refuse(Problem.TYPE, "expected JSON but there is an embedded object");
                default -> out.copy(token, parser);
            }
        } catch (StreamWriteException e) {
            throw refuse(Problem.SURROGATE, String.valueOf(e.getOriginalMessage()));
        }
    }

    /** Jackson looks behind a name for its value before it tells the name. */
    private void copyName(TokenWriter out) {
        out.name(checked(parser.currentName(), limits.name()));
        if (tooLong) {
            out.text("");
        }
    }

    private String checked(String text, int limit) {
        tooLong |= text.length() > limit;
        return text;
    }

    private String string() {
        return HAS_PIECES ? pieces.read(parser) : parser.getString();
    }

    private RefusedException refuse(String code, String message) {
        String below = pointer().substring(root.length());
        problems.add(new Problem(code, below, 1, Integer.MAX_VALUE, Messages.bounded(message)));
        return new RefusedException();
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    /** A string that comes in pieces, of which no more are taken once it is too long. */
    private static final class Pieces extends Writer {

        private final int limit;
        private final StringBuilder text = new StringBuilder();

        Pieces(int limit) {
            this.limit = limit;
        }

        String read(JsonParser parser) {
            text.setLength(0);
            try {
                parser.readString(this);
            } catch (TooLongException e) {
                completePair();
            }
            return text.toString();
        }

        /** Where the string breaks off inside a pair of surrogates, nothing but its length is to be wrong. */
        private void completePair() {
            if (Character.isHighSurrogate(text.charAt(text.length() - 1))) {
                text.append(Character.MIN_LOW_SURROGATE);
            }
        }

        @Override
        public void write(char[] piece, int start, int length) {
            text.append(piece, start, Math.min(length, limit + 1 - text.length()));
            if (text.length() > limit) {
                throw new TooLongException();
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    /** Ends the reading of a string. */
    private static final class TooLongException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooLongException() {
            super("too long", null, false, false);
        }
    }
}
