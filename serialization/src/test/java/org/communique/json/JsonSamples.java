package org.communique.json;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.communique.json.codec.Codec;
import org.communique.json.codec.Input;
import org.communique.json.codec.Limits;
import org.communique.json.codec.Problems;
import org.communique.json.codec.TokenFactory;
import org.communique.json.codec.TokenReader;
import org.communique.json.codec.TokenWriter;
import org.communique.json.codec.ValuePositions;
import org.communique.json.model.Codecs;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Values of every type of the model with their codecs, and changes to their JSON. */
final class JsonSamples {

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private JsonSamples() {}

    /** A value and the codec of its type. */
    record Sample<T>(Codecs.Typed<T> typed, T value) {

        byte[] write() {
            return JsonSamples.write(typed.codec(), value);
        }

        T read(byte[] json) {
            return JsonSamples.read(typed.codec(), json);
        }

        List<Fault> faults(String json, ReadOptions options) {
            Problems problems = new Problems();
            Reading.one(typed.codec(), InputBytes.of(json), options, problems);
            return Fault.of(problems);
        }

        @Override
        public String toString() {
            return typed.type().getSimpleName() + " " + new String(write(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    static Arbitrary<Sample<?>> any() {
        return Arbitraries.of(Codecs.model()).flatMap(JsonSamples::of);
    }

    /** Values that are JSON objects. */
    static Arbitrary<Sample<?>> anyObject() {
        List<Codecs.Typed<?>> objects = new ArrayList<>();
        for (Codecs.Typed<?> typed : Codecs.model()) {
            if (typed.type().isInterface()
                    && !typed.type().getPackageName().equals("org.communique.id")
                    && !typed.type().getSimpleName().equals("Anchor")) {
                objects.add(typed);
            }
        }
        return Arbitraries.of(objects).flatMap(JsonSamples::of);
    }

    private static <T> Arbitrary<Sample<?>> of(Codecs.Typed<T> typed) {
        return Arbitraries.defaultFor(typed.type()).map(value -> new Sample<>(typed, value));
    }

    static <T> byte[] write(Codec<T> codec, T value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TokenWriter out = TokenWriter.open(bytes, false)) {
            codec.write(out, value);
        }
        return bytes.toByteArray();
    }

    static <T> T read(Codec<T> codec, byte[] json) {
        Problems problems = new Problems();
        var value = Reading.one(codec, json, ReadOptions.standard(), problems);
        if (!problems.isEmpty()) {
            throw new DossierReadException(Fault.of(problems));
        }
        return value.orElseThrow();
    }

    /** The canonical text of JSON as unknown members are kept. */
    static String canonical(byte[] json) {
        int none = Integer.MAX_VALUE;
        Limits noLimits = new Limits(none, none, none, none, none, none);
        Input input = new Input(
                json, json.length, 1, noLimits, true, new Problems(), ValuePositions.NONE, TokenFactory.withTable());
        try (TokenReader in = TokenReader.open(input)) {
            return java.util.Objects.requireNonNull(in.canonical()).text();
        }
    }

    static JsonNode tree(byte[] json) {
        return TREES.readTree(json);
    }

    /** The same JSON with the members of every object in another order. */
    static String shuffled(JsonNode node, Random random) {
        if (node.isArray()) {
            List<String> elements = new ArrayList<>();
            node.forEach(element -> elements.add(shuffled(element, random)));
            return "[" + String.join(",", elements) + "]";
        }
        if (!node.isObject()) {
            return node.toString();
        }
        List<String> members = new ArrayList<>();
        node.properties()
                .forEach(member -> members.add(name(member.getKey()) + ":" + shuffled(member.getValue(), random)));
        Collections.shuffle(members, random);
        return "{" + String.join(",", members) + "}";
    }

    /** Adds a member to every object but those whose one key is a kind of entry. */
    static void addEverywhere(JsonNode node, String name, JsonNode value, Map<String, Integer> count) {
        if (node instanceof ObjectNode object) {
            for (var member : asMap(object).entrySet()) {
                if (member.getKey().equals("unrecognized")) {
                    member.getValue()
                            .forEach(keyed -> keyed.forEach(entry -> addEverywhere(entry, name, value, count)));
                } else {
                    addEverywhere(member.getValue(), name, value, count);
                }
            }
            object.set(name, value);
            count.merge("objects", 1, Integer::sum);
        } else if (node.isArray()) {
            node.forEach(element -> addEverywhere(element, name, value, count));
        }
    }

    private static Map<String, JsonNode> asMap(ObjectNode object) {
        Map<String, JsonNode> members = new TreeMap<>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        return members;
    }

    private static String name(String name) {
        return TREES.writeValueAsString(name);
    }
}
