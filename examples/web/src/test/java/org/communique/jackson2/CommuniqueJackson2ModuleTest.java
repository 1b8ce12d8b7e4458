package org.communique.jackson2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.communique.json.DossierReadException;
import org.junit.jupiter.api.Test;

class CommuniqueJackson2ModuleTest {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new CommuniqueJackson2Module());
    private static final String UNKNOWN =
            "{\"communique\":\"1\",\"id\":\"d\",\"desk:weight\":0.1000000000000000055511151231257827,\"desk:text\":\"é\\n\"}";

    record Letter(String to, Dossier dossier) {}

    @Test
    void readsAndWritesADossierInsideOfAnotherValue() throws IOException {
        String letter = "{\"to\":\"desk\",\"dossier\":" + UNKNOWN + "}";

        Letter read = MAPPER.readValue(letter, Letter.class);

        assertThat(read.dossier()).isEqualTo(CommuniqueJson.standard().read(UNKNOWN));
        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(read), Letter.class))
                .isEqualTo(read);
    }

    @Test
    void raisesWhatJackson2RaisesWithAllFaultsAsItsCause() {
        assertThatThrownBy(() -> MAPPER.readValue("{\"dossier\":{\"id\":1,\"pledges\":[{}]}}", Letter.class))
                .isInstanceOf(JsonMappingException.class)
                .cause()
                .isInstanceOfSatisfying(DossierReadException.class, refused -> assertThat(refused.faults())
                        .hasSizeGreaterThan(1));
    }
}
