package org.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.extension.JsonText;
import org.erdtman.jcs.JsonCanonicalizer;
import org.erdtman.jcs.NumberToJSON;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The canonical form is that of another implementation of RFC 8785, as far as that goes: it knows no number but doubles. */
class CanonicalOracleProperties {

    private static final CommuniqueJson JSON = CommuniqueJson.standard();

    @Property(tries = 100)
    void aDossierHasTheFormOfTheOracle(@ForAll Dossier dossier, @ForAll Random random) throws IOException {
        JsonNode tree = JsonSamples.tree(JSON.write(dossier).getBytes(UTF_8));
        String document = JsonSamples.shuffled(withDoubles(tree, random), random);

        assertThat(JSON.canonical(JSON.read(document))).isEqualTo(new JsonCanonicalizer(document).getEncodedUTF8());
    }

    @Property(tries = 2000)
    void anUnknownMemberHasTheFormOfTheOracle(@ForAll JsonText text, @ForAll Random random) throws IOException {
        JsonNode tree = JsonSamples.tree(("[" + text.text() + "]").getBytes(UTF_8));
        String json = JsonSamples.shuffled(withDoubles(tree, random), random);

        assertThat(JsonSamples.canonical(json.getBytes(UTF_8)))
                .isEqualTo(new JsonCanonicalizer(json).getEncodedString());
    }

    /** The same JSON, each number in it that is no integer of a few digits replaced by some double, spelled in some way. */
    private static JsonNode withDoubles(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List.copyOf(object.propertyNames())
                    .forEach(name -> object.set(name, withDoubles(object.get(name), random)));
        } else if (node instanceof ArrayNode array) {
            List<JsonNode> elements = new ArrayList<>();
            array.forEach(element -> elements.add(withDoubles(element, random)));
            array.removeAll().addAll(elements);
        } else if (node.isNumber() && !node.isInt()) {
            return JsonMapper.shared().getNodeFactory().numberNode(anyDouble(random));
        }
        return node;
    }

    private static BigDecimal anyDouble(Random random) {
        double any = Double.longBitsToDouble(random.nextLong());
        double number = Double.isFinite(any) ? any : random.nextInt();
        try {
            BigDecimal shortest = new BigDecimal(NumberToJSON.serializeNumber(number));
            return random.nextBoolean() ? shortest : shortest.setScale(shortest.scale() + random.nextInt(3));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
