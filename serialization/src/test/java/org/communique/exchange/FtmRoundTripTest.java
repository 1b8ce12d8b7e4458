package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.communique.dossier.Dossier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Entities that become entries become the same entities again. */
class FtmRoundTripTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** Properties of which each entity of the schema may have some. */
    private static final Map<String, List<String>> SCHEMAS = Map.ofEntries(
            Map.entry(
                    "Person", List.of("birthDate", "deathDate", "nationality", "country", "gender", "notes", "alias")),
            Map.entry(
                    "LegalEntity", List.of("country", "jurisdiction", "leiCode", "previousName", "incorporationDate")),
            Map.entry("Organization", List.of("country", "wikidataId", "topics", "description", "address")),
            Map.entry("Company", List.of("jurisdiction", "mainCountry", "incorporationDate", "dissolutionDate")),
            Map.entry("PublicBody", List.of("country", "summary", "weakAlias")),
            Map.entry("Position", List.of("organization", "country", "numberOfSeats", "notes")),
            Map.entry("Occupancy", List.of("holder", "post", "startDate", "endDate", "date", "status", "constituency")),
            Map.entry("Membership", List.of("member", "organization", "startDate", "endDate", "role", "status")),
            Map.entry("Directorship", List.of("director", "organization", "startDate", "role", "secretary")),
            Map.entry("Employment", List.of("employee", "employer", "endDate", "status")),
            Map.entry(
                    "Payment",
                    List.of(
                            "beneficiary",
                            "amount",
                            "currency",
                            "amountEur",
                            "amountUsd",
                            "date",
                            "startDate",
                            "purpose")),
            Map.entry("Sanction", List.of("entity", "authority", "program", "reason", "startDate", "endDate", "date")),
            Map.entry("Event", List.of("date", "startDate", "location", "organizer", "involved", "notes", "country")),
            Map.entry("Ownership", List.of("owner", "asset", "percentage", "startDate")),
            Map.entry("Family", List.of("person", "relative", "relationship")),
            Map.entry("UnknownLink", List.of("subject", "object", "role")),
            Map.entry("Article", List.of("title", "publisher", "sourceUrl", "publishedAt", "author")),
            Map.entry("Pages", List.of("title", "fileName", "date")),
            Map.entry("Address", List.of("full", "city", "country")));

    private static final List<String> IDS = List.of(
            "a", "b", "c", "d", "NK-1", "de-Ü_1 x", "~7e", "x".repeat(200), "tilde~zz", "e", "f", "g", "h", "i", "j");

    private static final List<String> VALUES = List.of(
            "2010",
            "2010-03",
            "2010-03-04",
            "2010-00-00",
            "2011-13",
            "2011-02-03T00:00:00",
            "2011-02-03T10:11:12Z",
            "1999-12-31",
            "soon",
            "de",
            "gb",
            "suhh",
            "eu",
            "100",
            "100.50",
            "-5",
            "3,000",
            "0.00",
            "1e5",
            "GBP",
            "EUR",
            "KRW",
            "current",
            "ended",
            "active",
            "Q42",
            "a",
            "b",
            "c",
            "d",
            "NK-1",
            "no-such",
            " blank before",
            "Straße",
            "line\nbreak",
            "\u202Eturned",
            "x".repeat(300));

    private static void comesBack(byte[] lines) {
        Dossier dossier = FtmSamples.readAll(lines).dossier();
        assertThat(FtmSamples.byId(FtmSamples.written(dossier))).isEqualTo(FtmSamples.byId(FtmSamples.linesOf(lines)));
    }

    @Test
    void donationsComeBackWithAddressesWhereTheseAreAskedFor() {
        comesBack(SharedSamples.require(FtmSamples.DONATIONS));
    }

    @Test
    void donationsComeBackWithoutWhatIsAboutPersons() {
        byte[] lines = SharedSamples.require(FtmSamples.DONATIONS);
        Dossier dossier = Importers.ftm().read(lines).dossier();
        List<String> expected = FtmSamples.linesOf(lines).stream()
                .filter(line -> !line.contains("\"schema\": \"Address\""))
                .map(line -> line.replaceAll("\"addressEntity\": \\[[^\\]]*\\], ", ""))
                .toList();
        assertThat(FtmSamples.byId(FtmSamples.written(dossier))).isEqualTo(FtmSamples.byId(expected));
        assertThat(FtmSamples.report(dossier).values().lost()).isZero();
    }

    /** What the model has nothing for does not come back: a vessel. */
    @Test
    void entitiesOfAllSchemasComeBack() {
        comesBack(FtmSamples.file(FtmSamples.linesOf(SharedSamples.own(FtmSamples.OWN)).stream()
                .filter(line -> !line.contains("\"Vessel\""))
                .toList()));
    }

    @Property(tries = 100)
    void anyEntitiesComeBack(@ForAll("lines") List<String> lines) {
        comesBack(FtmSamples.file(lines));
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> schemas =
                Arbitraries.of(SCHEMAS.keySet().stream().sorted().toList());
        Arbitrary<List<String>> values =
                Arbitraries.of(VALUES).list().ofMinSize(1).ofMaxSize(2);
        Arbitrary<List<List<String>>> all = values.list().ofSize(9);
        Arbitrary<Integer> mask = Arbitraries.integers().between(0, (1 << 8) - 1);
        return Combinators.combine(schemas, all, mask, Arbitraries.integers().between(0, 3))
                .as(FtmRoundTripTest::entity)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(FtmRoundTripTest::numbered);
    }

    /** An entity without an id: a name, somebody who pays, and some of the other properties. */
    private static String entity(String schema, List<List<String>> values, int mask, int members) {
        ObjectNode entity = MAPPER.createObjectNode();
        entity.put("schema", schema);
        ObjectNode properties = entity.putObject("properties");
        List<String> names = SCHEMAS.getOrDefault(schema, List.of());
        for (int i = 0; i < names.size(); i++) {
            if ((mask >> i & 1) == 1) {
                values.get(i).forEach(properties.withArray(names.get(i))::add);
            }
        }
        properties
                .putArray(schema.equals("Payment") ? "payer" : "name")
                .add(values.get(8).get(0));
        if ((members & 1) == 1) {
            entity.putArray("datasets").add("one").add("two words");
            entity.put("last_change", "2024-05-06T07:08:09Z");
        }
        if ((members & 2) == 2) {
            entity.put("target", true).put("caption", "Caption").put("last_change", "2024-05-06T07:08:09");
        }
        return MAPPER.writeValueAsString(entity);
    }

    private static List<String> numbered(List<String> entities) {
        return Stream.iterate(0, i -> i < entities.size(), i -> i + 1)
                .map(i -> "{\"id\":" + MAPPER.writeValueAsString(IDS.get(i)) + ","
                        + entities.get(i).substring(1))
                .toList();
    }
}
