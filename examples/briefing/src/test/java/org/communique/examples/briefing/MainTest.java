package org.communique.examples.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.communique.json.schema.CommuniqueSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();
    private static final Dossier BUILT_IN = DossierFiles.builtIn();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @Test
    void withoutArgumentsTheBuiltInDossierIsBriefed() {
        Run run = Run.of();

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("Coalition talks and aid to Ukraine\n")
                .isEqualTo(Run.of("briefing").out());
    }

    @Test
    void aFileIsBriefedAsItsDossier() throws IOException {
        Path file = Files.writeString(directory.resolve("mine.json"), JSON.write(BUILT_IN));

        assertThat(Run.of(file.toString())).isEqualTo(Run.of());
    }

    @Test
    void aHyphenIsStandardInput() {
        assertThat(Run.withInput(JSON.write(BUILT_IN), "briefing", "-")).isEqualTo(Run.of());
    }

    @Test
    void filesOfOutReadBackEqual() throws IOException {
        Path target = directory.resolve("new/place");

        Run run = Run.of("--out", target.toString());

        assertThat(run).isEqualTo(Run.of());
        assertThat(JSON.read(target.resolve("dossier.json"))).isEqualTo(BUILT_IN);
        try (InputStream lines = Files.newInputStream(target.resolve("dossier.ndjson"))) {
            assertThat(JSON.readLines(lines)).isEqualTo(BUILT_IN);
        }
        assertThat(target.resolve("briefing.html")).hasContent(Run.of("page").out());
    }

    @Test
    void aBriefingGoesWhereItIsToGo() throws IOException {
        Path file = directory.resolve("briefing.md");

        assertThat(Run.of("briefing", "--format", "markdown", "--out", file.toString()))
                .isEqualTo(new Run(0, "", ""));
        assertThat(file).hasContent(Run.of("briefing", "--format", "markdown").out());
        assertThat(Run.of("--out", file.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(file).hasContent(Run.of("briefing", "--all").out());
    }

    @Test
    void collectedLinesGiveAnEqualDossier() {
        Run lines = Run.withInput(JSON.write(BUILT_IN), "lines", "-");
        Run document = Run.withInput(lines.out(), "collect", "-");

        assertThat(lines.status()).isZero();
        assertThat(lines.out().lines()).hasSize(1 + (int) BUILT_IN.entries().count());
        assertThat(document.status()).isZero();
        assertThat(JSON.read(document.out().getBytes(UTF_8))).isEqualTo(BUILT_IN);
        assertThat(document.out()).endsWith("\n}\n");
    }

    @Test
    void theCanonicalFormIsPrintedAndNoByteMore() {
        Run canonical = Run.withInput(JSON.indented().write(BUILT_IN), "canonical", "-");

        assertThat(canonical).isEqualTo(new Run(0, new String(JSON.canonical(BUILT_IN), UTF_8), ""));
        assertThat(Run.withInput(canonical.out(), "canonical", "-")).isEqualTo(canonical);
    }

    @Test
    void theDigestIsThatOfTheCanonicalForm() throws IOException, NoSuchAlgorithmException {
        byte[] sha256 = MessageDigest.getInstance("SHA-256").digest(JSON.canonical(BUILT_IN));
        Path file = Files.writeString(directory.resolve("mine.json"), JSON.write(BUILT_IN));

        assertThat(Run.of("digest", file.toString()))
                .isEqualTo(new Run(0, "sha256:" + HexFormat.of().formatHex(sha256) + "\n", ""));
    }

    @Test
    void theSchemaIsPrinted() {
        assertThat(Run.of("schema")).isEqualTo(new Run(0, CommuniqueSchema.document(), ""));
        assertThat(Run.of("schema", "--line")).isEqualTo(new Run(0, CommuniqueSchema.line(), ""));
        assertThat(Run.of("schema", "--report")).isEqualTo(new Run(0, CommuniqueSchema.report(), ""));
        assertThat(Run.of("schema", "--coverage")).isEqualTo(new Run(0, CommuniqueSchema.coverage(), ""));
        assertThat(Run.of("schema", "--conflicts")).isEqualTo(new Run(0, CommuniqueSchema.conflicts(), ""));
        assertThat(Run.of("schema", "--positions")).isEqualTo(new Run(0, CommuniqueSchema.positions(), ""));
        assertRefused(Run.of("schema", "file.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "not json", "{\"id\":\"x\"}", "[]", "{\"communique\":\"1\",\"id\":\"x\",\"actors\":[7]}"})
    void whatIsNoDossierGivesOneLineAndStatus2(String input) {
        for (String command : new String[] {"briefing", "lines", "collect", "canonical", "digest", "positions"}) {
            assertRefused(Run.withInput(input, command, "-"));
        }
    }

    @Test
    void aFileThatIsNotThereGivesOneLineAndStatus2() {
        Path missing = directory.resolve("missing.json");

        assertRefused(Run.of(missing.toString()));
        assertThat(Run.of("lines", missing.toString()).err()).isEqualTo("lines: " + missing + ": no such file\n");
    }

    @Test
    void aDirectoryInPlaceOfAFileGivesOneLineAndStatus2() {
        assertRefused(Run.of("briefing", directory.toString()));
    }

    @Test
    void aFileInPlaceOfTheOutDirectoryGivesOneLineAndStatus2() throws IOException {
        Path file = Files.writeString(directory.resolve("taken"), "");

        assertRefused(Run.of("--out", file.toString()));
    }

    @Test
    void wrongUsageGivesOneLineAndStatus2() {
        assertRefused(Run.of("--unknown"));
        assertRefused(Run.of("briefing", "one", "two"));
        assertRefused(Run.of("lines"));
        assertRefused(Run.of("--out"));
        assertRefused(Run.of("--width", "wide"));
        assertThat(Run.of("--width", "19").err()).isEqualTo("briefing: expected a width of 20 or more but was 19\n");
        assertRefused(Run.of("--width", "19"));
        assertRefused(Run.of("bad\nname\u001b[2J"));
    }

    @Test
    void anEmptyFileNameIsWrongUsage() {
        for (String[] command :
                new String[][] {{""}, {"briefing", ""}, {"lines", ""}, {"collect", ""}, {"digest", ""}, {"--out", ""}
                }) {
            Run run = Run.of(command);

            assertRefused(run);
            assertThat(run.err()).contains("expected a file name but it is empty");
        }
    }

    @Test
    void aNameThatNoFileCanHaveGivesOnePlainLine() {
        Run run = Run.of("lines", "a\u0000b");

        assertRefused(run);
        assertThat(run.err()).startsWith("lines: a b: no name of a file here: ");
    }

    /** A name whose bytes are not of the platform's encoding arrives with this character in their place. */
    @Test
    void aNameThatArrivesInPartIsNotSaidToBeAbsent() {
        for (String command : List.of("briefing", "lines", "collect", "canonical", "digest", "positions")) {
            Run run = Run.of(command, "b\uFFFDd.json");

            assertRefused(run);
            assertThat(run.err())
                    .startsWith(command + ": b\uFFFDd.json: ")
                    .contains("the encoding of this platform")
                    .doesNotContain("no such file");
        }
    }

    @Test
    void aFileThatCannotBeOpenedIsSaidToBeWhatItIs() throws IOException {
        Path fine = Files.writeString(directory.resolve("fine.json"), "{}");
        Path astray = link("astray", "nowhere");
        Path loop = link("loop", "loop");
        Path shut = Files.createFile(directory.resolve("shut"));
        assumeTrue(shut.toFile().setReadable(false), "no permissions");

        for (String command : List.of("briefing", "lines", "collect", "canonical", "digest", "positions")) {
            assertThat(refusal(command, directory)).contains("directory");
            assertThat(refusal(command, astray)).endsWith("a symbolic link to a file that is not there\n");
            assertThat(refusal(command, loop)).contains("symbolic links");
            assertThat(refusal(command, fine.resolve("file.json"))).doesNotContain("no such file");
            assertThat(refusal(command, directory.resolve("x".repeat(300)))).doesNotContain("no such file");
            if (!Files.isReadable(shut)) {
                assertThat(refusal(command, shut)).endsWith("access denied\n");
            }
        }
    }

    private static String refusal(String command, Path file) {
        Run run = Run.of(command, file.toString());
        assertRefused(run);
        assertThat(run.err()).startsWith(command + ": " + file + ": ");
        return run.err();
    }

    private Path link(String name, String to) throws IOException {
        try {
            return Files.createSymbolicLink(directory.resolve(name), Path.of(to));
        } catch (UnsupportedOperationException | FileSystemException e) {
            return abort("no symbolic links: " + e);
        }
    }

    /** Closed, the file that the JVM has in its place would be lost to it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "briefing -",
                "lines -",
                "collect -",
                "canonical -",
                "digest -",
                "validate -",
                "timeline -",
                "positions -",
                "diff - -",
                "merge - -",
                "unify -"
            })
    void standardInputIsLeftOpen(String command) {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        int status = Main.run(in, OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), command.split(" "));

        assertThat(status).isEqualTo(2);
        assertThat(closed).isFalse();
    }

    @Test
    void theVersionIsPrintedOnStandardOutput() {
        Run run = Run.of("--version");

        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(Main.version(Optional.empty()) + "\n");
        assertThat(Main.version(Optional.empty())).isEqualTo("communique (version unknown)");
        assertThat(Main.version(Optional.of("1.0.0"))).isEqualTo("communique 1.0.0");
    }

    @Test
    void helpIsPrintedOnStandardOutput() {
        assertThat(Run.of("--help").out())
                .contains(
                        "briefing",
                        "validate",
                        "timeline",
                        "lines",
                        "collect",
                        "canonical",
                        "digest",
                        "diff",
                        "merge",
                        "unify",
                        "positions",
                        "schema");
        assertThat(Run.of("briefing", "-h").out()).contains("--out=PATH");
        assertThat(Run.of("--help").status()).isZero();
    }

    @Test
    void aScreenWithColoursGetsThemAndItsWidthCanBeOverruled() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        InputStream nothing = new ByteArrayInputStream(new byte[0]);

        Main.run(new Screen(60, true, false, false), nothing, out, OutputStream.nullOutputStream(), "--width", "40");

        String plain = out.toString(UTF_8).replaceAll("\u001b\\[[0-9;]*m", "");
        assertThat(out.toString(UTF_8)).startsWith("\u001b[1;34mCoalition\u001b[0m");
        assertThat(plain).isEqualTo(Run.of("--width", "40").out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "briefing",
                "lines -",
                "collect -",
                "canonical -",
                "digest -",
                "schema",
                "validate -",
                "timeline -"
            })
    void aReaderThatHasEnoughIsNoError(String command) {
        assertThat(intoBroken(true, command.split(" "))).isEqualTo(new Run(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "briefing",
                "lines -",
                "collect -",
                "canonical -",
                "digest -",
                "schema",
                "validate -",
                "timeline -"
            })
    void outputThatCannotBeWrittenIsRefused(String command) {
        Run run = intoBroken(false, command.split(" "));

        assertRefused(run);
        assertThat(run.err()).endsWith(": cannot write: kaputt\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "briefing",
                "lines",
                "collect",
                "canonical",
                "digest",
                "schema",
                "validate",
                "timeline",
                "diff",
                "merge",
                "unify"
            })
    void helpGoesTheWayOfAllOutput(String command) {
        String[] help = (command + " --help").strip().split(" ");

        assertRefused(intoBroken(false, help));
        assertThat(intoBroken(false, help).err()).endsWith(": cannot write: kaputt\n");
        assertThat(intoBroken(true, help)).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void theVersionGoesTheWayOfAllOutput() {
        assertThat(intoBroken(false, "--version"))
                .isEqualTo(new Run(2, "", "communique-briefing: cannot write: kaputt\n"));
        assertThat(intoBroken(true, "--version")).isEqualTo(new Run(0, "", ""));
    }

    /** The first output is the last that is read. */
    @Test
    void whereTheReaderHasEnoughTheStatusIsThatOfAllFiles() throws IOException {
        String fine = Files.writeString(directory.resolve("fine"), "{\"communique\":\"1\",\"id\":\"d\"}")
                .toString();
        String wrong = Files.writeString(
                        directory.resolve("wrong"),
                        "{\"communique\":\"1\",\"id\":\"d\",\"links\":[{\"id\":\"link:l\",\"subject\":\"event:a\","
                                + "\"relation\":\"follows\",\"object\":\"event:a\"}]}")
                .toString();
        String missing = directory.resolve("missing").toString();

        for (String format : List.of("text", "json")) {
            assertThat(intoBroken(true, "validate", "--format", format, fine, wrong))
                    .isEqualTo(new Run(1, "", ""));
            assertThat(intoBroken(true, "validate", "--format", format, wrong, fine))
                    .isEqualTo(new Run(1, "", ""));
            assertThat(intoBroken(true, "validate", "--format", format, wrong, missing, fine))
                    .isEqualTo(new Run(2, "", "validate: 1 of 3 unreadable\n"));
            assertThat(intoBroken(true, "validate", "--format", format, fine, "--text", "letter=" + fine))
                    .isEqualTo(new Run(2, "", "validate: --text: no file has the source source:letter\n"));
        }
    }

    /** A document or, for {@code collect}, the same as lines goes in. */
    private static Run intoBroken(boolean read, String... command) {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("kaputt");
            }
        };
        String document = "{\"communique\":\"1\",\"id\":\"d\"}";
        String input = command[0].equals("collect") ? "{\"dossier\":" + document + "}" : document;
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = Main.run(
                new ByteArrayInputStream(input.getBytes(UTF_8)), new StandardOutput(broken, () -> read), err, command);
        return new Run(status, "", err.toString(UTF_8));
    }

    /**
     * Of the process itself: a pipe whose other end is closed, a device that is always full, and streams that are closed
     * from the start, where the JVM has a file of its own.
     */
    @Test
    void aProcessKnowsWhatItsStreamsAre() throws IOException, InterruptedException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "no " + full);
        Path wrong = Files.writeString(directory.resolve("wrong.json"), "[]");

        Process left = process("", "validate", wrong.toString()).start();
        left.getInputStream().close();
        Process failed = process("", "--help").redirectOutput(full.toFile()).start();
        Process without = process("<&-", "digest", "-").start();
        Process mute = process(">&-", "--version").start();

        assertThat(ended(left)).isEqualTo(new Run(2, "", "validate: 1 of 1 unreadable\n"));
        assertRefused(ended(failed));
        assertThat(ended(without)).isEqualTo(new Run(2, "", "digest: standard input: it is closed\n"));
        assertRefused(ended(mute));
    }

    /** Takes how the shell is to redirect the streams. */
    private static ProcessBuilder process(String redirected, String... args) {
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$0\" \"$@\" " + redirected));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }

    private static Run ended(Process process) throws IOException, InterruptedException {
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Run(process.waitFor(), "", err);
    }

    @Test
    void theFirstFaultsOfAnInputAreShownAndHowManyThereAreBesides() {
        String actors = "7,".repeat(7).replaceFirst(",$", "");
        Run run = Run.withInput("{\"communique\":\"1\",\"id\":\"d\",\"actors\":[" + actors + "]}", "digest", "-");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(6)
                .startsWith(
                        "digest: standard input: value.type at /actors/0 (1:38): expected an object with a type, such as"
                                + " {\"type\": \"person\", \"id\": \"actor:ann-lee\", \"names\": [{\"text\": \"Ann Lee\"}]} but there is the number \"7\"")
                .endsWith("digest: standard input: 2 more faults; validate shows all");
    }

    @Test
    void nothingInAnInputSteersATerminal() {
        String wrong = "{\"communique\":\"1\",\"id\":\"d\",\"\\u001b\u202E\u200F\":\"\\ud800\"}";

        for (Run run : List.of(
                Run.withInput(wrong, "digest", "-"),
                Run.withInput(wrong, "validate", "-"),
                Run.withInput(wrong, "validate", "-", "--format", "json"))) {
            assertThat(run.status()).isEqualTo(2);
            assertThat(run.out() + run.err()).doesNotContain("\u001b", "\u202E", "\u200F");
        }
        assertThat(Run.withInput(wrong, "validate", "-", "--format", "json").out())
                .contains("\"pointer\":\"/\\u001b\\u202e\\u200f\"");
    }

    private static void assertRefused(Run run) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).endsWith("\n").containsOnlyOnce("\n").doesNotContain("Exception", "\u001b");
    }
}
