package org.communique.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.io.StringWriter;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.communique.json.DossierReadException;

/** Teaches dossiers to a mapper of Jackson 2, by way of their text. */
public final class CommuniqueJackson2Module extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public CommuniqueJackson2Module() {
        addSerializer(new Writer());
        addDeserializer(Dossier.class, new Reader());
    }

    private static final class Writer extends StdSerializer<Dossier> {

        private static final long serialVersionUID = 1L;

        Writer() {
            super(Dossier.class);
        }

        @Override
        public void serialize(Dossier dossier, JsonGenerator generator, SerializerProvider context) throws IOException {
            generator.writeRawValue(CommuniqueJson.standard().write(dossier));
        }
    }

    private static final class Reader extends StdDeserializer<Dossier> {

        private static final long serialVersionUID = 1L;

        Reader() {
            super(Dossier.class);
        }

        @Override
        public Dossier deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            StringWriter text = new StringWriter();
            try (JsonGenerator copy = parser.getCodec().getFactory().createGenerator(text)) {
                copy.copyCurrentStructureExact(parser);
            }
            try {
                return CommuniqueJson.standard().read(text.toString());
            } catch (DossierReadException refused) {
                throw JsonMappingException.from(parser, refused.getMessage(), refused);
            }
        }
    }
}
