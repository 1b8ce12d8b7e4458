package org.communique.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;

/** Refuses what has no codec, such as a validator: Jackson would write {@code {}} for it, or what it guesses. */
final class DatabindRefusals {

    /** The packages that other modules see. */
    static final Set<String> PACKAGES = Set.of(
            "org.communique.actor",
            "org.communique.amount",
            "org.communique.dossier",
            "org.communique.entry",
            "org.communique.event",
            "org.communique.evidence",
            "org.communique.exchange",
            "org.communique.exchange.table",
            "org.communique.extension",
            "org.communique.id",
            "org.communique.json",
            "org.communique.json.schema",
            "org.communique.ledger",
            "org.communique.pledge",
            "org.communique.position",
            "org.communique.quotation",
            "org.communique.revision",
            "org.communique.shape",
            "org.communique.source",
            "org.communique.statement",
            "org.communique.term",
            "org.communique.time",
            "org.communique.timeline",
            "org.communique.validation");

    private DatabindRefusals() {}

    /** Whatever is registered later comes first: codecs, and what an embedder has for such a type. */
    static void register(JacksonModule.SetupContext context) {
        context.addSerializers(new Written());
        context.addKeySerializers(new Named());
        context.addDeserializers(new Read());
    }

    private static boolean isOurs(Class<?> type) {
        return PACKAGES.contains(type.getPackageName());
    }

    /** Finds what refuses to write. */
    private static final class Written implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return isOurs(type.getRawClass()) ? new Writer(type) : null;
        }

        @Override
        public @Nullable ValueSerializer<?> findEnumSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return findSerializer(config, type, description, format);
        }
    }

    /** Finds what refuses to write the names of members. */
    private static final class Named implements Serializers {

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                JsonFormat.Value format) {
            return isOurs(type.getRawClass()) ? new Namer(type) : null;
        }
    }

    /** Finds what refuses to read. */
    private static final class Read implements Deserializers {

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return isOurs(type.getRawClass()) ? new Reader(type) : null;
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return findBeanDeserializer(type, config, description);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return isOurs(type);
        }
    }

    /** Refuses to write a value, unless its own type has more to say than the one that it was declared with. */
    private static final class Writer extends ValueSerializer<Object> {

        private final JavaType type;

        Writer(JavaType type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            if (type.hasRawClass(value.getClass())) {
                context.reportBadDefinition(
                        type, "a " + name(type) + " has no JSON: it is no value of the model and no answer");
            }
            context.findValueSerializer(value.getClass()).serialize(value, generator, context);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
            serialize(value, generator, context);
        }
    }

    /** Refuses to write a value as the name of a member. */
    private static final class Namer extends ValueSerializer<Object> {

        private final JavaType type;

        Namer(JavaType type) {
            this.type = type;
        }

        @Override
        public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
            context.reportBadDefinition(
                    type, "a " + name(type) + " is no name of a member: take its id, or write a list");
        }
    }

    /** Refuses to read a value. */
    private static final class Reader extends ValueDeserializer<Object> {

        private final JavaType type;

        Reader(JavaType type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            return context.reportBadDefinition(type, "no JSON is read as a " + name(type));
        }

        @Override
        public Object deserializeWithType(
                JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
            return deserialize(parser, context);
        }
    }

    private static String name(JavaType type) {
        return type.getRawClass().getSimpleName();
    }
}
