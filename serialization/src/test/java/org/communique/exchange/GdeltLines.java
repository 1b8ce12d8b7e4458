package org.communique.exchange;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.id.EventId;
import org.communique.id.StatementId;
import org.communique.statement.Statement;

/** Lines of GDELT that its importer is tried on. */
final class GdeltLines {

    static final String EVENTS = "gdelt/events.csv";
    static final String MENTIONS = "gdelt/mentions.csv";

    static final ImportResult MADE_UP = read(text("gdelt-events.tsv"));
    static final ImportResult VERSION_1 = read(text("gdelt-1.tsv"));

    private GdeltLines() {}

    /** {@return a file that was made up for tests} */
    static String text(String name) {
        return new String(SharedSamples.own(name), StandardCharsets.UTF_8);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static ImportResult read(String text) {
        return Importers.gdelt().read(utf8(text));
    }

    /** {@return what becomes of a line of the file that was made up, the first being 0, with these columns as others} */
    static ImportResult with(int number, String... columnsAndValues) {
        String line = text("gdelt-events.tsv").lines().toList().get(number);
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            line = with(line, columnsAndValues[i], columnsAndValues[i + 1]);
        }
        return read(line);
    }

    /** {@return the line, in which a column says something else} */
    static String with(String line, String column, String value) {
        List<String> fields = new ArrayList<>(List.of(line.split("\t", -1)));
        fields.set(columns(line).indexOf(column), value);
        return String.join("\t", fields);
    }

    private static List<String> columns(String line) {
        List<String> columns = new ArrayList<>();
        Import run = Importers.gdelt().begin(ImportOptions.standard(), entry -> {});
        run.witness(value -> columns.addAll(value.names()));
        run.read(new ByteArrayInputStream(utf8(line))).end();
        return columns;
    }

    static ImportSample sample(String name, String text) {
        return new ImportSample(
                name,
                Importers.gdelt(),
                text.lines().toList(),
                lines -> utf8(String.join("\n", lines) + "\n"),
                (line, column) -> with(line, column, JsonLeaves.otherText(field(line, column))));
    }

    private static String field(String line, String column) {
        return line.split("\t", -1)[columns(line).indexOf(column)];
    }

    static DiplomaticEvent event(ImportResult result, long number) {
        return result.dossier().find(EventId.of("gdelt." + number)).orElseThrow();
    }

    static Statement statement(ImportResult result, long number) {
        return result.dossier().find(StatementId.of("gdelt." + number)).orElseThrow();
    }

    static DiplomaticEvent event(int number) {
        return event(MADE_UP, 900000000L + number);
    }

    static Statement statement(int number) {
        return statement(MADE_UP, 900000000L + number);
    }

    static String kept(Entry entry) {
        return Optional.of(entry)
                .flatMap(each -> each.extensions().get("gdelt:record"))
                .orElseThrow()
                .text();
    }
}
