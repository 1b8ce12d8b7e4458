package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParallelLinesTest {

    private static final String HEADER = "{\"dossier\":{\"communique\":\"1\",\"id\":\"d\"}}\n";
    private static final ReadOptions SHORT =
            ReadOptions.builder().maxLineBytes(150).maxString(40).build();

    private final CommuniqueJson json = CommuniqueJson.standard();

    @Property
    void givesTheSameDossierAsOneThread(@ForAll Dossier dossier) {
        String lines = json.writeLines(dossier);

        assertThat(json.parallel().readLines(lines)).isEqualTo(dossier);
    }

    /** Whatever stands in the lines, and wherever a chunk ends. */
    @Property
    void givesTheSameEntriesAndFaultsAtTheSameLines(
            @ForAll("lines") List<String> lines,
            @ForAll @IntRange(min = 1, max = 400) int chunkBytes,
            @ForAll @IntRange(min = 1, max = 4) int threads) {
        String text = HEADER + String.join("", lines);

        assertThat(inParallel(stream(text), threads, chunkBytes)).isEqualTo(byOneThread(stream(text)));
    }

    @Property(tries = 100)
    void takesAByteOrderMarkAndBlankLinesInFrontOfTheFirst(
            @ForAll("lines") List<String> lines, @ForAll @IntRange(min = 1, max = 400) int chunkBytes) {
        String text = "\uFEFF\r\n\n" + HEADER + String.join("", lines);

        assertThat(inParallel(stream(text), 2, chunkBytes)).isEqualTo(byOneThread(stream(text)));
    }

    /** What stood before it is given before it is raised, and what stands behind it afterwards. */
    @Property(tries = 200)
    void aStreamThatFailsOnceDoesSoAtTheSameLine(
            @ForAll("lines") List<String> lines,
            @ForAll @IntRange(min = 1, max = 400) int chunkBytes,
            @ForAll @IntRange(max = 300) int before) {
        String behind = String.join("", lines);
        int at = Math.min(before, behind.length());
        Supplier<InputStream> failing = () -> failing(HEADER + behind.substring(0, at), behind.substring(at));

        assertThat(inParallel(failing.get(), 3, chunkBytes)).isEqualTo(byOneThread(failing.get()));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> line = Arbitraries.of(
                "{\"source\":{\"id\":\"source:s\"}}",
                "{\"source\":{\"id\":\"source:Łódź\"}}",
                "{\"actor\":{\"type\":\"person\",\"id\":\"actor:a\",\"names\":[{\"text\":\"Ł\"}]}}",
                "{\"event\":{\"id\":\"event:e\",\"type\":\"talks\",\"later\":{\"b\":1,\"a\":[]}}}",
                "{\"treaty\":{\"id\":\"treaty:t\",\"articles\":[1,2]}}",
                "{\"pledge\":{\"id\":\"pledge:p\",\"parties\":[]}}",
                HEADER.strip(),
                "\uFEFF{\"source\":{\"id\":\"source:s\"}}",
                "{\"source\":\r{\"id\":\"source:s\"}}",
                "{\"source\":{\"id\":\"source:s\",\"id\":\"source:s\"}}",
                "{\"source\":{\"id\":\"source:s\",\"note\":\"" + "x".repeat(41) + "\"}}",
                "{\"source\":{\"id\":\"source:s\",\"note\":\"" + "x".repeat(200) + "\"}}",
                " ".repeat(160),
                "\"\\ud800\"",
                "[[[[",
                "no json",
                "\t ",
                "");
        return line.flatMap(text -> Arbitraries.of("\n", "\r\n", "\n\n").map(text::concat))
                .list()
                .ofMaxSize(30);
    }

    @Test
    void aLineThatIsLongerThanAChunkIsOne() {
        String text = HEADER + source("x".repeat(300_000)) + source("short") + source("y".repeat(100_000));

        List<Entry> entries = new ArrayList<>();
        try (LineReader reader = json.parallel().lineReader(stream(text))) {
            reader.next().ifPresent(entries::add);
            assertThat(reader.line()).isEqualTo(2);
            reader.next().ifPresent(entries::add);
            reader.next().ifPresent(entries::add);
            assertThat(reader.line()).isEqualTo(4);
        }

        assertThat(entries).isEqualTo(json.readLines(text).entries().toList());
    }

    @Test
    void raisesTheFirstFaultOfAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("dossier.ndjson");
        Files.writeString(file, HEADER + sources(5000) + "{\"source\":{\"id\":\"s\"}}\n" + sources(5000) + "no json");

        assertThatThrownBy(() -> json.parallel().readLines(file))
                .isInstanceOf(DossierReadException.class)
                .hasMessageContaining("value.malformed at /source/id (5002:17)");
        assertThatNoThreadIsLeft();
    }

    @Test
    void readsAFileToItsEndAndLeavesNoThread(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("dossier.ndjson");
        Files.writeString(file, HEADER + sources(20_000));

        assertThat(json.parallel().readLines(file)).isEqualTo(json.readLines(file));
        assertThatNoThreadIsLeft();
        try (LineReader reader = json.parallel().lineReader(file)) {
            while (reader.next().isPresent()) {
                assertThat(reader.line()).isLessThan(20_002);
            }
            assertThatNoThreadIsLeft();
        }
    }

    @Test
    void closingEndsTheThreads() {
        LineReader reader = json.parallel().lineReader(stream(HEADER + sources(20_000)));
        assertThat(reader.next()).isPresent();

        reader.close();

        assertThatNoThreadIsLeft();
        assertThatThrownBy(reader::next).isInstanceOf(IllegalStateException.class);
        assertThatNoThreadIsLeft();
    }

    @Test
    void takesNoMoreFromTheStreamThanAFewChunks() {
        Counting endless = new Counting();
        Lines lines = new Lines(new SequenceInputStream(stream(HEADER), endless), ReadOptions.standard());
        lines.advance();
        lines.header();

        try (ParallelLines parallel = new ParallelLines(lines, ReadOptions.standard(), 3, 1000)) {
            for (int i = 0; i < 100_000; i++) {
                assertThat(parallel.next()).isPresent();
                assertThat(endless.given - (long) i * Counting.LINE.length).isLessThan(200_000);
            }
        }
    }

    @Test
    void anInterruptClosesTheReader() throws InterruptedException {
        List<Throwable> thrown = new ArrayList<>();
        List<Boolean> still = new ArrayList<>();
        Thread reading = new Thread(() -> {
            try (LineReader reader =
                    json.parallel().lineReader(new SequenceInputStream(stream(HEADER), new Counting()))) {
                Thread.currentThread().interrupt();
                while (reader.next().isPresent()) {
                    still.clear();
                }
            } catch (UncheckedIOException e) {
                thrown.add(e.getCause());
                still.add(Thread.currentThread().isInterrupted());
            }
        });

        reading.start();
        reading.join(TimeUnit.SECONDS.toMillis(60));

        assertThat(thrown).singleElement().isInstanceOf(InterruptedIOException.class);
        assertThat(still).containsExactly(true);
        assertThatNoThreadIsLeft();
    }

    @Test
    void aReaderThatIsForgottenLosesItsThreads() throws InterruptedException {
        LineReader reader = json.parallel().lineReader(stream(HEADER + sources(20_000)));

        assertThat(reader.next()).isPresent();
        for (int i = 0; i < 100 && !threads().isEmpty(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }

        assertThat(threads()).isEmpty();
        assertThat(reader.next()).isPresent();
        reader.close();
    }

    private static List<String> byOneThread(InputStream in) {
        LineReader reader = new LineReader(in, SHORT, 1);
        return seen(reader::next, reader::line);
    }

    private static List<String> inParallel(InputStream in, int threads, int chunkBytes) {
        Lines lines = new Lines(in, SHORT);
        lines.advance();
        lines.header();
        try (ParallelLines parallel = new ParallelLines(lines, SHORT, threads, chunkBytes)) {
            return seen(parallel::next, parallel::number);
        }
    }

    /** What a reader gives up to the end, and once more there. */
    private static List<String> seen(Supplier<Optional<Entry>> next, LongSupplier line) {
        List<String> seen = new ArrayList<>();
        for (int ends = 0; ends < 2; ) {
            try {
                Optional<Entry> entry = next.get();
                ends += entry.isEmpty() ? 1 : 0;
                seen.add(line.getAsLong() + " " + entry.map(CommuniqueJson.standard()::writeEntry));
            } catch (DossierReadException e) {
                seen.add(line.getAsLong() + " " + e.getMessage() + e.faults());
            } catch (UncheckedIOException e) {
                seen.add(e.getMessage());
            }
        }
        return seen;
    }

    private static void assertThatNoThreadIsLeft() {
        for (Thread thread : threads()) {
            assertThatEnds(thread);
        }
        assertThat(threads()).isEmpty();
    }

    /** It has nothing to do any more, and is about to be gone. */
    private static void assertThatEnds(Thread thread) {
        try {
            thread.join(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Thread> threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(LineThreads.NAME))
                .toList();
    }

    private static String sources(int count) {
        return IntStream.range(0, count).mapToObj(i -> source("No. " + i)).collect(Collectors.joining());
    }

    private static String source(String title) {
        return "{\"source\":{\"id\":\"source:s\",\"title\":\"" + title + "\"}}\n";
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A stream that fails once between two texts. */
    private static InputStream failing(String before, String behind) {
        InputStream failsOnce = new FilterInputStream(InputStream.nullInputStream()) {
            private boolean failed;

            @Override
            public int read(byte[] block, int offset, int length) throws IOException {
                if (failed) {
                    return -1;
                }
                failed = true;
                throw new IOException("later");
            }
        };
        return new SequenceInputStream(new SequenceInputStream(stream(before), failsOnce), stream(behind));
    }

    /** Lines without end. */
    private static final class Counting extends InputStream {

        private static final byte[] LINE = source("a title").getBytes(StandardCharsets.UTF_8);

        private long given;

        @Override
        public int read() {
            throw new UnsupportedOperationException("a line reader reads blocks");
        }

        @Override
        public int read(byte[] block, int offset, int length) {
            for (int i = 0; i < length; i++) {
                block[offset + i] = LINE[(int) (given++ % LINE.length)];
            }
            return length;
        }
    }
}
