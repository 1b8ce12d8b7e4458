package org.communique.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes JSON in one place: another kind of value, a text of another form, or a member that is no longer there. */
final class Corruption {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final List<JsonNode> STRANGERS = Stream.of(
                    "null",
                    "true",
                    "7",
                    "0",
                    "-1",
                    "1.0",
                    "1e8",
                    "-1.5",
                    "\"\"",
                    "\"two words\"",
                    "\"Ä\"",
                    "\"x\"",
                    "[]",
                    "[null]",
                    "{}")
            .map(MAPPER::readTree)
            .toList();

    private Corruption() {}

    /** {@return the same JSON, an object, with one place changed} */
    static JsonNode of(JsonNode json, Random random) {
        JsonNode copy = json.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        collect(copy, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container instanceof ObjectNode object) {
            corrupt(object, random);
        } else {
            ArrayNode array = (ArrayNode) container;
            int index = random.nextInt(array.size());
            array.set(index, changed(array.get(index), random));
        }
        return copy;
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (!node.isEmpty()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static void corrupt(ObjectNode object, Random random) {
        List<String> names = List.copyOf(object.propertyNames());
        String name = names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else {
            object.set(name, changed(object.get(name), random));
        }
    }

    private static JsonNode changed(JsonNode value, Random random) {
        if (value.isString() && random.nextBoolean()) {
            List<String> forms = List.of(
                    value.stringValue() + "!",
                    value.stringValue() + "\n",
                    " " + value.stringValue(),
                    value.stringValue().toUpperCase(java.util.Locale.ROOT),
                    value.stringValue().replace(":", "."),
                    "a:" + value.stringValue());
            return MAPPER.getNodeFactory().stringNode(forms.get(random.nextInt(forms.size())));
        }
        return STRANGERS.get(random.nextInt(STRANGERS.size()));
    }
}
