package org.communique.examples.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.examples.web.LoopbackService.JSON;
import static org.communique.examples.web.LoopbackService.LINES;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "communique.max-body-bytes=4096",
            "communique.body-patience=2s",
            "communique.max-dossiers=3",
            "server.tomcat.connection-timeout=1s"
        })
class BadBodiesTest {

    private static final String HEADER = "{\"dossier\":{\"communique\":\"1\",\"id\":\"d\"}}\n";

    @LocalServerPort
    private int port;

    private LoopbackService service;

    @BeforeEach
    void connect() {
        service = new LoopbackService(port);
    }

    @Test
    void refusesABodyThatIsSaidToBeTooLargeBeforeItComes() throws IOException {
        try (Socket socket = connected()) {
            send(socket, head("Content-Length: 5000"));

            assertThat(answer(socket)).startsWith("HTTP/1.1 413 ").contains("application/problem+json");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, LINES})
    void refusesABodyThatGrowsTooLargeInNothingButWhiteSpace(String type) {
        HttpRequest.BodyPublisher unsaid = HttpRequest.BodyPublishers.ofByteArrays(
                Collections.nCopies(10, " ".repeat(1000).getBytes(StandardCharsets.UTF_8)));

        HttpResponse<String> answer = service.send(
                service.request("/reports").header("Content-Type", type).POST(unsaid));

        assertThat(answer.statusCode()).isEqualTo(413);
    }

    @Test
    void givesUpOnABodyThatStops() throws IOException {
        try (Socket socket = connected()) {
            send(socket, head("Content-Length: 100") + "{\"communique\"");

            assertThat(answer(socket)).startsWith("HTTP/1.1 408 ").contains("application/problem+json");
        }
    }

    @Test
    void givesUpOnABodyThatTrickles() throws IOException, InterruptedException {
        try (Socket socket = connected()) {
            send(socket, head("Content-Length: 1000"));
            for (int i = 0; i < 6; i++) {
                Thread.sleep(500);
                send(socket, " ");
            }

            assertThat(answer(socket)).startsWith("HTTP/1.1 408 ");
        } catch (SocketException closed) {
            assertThat(closed).isNotNull();
        }
    }

    @Test
    void outlivesAClientThatGoesInTheMiddle() throws IOException {
        for (int i = 0; i < 20; i++) {
            try (Socket socket = connected()) {
                send(socket, head("Content-Length: 100") + "{");
            }
        }

        assertThat(service.post("/reports", JSON, "{\"communique\":\"1\",\"id\":\"d\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"communique\":\"9\",\"id\":\"d\"}", "\u0000", "<xml/>"})
    void refusesWhatIsNoDossier(String body) {
        HttpResponse<String> answer = service.post("/reports", JSON, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).doesNotContain("Exception", "org.communique", "\tat ");
    }

    @Test
    void refusesATypeThatItDoesNotKnow() {
        assertThat(service.post("/reports", "text/xml", "<a/>").statusCode()).isEqualTo(415);
    }

    @Test
    void keepsNoMoreThanThereIsRoomFor() {
        int last = 0;
        for (int i = 0; i < 4; i++) {
            last = service.put("/dossiers/d" + i, JSON, "{\"communique\":\"1\",\"id\":\"d" + i + "\"}")
                    .statusCode();
        }

        assertThat(last).isEqualTo(507);
    }

    @Test
    void streamsEntriesWhileTheyComeIn() throws IOException {
        try (Socket socket = connected()) {
            send(socket, chunkedHead());
            send(socket, chunk(HEADER + state("a") + state("b")));
            for (int i = 0; i < 400; i++) {
                send(socket, chunk(state("s" + i)));
            }

            assertThat(answer(socket, "actor:s10\"")).contains("actor:a").doesNotContain("actor:s399");

            send(socket, chunk(state("last")) + "0\r\n\r\n");
            assertThat(answer(socket, "\r\n0\r\n")).contains("actor:last");
        }
    }

    @Test
    void endsAnAnswerThatCannotBeWholeBeforeItsEnd() throws IOException {
        try (Socket socket = connected()) {
            send(socket, chunkedHead() + chunk(HEADER));
            for (int i = 0; i < 100; i++) {
                send(socket, chunk(state("s" + i)));
            }
            answer(socket, "actor:s1\"");
            send(socket, chunk("{\"actor\":{}}\n") + "0\r\n\r\n");

            assertThat(answer(socket)).doesNotContain("\r\n0\r\n");
        }
    }

    @Test
    void namesTheFaultOfAStreamWhereTheAnswerHasNotBegun() throws IOException {
        try (Socket socket = connected()) {
            send(socket, chunkedHead() + chunk(HEADER + state("a") + "{\"actor\":{}}\n") + "0\r\n\r\n");

            assertThat(answer(socket)).startsWith("HTTP/1.1 400 ").contains("member.missing", "/actor");
        }
    }

    @Test
    void opensNothingThatAnInputNames() throws IOException {
        AtomicInteger visits = new AtomicInteger();
        try (ServerSocket elsewhere = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            elsewhere.setSoTimeout(300);
            String url = "http://127.0.0.1:" + elsewhere.getLocalPort() + "/";
            service.post(
                    "/reports",
                    JSON,
                    "{\"communique\":\"1\",\"id\":\"d\",\"sources\":[{\"id\":\"source:s\",\"url\":\"" + url
                            + "\",\"kind\":\"article\",\"text\":\"file:///etc/hostname\"}]}");
            elsewhere.accept();
            visits.incrementAndGet();
        } catch (SocketTimeoutException nobodyCame) {
            assertThat(nobodyCame).isNotNull();
        }

        assertThat(visits).hasValue(0);
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static String head(String length) {
        return "POST /reports HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n" + length + "\r\n\r\n";
    }

    private static String chunkedHead() {
        return "POST /selections?kind=actor HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + LINES
                + "\r\nTransfer-Encoding: chunked\r\n\r\n";
    }

    private static String chunk(String text) {
        int length = text.getBytes(StandardCharsets.UTF_8).length;
        return Integer.toHexString(length) + "\r\n" + text + "\r\n";
    }

    private static String state(String id) {
        return "{\"actor\":{\"type\":\"state\",\"id\":\"actor:" + id + "\",\"names\":[{\"text\":\""
                + "Norland ".repeat(100) + "x\"}]}}\n";
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** {@return what the service answers until it closes the connection} */
    private static String answer(Socket socket) throws IOException {
        return answer(socket, "\u0000");
    }

    /** {@return what the service answers until it has said something, or closes the connection} */
    private static String answer(Socket socket, String until) throws IOException {
        StringBuilder answer = new StringBuilder();
        InputStream in = socket.getInputStream();
        byte[] some = new byte[256];
        for (int count = in.read(some); count >= 0; count = in.read(some)) {
            answer.append(new String(some, 0, count, StandardCharsets.UTF_8));
            if (answer.indexOf(until) >= 0) {
                break;
            }
        }
        return answer.toString();
    }
}
