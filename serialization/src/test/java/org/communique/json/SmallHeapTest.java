package org.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.communique.dossier.Dossier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The largest documents of unknown members are read and written again in a heap of 256 MB. */
class SmallHeapTest {

    private static final List<String> HEAP = List.of("-Xmx256m", "-Djava.util.logging.config.file=none");
    private static final int MEMBERS = 970_000;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aDocumentOfUnknownMembersFits() throws Exception {
        Path document = write("{\"communique\":\"1\",\"id\":\"d\"", "}");

        assertThat(ForkedJvm.run(Canonical.class, HEAP, document))
                .isEqualToIgnoringNewLines("%d bytes".formatted(Files.size(document)));
    }

    @Test
    void anUnknownMemberOfUnsortedMembersFits() throws Exception {
        Path document = write("{\"communique\":\"1\",\"id\":\"d\",\"later\":{\"\uffff\":0", "}}");

        assertThat(ForkedJvm.run(Canonical.class, HEAP, document))
                .isEqualToIgnoringNewLines("%d bytes".formatted(Files.size(document)));
    }

    /** A document close to both limits, with names that need two bytes a character in memory. */
    private Path write(String start, String end) throws IOException {
        Path document = folder.resolve("document.json");
        try (BufferedWriter out = Files.newBufferedWriter(document, UTF_8)) {
            out.write(start);
            for (int i = 0; i < MEMBERS; i++) {
                out.write(",\"Ł" + (1_000_000 + i) + "\":\"Ł\"");
            }
            out.write(end);
        }
        assertThat(Files.size(document)).isBetween(15L << 20, 16L << 20);
        return document;
    }

    /** Reads a document and prints the length of its canonical form. */
    static final class Canonical {

        private Canonical() {}

        /** Reads the document in a file. */
        public static void main(String... files) {
            CommuniqueJson json = CommuniqueJson.standard();
            Dossier dossier = json.read(Path.of(files[0]));
            System.out.println(json.canonical(dossier).length + " bytes");
        }
    }
}
