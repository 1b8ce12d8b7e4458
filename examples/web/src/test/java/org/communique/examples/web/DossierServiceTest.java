package org.communique.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.examples.web.LoopbackService.JSON;
import static org.communique.examples.web.LoopbackService.LINES;
import static org.communique.examples.web.LoopbackService.json;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.actor.Name;
import org.communique.actor.State;
import org.communique.dossier.Dossier;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class DossierServiceTest {

    private static final CommuniqueJson TEXT = CommuniqueJson.standard();
    private static final String UNHEARD =
            "{\"communique\":\"1\",\"id\":\"talks\",\"statements\":[{\"id\":\"statement:a\",\"voice\":\"attributed\","
                    + "\"act\":\"assert\",\"speakers\":[\"actor:nobody\"]}]}";

    @LocalServerPort
    private int port;

    private LoopbackService service;

    @BeforeEach
    void connect() {
        service = new LoopbackService(port);
    }

    @Test
    void keepsADocumentAndShowsItAsADocumentAndAsLines() {
        Dossier dossier = ofStates("kept", 3);

        assertThat(service.put("/dossiers/kept", JSON, TEXT.write(dossier)).statusCode())
                .isEqualTo(201);
        assertThat(service.put("/dossiers/kept", JSON, TEXT.write(dossier)).statusCode())
                .isEqualTo(204);
        assertThat(TEXT.read(service.get("/dossiers/kept", JSON).body())).isEqualTo(dossier);
        assertThat(readLines(service.get("/dossiers/kept", LINES))).isEqualTo(dossier);
    }

    @Test
    void keepsLines() {
        Dossier dossier = ofStates("lines", 3);

        assertThat(service.put("/dossiers/lines", LINES, lines(dossier)).statusCode())
                .isEqualTo(201);
        assertThat(TEXT.read(service.get("/dossiers/lines", JSON).body())).isEqualTo(dossier);
    }

    @Test
    void answersTheReport() {
        HttpResponse<String> answer = service.post("/reports", JSON, UNHEARD);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(violations(answer)).contains("ERROR reference.missing at /statements/0/speakers/0");
    }

    @Test
    void refusesADossierWithErrorsAndNamesTheirPlaces() {
        HttpResponse<String> answer = service.put("/dossiers/talks", JSON, UNHEARD);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(violations(answer)).contains("ERROR reference.missing at /statements/0/speakers/0");
        assertThat(service.get("/dossiers/talks", JSON).statusCode()).isEqualTo(404);
    }

    @Test
    void namesEveryFaultOfABodyWithItsPlace() {
        HttpResponse<String> answer =
                service.put("/dossiers/d", JSON, "{\"communique\":\"1\",\"id\":\"d\",\n\"pledges\":[{},{\"id\":7}]}");

        JsonNode problem = json(answer);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.at("/faults").valueStream().map(fault -> fault.get("pointer")
                        .asString()))
                .contains("/pledges/0", "/pledges/1", "/pledges/1/id");
        assertThat(problem.at("/faults/0/line").asInt()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "/dossiers/a%20b, 400",
        "/dossiers/kept/entries/state, 400",
        "/dossiers/kept/entries/actor:, 400",
        "/dossiers/kept/entries/actor:nobody, 404",
        "/dossiers/nobody, 404",
        "/elsewhere, 404"
    })
    void saysWhatIsWrongWithAnAddress(String path, int status) {
        HttpResponse<String> answer = service.get(path, JSON);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "org.communique");
    }

    @Test
    void refusesADossierAtTheAddressOfAnother() {
        assertThat(service.put("/dossiers/other", JSON, TEXT.write(ofStates("one", 1)))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void showsNobodyWhatIsNotForEverybody() {
        State secret = state("secret").toBuilder()
                .addMarkings(Marking.builder()
                        .kind(MarkingKind.VISIBILITY)
                        .value("TLP:RED")
                        .build())
                .build();
        Dossier dossier = ofStates("marked", 1).plus(secret);
        service.put("/dossiers/marked", JSON, TEXT.write(dossier));

        assertThat(TEXT.read(service.get("/dossiers/marked", JSON).body())).isEqualTo(ofStates("marked", 1));
        assertThat(service.get("/dossiers/marked", LINES).body()).doesNotContain("secret");
        assertThat(service.get("/dossiers/marked/report", JSON).body()).doesNotContain("secret");
        assertThat(service.get("/dossiers/marked/entries/actor:secret", JSON).statusCode())
                .isEqualTo(404);
    }

    @Test
    void showsAnEntry() {
        service.put("/dossiers/entry", JSON, TEXT.write(ofStates("entry", 1)));

        HttpResponse<String> answer = service.get("/dossiers/entry/entries/actor:s0", JSON);

        assertThat(json(answer).at("/id").asString()).isEqualTo("actor:s0");
    }

    @ParameterizedTest
    @CsvSource({"/dossiers/nobody", "/elsewhere", "/dossiers/a%20b"})
    void letsNoBrowserRunWhatItAnswers(String path) {
        HttpResponse<String> answer = service.get(path, JSON);

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void servesSixteenClientsAtOnce() throws Exception {
        ExecutorService clients = Executors.newFixedThreadPool(16);
        List<Callable<Dossier>> calls = IntStream.range(0, 16)
                .<Callable<Dossier>>mapToObj(i -> () -> putAndGet(ofStates("client-" + i, i + 1)))
                .toList();

        List<Future<Dossier>> answers = clients.invokeAll(calls);

        clients.shutdown();
        for (int i = 0; i < answers.size(); i++) {
            assertThat(answers.get(i).get()).isEqualTo(ofStates("client-" + i, i + 1));
        }
    }

    private static Stream<String> violations(HttpResponse<String> answer) {
        return json(answer)
                .at("/violations")
                .valueStream()
                .map(violation -> violation.get("severity").asString().toUpperCase(Locale.ROOT) + " "
                        + violation.get("code").asString() + " at "
                        + violation.get("pointer").asString());
    }

    private Dossier putAndGet(Dossier dossier) {
        LoopbackService own = new LoopbackService(port);
        for (int i = 0; i < 10; i++) {
            own.put("/dossiers/" + dossier.id().text(), JSON, TEXT.write(dossier));
        }
        return TEXT.read(own.get("/dossiers/" + dossier.id().text(), JSON).body());
    }

    static Dossier ofStates(String id, int count) {
        Dossier dossier = Dossier.of(DossierId.of(id));
        for (int i = 0; i < count; i++) {
            dossier = dossier.plus(state("s" + i));
        }
        return dossier;
    }

    private static State state(String id) {
        return State.builder().id(ActorId.of(id)).addNames(Name.of("Norland")).build();
    }

    static String lines(Dossier dossier) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TEXT.writeLines(dossier, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Dossier readLines(HttpResponse<String> answer) {
        return TEXT.readLines(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)));
    }
}
