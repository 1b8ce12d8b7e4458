package org.communique.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.id.EventId;
import org.communique.id.StatementId;
import org.communique.statement.Statement;

/** Records after PLOVER that its importer is tried on, which were made up for tests. */
final class PloverRecords {

    static final String TEXT = new String(SharedSamples.own("plover-records.json"), StandardCharsets.UTF_8);
    static final List<String> RECORDS = TEXT.lines()
            .filter(line -> line.startsWith("{"))
            .map(line -> line.endsWith(",") ? line.substring(0, line.length() - 1) : line)
            .toList();
    static final ImportResult MADE_UP = read(TEXT);

    private PloverRecords() {}

    static ImportResult read(String text) {
        return Importers.plover().read(utf8(text));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] document(List<String> records) {
        return utf8("[" + String.join(",\n", records) + "]");
    }

    static ImportSample sample() {
        return new ImportSample(
                "plover-records.json", Importers.plover(), RECORDS, PloverRecords::document, JsonLeaves::changed);
    }

    static DiplomaticEvent event(String id) {
        return MADE_UP.dossier().find(EventId.of("plover." + id)).orElseThrow();
    }

    static Statement statement(String id) {
        return MADE_UP.dossier().find(StatementId.of("plover." + id)).orElseThrow();
    }

    static String kept(Entry entry) {
        return entry.extensions().get("plover:record").orElseThrow().text();
    }
}
