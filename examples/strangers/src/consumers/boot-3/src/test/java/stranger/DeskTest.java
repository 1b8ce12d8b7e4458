package stranger;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.jackson2.CommuniqueJackson2Module;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Boot 3 has Jackson 2, whose mapper takes the bridge as a bean. */
@SpringBootTest
class DeskTest {

    private record Letter(String to, Dossier dossier) {}

    @Autowired
    private ObjectMapper mapper;

    @TestConfiguration(proxyBeanMethods = false)
    static class Bridge {

        @Bean
        CommuniqueJackson2Module communique() {
            return new CommuniqueJackson2Module();
        }
    }

    @Test
    void readsAndWritesADossierInsideOfAnotherValue() throws Exception {
        Letter letter = new Letter("desk", Dossier.of(DossierId.of("talks")));

        assertThat(mapper.readValue(mapper.writeValueAsString(letter), Letter.class))
                .isEqualTo(letter);
    }
}
