package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be read is named in one sentence, whichever command reads it. */
class UnreadableFilesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(directory.resolve("d.json"), "{\"communique\":\"1\",\"id\":\"d\"}");
        Files.createDirectory(directory.resolve("folder"));
        Files.writeString(directory.resolve("empty"), "");
        Files.writeString(directory.resolve("blank"), " \n");
    }

    /** D is a dossier and X what cannot be read. */
    private Run run(String command, String unreadable) {
        return Run.of(command.replace("D", directory.resolve("d.json").toString())
                .replace("X", directory.resolve(unreadable).toString())
                .split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "briefing X",
                "ledger X",
                "timeline X",
                "positions X",
                "diff X D",
                "diff D X",
                "merge X D",
                "merge D X",
                "merge D D --base X",
                "unify X",
                "lines X",
                "collect X",
                "canonical X",
                "digest X",
                "dates X --published 2025-03-06",
                "coverage X --text a=X",
                "coverage D --text a=X",
                "validate D --text a=X",
                "source X",
                "locate X words"
            })
    void everyCommandNamesWhatItCannotRead(String command) {
        for (String unreadable : new String[] {"folder", "none", "empty"}) {
            Run run = run(command, unreadable);

            assertThat(run.status()).as(command).isEqualTo(2);
            assertThat(run.out()).as(command).isEmpty();
            assertThat(run.err().lines())
                    .singleElement()
                    .asString()
                    .startsWith(command.split(" ", 2)[0] + ": ")
                    .contains(directory.resolve(unreadable).toString());
        }
        assertThat(run(command, "folder").err()).endsWith("folder: a directory, not a file\n");
        assertThat(run(command + " --lang de", "folder").err()).endsWith("folder: ein Verzeichnis, keine Datei\n");
    }

    @Test
    void aVerdictNamesTheFileInTheReasonToo() {
        String folder = directory.resolve("folder").toString();

        assertThat(run("validate X", "folder"))
                .isEqualTo(new Run(
                        2,
                        folder + ": unreadable file.unreadable\n  the file itself\n    fatal file.unreadable: " + folder
                                + ": a directory, not a file\n",
                        "validate: 1 of 1 unreadable\n"));
        assertThat(run("validate X", "empty").status()).isEqualTo(2);
    }

    @Test
    void whatSourcesAFileHasThatCannotBeReadNobodyKnows() throws IOException {
        Files.writeString(directory.resolve("t.txt"), "Ferries sail.");

        assertThat(run("validate D X --text a=" + directory.resolve("t.txt"), "folder")
                        .err())
                .isEqualTo("validate: 1 of 2 unreadable\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"source X", "locate X words", "validate D --text a=X", "coverage D --text a=X"})
    void aTextWithoutWordsIsNone(String command) {
        for (String text : new String[] {"empty", "blank"}) {
            Run run = run(command, text);

            assertThat(run.status()).isEqualTo(2);
            assertThat(run.err()).endsWith(directory.resolve(text) + ": it is empty\n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "validate - -",
                "diff - -",
                "merge - -",
                "merge D - --base -",
                "validate - --text a=-",
                "validate D --text a=- --text b=-",
                "coverage - --text a=-"
            })
    void standardInputIsReadOnce(String command) {
        assertThat(run(command, "none"))
                .isEqualTo(new Run(2, "", command.split(" ", 2)[0] + ": standard input: given twice\n"));
    }

    @Test
    void aPointerIsNoLongerThanAnybodyReads() {
        String member = "\"" + "x".repeat(200) + "\":";
        String deep = (member + "{").repeat(20) + "\"a\":1,\"a\":2" + "}".repeat(20);
        String dossier = "{\"communique\":\"1\",\"id\":\"d\"," + deep + "}";

        assertThat(Run.withInput(dossier, "briefing", "-").err())
                .contains(" at /xxx")
                .hasSizeLessThan(1500);
        assertThat(Run.withInput(dossier, "validate", "-").out())
                .contains(" at /xxx")
                .hasSizeLessThan(3000);
    }

    @Test
    void aHyphenThatIsSoughtIsNoFile() {
        assertThat(Run.withInput("one - two", "locate", "-", "-").out()).startsWith("4-5");
    }

    @Test
    void whereNoDirectoryCanBeMadeIsNamed() {
        Run run = run("unify D --out X/out", "d.json");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("unify: cannot write: ").endsWith(": not a directory\n");
    }
}
