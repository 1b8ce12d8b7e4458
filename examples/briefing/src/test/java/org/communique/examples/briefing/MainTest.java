package org.communique.examples.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
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
        assertRefused(Run.of("schema", "file.json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "not json", "{\"id\":\"x\"}", "[]", "{\"communique\":\"1\",\"id\":\"x\",\"actors\":[7]}"})
    void whatIsNoDossierGivesOneLineAndStatus2(String input) {
        for (String command : new String[] {"briefing", "lines", "collect", "canonical", "digest"}) {
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
        assertThat(run.err()).endsWith("no file can have the name a b\n");
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
                .contains("briefing", "validate", "lines", "collect", "canonical", "digest", "schema");
        assertThat(Run.of("briefing", "-h").out()).contains("--out=DIR");
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
    @ValueSource(strings = {"briefing", "lines -", "collect -", "canonical -", "digest -", "schema", "validate -"})
    void aReaderThatHasEnoughIsNoError(String command) {
        assertThat(intoBroken(true, command.split(" "))).isEqualTo(new Run(0, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"briefing", "lines -", "collect -", "canonical -", "digest -", "schema", "validate -"})
    void outputThatCannotBeWrittenIsRefused(String command) {
        Run run = intoBroken(false, command.split(" "));

        assertRefused(run);
        assertThat(run.err()).endsWith(": cannot write: kaputt\n");
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

    /** Of the process itself: a pipe whose other end is closed, and, where there is one, a device that is always full. */
    @Test
    void aProcessKnowsAReaderThatLeftFromAFullDisk() throws IOException, InterruptedException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "no " + full);

        Process left = process().start();
        left.getInputStream().close();
        Process failed = process().redirectOutput(full.toFile()).start();

        assertThat(ended(left)).isEqualTo(new Run(0, "", ""));
        assertRefused(ended(failed));
    }

    private static ProcessBuilder process() {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
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
                .startsWith("digest: standard input: value.type at /actors/0 (1:38): expected an object with a type but"
                        + " there is the number \"7\"")
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
