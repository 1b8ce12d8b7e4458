package org.communique.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.actor.Name;
import org.communique.actor.State;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    private static final Dossier ONE = dossier("one", "Norland");
    private static final Dossier TWO = dossier("two", "Arnost");

    @TempDir
    private Path folder;

    private static Dossier dossier(String id, String note) {
        return Dossier.of(DossierId.of(id)).plus(state(note));
    }

    private static State state(String note) {
        return State.builder()
                .id(ActorId.of("norland"))
                .addNames(Name.of("Norland"))
                .note(note)
                .build();
    }

    @Test
    void severalDossiersStandBelowEachOther() {
        TableRows rows = TableRows.of(ONE, TWO);
        assertThat(rows.rows("actor").stream().map(row -> row.get("dossier")))
                .containsExactly(Optional.of("one"), Optional.of("two"));
    }

    @Test
    void theFilesAreTheTablesAndTheStatements() throws IOException {
        Tables.standard().write(folder, ONE);
        Stream<String> tables = Tables.definitions().stream().map(TableDefinition::file);
        assertThat(names())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(tables, Stream.of("schema.sql", "views.sql"))
                        .toList());
    }

    @Test
    void headersAreTheColumnsOfTheDefinitionsAndOfTheSchema() throws IOException {
        Tables.standard().write(folder, ONE);
        TableRows rows = TableRows.read(folder);
        String schema = Files.readString(folder.resolve("schema.sql"));
        for (TableDefinition table : Tables.definitions()) {
            assertThat(rows.header(table.name())).isEqualTo(table.header());
            assertThat(columnsOf(table, schema))
                    .as(table.name())
                    .isEqualTo(table.columns().stream()
                            .map(column -> column.name() + ' ' + column.type().sql())
                            .toList());
            assertThat(table.header()).containsAll(table.key()).doesNotHaveDuplicates();
            table.columns().forEach(column -> assertThat(schema)
                    .contains("COMMENT ON COLUMN \"" + table.name() + "\".\"" + column.name() + "\" IS '"));
        }
    }

    @Test
    void thePageNamesEveryTable() throws IOException {
        String page = Files.readString(Path.of("docs", "tables.md"));
        assertThat(Tables.definitions()).allSatisfy(table -> assertThat(page).contains('`' + table.name() + '`'));
    }

    private static List<String> columnsOf(TableDefinition table, String schema) {
        String begin = "CREATE OR REPLACE TABLE \"" + table.name() + "\" (\n";
        int start = schema.indexOf(begin) + begin.length();
        String columns = schema.substring(start, schema.indexOf("    PRIMARY KEY", start));
        return Pattern.compile("(?m)^    \"([a-z_]+)\" ([A-Z]+)( NOT NULL)?,$")
                .matcher(columns)
                .results()
                .map(column -> column.group(1) + ' ' + column.group(2))
                .toList();
    }

    @Property(tries = 20)
    void theSameDossiersMakeTheSameFiles(@ForAll Dossier dossier) throws IOException {
        assertThat(files(dossier)).isEqualTo(files(dossier.toBuilder().build()));
    }

    private static Map<String, String> files(Dossier dossier) throws IOException {
        Path written = TableRows.folder();
        try {
            Tables.standard().write(written, dossier);
            return files(written);
        } finally {
            TableRows.delete(written);
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                content.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return content;
    }

    @Test
    void aTextWithoutCharactersIsNoAbsentOne() throws IOException {
        Tables.standard().write(folder, ONE);
        assertThat(Files.readAllLines(folder.resolve("ledger_total.csv"))).hasSize(1);
        assertThat(Files.readString(folder.resolve("actor.csv"))).endsWith("\n").doesNotContain("\r");
        TableRows rows = TableRows.read(folder);
        assertThat(rows.cell("name", "owner")).isEmpty();
        assertThat(rows.cell("name", "language")).isNull();
    }

    @Test
    void tablesOfBeforeAreReplaced() throws IOException {
        Tables.standard().write(folder, ONE, TWO);
        Tables.standard().write(folder, TWO);
        assertThat(TableRows.read(folder).cell("actor", "dossier")).isEqualTo("two");
    }

    @Test
    void aFolderWithOtherFilesIsRefusedAndLeftAsItIs() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "mine");
        assertThatThrownBy(() -> Tables.standard().write(folder, ONE))
                .isInstanceOf(UncheckedIOException.class)
                .hasCauseInstanceOf(DirectoryNotEmptyException.class);
        assertThat(names()).containsExactly("notes.txt");
    }

    @Test
    void anotherFileBesideTablesIsRefusedToo() throws IOException {
        Tables.standard().write(folder, ONE);
        Files.writeString(folder.resolve("notes.txt"), "mine");
        Map<String, String> before = files(folder);
        assertThatThrownBy(() -> Tables.standard().write(folder, TWO))
                .hasCauseInstanceOf(DirectoryNotEmptyException.class);
        assertThat(files(folder)).isEqualTo(before);
    }

    @Test
    void aTableOfSomebodyElseIsNoneOfOurs() throws IOException {
        Files.writeString(folder.resolve("event.csv"), "id,name\n");
        assertThatThrownBy(() -> Tables.standard().write(folder, ONE))
                .hasCauseInstanceOf(DirectoryNotEmptyException.class);
        Files.writeString(folder.resolve("schema.sql"), "CREATE TABLE event (id VARCHAR);");
        assertThatThrownBy(() -> Tables.standard().write(folder, ONE))
                .hasCauseInstanceOf(DirectoryNotEmptyException.class);
        assertThat(Files.readString(folder.resolve("event.csv"))).isEqualTo("id,name\n");
    }

    @Test
    void whatFailsLeavesNoTableAndThoseOfBeforeAsTheyAre() throws IOException {
        Tables.standard().write(folder, ONE);
        Map<String, String> before = files(folder);
        assertThatThrownBy(() -> Tables.standard().write(failingBehind(TWO), folder))
                .isInstanceOf(IllegalStateException.class);
        assertThat(files(folder)).isEqualTo(before);

        Path missing = folder.resolve("none").resolve("yet");
        assertThatThrownBy(() -> Tables.standard().write(failingBehind(TWO), missing))
                .isInstanceOf(IllegalStateException.class);
        assertThat(missing).doesNotExist();
    }

    @Test
    void whatFailsAtTheEndLeavesThoseOfBefore() throws IOException {
        Tables.standard().write(folder, ONE);
        Files.delete(folder.resolve("need.csv"));
        Map<String, String> before = files(folder);
        Path inTheWay = folder.resolve("need.csv");
        Iterable<Dossier> blocking = () -> Stream.of(TWO)
                .peek(dossier ->
                        assertThat(inTheWay.resolve("mine").toFile().mkdirs()).isTrue())
                .iterator();
        assertThatThrownBy(() -> Tables.standard().write(blocking, folder)).isInstanceOf(UncheckedIOException.class);
        Files.delete(inTheWay.resolve("mine"));
        Files.delete(inTheWay);
        assertThat(files(folder)).isEqualTo(before);
        Tables.standard().write(folder, TWO);
        assertThat(TableRows.read(folder).cell("actor", "dossier")).isEqualTo("two");
    }

    @Test
    void aDirectoryOfTheNameOfATableIsRefusedBeforeAnythingIsWritten() throws IOException {
        Tables.standard().write(folder, ONE);
        Files.delete(folder.resolve("need.csv"));
        Files.createDirectory(folder.resolve("need.csv"));
        String before = Files.readString(folder.resolve("actor.csv"));
        assertThatThrownBy(() -> Tables.standard().write(folder, TWO))
                .hasCauseInstanceOf(DirectoryNotEmptyException.class);
        assertThat(Files.readString(folder.resolve("actor.csv"))).isEqualTo(before);
    }

    @Test
    void tablesThatAWritingPutAsideBeforeItWasKilledAreNoHindrance() throws IOException {
        Tables.standard().write(folder, ONE);
        Map<String, String> before = files(folder);
        for (String name : names()) {
            Files.writeString(folder.resolve(name + ".part"), "new");
        }
        for (String name : List.of("schema.sql", "actor.csv")) {
            Files.move(folder.resolve(name), folder.resolve(name + ".old"));
        }
        assertThatThrownBy(() -> Tables.standard().write(failingBehind(TWO), folder))
                .isInstanceOf(IllegalStateException.class);
        assertThat(files(folder)).isEqualTo(before);
        Tables.standard().write(folder, TWO);
        assertThat(names()).noneMatch(name -> name.endsWith(".old"));
    }

    private static Iterable<Dossier> failingBehind(Dossier dossier) {
        return () -> Stream.of(0, 1)
                .map(i -> {
                    if (i == 1) {
                        throw new IllegalStateException("broken off");
                    }
                    return dossier;
                })
                .iterator();
    }

    @Test
    void whatAWritingThatWasKilledLeftIsCleared() throws IOException {
        Files.writeString(folder.resolve("schema.sql.part"), "-- Tables of dossiers, made by Communique.");
        Files.writeString(folder.resolve("event.csv.part"), "half of");
        Tables.standard().write(folder, ONE);
        assertThat(names()).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThatThrownBy(() -> Tables.standard().write(file, ONE)).isInstanceOf(UncheckedIOException.class);
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void oneIdOfTwoDossiersIsRefused() {
        assertThatThrownBy(() -> Tables.standard().write(folder, ONE, ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("one");
        assertThat(names()).isEmpty();
    }

    @Test
    void oneIdOfTwoEntriesIsRefused() {
        Dossier twice = ONE.plus(state("again"));
        assertThatThrownBy(() -> Tables.standard().write(folder, twice))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("actor:norland");
        assertThat(names()).isEmpty();
    }

    @Test
    void formulasAreTextsUnlessTheyAreForSpreadsheets() throws IOException {
        for (String formula : List.of(
                "=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\n=1+1", "\uff1d1+1", "\uff0b1", "\uff0d1", "\uff20x")) {
            Dossier dossier = dossier("formula", formula);
            Tables.standard().write(folder, dossier);
            assertThat(TableRows.read(folder).cell("actor", "note")).isEqualTo(formula);
            Tables.standard().forSpreadsheets().write(folder, dossier);
            assertThat(TableRows.read(folder).cell("actor", "note")).isEqualTo("'" + formula);
        }
    }

    @Test
    void textsOfAnyKindComeBack() {
        for (String text : List.of(
                "\"",
                "a\"b,c",
                "a\nb",
                "a\r\nb",
                "a\u0000b",
                " a ",
                "#a",
                "\ufeffa",
                "''",
                "\ud83d\ude00",
                "a".repeat(10_000_000))) {
            assertThat(TableRows.of(dossier("any", text)).cell("actor", "note")).isEqualTo(text);
        }
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
