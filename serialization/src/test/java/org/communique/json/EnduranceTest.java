package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.communique.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Little memory, many lines, many threads, sudden ends; how much of each, the profile {@code endurance} says. */
class EnduranceTest {

    private static final int THREADS = 16;

    private static int amount(String what, int otherwise) {
        return Integer.getInteger("endurance." + what, otherwise);
    }

    @Test
    void whateverIsHostileIsReadOrNamedInLittleMemory() {
        assertThat(ForkedJvm.run(HostileReading.class, List.of("-Xmx256m"), amount("documents", 1)))
                .contains("value.malformed=");
    }

    @Test
    void linesAreWrittenAndReadInConstantMemory() {
        int lines = amount("lines", 50_000);

        assertThat(ForkedJvm.run(ManyLines.class, List.of("-Xmx" + amount("heap", 24) + "m"), lines))
                .contains(lines + " entries");
    }

    @Test
    void theFirstUseMayBeByManyThreads() {
        for (int i = 0; i < amount("starts", 2); i++) {
            assertThat(ForkedJvm.run(FirstUse.class, List.of())).contains("alike: 16");
        }
    }

    @Test
    void aFileIsTheOldOrTheNewOneWhenItsWriterIsKilled(@TempDir Path folder) throws IOException, InterruptedException {
        Random random = new Random();
        for (int i = 0; i < amount("kills", 2); i++) {
            Path document = folder.resolve(i + ".json");
            Path lines = folder.resolve(i + ".ndjson");

            writeUntilKilled(random.nextInt(50), document, lines);

            assertThat(CommuniqueJson.standard().read(document)).isIn(RestlessWriter.SHORT, RestlessWriter.LONG);
            assertThat(CommuniqueJson.standard().readLines(lines)).isIn(RestlessWriter.SHORT, RestlessWriter.LONG);
        }
    }

    private static void writeUntilKilled(int milliseconds, Path document, Path lines)
            throws IOException, InterruptedException {
        Process writer = ForkedJvm.start(RestlessWriter.class, List.of(), document, lines);
        try (BufferedReader printed =
                new BufferedReader(new InputStreamReader(writer.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(printed.lines().anyMatch("writing"::equals)).isTrue();
            Thread.sleep(milliseconds);
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    @Property(tries = 5)
    void oneReaderAndWriterServesManyThreads(@ForAll @Size(min = 1, max = 3) List<Dossier> dossiers) throws Exception {
        CommuniqueJson json = CommuniqueJson.standard();
        List<String> alone = work(json, dossiers);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<List<String>>> together = IntStream.range(0, THREADS)
                    .mapToObj(i -> threads.submit(() -> work(json, dossiers)))
                    .toList();

            for (Future<List<String>> each : together) {
                assertThat(each.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<String> work(CommuniqueJson json, List<Dossier> dossiers) {
        return dossiers.stream()
                .flatMap(dossier -> Stream.of(
                        json.write(json.read(json.write(dossier))),
                        new String(json.canonical(dossier), StandardCharsets.UTF_8),
                        json.readLenient(json.write(dossier).replace("id", "ID"))
                                .faults()
                                .toString()))
                .toList();
    }
}
