package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.json.schema.CommuniqueSchema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents as each release wrote them, which every later one reads and writes alike. */
class GoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final JsonNode DEFINITIONS =
            JsonMapper.shared().readTree(CommuniqueSchema.document()).get("$defs");

    private final CommuniqueJson json = CommuniqueJson.standard();

    @ParameterizedTest
    @CsvSource({
        "1.0/everything.json, sha256:e2a5a6b09fe35b6bf8f04bb50037656376bc447da55948e2494ea997d9511dd2",
        "1.0/later.json, sha256:f870a472e4ca1ec59a37b868a33ff0c1c8d17e779790a4fa500339c3f6de105e",
        "1.0/pledges.json, sha256:81b24179af679253153bb4ceb6de758e8430e2f8a651bf13779dca98027e7ef0",
        "1.0/awkward.json, sha256:6d04b99f1576924d2bee6104248e74ca0d9f1e56babac6e702345abf19c60cae"
    })
    void isWrittenAsItWasRead(String file, String digest) throws IOException {
        Dossier dossier = json.read(GOLDEN.resolve(file));

        assertThat(json.indented().write(dossier)).isEqualTo(Files.readString(GOLDEN.resolve(file)));
        assertThat(json.digest(dossier)).hasToString(digest);
    }

    @Test
    void togetherTheyHaveEveryMemberOfEveryType() throws IOException {
        Set<String> all = new TreeSet<>();
        DEFINITIONS.propertyStream().forEach(type -> type.getValue()
                .path("properties")
                .propertyNames()
                .forEach(member -> all.add(type.getKey() + "." + member)));

        Set<String> met = new TreeSet<>();
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                meet("Dossier", JsonMapper.shared().readTree(file), met);
            }
        }

        assertThat(all).hasSizeGreaterThan(200);
        assertThat(met).containsAll(all);
    }

    /** Collects the members of an object of a type, and of the objects in it. */
    private static void meet(String type, JsonNode object, Set<String> met) {
        JsonNode definition = DEFINITIONS.get(type);
        for (JsonNode variant : definition.path("allOf")) {
            JsonNode known = variant.at("/if/properties/type");
            boolean otherwise = variant.has("else");
            boolean matches = otherwise ^ known.valueStream().anyMatch(types -> names(types, object.get("type")));
            if (matches) {
                meet(referred(variant.get(otherwise ? "else" : "then")), object, met);
            }
        }
        definition.path("properties").propertyStream().forEach(member -> {
            JsonNode value = object.get(member.getKey());
            if (value != null) {
                met.add(type + "." + member.getKey());
                meetValues(member.getValue(), value, met);
            }
        });
    }

    private static boolean names(JsonNode types, JsonNode type) {
        return types.equals(type) || types.valueStream().anyMatch(type::equals);
    }

    private static void meetValues(JsonNode schema, JsonNode value, Set<String> met) {
        if (schema.has("$ref")) {
            meet(referred(schema), value, met);
        } else if (value.isArray()) {
            value.forEach(element -> meetValues(schema.get("items"), element, met));
        } else if (schema.has("additionalProperties")) {
            value.forEach(element -> meetValues(schema.get("additionalProperties"), element, met));
        }
    }

    private static String referred(JsonNode schema) {
        return schema.get("$ref").stringValue().replaceFirst(".*/", "");
    }
}
