package org.communique.examples.briefing;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
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
        Set<String> ids = new HashSet<>();
        Iterable<Dossier> dossiers = () ->
                input.shown().peek(dossier -> refuseTwice(dossier, ids, words)).iterator();
        Tables tables = Tables.standard();
        (forSpreadsheets ? tables.forSpreadsheets() : tables).write(dossiers, folder);
        int count = Tables.definitions().size();
        return new ExportAnswer(
                true, words.say("export.tables", count, ids.size()) + "\n", JSON.formatted(count, ids.size()));
    }

    /** What has one id cannot be told apart by it. */
    private static void refuseTwice(Dossier dossier, Set<String> ids, Words words) {
        String id = dossier.id().text();
        if (!ids.add(id)) {
            throw new UsageError(words.say("refused.dossier-twice", id));
        } else if (dossier.entriesById().size() < dossier.entries().count()) {
            throw new UsageError(words.say("refused.entry-twice", id));
        }
    }
}
