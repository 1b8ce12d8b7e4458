package org.communique.examples.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidateTest {

    private static final String HEAD = "{\"communique\":\"1\",\"id\":\"d\"";
    private static final String FINE = HEAD + "}";
    private static final String WARNED =
            HEAD + ",\n\"events\":[{\"id\":\"event:a\",\"type\":\"x-duel\",\"modality\":\"occurred\"}]}";
    private static final String WRONG = """
            {"communique":"1","id":"d",
             "statements":[
              {"id":"statement:a","voice":"attributed","act":"assert"},
              {"id":"statement:b","voice":"attributed","act":"assert",
               "speakers":["actor:nobody"]}]}
            """;
    private static final String BROKEN = HEAD + ",\n  \"actors\":[7]}";
    private static final String QUOTING = """
            {"communique":"1","id":"d",
             "sources":[{"id":"source:letter"}],
             "statements":[{"id":"statement:a","voice":"attributed","act":"assert",
              "quotations":[{"form":"direct","segments":["we will"],
               "evidence":[{"source":"source:letter",
                "selectors":[{"type":"text-position","start":5,"end":14}]}]}]}]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void aVerdictStandsBeforeTheViolations() {
        assertThat(Run.withInput(FINE, "validate", "-")).isEqualTo(new Run(0, "-: ok\n", ""));
        assertThat(Run.withInput(WARNED, "validate", "-").out()).startsWith("-: warnings 1\n  event:a\n");
        assertThat(Run.withInput(WARNED, "validate", "-").status()).isZero();
    }

    @Test
    void whatIsUnknownIsAnErrorWhereOneIsStrict() {
        Run run = Run.withInput(WARNED, "validate", "--strict", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("-: errors 1\n  event:a\n    error code.unknown at /events/0/type");
        assertThat(Run.withInput(WARNED.replace("x-duel", "cameo:0871"), "validate", "--strict", "-")
                        .status())
                .isZero();
    }

    @Test
    void theWorstEntryStandsFirstAndInItTheWorstViolation() {
        Run run = Run.withInput(WRONG, "validate", "-");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().map(line -> line.replaceFirst(": .*", "")))
                .containsExactly(
                        "-",
                        "  statement:b",
                        "    error reference.missing at /statements/1/speakers/0 (5:16)",
                        "    info evidence.none at /statements/1 (4:3)",
                        "  statement:a",
                        "    info evidence.none at /statements/0 (3:3)");
        assertThat(run.out()).startsWith("-: errors 1\n");
    }

    @Test
    void anUnreadableFileIsSaidToBeSoWithItsFaults() {
        Run run = Run.withInput(BROKEN, "validate", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .startsWith("-: unreadable value.type at /actors/0 (2:13)\n  the file itself\n"
                        + "    fatal value.type at /actors/0 (2:13): expected ");
        assertThat(run.err()).isEqualTo("validate: 1 of 1 unreadable\n");
    }

    @Test
    void jsonHasTheSameWordsAndAllFilesInOneArray() throws IOException {
        Run run = Run.of(
                "validate", "--format", "json", file("fine", FINE), file("wrong", WRONG), file("br\"oken", BROKEN));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .startsWith("[{\"file\":\"" + directory.resolve("fine") + "\",\"verdict\":\"ok\",\"violations\":[]},\n")
                .contains(
                        ",\"verdict\":\"errors\",\"violations\":[{\"code\":\"reference.missing\",\"severity\":\"error\","
                                + "\"pointer\":\"/statements/1/speakers/0\",\"message\":\"no entry has the id actor:nobody: ")
                .contains("\",\"line\":5,\"column\":16},{\"code\":\"evidence.none\",\"severity\":\"info\"")
                .contains("br\\\"oken\",\"verdict\":\"unreadable\",\"violations\":[{\"code\":\"value.type\","
                        + "\"severity\":\"fatal\",\"pointer\":\"/actors/0\",\"message\":\"")
                .endsWith("\",\"line\":2,\"column\":13}]}]\n");
    }

    @Test
    void aFileThatIsNotThereDoesNotKeepTheOthersFromBeingChecked() throws IOException {
        String missing = directory.resolve("missing").toString();

        Run run = Run.of("validate", missing, file("fine", FINE));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out())
                .startsWith(missing + ": unreadable file.unreadable\n")
                .contains(": no such file\n")
                .endsWith("fine: ok\n");
        assertThat(run.err()).isEqualTo("validate: 1 of 2 unreadable\n");
        assertThat(Run.of("validate", "--format", "json", missing).out())
                .endsWith("\"line\":null,\"column\":null}]}]\n");
    }

    /** No name keeps the files behind it from being checked, whatever is wrong with it. */
    @Test
    void aNameThatCannotBeOpenedIsSaidToBeWhatItIs() throws IOException {
        String fine = file("fine", FINE);
        String astray = Files.createSymbolicLink(directory.resolve("astray"), Path.of("nowhere"))
                .toString();

        Run run = Run.of("validate", "", "a\u0000b", "b\uFFFDd.json", directory.toString(), astray, fine);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("validate: 5 of 6 unreadable\n");
        assertThat(run.out())
                .contains(
                        "expected a file name but it is empty",
                        "no name of a file here",
                        "the encoding of this platform")
                .contains("a directory, not a file", "a symbolic link to a file that is not there")
                .doesNotContain("no such file")
                .endsWith("fine: ok\n");
    }

    @Test
    void linesAreValidatedAndEachEntryIsFoundAtItsLine() throws IOException {
        String lines = Run.withInput(WRONG, "lines", "-").out();

        assertThat(Run.of("validate", file("wrong.ndjson", lines)).out())
                .contains("    error reference.missing at /statements/1/speakers/0 (3:1): ")
                .contains("    info evidence.none at /statements/0 (2:1): ");
        assertThat(Run.of("validate", file("broken.jsonl", lines + "{\"event\":7}\n\n{\"pledge\":8}\n"))
                        .out())
                .contains(": unreadable value.type at /event (4:10)\n")
                .contains("    fatal value.type at /pledge (6:11): ");
        assertThat(Run.of("validate", file("header.ndjson", "{}\n")).status()).isEqualTo(2);
    }

    @Test
    void entriesOfAllKindsAreFoundAtTheirLines() throws IOException {
        String document = Run.withInput(Run.of("lines", file("in.json", WARNED)).out(), "collect", "-")
                .out();
        String lines = Run.withInput(document, "lines", "-").out() + "{\"x-treaty\":{\"id\":\"x-treaty:t\"}}\n";

        assertThat(Run.of("validate", file("any.ndjson", lines)).out())
                .contains("/events/0/type (2:1)")
                .contains("/unrecognized/0/x-treaty (3:1)");
    }

    /** A byte order mark, blank lines, carriage returns, and entries of known and unknown kinds in the first line. */
    @Test
    void entriesInTheFirstLineDoNotMoveThoseBehindIt() throws IOException {
        String lines = "\uFEFF\r\n \r\n{\"dossier\":{\"communique\":\"1\",\"id\":\"d\",\"title\":\"a\u200Bb\","
                + "\"events\":[" + event("a") + "," + event("b") + "],"
                + "\"unrecognized\":[{\"x-treaty\":{\"id\":\"x-treaty:t\"}}]}}\r\n\r\n"
                + "{\"event\":" + event("c") + "}\r\n"
                + "{\"x-treaty\":{\"id\":\"x-treaty:u\"}}\r\n\t\n"
                + "{\"event\":" + event("d") + "}";

        assertThat(Run.of("validate", file("mixed.ndjson", lines)).out())
                .contains("text.zero-width at /title (3:1)")
                .contains("/events/0/type (3:1)", "/events/1/type (3:1)", "/unrecognized/0/x-treaty (3:1)")
                .contains("/events/2/type (5:1)", "/unrecognized/1/x-treaty (6:1)", "/events/3/type (8:1)");
    }

    @Test
    void faultsAreFoundInTheirLinesWhateverStandsInTheFirst() throws IOException {
        String lines = "\r\n{\"dossier\":{\"communique\":\"1\",\"id\":\"d\",\"events\":[" + event("a") + "]}}\r\n\r\n"
                + "{\"event\":{\"type\":7,\"modality\":8}}\r\n"
                + "{\"event\":" + event("b") + "}\r\n{\r\n";

        assertThat(Run.of("validate", file("broken.ndjson", lines)).out().lines())
                .filteredOn(line -> line.startsWith("    "))
                .extracting(line -> line.replaceFirst(": .*", ""))
                .containsExactly(
                        "    fatal value.type at /event/type (4:18)",
                        "    fatal value.type at /event/modality (4:31)",
                        "    fatal member.missing at /event (4:32)",
                        "    fatal json.syntax (6:2)");
    }

    private static String event(String name) {
        return "{\"id\":\"event:" + name + "\",\"type\":\"x-duel\",\"modality\":\"occurred\"}";
    }

    @ParameterizedTest
    @CsvSource({
        "Ann: “we will”., source:letter, 0, ok",
        "Ann: “we shall”., letter, 1, error quote.missing at /statements/0/quotations/0/evidence/0/selectors/0 (6:18)",
        "Then Ann: “we will”., letter, 0, warning quote.moved at /statements/0/quotations/0/evidence/0/selectors/0 (6:18)",
        "Ann “we will” Bob “we will”, letter, 0, warning quote.ambiguous",
    })
    void quotationsAreHeldAgainstATextThatIsGiven(String text, String source, int status, String said)
            throws IOException {
        Run run = Run.withInput(QUOTING, "validate", "-", "--text", source + "=" + file("letter.txt", text));

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out()).contains(said);
    }

    @Test
    void whatWasHeldAgainstATextIsCounted() throws IOException {
        String letter = "letter=" + file("letter.txt", "Ann: “we will”.");

        assertThat(Run.withInput(QUOTING, "validate", "-").out())
                .endsWith("  held against texts: quotations 0 of 1 (1 no text)\n");
        assertThat(Run.withInput(QUOTING, "validate", "-", "--text", letter).out())
                .endsWith("  held against texts: quotations 1 of 1\n");
        assertThat(Run.withInput(QUOTING, "validate", "-", "--format", "json").out())
                .endsWith(",\"checks\":[{\"kind\":\"quotation\",\"checked\":0,\"unchecked\":{\"no-text\":1}}]}]\n");
    }

    @Test
    void whatFollowsFromAnotherTextStandsUnderIt() throws IOException {
        String other = QUOTING.replace(
                "\"source:letter\"}]", "\"source:letter\",\"textDigest\":\"sha256:" + "0".repeat(64) + "\"}]");
        String letter = "letter=" + file("letter.txt", "Ann: “we shall”.");

        assertThat(Run.withInput(other, "validate", "-", "--text", letter)
                        .out()
                        .lines()
                        .map(line -> line.replaceFirst(" at .*", "")))
                .containsSubsequence(
                        "-: errors 1",
                        "  source:letter",
                        "    warning source.text-differs",
                        "      error quote.missing");
        assertThat(Run.withInput(other, "validate", "-", "--format", "json", "--text", letter)
                        .out())
                .contains("\"cause\":\"/sources/0/textDigest\"");
    }

    @Test
    void theDayIsGiven() {
        String planned = FINE.replace(
                "}",
                ",\"events\":[{\"id\":\"event:a\",\"type\":\"talks\",\"modality\":\"planned\","
                        + "\"when\":{\"edtf\":\"2025-03-04\"}}]}");

        assertThat(Run.withInput(planned, "validate", "-", "--as-of", "2025-03-06")
                        .out())
                .contains("event.planned-in-the-past");
        assertThat(Run.withInput(planned, "validate", "-").out()).doesNotContain("event.planned-in-the-past");
    }

    @Test
    void wrongUsageGivesOneLineAndStatus2() throws IOException {
        String fine = file("fine", FINE);
        Path latin = Files.write(directory.resolve("latin.txt"), new byte[] {(byte) 0xE9});

        assertRefused(Run.of("validate"));
        assertRefused(Run.of("validate", fine, "--as-of", "2025-02-30"));
        assertRefused(Run.of("validate", fine, "--as-of", "+12025-01-01"));
        assertRefused(Run.of("validate", fine, "--format", "xml"));
        assertRefused(Run.of("validate", fine, "--text", "letter"));
        assertRefused(Run.of("validate", fine, "--text", "actor:ann=" + fine));
        assertRefused(Run.of("validate", fine, "--text", "letter=" + directory.resolve("missing")));
        assertRefused(Run.of("validate", fine, "--text", "letter=" + latin));
        assertThat(Run.of("validate", fine, "--text", "letter=" + fine))
                .isEqualTo(new Run(2, fine + ": ok\n", "validate: --text: no file has the source source:letter\n"));
    }

    @Test
    void progressIsShownOnATerminalWhereThereAreManyFiles() throws IOException {
        String fine = file("fine", FINE);

        assertThat(errOnTerminal("validate", fine, fine)).isEqualTo("1 of 2: fine\r\u001b[K2 of 2: fine\r\u001b[K");
        assertThat(errOnTerminal("validate", fine)).isEmpty();
        assertThat(Run.of("validate", fine, fine).err()).isEmpty();
    }

    @Test
    void thatSomethingIsAtWorkIsTakenAwayBeforeAnythingIsPrinted() throws IOException {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Progress progress = new Progress(err, true);
        progress.overdue("at work");
        progress.overdue("at work");
        progress.before(err).write("done".getBytes(UTF_8));
        progress.clear();
        new Progress(err, false).overdue("nobody looks on");

        assertThat(err.toString(UTF_8)).isEqualTo("at work\r\u001b[Kdone");
    }

    private static String errOnTerminal(String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        InputStream nothing = new ByteArrayInputStream(new byte[0]);
        Main.run(new Screen(80, false, false, true), nothing, OutputStream.nullOutputStream(), err, args);
        return err.toString(UTF_8);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content).toString();
    }

    private static void assertRefused(Run run) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("validate: ")
                .endsWith("\n")
                .containsOnlyOnce("\n")
                .doesNotContain("Exception");
    }
}
