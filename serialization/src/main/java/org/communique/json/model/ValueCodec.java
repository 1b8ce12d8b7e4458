package org.communique.json.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.communique.dossier.DossierShape;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Component;
import org.communique.json.codec.Outline;
import org.communique.json.codec.Problem;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.TokenWriter;
import org.communique.revision.AttributeValue;
import org.communique.shape.Kind;
import org.communique.shape.Scalar;
import org.communique.shape.Shapes;
import org.jspecify.annotations.Nullable;

/** A value of any attribute, where it stands: the member {@code type} names its type, and so tells how it is read. */
final class ValueCodec implements Codec<AttributeValue<?>> {

    @Override
    public @Nullable AttributeValue<?> read(TokenReader in) {
        if (!in.beginObject("an object with a type")) {
            return null;
        }
        String type = in.lookAhead("type", "a text such as \"MoneyAmount\"");
        if (type == null) {
            return null;
        }
        Codec<? extends AttributeValue<?>> codec = ByType.ALL.get(type);
        if (codec == null) {
            in.problem(Problem.VALUE, "/type", "expected the name of a type of the model");
            in.skip();
            return null;
        }
        return codec.read(in);
    }

    @Override
    public void write(TokenWriter out, AttributeValue<?> value) {
        writeValue(out, value);
    }

    private static <V> void writeValue(TokenWriter out, AttributeValue<V> value) {
        ByType.of(value.kind()).write(out, value);
    }

    @Override
    public void outline(Outline outline) {
        ByType.of(Scalar.KEPT).outline(outline);
    }

    /** The codec of the values of each type, made when the first value is read or written. */
    private static final class ByType {

        private static final Map<String, Codec<? extends AttributeValue<?>>> ALL = all();

        private ByType() {}

        private static Map<String, Codec<? extends AttributeValue<?>>> all() {
            Map<String, Codec<? extends AttributeValue<?>>> codecs = new LinkedHashMap<>();
            codecs.put(name(Scalar.TEXT), made(Scalar.TEXT, Scalars.of(Scalar.TEXT)));
            codecs.put(name(Scalar.KEPT), made(Scalar.KEPT, KeptMembers.VALUE));
            Shapes.reachedFrom(DossierShape.DOSSIER).forEach(kind -> codecs.putIfAbsent(name(kind), made(kind)));
            return codecs;
        }

        private static String name(Kind<?> kind) {
            return kind.type().getSimpleName();
        }

        private static <V> Codec<AttributeValue<V>> made(Kind<V> kind) {
            return made(kind, ModelCodecs.of(kind));
        }

        private static <V> Codec<AttributeValue<V>> made(Kind<V> kind, Codec<V> codec) {
            Codec<String> text = Scalars.of(Scalar.TEXT);
            Component<AttributeValue<V>, String> at = Component.one(
                    "at",
                    "The way to it from the entry, or from the dossier, as a JSON Pointer.",
                    text,
                    AttributeValue::at);
            Component<AttributeValue<V>, String> type = Component.one(
                    "type",
                    "The name of its type in the model, such as MoneyAmount; of a member that is not known, JsonText.",
                    text,
                    value -> name(kind));
            Component<AttributeValue<V>, V> value =
                    Component.one("value", "The value, as a document has it.", codec, AttributeValue::value);
            return Component.together(
                    "AttributeValue",
                    "A value of an attribute, where it stands.",
                    List.of(at, type, value),
                    read -> new AttributeValue<>(read.get(at), kind, read.get(value)));
        }

        /** Only kinds of one type have one name. */
        @SuppressWarnings("unchecked")
        private static <V> Codec<AttributeValue<V>> of(Kind<V> kind) {
            return (Codec<AttributeValue<V>>) Objects.requireNonNull(ALL.get(name(kind)), "codec");
        }
    }
}
