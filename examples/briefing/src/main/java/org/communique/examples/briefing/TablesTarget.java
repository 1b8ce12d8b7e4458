package org.communique.examples.briefing;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.communique.dossier.Dossier;
import org.communique.exchange.table.Tables;

/** Tables for SQL, which go to a folder. */
final class TablesTarget implements ExportTarget {

    static final String NAME = "tables";

    private static final String JSON = """
            {
              "tables" : %d,
              "dossiers" : %d
            }
            """;

    private final boolean forSpreadsheets;

    TablesTarget(boolean forSpreadsheets) {
        this.forSpreadsheets = forSpreadsheets;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ExportAnswer write(ExportInput input, OutOption out, Console console) {
        Words words = console.words();
        Path folder = out.path().orElseThrow(() -> new UsageError(words.say("refused.missing", "--out DIR")));
        if (folder.toString().equals(StandardInput.NAME)) {
            throw new UsageError(words.say("refused.unexpected", "--out -"));
        }
        Map<String, String> ids = new LinkedHashMap<>();
        Iterable<Dossier> dossiers = () -> input.shown()
                .peek(dossier -> refuseTwice(dossier, input.files().get(ids.size()), ids, words))
                .iterator();
        Tables tables = Tables.standard();
        (forSpreadsheets ? tables.forSpreadsheets() : tables).write(dossiers, folder);
        int count = Tables.definitions().size();
        return new ExportAnswer(
                true, words.say("export.tables", count, ids.size()) + "\n", JSON.formatted(count, ids.size()));
    }

    /** What has one id cannot be told apart by it. */
    private static void refuseTwice(Dossier dossier, String file, Map<String, String> ids, Words words) {
        String id = dossier.id().text();
        String earlier = ids.putIfAbsent(id, file);
        if (earlier != null) {
            throw new UsageError(words.say("refused.dossier-twice", id, earlier, file));
        } else if (dossier.entriesById().size() < dossier.entries().count()) {
            throw new UsageError(words.say("refused.entry-twice", id));
        }
    }
}
