package org.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.DossierId;
import org.communique.id.SourceId;
import org.communique.source.Source;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** One entry at a time, for queues, columns of a database, and files that were split. */
class OneEntryTest {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();
    private static final Source SOURCE = Source.of(SourceId.of("s"));

    @Property
    void anEntryComesBack(@ForAll Dossier dossier) {
        dossier.entries().forEach(entry -> {
            String text = JSON.writeEntry(entry);

            assertThat(JSON.readEntry(text)).isEqualTo(entry);
            assertThat(JSON.readEntry(JSON.toBytes(entry))).isEqualTo(entry);
            assertThat(JSON.readEntry(JSON.indented().writeEntry(entry))).isEqualTo(entry);
            assertThat(JSON.readEntry(JSON.canonical(entry))).isEqualTo(entry);
            assertThat(JSON.readLine(JSON.writeLine(entry))).isEqualTo(entry);
            assertThat(JSON.digest(JSON.readEntry(text))).isEqualTo(JSON.digest(entry));
        });
    }

    @Property
    void theLinesAreThoseOfTheEntries(@ForAll Dossier dossier) {
        List<String> lines = JSON.writeLines(dossier).lines().toList();

        assertThat(lines.get(0)).isEqualTo(JSON.writeHeader(dossier));
        assertThat(lines.subList(1, lines.size()))
                .isEqualTo(dossier.entries().map(JSON::writeLine).toList());
        assertThat(JSON.readHeader(lines.get(0))).isEqualTo(dossier.withoutEntries());
        assertThat(JSON.readLines(JSON.writeLines(dossier))).isEqualTo(dossier);
        assertThat(JSON.read(JSON.toBytes(dossier))).isEqualTo(dossier);
        assertThat(new String(JSON.toBytes(dossier), UTF_8)).isEqualTo(JSON.write(dossier));
    }

    @Property(tries = 50)
    void anEntryIsWhatAMapperReadsAndWrites(@ForAll Dossier dossier) {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        dossier.entries().forEach(entry -> {
            assertThat(mapper.readValue(JSON.toBytes(entry), Entry.class)).isEqualTo(entry);
            assertThat(JSON.readEntry(mapper.writeValueAsString(entry))).isEqualTo(entry);
        });
    }

    @Test
    void theTwoFormsAreNotTakenForEachOther() {
        assertThat(JSON.writeEntry(SOURCE)).isEqualTo("{\"id\":\"source:s\"}");
        assertThat(JSON.writeLine(SOURCE)).isEqualTo("{\"source\":{\"id\":\"source:s\"}}");
        assertThat(only(() -> JSON.readEntry(JSON.writeLine(SOURCE)))).startsWith("member.missing (1:");
        assertThat(only(() -> JSON.readLine(JSON.writeEntry(SOURCE)))).startsWith("value.type at /id (1:7)");
        assertThat(only(() -> JSON.readLine(JSON.writeHeader(Dossier.of(DossierId.of("d"))))))
                .startsWith("object.refused (1:1): expected an entry but another dossier begins, \"d\"");
        assertThat(only(() -> JSON.readHeader(JSON.writeLine(SOURCE)))).startsWith("member.missing at /source (1:11)");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusalsAreThoseOfDocumentsAndLines() {
        assertThat(only(() -> JSON.readEntry("{\"id\":\"source:s\",\n\"title\":7}")))
                .startsWith("value.type at /title (2:9)");
        assertThat(only(() -> JSON.readLine("\n{\"source\":{\"id\":\"source:s\",\"title\":7}}")))
                .startsWith("value.type at /source/title (2:");
        assertThat(only(() -> JSON.readEntry(""))).startsWith("json.syntax");
        assertThat(only(() -> JSON.readLine(" \n"))).startsWith("json.syntax");
        assertThat(only(() -> JSON.readEntry(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'})))
                .startsWith("json.encoding");
        assertThat(only(() -> JSON.readEntry("{\"id\":\"source:s\"}{}"))).startsWith("json.trailing");
        assertThat(only(() -> JSON.readLine(JSON.writeLine(SOURCE) + "\n" + JSON.writeLine(SOURCE))))
                .isEqualTo("json.trailing (2:1): expected one line but another follows");
        assertThat(JSON.readLine(JSON.writeLine(SOURCE) + "\r\n")).isEqualTo(SOURCE);
        assertThatThrownBy(() -> JSON.readLine(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("line");
        assertThatThrownBy(() -> JSON.writeEntry(null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("entry");
    }

    @Test
    void limitsAreThoseOfALine() {
        CommuniqueJson narrow = JSON.with(
                ReadOptions.builder().maxLineBytes(100).rejectUnknown().build());
        String longer = "{\"id\":\"source:s\",\"title\":\"" + "x".repeat(100) + "\"}";

        assertThat(only(() -> narrow.readEntry(longer))).startsWith("limit.bytes");
        assertThat(only(() -> narrow.readLine("{\"source\":" + longer + "}"))).startsWith("limit.bytes");
        assertThat(only(() -> narrow.readEntry("{\"id\":\"source:s\",\"later\":1}")))
                .startsWith("member.unknown");
        assertThat(JSON.readEntry(longer)).isInstanceOf(Source.class);
    }

    private static String only(ThrowingCallable reading) {
        DossierReadException e = catchThrowableOfType(DossierReadException.class, reading);
        assertThat(e.faults()).hasSize(1);
        return e.faults().get(0).toString();
    }
}
