package org.communique.examples.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.communique.amount.Bounds;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Rank;
import org.communique.evidence.Factuality;
import org.communique.exchange.table.Tables;
import org.communique.id.SourceId;
import org.communique.json.CommuniqueJson;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.Total;
import org.communique.pledge.Pledge;
import org.communique.pledge.Stage;
import org.communique.time.Edtf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ThreeQuestionsTest {

    @TempDir
    private Path folder;

    private TableDatabase load(Dossier... dossiers) throws SQLException, IOException {
        Tables.standard().write(folder, dossiers);
        return TableDatabase.load(folder);
    }

    private static List<String> lines(TableDatabase database, String query) throws SQLException {
        return database.rows(query).stream()
                .skip(1)
                .map(row -> String.join(" | ", row))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void whatDonorsPromisedAndDeliveredIsWhatTheLedgerSays(Samples sample) throws SQLException, IOException {
        Dossier dossier = sample.dossier();
        try (TableDatabase database = load(dossier)) {
            List<String> told = lines(database, """
                    SELECT giver, for_year, measure, unit, item, promised_lower, promised_lower_inclusive, promised_upper,
                        promised_upper_inclusive, promised, delivered_lower, delivered_lower_inclusive, delivered_upper,
                        delivered_upper_inclusive, delivered
                    FROM donor_year
                    """);
            Ledger ledger = Ledger.of(dossier);
            Set<String> expected = new TreeSet<>(figures(ledger, "-"));
            for (int year : years(ledger)) {
                expected.addAll(figures(ledger.during(Edtf.parse(String.valueOf(year))), String.valueOf(year)));
            }
            assertThat(told).isNotEmpty().containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static Set<Integer> years(Ledger ledger) {
        Set<Integer> years = new TreeSet<>();
        ledger.accounts().forEach(account -> account.period().ifPresent(period -> {
            Optional<LocalDate> first = period.earliest().or(period::latest);
            Optional<LocalDate> last = period.latest().or(period::earliest);
            for (int year = first.orElseThrow().getYear();
                    year <= last.orElseThrow().getYear();
                    year++) {
                years.add(year);
            }
        }));
        return years;
    }

    private static Set<String> figures(Ledger ledger, String year) {
        Map<String, String> promised = totals(ledger, Stage.PLEDGED, year);
        Map<String, String> delivered = totals(ledger, Stage.DISBURSED, year);
        Set<String> keys = new TreeSet<>(promised.keySet());
        keys.addAll(delivered.keySet());
        String none = "- | - | - | - | -";
        return keys.stream()
                .map(key -> key + " | " + promised.getOrDefault(key, none) + " | " + delivered.getOrDefault(key, none))
                .collect(Collectors.toSet());
    }

    private static Map<String, String> totals(Ledger ledger, Stage stage, String year) {
        Map<String, String> totals = new TreeMap<>();
        for (Total total : ledger.totals(Figure.reached(stage), By.GIVER)) {
            String key = String.join(
                    " | ",
                    total.key().get(0),
                    year,
                    total.measure().column().name().toLowerCase(Locale.ROOT),
                    total.measure().unit(),
                    total.measure().item().orElse("-"));
            totals.put(key, bound(total.bounds().lower()) + bound(total.bounds().upper()) + total.inWords());
        }
        return totals;
    }

    private static String bound(Optional<Bounds.Bound> bound) {
        return bound.map(end -> end.value().toPlainString() + " | " + end.inclusive() + " | ")
                .orElse("- | - | ");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsSaidAboutAPledgeIsWhatTheLookupFinds(Samples sample) throws SQLException, IOException {
        Dossier dossier = sample.dossier();
        try (TableDatabase database = load(dossier)) {
            Map<String, Set<String>> told = new HashMap<>();
            database.rows("SELECT about, statement FROM said_about WHERE how <> 'stated-in'").stream()
                    .skip(1)
                    .forEach(row -> told.computeIfAbsent(row.get(0), absent -> new HashSet<>())
                            .add(row.get(1)));
            for (Pledge pledge : dossier.pledges()) {
                String thing = dossier.sameAs(pledge.id()).get(0).id().text();
                Set<String> found = dossier.lookup().about(pledge.id()).stream()
                        .map(statement -> statement.id().text())
                        .collect(Collectors.toSet());
                assertThat(told.getOrDefault(thing, Set.of())).as(thing).isEqualTo(found);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void sourcesOfEventsAreThoseThatTheyCite(Samples sample) throws SQLException, IOException {
        Dossier dossier = withCertainLinks(sample.dossier());
        try (TableDatabase database = load(sample.dossier())) {
            Map<String, Set<String>> expected = new LinkedHashMap<>();
            dossier.events().stream()
                    .filter(event -> event.rank() != Rank.DEPRECATED)
                    .forEach(event -> expected.computeIfAbsent(
                                    dossier.sameAs(event.id()).get(0).id().text(), absent -> new TreeSet<>())
                            .addAll(sources(dossier, event)));
            List<String> lines = expected.entrySet().stream()
                    .map(each -> each.getKey() + " | " + each.getValue().size())
                    .toList();
            assertThat(lines(database, "SELECT event, sources FROM event_sources"))
                    .containsExactlyInAnyOrderElementsOf(lines);
        }
    }

    /** What is only probably the same is not counted as one. */
    private static Dossier withCertainLinks(Dossier dossier) {
        return dossier.toBuilder()
                .links(dossier.links().stream()
                        .filter(link -> link.holds(Factuality.CERTAIN))
                        .toList())
                .build();
    }

    /** The sources of citations anywhere in an entry, read from its JSON. */
    private static Set<String> sources(Dossier dossier, Entry entry) {
        JsonNode json =
                JsonMapper.builder().build().readTree(CommuniqueJson.standard().toBytes(entry));
        return json.findValues("evidence").stream()
                .flatMap(JsonNode::valueStream)
                .filter(words -> Set.of("certain", "probable")
                        .contains(words.path("factuality").asString("certain")))
                .map(words -> SourceId.parse(words.path("source").asString()))
                .map(source -> dossier.sameAs(source).stream()
                        .findFirst()
                        .map(Entry::id)
                        .map(id -> id.text())
                        .orElse(source.text()))
                .collect(Collectors.toSet());
    }

    @Test
    void theAnswersAreThoseOfTheReadMeAndStandInParquet() throws SQLException, IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ThreeQuestions.answer(
                List.of(Samples.NEWS.dossier()), folder, new PrintStream(printed, true, StandardCharsets.UTF_8));
        String readMe = Files.readString(Path.of("README.md"));
        List<String> answers =
                new ArrayList<>(List.of(printed.toString(StandardCharsets.UTF_8).split("\n\n", -1)));
        assertThat(answers.subList(0, 4)).allSatisfy(part -> assertThat(readMe).contains(part));
        assertThat(answers.get(4)).isEqualTo("Which events stand on one source alone?");
        assertThat(answers.get(5).lines().limit(6))
                .allSatisfy(line -> assertThat(readMe).contains(line));
        try (TableDatabase database = TableDatabase.load(folder.resolve("tables"))) {
            for (Question question : Question.values()) {
                Path file = folder.resolve(question.name().toLowerCase(Locale.ROOT) + ".parquet");
                assertThat(lines(database, "FROM read_parquet('" + file + "')"))
                        .isEqualTo(lines(database, question.query()));
            }
        }
    }

    @Test
    void boundsOfDonorsAreNumbersToo() throws SQLException, IOException {
        try (TableDatabase database = load(Samples.FTS.dossier())) {
            assertThat(lines(database, "SELECT DISTINCT typeof(promised_lower) FROM donor_year_numeric"))
                    .containsExactly("DECIMAL(38,4)");
            assertThat(lines(database, "SELECT count(*), count(promised_lower) FROM donor_year_numeric"))
                    .isEqualTo(lines(database, "SELECT count(*), count(promised_lower) FROM donor_year"));
        }
    }

    @Test
    void severalDossiersStayApart() throws SQLException, IOException {
        try (TableDatabase database = load(Samples.all().toArray(Dossier[]::new))) {
            assertThat(lines(database, "SELECT count(DISTINCT dossier) FROM entry"))
                    .containsExactly("3");
            assertThat(lines(database, "SELECT sum(left_out) FROM not_numeric")).containsExactly("0");
            assertThat(lines(database, "SELECT giver FROM donor_year WHERE dossier LIKE 'coalition%' AND giver <> ''"))
                    .containsOnly("actor:united-kingdom");
        }
    }

    /** Together these have every attribute of every type, so every column of every table is loaded with something. */
    @Test
    void everyColumnLoads() throws SQLException, IOException {
        Path golden = Path.of("..", "..", "serialization/src/test/resources/golden/1.0");
        List<Dossier> dossiers = new ArrayList<>();
        for (String name : List.of("everything.json", "awkward.json", "later.json", "pledges.json")) {
            dossiers.add(CommuniqueJson.standard().read(golden.resolve(name)));
        }
        try (TableDatabase database = load(dossiers.toArray(Dossier[]::new))) {
            List<String> empty = new ArrayList<>();
            Tables.definitions().forEach(table -> {
                try {
                    String rows = lines(database, "SELECT count(*) FROM " + table.name())
                            .get(0);
                    long written = records(folder.resolve(table.file()));
                    assertThat(rows).as(table.name()).isEqualTo(String.valueOf(written));
                    if (written == 0) {
                        empty.add(table.name());
                    }
                } catch (SQLException | IOException e) {
                    throw new AssertionError(table.name(), e);
                }
            });
            assertThat(empty).isEmpty();
        }
    }

    /** The number of rows below the header: line feeds that are in no quotation marks. */
    private static long records(Path file) throws IOException {
        boolean quoted = false;
        long ends = 0;
        for (char c : Files.readString(file).toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                ends++;
            }
        }
        return ends - 1;
    }
}
