package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.json.JsonSamples.canonical;
import static org.communique.json.JsonSamples.tree;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.extension.JsonText;
import org.communique.shape.Visit;
import org.communique.validation.Rule;
import org.communique.validation.Severity;
import org.communique.validation.Validator;
import tools.jackson.databind.JsonNode;

/** What rules visit is what the JSON has: every value, at its pointer, in its order, and nothing else. */
class ValidatedPlacesProperties {

    @Property
    void rulesVisitEveryValueOfTheDocumentWhereItStands(@ForAll Dossier dossier) {
        Map<String, Object> visited = visited(dossier);
        Map<String, String> written = new LinkedHashMap<>();
        addLeaves("", tree(document(dossier)), visited, written);

        Map<String, String> values = new LinkedHashMap<>();
        visited.forEach((pointer, value) -> {
            if (written.containsKey(pointer)) {
                values.put(pointer, text(value));
            }
        });
        assertThat(List.copyOf(values.entrySet())).isEqualTo(List.copyOf(written.entrySet()));
    }

    @Property(tries = 50)
    void rulesVisitNothingThatTheDocumentHasNot(@ForAll Dossier dossier) {
        JsonNode document = tree(document(dossier));

        assertThat(visited(dossier).keySet())
                .allSatisfy(pointer ->
                        assertThat(document.at(pointer).isMissingNode()).isFalse());
    }

    private static byte[] document(Dossier dossier) {
        return CommuniqueJson.standard().write(dossier).getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, Object> visited(Dossier dossier) {
        Map<String, Object> visited = new LinkedHashMap<>();
        Rule all = Rule.on(
                Object.class, "any.value", Severity.INFO, "there is a value", (visit, found) -> add(visited, visit));
        Validator.builder().with(all).build().validate(dossier);
        return visited;
    }

    private static void add(Map<String, Object> visited, Visit<Object> visit) {
        assertThat(visited.put(visit.pointer(), visit.value()))
                .as(visit.pointer())
                .isNull();
    }

    /** The version and the variants of unions are no attributes. */
    private static void addLeaves(
            String pointer, JsonNode node, Map<String, Object> visited, Map<String, String> leaves) {
        boolean kept = visited.get(pointer) instanceof JsonText;
        if (node.isValueNode() || kept) {
            boolean ofTheForm = pointer.equals("/communique") || pointer.endsWith("/type");
            if (!ofTheForm || visited.containsKey(pointer)) {
                leaves.put(
                        pointer, kept ? canonical(node.toString().getBytes(StandardCharsets.UTF_8)) : node.asString());
            }
            return;
        }
        node.propertyStream()
                .forEach(member -> addLeaves(
                        pointer + '/' + member.getKey().replace("~", "~0").replace("/", "~1"),
                        member.getValue(),
                        visited,
                        leaves));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            addLeaves(pointer + '/' + i, node.get(i), visited, leaves);
        }
    }

    private static String text(Object value) {
        if (value instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        } else if (value instanceof BigDecimal number) {
            return number.toPlainString();
        } else if (value instanceof JsonText json) {
            return json.text();
        }
        return value.toString();
    }
}
