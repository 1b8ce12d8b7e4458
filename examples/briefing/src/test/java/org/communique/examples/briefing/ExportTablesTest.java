package org.communique.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.communique.exchange.table.TableDefinition;
import org.communique.exchange.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that makes tables for SQL. */
class ExportTablesTest {

    private static final String HEADER = """
            {"dossier":{"communique":"1","id":"%s"}}
            """;
    private static final String ACTOR = """
            {"actor":{"type":"state","id":"actor:%s","names":[{"text":"%s"}],"markings":[%s]}}
            """;
    private static final String AMBER = """
            {"kind":"visibility","value":"TLP:AMBER"}""";

    private final Path folder;

    ExportTablesTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private String file(String id, String... actors) throws IOException {
        return Files.writeString(folder.resolve(id + ".ndjson"), HEADER.formatted(id) + String.join("", actors))
                .toString();
    }

    private static String actor(String id, String name, String... markings) {
        return ACTOR.formatted(id, name, String.join(",", markings));
    }

    private String tables() {
        return folder.resolve("tables").toString();
    }

    private List<String> lines(String table) throws IOException {
        return Files.readAllLines(folder.resolve("tables").resolve(table + ".csv"));
    }

    @Test
    void dossiersStandInOneFolder() throws IOException {
        Run run = Run.of(
                "export",
                file("one", actor("norland", "Norland")),
                file("two", actor("arnost", "Arnost")),
                "--to",
                "tables",
                "--out",
                tables());
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(Tables.definitions().size() + " tables, dossiers: 2");
        assertThat(lines("dossier")).containsExactly("dossier,title", "one,", "two,");
        try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
            assertThat(files.map(each -> each.getFileName().toString()))
                    .contains("schema.sql", "views.sql")
                    .containsAll(Tables.definitions().stream()
                            .map(TableDefinition::file)
                            .toList());
        }
    }

    @Test
    void theReportIsJsonWhereThatIsAskedFor() throws IOException {
        Run run = Run.of("export", file("one"), "--to", "tables", "--out", tables(), "--format", "json");
        assertThat(run.err()).contains("\"tables\" : " + Tables.definitions().size(), "\"dossiers\" : 1");
    }

    @Test
    void onlyWhatEverybodyMaySeeIsThereWhereThatIsAskedFor() throws IOException {
        String file = file("one", actor("norland", "Norland"), actor("arnost", "Arnost", AMBER));
        Run.of("export", file, "--to", "tables", "--out", tables(), "--public", "2025-03-06");
        assertThat(lines("actor")).hasSize(2).last().asString().startsWith("one,actor:norland,");
        assertThat(lines("marking")).hasSize(1);
    }

    @Test
    void formulasAreTextsForSpreadsheets() throws IOException {
        String file = file("one", actor("norland", "=1+1"));
        Run.of("export", file, "--to", "tables", "--out", tables());
        assertThat(lines("name").get(1)).contains(",=1+1,");
        Run.of("export", file, "--to", "tables", "--out", tables(), "--spreadsheet");
        assertThat(lines("name").get(1)).contains(",'=1+1,");
    }

    @Test
    void aFolderHasToBeNamed() throws IOException {
        Run run = Run.of("export", file("one"), "--to", "tables");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("missing: --out DIR");
    }

    @Test
    void standardOutputIsNoFolder() throws IOException {
        Run run = Run.of("export", file("one"), "--to", "tables", "--out", "-");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--out -");
        assertThat(Path.of("-")).doesNotExist();
    }

    @Test
    void twoImportsOfOneSystemStandInOneFolder() throws IOException {
        String flows = "../../serialization/src/test/resources/exchange/fts-flows.json";
        String[] files = new String[2];
        for (int i = 0; i < 2; i++) {
            files[i] = folder.resolve("flows" + i + ".ndjson").toString();
            assertThat(Run.of("import", flows, "--dossier", "fts-" + i, "--out", files[i])
                            .status())
                    .isZero();
        }
        Run run = Run.of("export", files[0], files[1], "--to", "tables", "--out", tables());
        assertThat(run.status()).isZero();
        assertThat(lines("dossier")).containsExactly("dossier,title", "fts-0,", "fts-1,");
    }

    @Test
    void aFolderWithOtherFilesIsRefused() throws IOException {
        Run run = Run.of("export", file("one"), "--to", "tables", "--out", folder.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(folder.toString(), "name a new folder");
        assertThat(Path.of(tables())).doesNotExist();
    }

    @Test
    void oneIdOfTwoDossiersOrEntriesIsRefused() throws IOException {
        String one = file("one", actor("norland", "Norland"));
        Run dossiers = Run.of("export", one, one, "--to", "tables", "--out", tables());
        assertThat(dossiers.status()).isEqualTo(2);
        assertThat(dossiers.err())
                .contains("one: two of the dossiers have this id", one + " and " + one, "import --dossier");

        String twice = file("twice", actor("norland", "Norland"), actor("norland", "Norland"));
        Run entries = Run.of("export", twice, "--to", "tables", "--out", tables());
        assertThat(entries.status()).isEqualTo(2);
        assertThat(entries.err()).contains("twice: two of its entries have one id");
        assertThat(Path.of(tables())).doesNotExist();
    }

    @Test
    void whatIsForTablesIsForNoOtherSystem() throws IOException {
        Run run = Run.of("export", file("one"), "--to", "ftm", "--spreadsheet");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--spreadsheet");
    }
}
