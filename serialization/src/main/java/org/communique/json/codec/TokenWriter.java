package org.communique.json.codec;

import java.io.OutputStream;
import java.math.BigDecimal;
import org.communique.extension.JsonText;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteCapability;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** Writes tokens to one output. Not thread-safe. */
public final class TokenWriter implements AutoCloseable {

    /**
     * Kept text was checked when it was read or made, so nothing about its size is checked again, and its names go into
     * no table that crafted ones could fill.
     */
    static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** The longest text that is written as bytes: an EDTF has so many characters at most, and all others fewer. */
    private static final int MAX_PLAIN = 256;

    private final JsonGenerator generator;
    private final boolean sortsMembers;

    /** Whether the generator is of this class's own making, so that encoded texts can be handed to it. */
    private final boolean own;

    private final byte[] plain;

    private TokenWriter(JsonGenerator generator, boolean sortsMembers, boolean own) {
        this.generator = generator;
        this.sortsMembers = sortsMembers;
        this.own = own;
        this.plain = new byte[own ? MAX_PLAIN : 0];
    }

    /**
     * {@return a writer of UTF-8}
     *
     * @param out takes the bytes; it is neither flushed nor closed
     * @param indented whether each member gets a line of its own, ended by a line feed
     */
    public static TokenWriter open(OutputStream out, boolean indented) {
        ObjectWriteContext context = indented ? new Indented() : ObjectWriteContext.empty();
        return new TokenWriter(FACTORY.createGenerator(context, out, JsonEncoding.UTF8), false, true);
    }

    /**
     * {@return a writer of UTF-8 in the form of RFC 8785, where codecs write the members of objects in the order of their
     * names}
     *
     * @param out takes the bytes; it is neither flushed nor closed
     */
    public static TokenWriter openCanonical(OutputStream out) {
        return new TokenWriter(FACTORY.createGenerator(ObjectWriteContext.empty(), out, JsonEncoding.UTF8), true, true);
    }

    /** {@return a writer to an embedder's own generator, which it leaves open} */
    public static TokenWriter to(JsonGenerator generator) {
        return new TokenWriter(generator, false, false);
    }

    /** {@return whether the members of objects are to be written in the order of their names, by UTF-16 code units} */
    boolean sortsMembers() {
        return sortsMembers;
    }

    /** Opens an object. */
    public void beginObject() {
        generator.writeStartObject();
    }

    /** Closes an object. */
    public void endObject() {
        generator.writeEndObject();
    }

    /** Opens an array. */
    public void beginArray() {
        generator.writeStartArray();
    }

    /** Closes an array. */
    public void endArray() {
        generator.writeEndArray();
    }

    /** Writes the name of the next member. */
    public void name(String name) {
        generator.writeName(name);
    }

    /** Writes the name of the next member. */
    void name(EncodedText name) {
        if (own) {
            generator.writeName(name.encoded());
        } else {
            generator.writeName(name.toString());
        }
    }

    /** Writes a string. */
    void text(EncodedText text) {
        if (own) {
            generator.writeString(text.encoded());
        } else {
            generator.writeString(text.toString());
        }
    }

    /** Writes a string that has only characters of ASCII of which JSON escapes none. */
    void plain(String text) {
        int length = text.length();
        if (own && length <= MAX_PLAIN) {
            copy(text, length, 0);
            generator.writeRawUTF8String(plain, 0, length);
        } else {
            generator.writeString(text);
        }
    }

    /** Writes two texts with a character in between, as one string that has only such characters. */
    void plain(String first, char between, String second) {
        int middle = first.length();
        int length = middle + 1 + second.length();
        if (own && length <= MAX_PLAIN) {
            copy(first, middle, 0);
            plain[middle] = (byte) between;
            copy(second, second.length(), middle + 1);
            generator.writeRawUTF8String(plain, 0, length);
        } else {
            generator.writeString(first + between + second);
        }
    }

    /** The lower halves of its characters are all that there is of ASCII. */
    @SuppressWarnings("deprecation")
    private void copy(String text, int length, int at) {
        text.getBytes(0, length, plain, at);
    }

    /** Writes a string. */
    public void text(String text) {
        generator.writeString(text);
    }

    /** Writes true or false. */
    public void truth(boolean value) {
        generator.writeBoolean(value);
    }

    /** Writes an integer. */
    public void integer(long number) {
        generator.writeNumber(number);
    }

    /** Writes a kept value: as it is where all is canonical, and else token by token, so that any generator can take it. */
    public void canonical(JsonText text) {
        if (sortsMembers) {
            generator.writeRawValue(text.text());
            return;
        }
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.text())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                copy(token, parser);
            }
        }
    }

    /** Writes the token that a parser is at. */
    void copy(JsonToken token, JsonParser parser) {
        switch (token) {
            case START_OBJECT -> generator.writeStartObject();
            case END_OBJECT -> generator.writeEndObject();
            case START_ARRAY -> generator.writeStartArray();
            case END_ARRAY -> generator.writeEndArray();
            case PROPERTY_NAME -> generator.writeName(parser.currentName());
            case VALUE_STRING -> generator.writeString(parser.getString());
            case VALUE_TRUE -> generator.writeBoolean(true);
            case VALUE_FALSE -> generator.writeBoolean(false);
            case VALUE_NULL -> generator.writeNull();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            default -> throw new IllegalArgumentException("expected JSON but there is an embedded object");
        }
    }

    /** Writes the text of a number as it is, unless what is written is no text. */
    void number(String text) {
        if (generator.streamWriteCapabilities().isEnabled(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            generator.writeNumber(text);
        } else {
            generator.writeNumber(new BigDecimal(text));
        }
    }

    @Override
    public void close() {
        generator.close();
    }

    /** Two spaces a level and line feeds, whatever the platform's own line end is. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
