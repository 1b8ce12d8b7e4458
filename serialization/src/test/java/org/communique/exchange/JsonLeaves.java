package org.communique.exchange;

import java.math.BigDecimal;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Leaves of JSON that are made others. */
final class JsonLeaves {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonLeaves() {}

    /** {@return the document, in which the leaf at a pointer is another of its kind} */
    static String changed(String document, String pointer) {
        JsonNode root = MAPPER.readTree(document);
        JsonPointer at = JsonPointer.compile(pointer);
        JsonNode owner = root.at(at.head());
        JsonNode other = other(root.at(at));
        if (owner instanceof ObjectNode object) {
            object.set(at.last().getMatchingProperty(), other);
        } else {
            ((ArrayNode) owner).set(at.last().getMatchingIndex(), other);
        }
        return MAPPER.writeValueAsString(root);
    }

    private static JsonNode other(JsonNode leaf) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (leaf.isNumber()) {
            return nodes.numberNode(leaf.decimalValue().add(BigDecimal.ONE));
        }
        return leaf.isBoolean()
                ? nodes.booleanNode(!leaf.booleanValue())
                : nodes.stringNode(otherText(leaf.stringValue()));
    }

    /** {@return another text: of a date and a number the last digit is another, any other gets a letter more} */
    static String otherText(String text) {
        int last = text.length() - 1;
        while (last >= 0 && !Character.isDigit(text.charAt(last)) && text.matches("[-0-9T:.]+Z?")) {
            last--;
        }
        if (last < 0 || !text.matches("[-0-9T:.]+Z?")) {
            return text + "x";
        }
        char digit = text.charAt(last) == '1' ? '2' : '1';
        return text.substring(0, last) + digit + text.substring(last + 1);
    }

    /** {@return how many leaves a document has} */
    static long count(byte[] document) {
        return count(MAPPER.readTree(document));
    }

    private static long count(JsonNode node) {
        return node.isContainer()
                ? node.valueStream().mapToLong(JsonLeaves::count).sum()
                : 1;
    }
}
