package org.communique.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.examples.web.LoopbackService.JSON;
import static org.communique.examples.web.LoopbackService.LINES;
import static org.communique.examples.web.LoopbackService.json;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class LedgerControllerTest {

    private static final String PLEDGE =
            "{\"id\":\"pledge:p\",\"parties\":[{\"actor\":\"actor:a\",\"role\":\"donor\"}],"
                    + "\"contributions\":[{\"type\":\"funding\",\"amount\":{\"value\":\"100\",\"currency\":\"USD\"}}],"
                    + "\"steps\":[{\"stage\":\"pledged\",\"when\":{\"edtf\":\"2025-01-10\"}},"
                    + "{\"stage\":\"disbursed\",\"when\":{\"edtf\":\"2025-04-01\"},\"amount\":{\"value\":\"60\",\"currency\":\"USD\"}}]}";
    private static final String DOSSIER = "{\"communique\":\"1\",\"id\":\"d\",\"pledges\":[" + PLEDGE + "]}";

    @LocalServerPort
    private int port;

    private LoopbackService service;

    @BeforeEach
    void connect() {
        service = new LoopbackService(port);
    }

    private static List<String> totals(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return json(answer)
                .at("/totals")
                .valueStream()
                .map(LedgerControllerTest::total)
                .toList();
    }

    private static String total(JsonNode total) {
        return total.get("stage").asString() + " " + total.get("lower").asString() + " to "
                + total.get("upper").asString();
    }

    @Test
    void answersWhatStandsAtEachStage() {
        assertThat(totals(service.post("/ledgers", JSON, DOSSIER)))
                .containsExactly("pledged 40 to 40", "disbursed 60 to 60");
        assertThat(totals(service.post(
                        "/ledgers",
                        LINES,
                        "{\"dossier\":{\"communique\":\"1\",\"id\":\"d\"}}\n{\"pledge\":" + PLEDGE + "}\n")))
                .containsExactly("pledged 40 to 40", "disbursed 60 to 60");
    }

    @Test
    void answersAsOfADay() {
        HttpResponse<String> answer = service.post("/ledgers?asOf=2025-03-06", JSON, DOSSIER);

        assertThat(totals(answer)).containsExactly("pledged 100 to 100", "disbursed 0 to 0");
        assertThat(json(answer).get("asOf").asString()).isEqualTo("2025-03-06");
    }

    @Test
    void refusesWhatIsNoDayAndWhatIsNoDossier() {
        HttpResponse<String> day = service.post("/ledgers?asOf=yesterday", JSON, DOSSIER);

        assertThat(day.statusCode()).isEqualTo(400);
        assertThat(json(day).get("type").asString()).isEqualTo("urn:communique:problem:malformed");
        assertThat(day.body()).doesNotContain("Exception", "org.communique");
        assertThat(service.post("/ledgers", JSON, "{").statusCode()).isEqualTo(400);
    }
}
