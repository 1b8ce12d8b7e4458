package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.entry.Entry;

/**
 * Reads everything hostile there is, in every way, and prints how often each code came first. Whatever is raised beside
 * {@link DossierReadException} ends the program, lack of memory included, and so does a library that fails. The argument
 * says how many of the documents of 16 MiB are read.
 */
final class HostileReading {

    private static final String HEAD = "{\"communique\":\"1\",\"id\":\"d\",\"later\":";
    private static final int DOCUMENT = 16 << 20;

    private static final CommuniqueJson JSON = CommuniqueJson.standard();
    private static final CommuniqueJson STRICT =
            JSON.with(ReadOptions.builder().rejectUnknown().build());

    private HostileReading() {}

    public static void main(String[] arguments) {
        Map<String, Integer> first = new TreeMap<>();
        for (BrokenDossiers.Broken broken : BrokenDossiers.all()) {
            everyWay(broken.document().getBytes(StandardCharsets.UTF_8), first);
        }
        ParsingSuite.folder()
                .map(ParsingSuite::cases)
                .orElseGet(List::of)
                .forEach(each -> everyWay(each.bytes(), first));
        large().limit(Long.parseLong(arguments[0])).forEach(document -> everyWay(document.get(), first));
        System.out.println(first);
    }

    /** Documents of just as many bytes as are allowed, or nearly, all of them in one place. */
    private static Stream<Supplier<byte[]>> large() {
        return Stream.of(
                HostileReading::descendingNames,
                () -> filled("[", "-123456789012345.6e-300,", "0]"),
                () -> filled("0,\"sources\":[", "{\"id\":\"source:s\",\"x\":0},", "{\"id\":\"source:s\"}]"),
                HostileReading::collidingNames,
                HostileReading::namesThatCollideInJacksonsTable,
                () -> filled("[", "0,", "0]"),
                () -> filled("[", "[],", "0]"),
                () -> filled("[", "{\"\":0},", "0]"),
                () -> filled("[" + "[".repeat(50), "0,", "0]" + "]".repeat(50)),
                () -> filled("[", "\"" + "x".repeat(1 << 20) + "\",", "0]"),
                () -> filled("[", "\"" + "\u0416".repeat(1 << 19) + "\",", "0]"),
                () -> filled("[", "\"" + "\\u0416".repeat(1 << 17) + "\",", "0]"),
                () -> filled("[", "\"" + "\\u0000".repeat(1 << 17) + "\",", "0]"),
                () -> filled("[\"\uD83D\uDD4A\",", "\"" + "x".repeat(100) + "\",", "0]"),
                () -> filled("0,\"sources\":[", "{\"id\":\"source:s\"},", "{\"id\":\"source:s\"}]"),
                () -> filled("0,\"sources\":[", "7,", "7]"));
    }

    private static byte[] filled(String open, String element, String close) {
        int times = (DOCUMENT - bytes(HEAD + open + close + "}")) / bytes(element);
        return (HEAD + open + element.repeat(times) + close + "}").getBytes(StandardCharsets.UTF_8);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static byte[] descendingNames() {
        String members = IntStream.iterate(900_000, i -> i > 0, i -> i - 1)
                .mapToObj(i -> String.format("\"%013d\"", i))
                .collect(Collectors.joining(":0,"));
        return (HEAD + "{" + members + ":0}}").getBytes(StandardCharsets.UTF_8);
    }

    /** A hundred thousand names with one hash code. */
    private static byte[] collidingNames() {
        String members = IntStream.range(0, 100_000)
                .mapToObj(i ->
                        Integer.toBinaryString(i | 1 << 17).replace("0", "Aa").replace("1", "BB"))
                .collect(Collectors.joining("\":0,\""));
        return (HEAD + "{\"" + members + "\":0}}").getBytes(StandardCharsets.UTF_8);
    }

    /** Its hash adds up what follows the first twelve bytes, four by four: their order makes no difference. */
    private static byte[] namesThatCollideInJacksonsTable() {
        String members = IntStream.range(0, 100_000)
                .mapToObj(i -> "colliding..."
                        + Integer.toBinaryString(i | 1 << 17)
                                .replace("0", "ABCDEFGH")
                                .replace("1", "EFGHABCD"))
                .collect(Collectors.joining("\":0,\""));
        return (HEAD + "{\"" + members + "\":0}}").getBytes(StandardCharsets.UTF_8);
    }

    private static void everyWay(byte[] document, Map<String, Integer> first) {
        List<Fault> faults = faults(JSON.readLenient(document));
        first.merge(faults.isEmpty() ? "none" : faults.get(0).code(), 1, Integer::sum);
        faults(JSON.readLenient(new ByteArrayInputStream(document)));
        faults(JSON.readLenient(new InputStreamReader(new ByteArrayInputStream(document), StandardCharsets.UTF_8)));
        faults(STRICT.readLenient(document));
        readLines(document);
    }

    private static List<Fault> faults(ReadResult result) {
        assertNoLibraryFailed(result.faults());
        return result.faults();
    }

    private static void assertNoLibraryFailed(List<Fault> faults) {
        assertThat(faults).extracting(Fault::code).doesNotContain(Fault.LIBRARY_FAILED);
    }

    private static void readLines(byte[] lines) {
        try (LineReader reader = JSON.lineReader(new ByteArrayInputStream(lines))) {
            Optional<Entry> entry = reader.next();
            while (entry.isPresent()) {
                entry = reader.next();
            }
        } catch (DossierReadException e) {
            assertThat(e.faults()).isNotEmpty();
            assertNoLibraryFailed(e.faults());
        }
    }
}
