package org.communique.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Problem;
import org.communique.json.codec.Problems;
import org.communique.json.codec.RefusedException;
import org.communique.json.codec.TextCodec;
import org.communique.json.codec.TokenCapture;
import org.communique.json.codec.TokenWriter;
import org.communique.json.model.Codecs;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;

/** The codecs as Jackson's databind wants them. */
final class DatabindAdapters {

    private DatabindAdapters() {}

    static <T> void register(SimpleModule module, Codecs.Typed<T> typed) {
        module.addSerializer(typed.type(), new Serializer<>(typed.codec()));
        module.addDeserializer(typed.type(), new Deserializer<>(typed));
        module.setMixInAnnotation(typed.type(), WithoutClassNames.class);
        if (typed.codec() instanceof TextCodec<T> text) {
            module.addKeySerializer(typed.type(), new KeyWriter<>(text));
            module.addKeyDeserializer(typed.type(), new KeyReader<>(typed.type(), text));
        }
    }

    /** Keeps a mapper that writes class names from writing and wanting them here, where they would name what is hidden. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    private interface WithoutClassNames {}

    /** Writes a value as the key of a map. */
    private static final class KeyWriter<T> extends ValueSerializer<T> {

        private final TextCodec<T> codec;

        KeyWriter(TextCodec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            TokenWriter.to(generator).name(codec.print().apply(value));
        }
    }

    /** Reads the key of a map. */
    private static final class KeyReader<T> extends KeyDeserializer {

        private final Class<T> type;
        private final TextCodec<T> codec;

        KeyReader(Class<T> type, TextCodec<T> codec) {
            this.type = type;
            this.codec = codec;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return codec.parse().apply(key);
            } catch (IllegalArgumentException e) {
                throw new ValueReadException(context.getParser(), type, Fault.of(List.of(wrong(context, e))));
            }
        }
    }

    private static Problem wrong(DeserializationContext context, IllegalArgumentException why) {
        return TokenCapture.here(context.getParser(), Problem.VALUE, String.valueOf(why.getMessage()));
    }

    /** Writes a value to whatever generator the mapper uses. */
    private static final class Serializer<T> extends ValueSerializer<T> {

        private final Codec<T> codec;

        Serializer(Codec<T> codec) {
            this.codec = codec;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            codec.write(TokenWriter.to(generator), value);
        }

        @Override
        public void serializeWithType(
                T value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
            serialize(value, generator, context);
        }
    }

    /** Reads a value from whatever parser the mapper uses: its tokens are copied and read again by the rules. */
    private static final class Deserializer<T> extends ValueDeserializer<T> {

        private final Codecs.Typed<T> typed;

        Deserializer(Codecs.Typed<T> typed) {
            this.typed = typed;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            Problems problems = new Problems();
            ReadOptions options = ReadOptions.standard();
            TokenCapture capture = TokenCapture.of(parser, options.document(), problems);
            Optional<T> value = read(capture, options, problems);
            if (!problems.isEmpty()) {
                throw new ValueReadException(parser, typed.type(), Fault.of(capture.original()));
            }
            return value.orElseThrow();
        }

        private Optional<T> read(TokenCapture capture, ReadOptions options, Problems problems) {
            try {
                return Reading.one(typed.codec(), capture.read(), options, problems);
            } catch (RefusedException e) {
                return Optional.empty();
            } catch (JacksonException | UncheckedIOException e) {
                throw e;
            } catch (RuntimeException e) {
                problems.addFailure(e, 1);
                return Optional.empty();
            }
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            return deserialize(parser, context);
        }
    }
}
