package org.communique.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Items that the importer of Wikidata is tried on. */
final class WikidataSamples {

    static final String PERSON = "wikidata/Q7747_wbgetentities.json";
    static final String LANGUAGE = "wikidata/wdtk_item.json";
    static final String ENTITIES = "wikidata-entities.json";
    static final String DUMP = "wikidata-dump.json";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private WikidataSamples() {}

    /** {@return the items of an answer, handed in as an answer} */
    static ImportSample answer(String name, byte[] answer) {
        return sample(name, items(answer).map(MAPPER::writeValueAsString).toList());
    }

    /** {@return the items of an answer with no more than the statements of some properties} */
    static ImportSample answer(String name, byte[] answer, Set<String> properties) {
        List<String> items = new ArrayList<>();
        items(answer).forEach(item -> {
            ((ObjectNode) item.get("claims")).retain(properties);
            items.add(MAPPER.writeValueAsString(item));
        });
        return sample(name, items);
    }

    private static Stream<JsonNode> items(byte[] answer) {
        return MAPPER.readTree(answer).get("entities").valueStream();
    }

    private static ImportSample sample(String name, List<String> items) {
        return new ImportSample(name, Importers.wikidata(), items, WikidataSamples::answer, JsonLeaves::changed);
    }

    /** {@return the items of a dump, handed in as lines} */
    static ImportSample lines(String name, byte[] dump) {
        List<String> items = MAPPER.readTree(dump)
                .valueStream()
                .map(MAPPER::writeValueAsString)
                .toList();
        return new ImportSample(name, Importers.wikidata(), items, WikidataSamples::dump, JsonLeaves::changed);
    }

    static byte[] answer(List<String> items) {
        List<String> members = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            members.add("\"Q" + (i + 1) + "\":" + items.get(i));
        }
        return utf8("{\"entities\":{" + String.join(",", members) + "},\"success\":1}");
    }

    static byte[] dump(List<String> items) {
        return utf8("[\n" + String.join(",\n", items) + "\n]\n");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
