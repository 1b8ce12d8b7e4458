package org.communique.json;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.id.SourceId;
import org.communique.source.Source;

/** Writes two dossiers to one file, turn by turn, until it is killed; and to another file as lines. */
final class RestlessWriter {

    /** The one dossier, and the other. */
    static final Dossier SHORT = dossier("short", 1);

    static final Dossier LONG = dossier("long", 2000);

    private RestlessWriter() {}

    private static Dossier dossier(String id, int sources) {
        return Dossier.builder()
                .id(DossierId.of(id))
                .addAllSources(IntStream.range(0, sources)
                        .mapToObj(i -> Source.builder()
                                .id(SourceId.of("s-" + i))
                                .title("A source of many bytes")
                                .build())
                        .toList())
                .build();
    }

    public static void main(String[] arguments) {
        Path document = Path.of(arguments[0]);
        Path lines = Path.of(arguments[1]);
        CommuniqueJson json = CommuniqueJson.standard();
        for (boolean first = true; ; first = false) {
            json.write(SHORT, document);
            json.writeLines(SHORT, lines);
            json.write(LONG, document);
            json.writeLines(LONG, lines);
            if (first) {
                System.out.println("writing");
            }
        }
    }
}
