package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented passages of news in the words of the briefing, which stand beside them. */
class PassagesTest {

    private static final Path FOLDER = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolve("../../serialization/src/test/resources/org/communique/json/passages")
            .normalize();

    /** So wide that no line is broken. */
    private static final Screen WIDE = new Screen(2000, false, true, false);

    @ParameterizedTest
    @MethodSource("passages")
    void isPrintedAsAnEditorWouldSayIt(String name) throws IOException {
        Dossier dossier = CommuniqueJson.standard().read(FOLDER.resolve(name + ".json"));
        String expected = Files.readString(FOLDER.resolve(name + ".briefing"));

        assertThat(said(Briefing.about(dossier, WIDE, Words.ENGLISH))).isEqualTo(expected);
    }

    /** What stands between the passage itself and what the checks say. */
    private static String said(String briefing) {
        return briefing.substring(briefing.indexOf("\n\n") + 2, briefing.indexOf("\nWHAT THE CHECKS SAY"));
    }

    static List<String> passages() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        }
    }
}
