package org.communique.json.schema;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.json.codec.Codec;
import org.communique.json.codec.TokenWriter;
import org.communique.json.model.Codecs;

/** What a codec writes is what it says that it takes, for every type of the model and not only for those in a document. */
class OutlineProperties {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Class<?>, Schema> BY_TYPE = new HashMap<>();

    @Property
    void everyValueIsValid(@ForAll("values") Sample<?> sample) {
        assertThat(sample.schema().validate("[" + sample.written() + "]", InputFormat.JSON))
                .as(sample.written())
                .isEmpty();
    }

    @Provide
    Arbitrary<Sample<?>> values() {
        return Arbitraries.of(Codecs.model()).flatMap(OutlineProperties::of);
    }

    private static <T> Arbitrary<Sample<?>> of(Codecs.Typed<T> typed) {
        return Arbitraries.defaultFor(typed.type()).map(value -> new Sample<>(typed, value));
    }

    private record Sample<T>(Codecs.Typed<T> typed, T value) {

        String written() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (TokenWriter out = TokenWriter.open(bytes, false)) {
                typed.codec().write(out, value);
            }
            return bytes.toString(UTF_8);
        }

        Schema schema() {
            return BY_TYPE.computeIfAbsent(typed.type(), type -> SCHEMAS.getSchema(schemaOf(typed.codec())));
        }

        private static String schemaOf(Codec<?> codec) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (TokenWriter out = TokenWriter.open(bytes, false)) {
                SchemaWriter schema = new SchemaWriter(out);
                out.beginObject();
                out.name("items");
                out.beginObject();
                codec.outline(schema);
                out.endObject();
                schema.definitions();
                out.endObject();
            }
            return bytes.toString(UTF_8);
        }
    }
}
