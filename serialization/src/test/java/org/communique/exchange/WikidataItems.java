package org.communique.exchange;

import java.util.List;
import java.util.Locale;
import org.communique.actor.Actor;
import org.communique.actor.Tenure;
import org.communique.entry.Entry;
import org.communique.id.ActorId;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Items in the form of Wikidata, made of a few statements, and what becomes of them. */
final class WikidataItems {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static final String HUMAN = statement("P31", "normal", item("Q5"), "");

    private WikidataItems() {}

    /** {@return a person with the id Q1 and these statements} */
    static String person(String... statements) {
        return entity("Q1", HUMAN + join(statements));
    }

    /** {@return an item with a label and these statements} */
    static String entity(String id, String statements) {
        return "{\"type\":\"item\",\"id\":\"" + id + "\",\"lastrevid\":7,"
                + "\"labels\":{\"en\":{\"language\":\"en\",\"value\":\"Ida Holm\"}},\"claims\":"
                + byProperty(statements) + "}";
    }

    /** {@return an item that is an instance of another, with these statements} */
    static String instance(String id, String of, String... statements) {
        return entity(id, statement("P31", "normal", item(of), "") + join(statements));
    }

    private static String join(String... statements) {
        return statements.length == 0 ? "" : "," + String.join(",", statements);
    }

    private static String byProperty(String statements) {
        ObjectNode claims = MAPPER.createObjectNode();
        for (JsonNode statement : MAPPER.readTree("[" + statements + "]")) {
            String property = statement.at("/mainsnak/property").stringValue();
            claims.withArray(JsonPointer.compile("/" + property)).add(statement);
        }
        return MAPPER.writeValueAsString(claims);
    }

    /** {@return a statement with the ids of its property and of all it says} */
    static String statement(String property, String rank, String value, String more) {
        String guid = "Q1$00000000-0000-4000-8000-"
                + String.format(Locale.ROOT, "%012x", (property + rank + value + more).hashCode());
        return "{\"mainsnak\":" + snak(property, value) + ",\"type\":\"statement\",\"id\":\"" + guid + "\",\"rank\":\""
                + rank + "\"" + more + "}";
    }

    /** {@return qualifiers, each of a property and a value} */
    static String qualifiers(String... snaks) {
        return ",\"qualifiers\":" + snaks(snaks);
    }

    /** {@return one reference, of properties and values} */
    static String reference(String... snaks) {
        return ",\"references\":[{\"hash\":\"00\",\"snaks\":" + snaks(snaks) + "}]";
    }

    private static String snaks(String... snaks) {
        StringBuilder json = new StringBuilder("{");
        for (int i = 0; i < snaks.length; i += 2) {
            json.append(i == 0 ? "" : ",")
                    .append('"')
                    .append(snaks[i])
                    .append("\":[")
                    .append(snak(snaks[i], snaks[i + 1]))
                    .append(']');
        }
        return json.append('}').toString();
    }

    /** {@return a snak of a value, or of {@code somevalue} or {@code novalue}} */
    static String snak(String property, String value) {
        String begin = "{\"property\":\"" + property + "\",\"snaktype\":\"";
        return value.startsWith("{")
                ? begin + "value\",\"datavalue\":" + value + "}"
                : begin + value + "\",\"datatype\":\"time\"}";
    }

    static String item(String id) {
        return "{\"type\":\"wikibase-entityid\",\"value\":{\"entity-type\":\"item\",\"id\":\"" + id + "\"}}";
    }

    static String text(String value) {
        return "{\"type\":\"string\",\"value\":\"" + value + "\"}";
    }

    static String time(String time, int precision) {
        return time(time, precision, "Q1985727");
    }

    static String time(String time, int precision, String calendar) {
        return "{\"type\":\"time\",\"value\":{\"time\":\"" + time + "\",\"precision\":" + precision
                + ",\"timezone\":0,\"before\":0,\"after\":0,\"calendarmodel\":\"http://www.wikidata.org/entity/"
                + calendar + "\"}}";
    }

    /** {@return an item with other members} */
    static String with(String item, String members) {
        ObjectNode changed = (ObjectNode) MAPPER.readTree(item);
        changed.setAll((ObjectNode) MAPPER.readTree(members));
        return MAPPER.writeValueAsString(changed);
    }

    static ImportResult read(String... items) {
        return Importers.wikidata().read(WikidataSamples.answer(List.of(items)));
    }

    /** {@return the one tenure of an office that began and ended so} */
    static Tenure tenure(String... qualifiers) {
        return read(person(statement("P39", "normal", item("Q2"), qualifiers(qualifiers))))
                .dossier()
                .tenures()
                .get(0);
    }

    static String period(Tenure tenure) {
        return tenure.period().flatMap(TimeExpression::edtf).map(Edtf::text).orElse("");
    }

    static Actor actor(ImportResult result, String item) {
        return result.dossier().find(ActorId.of("wikidata." + item)).orElseThrow();
    }

    static String kept(Entry entry) {
        return entry.extensions().get("wikidata:record").orElseThrow().text();
    }
}
