package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.UnrecognizedEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {

    private static final String HEADER = "{\"dossier\":{\"communique\":\"1\",\"id\":\"d\"}}\n";

    private final CommuniqueJson json = CommuniqueJson.standard();

    @Property
    void linesAndDocumentHoldTheSame(@ForAll Dossier dossier) {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();

        json.writeLines(dossier, lines);

        assertThat(json.readLines(new ByteArrayInputStream(lines.toByteArray())))
                .isEqualTo(dossier);
        assertThat(lines.toString(StandardCharsets.UTF_8).lines())
                .hasSize(1 + (int) dossier.entries().count());
    }

    @Test
    void readsAndReplacesAFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("dossier.ndjson");
        Files.writeString(file, "what was there before");
        Dossier dossier = json.readLines(stream(HEADER + "{\"source\":{\"id\":\"source:s\"}}\n"));

        json.writeLines(dossier, file);

        assertThat(json.readLines(file)).isEqualTo(dossier);
        try (LineReader lines = json.lineReader(file)) {
            assertThat(lines.next()).contains(dossier.sources().get(0));
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        assertThatThrownBy(() -> json.readLines(folder.resolve("missing"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> json.lineReader(folder.resolve("missing"))).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void keepsAnEntryOfAKindOfALaterRelease() {
        String later = "{\"treaty\":{\"id\":\"treaty:t\",\"title\":\"T\",\"articles\":[1,2]}}\n";

        Dossier dossier = json.readLines(stream(HEADER + later));

        assertThat(dossier.unrecognized())
                .singleElement()
                .satisfies(entry -> assertThat(entry.title()).contains("T"))
                .extracting(UnrecognizedEntry::kind)
                .isEqualTo("treaty");
        assertThat(json.write(dossier)).contains("\"unrecognized\":[" + later.strip() + "]");
        assertThat(json.read(json.write(dossier))).isEqualTo(dossier);
    }

    @Test
    void goesOnBehindABrokenLineAndNumbersIt() {
        LineReader lines = json.lineReader(stream("\n" + HEADER + "\r\n{\"event\":{}}\nno json\n"
                + "{\"source\":{\"id\":\"source:s\"}}\n{\"a\":{\"id\":\"b:c\"}}\n{\"source\":{\"id\":\"source:t\"}}"));
        List<String> seen = new ArrayList<>();

        for (boolean more = true; more; ) {
            try {
                Optional<Entry> entry = lines.next();
                more = entry.isPresent();
                entry.ifPresent(each -> seen.add(lines.line() + " " + each.id()));
            } catch (DossierReadException e) {
                Fault fault = e.faults().get(0);
                seen.add(fault.line() + " " + fault.code() + " " + fault.pointer());
            }
        }

        assertThat(seen)
                .containsExactly(
                        "4 member.missing /event",
                        "5 json.syntax ",
                        "6 source:s",
                        "7 value.malformed /a/id",
                        "8 source:t");
        assertThat(lines.dossier().id().text()).isEqualTo("d");
    }

    @Test
    void carriageReturnsDoNotMoveTheNumberOfALine() {
        LineReader lines = json.lineReader(stream(HEADER + "{\"source\":\r{\r\n"));

        assertThatThrownBy(lines::next)
                .asInstanceOf(InstanceOfAssertFactories.type(DossierReadException.class))
                .satisfies(e -> assertThat(e.faults().get(0).line()).isEqualTo(2));
    }

    @Test
    void takesAByteOrderMarkInFrontOfTheFirstLineOnly() {
        LineReader lines = json.lineReader(stream("\uFEFF" + HEADER + "\uFEFF{\"source\":{\"id\":\"source:s\"}}\n"));

        assertThatThrownBy(lines::next)
                .asInstanceOf(InstanceOfAssertFactories.type(DossierReadException.class))
                .satisfies(e -> assertThat(e.faults())
                        .extracting(Fault::code, Fault::line, Fault::column)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(Fault.JSON_SYNTAX, 2L, 1)));
    }

    @Test
    void aByteOrderMarkInFrontOfBlankLinesIsPassedOverWithThem() {
        LineReader lines = json.lineReader(stream("\uFEFF\r\n\n" + HEADER + "{\"source\":{\"id\":\"source:s\"}}\n"));

        assertThat(lines.line()).isEqualTo(3);
        assertThat(lines.next()).map(entry -> entry.id().text()).contains("source:s");
        assertThatThrownBy(() -> json.lineReader(stream("\uFEFF")))
                .isInstanceOf(DossierReadException.class)
                .hasMessageContaining("(1:1): expected a JSON value but the input ends");
        assertThatThrownBy(() -> json.lineReader(stream("\n\uFEFF\n" + HEADER)))
                .isInstanceOf(DossierReadException.class)
                .hasMessageContaining("json.syntax (2:1)");
    }

    /** Entries that the first line has come before all others, and move no number. */
    @Test
    void entriesMayStandInTheFirstLine() {
        String header = HEADER.replace("}}", ",\"sources\":[{\"id\":\"source:s\"}]}}");
        String source = "{\"source\":{\"id\":\"source:t\"}}\n";
        LineReader lines = json.lineReader(stream(header + source + "{\"source\":7}\n"));

        assertThat(lines.dossier().sources())
                .extracting(each -> each.id().text())
                .containsExactly("source:s");
        assertThat(lines.next()).map(entry -> entry.id().text()).contains("source:t");
        assertThat(lines.line()).isEqualTo(2);
        assertThatThrownBy(lines::next).hasMessageContaining("value.type at /source (3:11)");
        assertThat(json.readLines(stream(header + source)).sources())
                .extracting(each -> each.id().text())
                .containsExactly("source:s", "source:t");
    }

    @Test
    void refusesALineThatIsTooLongAndReadsTheNext() {
        CommuniqueJson narrow =
                json.with(ReadOptions.builder().maxLineBytes(100).build());
        LineReader lines = narrow.lineReader(stream(HEADER + "{\"source\":{\"id\":\"source:s\",\"note\":\""
                + "x".repeat(200_000) + "\"}}\n{\"source\":{\"id\":\"source:t\"}}\n"));

        assertThatThrownBy(lines::next)
                .asInstanceOf(InstanceOfAssertFactories.type(DossierReadException.class))
                .satisfies(e -> assertThat(e.faults()).extracting(Fault::code).containsExactly("limit.bytes"));
        assertThat(lines.next()).map(entry -> entry.id().text()).contains("source:t");
        assertThat(lines.next()).isEmpty();
    }

    @Test
    void saysWhereAnotherFileOfLinesBeginsAndReadsOnBehindIt() {
        String source = "{\"source\":{\"id\":\"source:s\"}}\n";
        LineReader lines = json.lineReader(
                stream(HEADER + source + HEADER.replace("\"d\"", "\"e\"") + source.replace(":s", ":t")));
        lines.next();

        assertThatThrownBy(lines::next)
                .asInstanceOf(InstanceOfAssertFactories.type(DossierReadException.class))
                .satisfies(e -> assertThat(e.faults())
                        .singleElement()
                        .hasToString(
                                "object.refused (3:1): expected an entry but another dossier begins, \"e\": read files"
                                        + " of lines one by one"));
        assertThat(lines.next()).map(entry -> entry.id().text()).contains("source:t");
    }

    /** A later release may have entries whose kind is this word. */
    @Test
    void takesForADossierOnlyWhatIsOne() {
        Dossier dossier = json.readLines(stream(HEADER + "{\"dossier\":{\"id\":\"dossier:x\"}}\n"));

        assertThat(dossier.unrecognized()).extracting(UnrecognizedEntry::kind).containsExactly("dossier");
    }

    @Test
    void saysWhichKeyIsMeant() {
        String lines = HEADER + "{\"Pledge\":{\"id\":\"pledge:p\"}}\n";

        assertThatThrownBy(() -> json.readLines(stream(lines)))
                .hasMessage("member.missing at /Pledge (2:11): expected the key that is a kind of entry, such as"
                        + " \"pledge\", but was \"Pledge\"; did you mean \"pledge\"?");
    }

    /** A stream that gives nothing now and then, and fails once in the middle of a line. */
    @Test
    void readsOnWhereAStreamFaltered() {
        String lines = HEADER + "{\"source\":{\"id\":\"source:s\"}}\n{\"source\":{\"id\":\"source:t\"}}\n";
        int middle = HEADER.length() + 10;
        LineReader reader = json.lineReader(faltering(lines, middle));

        assertThatThrownBy(reader::next).isInstanceOf(UncheckedIOException.class);
        assertThat(reader.next()).map(entry -> entry.id().text()).contains("source:s");
        assertThat(reader.line()).isEqualTo(2);
        assertThat(reader.next()).map(entry -> entry.id().text()).contains("source:t");
        assertThat(reader.next()).isEmpty();
    }

    @Test
    void aLongLineInWhichAStreamFaltersIsRefusedAllTheSame() {
        ReadOptions options = ReadOptions.builder().maxLineBytes(100).build();
        String lines = HEADER + "x".repeat(200) + "\n{\"source\":{\"id\":\"source:t\"}}\n";
        LineReader reader = json.with(options).lineReader(faltering(lines, HEADER.length() + 150));

        assertThatThrownBy(reader::next)
                .isInstanceOf(DossierReadException.class)
                .hasMessageContaining(Fault.LIMIT_BYTES);
        assertThatThrownBy(reader::next).isInstanceOf(UncheckedIOException.class);
        assertThat(reader.next()).map(entry -> entry.id().text()).contains("source:t");
    }

    /** A stream that fails once, in the middle, and gives nothing every other time. */
    private static InputStream faltering(String text, int middle) {
        return new InputStream() {
            private final byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            private int at;
            private boolean failed;
            private boolean paused;

            @Override
            public int read() {
                throw new UnsupportedOperationException("a line reader reads blocks");
            }

            @Override
            public int read(byte[] block, int offset, int length) throws IOException {
                if (at == middle && !failed) {
                    failed = true;
                    throw new IOException("later");
                }
                paused = !paused;
                if (paused || at == bytes.length) {
                    return at == bytes.length ? -1 : 0;
                }
                int end = at < middle ? middle : bytes.length;
                System.arraycopy(bytes, at, block, offset, end - at);
                int read = end - at;
                at = end;
                return read;
            }
        };
    }

    /** As long as it is, it may not be blank to its end. */
    @Test
    void aLongLineThatBeginsBlankIsRefusedAndNotPassedOver() {
        String blank = " ".repeat((1 << 20) + 1);
        LineReader lines = json.lineReader(stream(HEADER + blank.substring(1) + "\n" + blank
                + "{\"source\":{\"id\":\"source:s\"}}\n{\"source\":{\"id\":\"source:t\"}}\n"));

        assertThatThrownBy(lines::next)
                .asInstanceOf(InstanceOfAssertFactories.type(DossierReadException.class))
                .satisfies(e -> assertThat(e.faults())
                        .extracting(Fault::code, Fault::line)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(Fault.LIMIT_BYTES, 3L)));
        assertThat(lines.next()).map(entry -> entry.id().text()).contains("source:t");
    }

    @Test
    void aLineThatNeverEndsIsRefusedAtTheLimit() {
        InputStream endless = new InputStream() {
            private int given;

            @Override
            public int read() {
                throw new UnsupportedOperationException("a line reader reads blocks");
            }

            @Override
            public int read(byte[] block, int offset, int length) {
                given += length;
                assertThat(given).as("little more than the limit").isLessThan(2 << 20);
                Arrays.fill(block, offset, offset + length, (byte) 'x');
                return length;
            }
        };
        LineReader lines = json.lineReader(new SequenceInputStream(stream(HEADER), endless));

        assertThatThrownBy(lines::next)
                .isInstanceOf(DossierReadException.class)
                .hasMessageContaining(Fault.LIMIT_BYTES);
    }

    @Test
    void anIdBehindAStrangeKeyIsToldWhatItLacks() {
        assertThatThrownBy(() -> json.readLines(stream(HEADER + "{\"pledges\":{\"id\":\"pledge:p\"}}\n")))
                .hasMessage(
                        "value.malformed at /pledges/id (2:18): expected an id of a kind that has no list of its own"
                                + " but was \"pledge:p\"");
    }

    @Test
    void wantsTheDossierFirst() {
        assertThatThrownBy(() -> json.lineReader(stream("{\"source\":{\"id\":\"source:s\"}}\n")))
                .isInstanceOf(DossierReadException.class)
                .hasMessageContaining("dossier");
        assertThatThrownBy(() -> json.lineReader(stream("")))
                .isInstanceOf(DossierReadException.class)
                .hasMessageContaining("(1:1)");
    }

    private static InputStream stream(String lines) {
        return new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8));
    }
}
