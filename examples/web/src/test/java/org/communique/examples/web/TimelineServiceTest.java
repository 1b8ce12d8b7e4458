package org.communique.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.examples.web.LoopbackService.JSON;
import static org.communique.examples.web.LoopbackService.json;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class TimelineServiceTest {

    /** Told the latest first; one event is for nobody to see. */
    private static final String DOSSIER = """
            {"communique":"1","id":"order","events":[
             {"id":"event:talks","type":"talks","modality":"occurred","when":{"edtf":"2025-03-05"}},
             {"id":"event:secret","type":"talks","modality":"occurred","when":{"edtf":"2025-03-02"},
              "markings":[{"kind":"visibility","value":"TLP:RED"}]},
             {"id":"event:summit","type":"talks","modality":"occurred","when":{"edtf":"2025-03-01"}}]}
            """;

    @LocalServerPort
    private int port;

    private LoopbackService service;

    @BeforeEach
    void connect() {
        service = new LoopbackService(port);
    }

    @Test
    void answersTheTimelineOfADossierThatIsNotKept() {
        HttpResponse<String> answer = service.post("/timelines", JSON, DOSSIER);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(items(answer)).isEqualTo("event:summit event:secret event:talks");
        assertThat(json(answer).at("/items/0/begin/earliest").asString()).isEqualTo("2025-03-01");
        assertThat(service.get("/dossiers/order/timeline", JSON).statusCode()).isEqualTo(404);
    }

    @Test
    void answersTheTimelineOfWhatIsShown() {
        String kept = DOSSIER.replace("\"id\":\"order\"", "\"id\":\"kept-order\"");
        assertThat(service.put("/dossiers/kept-order", JSON, kept).statusCode()).isLessThan(300);

        assertThat(items(service.get("/dossiers/kept-order/timeline", JSON))).isEqualTo("event:summit event:talks");
        HttpResponse<String> order =
                service.get("/dossiers/kept-order/timeline?item=event:summit&before=event:talks", JSON);
        assertThat(json(order).at("/before").asString()).isEqualTo("yes");
        assertThat(json(order).at("/why/0/from/item").asString()).isEqualTo("event:summit");
        assertThat(json(service.get("/dossiers/kept-order/timeline?item=event:secret&before=event:talks", JSON))
                        .at("/before")
                        .asString())
                .isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "/dossiers/nobody/timeline, 404",
        "/dossiers/nobody/timeline?item=event:a&before=event:b, 404",
        "/dossiers/asked-order/timeline?before=event:b, 400",
        "/dossiers/asked-order/timeline?item=a&before=event:b, 400",
        "/dossiers/asked-order/timeline?item=event:a%230&before=event:b, 400"
    })
    void saysWhatIsWrongWithAnAddress(String path, int status) {
        service.put("/dossiers/asked-order", JSON, DOSSIER.replace("\"id\":\"order\"", "\"id\":\"asked-order\""));

        assertThat(service.get(path, JSON).statusCode()).isEqualTo(status);
    }

    private static String items(HttpResponse<String> answer) {
        return String.join(
                " ",
                json(answer)
                        .at("/items")
                        .valueStream()
                        .map(item -> item.get("id").asString())
                        .toList());
    }
}
