package org.communique.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds tables against the JSON of what is in them: every value of the one has its cell in the other, and nothing else a row. */
class EveryValueProperties {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    @Property(tries = 60)
    void everyValueOfADossierIsInItsCell(@ForAll Dossier dossier) {
        new Comparison(dossier).check();
    }

    /** Together these have every attribute of every type. */
    @ParameterizedTest
    @ValueSource(strings = {"everything", "awkward", "later", "pledges"})
    void everyAttributeOfEveryTypeHasAPlace(String name) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/golden/1.0/" + name + ".json")) {
            new Comparison(CommuniqueJson.standard()
                            .read(Objects.requireNonNull(in).readAllBytes()))
                    .check();
        }
    }

    @Test
    void aDossierWithoutEntriesHasItsRow() {
        new Comparison(Dossier.of(DossierId.of("empty"))).check();
    }

    /** A dossier as JSON and as tables. */
    private static final class Comparison {

        private final TableRows tables;
        private final JsonNode json;
        private final Map<String, List<Place>> places = new HashMap<>();
        private final Set<Place> met = new HashSet<>();

        Comparison(Dossier dossier) {
            tables = TableRows.of(dossier);
            json = TREES.readTree(CommuniqueJson.standard().toBytes(dossier));
            Tables.definitions().stream()
                    .filter(table -> table.key().contains("entry"))
                    .forEach(table -> tables.rows(table.name()).forEach(row -> add(table.name(), row)));
        }

        private void add(String table, ReadRow row) {
            String path = text(row, "path");
            places.computeIfAbsent(text(row, "entry") + ' ' + path, absent -> new ArrayList<>())
                    .add(new Place(table, path, row));
        }

        private static String text(ReadRow row, String column) {
            return row.get(column).orElse("");
        }

        void check() {
            ReadRow dossier = tables.rows("dossier").get(0);
            json.forEachEntry((name, value) -> {
                if (name.equals("id")) {
                    assertThat(dossier.get("dossier")).contains(value.asString());
                } else if (value.isArray() && isEntries(name)) {
                    value.forEach(entry -> entry(name, entry));
                } else if (!name.equals("communique")) {
                    member(new Place("dossier", "", dossier), "", "", "", name, value);
                }
            });
            places.values().forEach(all -> assertThat(met).containsAll(all));
        }

        private static boolean isEntries(String name) {
            return Set.of(
                            "sources",
                            "actors",
                            "offices",
                            "tenures",
                            "memberships",
                            "statements",
                            "pledges",
                            "needs",
                            "events",
                            "links",
                            "unrecognized")
                    .contains(name);
        }

        private void entry(String list, JsonNode entry) {
            JsonNode object = list.equals("unrecognized")
                    ? entry.valueStream().findFirst().orElseThrow()
                    : entry;
            String id = object.path("id").asString();
            List<Place> rows = places.getOrDefault(id + " ", List.of());
            assertThat(rows).as(id).hasSize(list.equals("unrecognized") ? 1 : 2);
            met.addAll(rows);
            Place own = rows.stream()
                    .filter(row -> list.equals("unrecognized") || !row.table().equals("entry"))
                    .findFirst()
                    .orElseThrow();
            object.forEachEntry((name, value) -> {
                if (!name.equals("id")) {
                    member(own, id, "", "", name, value);
                }
            });
        }

        private void member(Place row, String entry, String path, String prefix, String name, JsonNode value) {
            String place = path + '/' + name.replace("~", "~0").replace("/", "~1");
            List<Place> kept = places.getOrDefault(entry + ' ' + place, List.of());
            if (!kept.isEmpty()) {
                assertThat(TREES.readTree(text(kept.get(0).cells(), "json"))).isEqualTo(value);
                met.addAll(kept);
            } else if (value.isArray()) {
                for (int i = 0; i < value.size(); i++) {
                    element(entry, place + '/' + i, value.get(i));
                }
            } else if (value.isObject()) {
                value.forEachEntry(
                        (member, inner) -> member(row, entry, place, prefix + snake(name) + '_', member, inner));
            } else {
                String column = prefix + snake(name);
                String renamed = row.table() + '_' + column;
                Optional<String> found = row.cells().get(row.cells().has(renamed) ? renamed : column);
                assertThat(found).as("%s.%s of %s", row.table(), column, entry).contains(value.asString());
            }
        }

        private void element(String entry, String path, JsonNode value) {
            List<Place> rows = places.getOrDefault(entry + ' ' + path, List.of());
            assertThat(rows).as(entry + ' ' + path).hasSize(1);
            met.addAll(rows);
            if (value.isObject()) {
                value.forEachEntry((name, inner) -> member(rows.get(0), entry, path, "", name, inner));
            } else {
                assertThat(rows.get(0).cells().get("value")).contains(value.asString());
            }
        }

        private static String snake(String name) {
            return name.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
        }
    }

    /** A row, and where in its entry what it is made of stands. */
    private record Place(String table, String path, ReadRow cells) {}
}
