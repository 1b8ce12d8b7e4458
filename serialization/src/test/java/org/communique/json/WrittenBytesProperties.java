package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.UnrecognizedEntry;
import org.communique.id.ActorId;
import org.communique.id.UnrecognizedId;
import org.junit.jupiter.api.Test;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** What is encoded before it is written comes out as if each text had been looked at. */
class WrittenBytesProperties {

    private final CommuniqueJson json = CommuniqueJson.standard();
    private final JsonMapper mapper = JsonMapper.builder()
            .addModule(new CommuniqueModule())
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build();

    @Property
    void aMapperThatEscapesEachTextWritesTheSameBytes(@ForAll Dossier dossier) {
        assertThat(new String(json.toBytes(dossier), StandardCharsets.UTF_8))
                .isEqualTo(mapper.writeValueAsString(dossier));
    }

    @Property(tries = 200)
    void bytesTextAndStreamSayTheSame(@ForAll Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(dossier, out);

        assertThat(out.toByteArray()).isEqualTo(json.toBytes(dossier));
        assertThat(json.write(dossier)).isEqualTo(out.toString(StandardCharsets.UTF_8));
    }

    @Property
    void anEntryIsWrittenAsAMapperWritesIt(@ForAll Entry entry) {
        assertThat(json.writeEntry(entry)).isEqualTo(mapper.writeValueAsString(entry));
    }

    @Test
    void theLongestIdIsWrittenWhole() {
        UnrecognizedId id = new UnrecognizedId("k".repeat(64), "l".repeat(128));
        Entry entry = UnrecognizedEntry.builder().id(id).build();
        assertThat(json.writeEntry(entry)).isEqualTo("{\"id\":\"" + id.text() + "\"}");
    }

    @Test
    void idsAreEscapedAsTheGeneratorOfAMapperDoesIt() {
        JsonMapper escaping = JsonMapper.builder(JsonFactory.builder()
                        .characterEscapes(new HyphensEscaped())
                        .build())
                .addModule(new CommuniqueModule())
                .build();
        assertThat(escaping.writeValueAsString(ActorId.of("keir-starmer"))).isEqualTo("\"actor:keir_starmer\"");
    }

    private static final class HyphensEscaped extends CharacterEscapes {

        private static final long serialVersionUID = 1;

        @Override
        public int[] getEscapeCodesForAscii() {
            int[] codes = standardAsciiEscapesForJSON();
            codes['-'] = ESCAPE_CUSTOM;
            return codes;
        }

        @Override
        public SerializableString getEscapeSequence(int character) {
            return new SerializedString("_");
        }
    }
}
