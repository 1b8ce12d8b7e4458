package org.communique.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.examples.web.LoopbackService.JSON;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OwnViewTest {

    private static final String MARKED =
            "{\"communique\":\"1\",\"id\":\"d\",\"actors\":[{\"type\":\"state\",\"id\":\"actor:secret\","
                    + "\"names\":[{\"text\":\"Norland\"}],\"markings\":[{\"kind\":\"visibility\",\"value\":\"TLP:RED\"}]}]}";

    @LocalServerPort
    private int port;

    @TestConfiguration(proxyBeanMethods = false)
    static class Desk {

        @Bean
        @Primary
        DossierView everything() {
            return dossier -> dossier;
        }
    }

    @Test
    void showsWhatTheEmbedderPermits() {
        LoopbackService service = new LoopbackService(port);
        service.put("/dossiers/d", JSON, MARKED);

        assertThat(service.get("/dossiers/d/entries/actor:secret", JSON).statusCode())
                .isEqualTo(200);
    }
}
