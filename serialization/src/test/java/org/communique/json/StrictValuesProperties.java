package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.groups.Tuple;
import org.communique.json.JsonSamples.Sample;
import org.communique.json.codec.Messages;
import org.communique.json.codec.Problems;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeType;
import tools.jackson.databind.node.ObjectNode;

/** What is not what its attribute is gets refused where it stands, for every type of the model. */
class StrictValuesProperties {

    private static final ReadOptions REJECTING =
            ReadOptions.builder().rejectUnknown().build();

    /** The members that are a decimal in some type: a number is as good as a text there. */
    private static final Set<String> DECIMALS =
            Set.of("value", "upTo", "percentage", "confidence", "latitude", "longitude");

    /** A name that no sample has. */
    private static final String MARK = "the name that stands twice";

    private static final Pattern LONG_ECHO = Pattern.compile("(.)\\1{64}");

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();

    /** A value somewhere in a tree. */
    private record Place(JsonNode parent, String name, int index, String pointer) {

        JsonNode value() {
            return parent.isArray() ? parent.get(index) : parent.get(name);
        }

        void set(JsonNode value) {
            if (parent instanceof ArrayNode array) {
                array.set(index, value);
            } else {
                ((ObjectNode) parent).set(name, value);
            }
        }
    }

    @Property
    void noValueStandsForOneOfAnotherKind(
            @ForAll("objects") Sample<?> sample, @ForAll("json") String other, @ForAll Random random) {
        JsonNode tree = JsonSamples.tree(sample.write());
        Place place = any(places(sample, tree), random);
        JsonNode wrong = JsonSamples.tree(other.getBytes(StandardCharsets.UTF_8));
        if (isSameKind(place, wrong)) {
            return;
        }

        place.set(wrong);

        assertThat(sample.faults(tree.toString(), ReadOptions.standard()))
                .as("%s", tree)
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(Tuple.tuple(Fault.VALUE_TYPE, place.pointer()));
    }

    private static boolean isSameKind(Place place, JsonNode other) {
        return place.value().getNodeType() == other.getNodeType()
                || (other.getNodeType() == JsonNodeType.NUMBER && DECIMALS.contains(place.name()));
    }

    @Property
    void noMessageEchoesMuchOrMovesACursor(
            @ForAll("objects") Sample<?> sample, @ForAll("hostile") String hostile, @ForAll Random random) {
        JsonNode tree = JsonSamples.tree(sample.write());
        Place place = any(places(sample, tree), random);
        String before = place.value().isString() ? place.value().stringValue() : "";

        place.set(mapper.valueToTree(before + hostile));

        List<Fault> faults = sample.faults(tree.toString(), ReadOptions.standard());
        assertThat(faults).extracting(Fault::code).doesNotContain(Fault.LIBRARY_FAILED);
        assertThat(faults).allSatisfy(fault -> assertHarmless(fault.message(), 512));
        if (!faults.isEmpty()) {
            assertHarmless(String.valueOf(new DossierReadException(faults).getMessage()), 512);
            Throwable thrown = catchThrowable(
                    () -> mapper.readValue(tree.toString(), sample.typed().type()));
            for (Throwable each = thrown; each != null; each = each.getCause()) {
                assertHarmless(String.valueOf(each.getMessage()).replace('\n', ' '), 2048);
            }
        }
    }

    @Property
    void noNameStandsTwiceInAnObject(@ForAll("objects") Sample<?> sample, @ForAll Random random) {
        JsonNode tree = JsonSamples.tree(sample.write());
        List<ObjectNode> objects = new ArrayList<>();
        collectObjects(tree, objects);
        ObjectNode object = objects.get(random.nextInt(objects.size()));
        String name = List.copyOf(object.propertyNames()).get(random.nextInt(object.size()));
        String text = tree.toString();
        object.set(MARK, object.get(name));

        String doubled = tree.toString().replace('"' + MARK + '"', escaped(name));

        assertThat(sample.faults(text, ReadOptions.standard())).isEmpty();
        assertThat(sample.faults(doubled, ReadOptions.standard()))
                .as("%s", doubled)
                .extracting(Fault::code)
                .containsExactly(Fault.JSON_DUPLICATE);
    }

    private static void collectObjects(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            objects.add(object);
        }
        node.forEach(child -> collectObjects(child, objects));
    }

    private static String escaped(String name) {
        return name.chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
                .collect(Collectors.joining("", "\"", "\""));
    }

    private static void assertHarmless(String message, int max) {
        assertThat(message).hasSizeLessThanOrEqualTo(max).isEqualTo(Messages.cut(message, max));
        assertThat(LONG_ECHO.matcher(message).find()).as("%s", message).isFalse();
    }

    private static Place any(List<Place> places, Random random) {
        return places.get(random.nextInt(places.size()));
    }

    /** Every value of the sample but those in unknown members; none where there are too many of these to name. */
    private static List<Place> places(Sample<?> sample, JsonNode tree) {
        List<Fault> unknown = sample.faults(tree.toString(), REJECTING);
        List<Place> places = new ArrayList<>();
        if (unknown.size() < Problems.MAX_PROBLEMS) {
            collect(tree, "", unknown.stream().map(Fault::pointer).collect(Collectors.toSet()), places);
        }
        return places;
    }

    /** What belongs to another system is kept as it is, even where unknown members are refused. */
    private static boolean isForeign(String member) {
        return member.contains(":");
    }

    private static void collect(JsonNode node, String pointer, Set<String> unknown, List<Place> places) {
        if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                add(new Place(node, "", i, pointer + "/" + i), unknown, places);
            }
        }
        node.properties().stream().filter(member -> !isForeign(member.getKey())).forEach(member -> {
            String name = member.getKey().replace("~", "~0").replace("/", "~1");
            add(new Place(node, member.getKey(), 0, pointer + "/" + name), unknown, places);
        });
    }

    private static void add(Place place, Set<String> unknown, List<Place> places) {
        if (!unknown.contains(place.pointer())) {
            places.add(place);
            collect(place.value(), place.pointer(), unknown, places);
        }
    }

    @Provide
    Arbitrary<Sample<?>> objects() {
        return JsonSamples.anyObject().filter(sample -> !places(sample, JsonSamples.tree(sample.write()))
                .isEmpty());
    }

    @Provide
    Arbitrary<String> json() {
        return Arbitraries.of(
                "true", "false", "null", "7", "\"\"", "\"x\"", "[]", "[\"2025\"]", "{}", "{\"id\":\"x\"}");
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.of(
                "\u001b[31m\u202e\u0000\u2028" + "x".repeat(5000),
                "x".repeat(5000),
                "7".repeat(5000),
                "%s%n".repeat(1000) + "\u001b",
                "\u0007".repeat(300) + "\uD83D\uDD4A".repeat(300));
    }
}
