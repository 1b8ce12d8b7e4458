package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.communique.json.JsonSamples.tree;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.validation.Position;
import tools.jackson.databind.JsonNode;

class LocationsProperties {

    private static final CommuniqueJson KEEPING =
            CommuniqueJson.standard().with(ReadOptions.builder().locations().build());

    /** Jackson's own tree says what stands at the pointer; its text must begin at the place. */
    @Property(tries = 60)
    void everyValueOfAnIndentedDocumentBeginsAtItsLocation(@ForAll Dossier dossier) {
        String document = CommuniqueJson.standard().indented().write(dossier);

        Locations locations = KEEPING.readLenient(document).locations();

        assertBegins(
                "",
                tree(document.getBytes(StandardCharsets.UTF_8)),
                document.lines().toList(),
                locations);
    }

    private static void assertBegins(String pointer, JsonNode node, List<String> lines, Locations locations) {
        Position at = locations.find(pointer).orElseThrow(() -> new AssertionError("nothing at " + pointer));
        String line = lines.get((int) at.line() - 1);
        String rest = line.substring(line.offsetByCodePoints(0, at.column() - 1));
        String name = pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
        String before = line.substring(0, line.length() - rest.length()).strip();

        assertThat(rest).as(pointer).matches(text -> begins(text, node));
        assertThat(before.isEmpty() || before.endsWith(":")).as(pointer).isTrue();
        if (before.matches("\"[A-Za-z]+\" ?:")) {
            assertThat(before).startsWith('"' + name + '"');
        }
        node.propertyStream()
                .forEach(member -> assertBegins(
                        pointer + '/' + member.getKey().replace("~", "~0").replace("/", "~1"),
                        member.getValue(),
                        lines,
                        locations));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            assertBegins(pointer + '/' + i, node.get(i), lines, locations);
        }
    }

    private static boolean begins(String text, JsonNode node) {
        if (node.isString() && node.asString().matches("[ -!#-\\[\\]-~]*")) {
            return text.startsWith('"' + node.asString() + '"');
        }
        return switch (node.getNodeType()) {
            case OBJECT -> text.startsWith("{");
            case ARRAY -> text.startsWith("[");
            case STRING -> text.startsWith("\"");
            case NUMBER -> text.matches("-?[0-9].*");
            default -> text.startsWith(node.toString());
        };
    }
}
