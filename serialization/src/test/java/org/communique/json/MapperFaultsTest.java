package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.communique.dossier.Dossier;
import org.communique.embedder.Story;
import org.communique.id.PledgeId;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;

/** What an embedder's mapper raises of a bad value names all that is wrong with it, and where that stands in its input. */
class MapperFaultsTest {

    private static final List<BrokenDossiers.Broken> BROKEN = BrokenDossiers.all();

    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static final String STORY = """
            {
              "follows": "pledge:p",
              "actors": [
                { "type": "state", "id": "actor:x", "names": [ { "text": 7 },
                                                               { "text": "\u00e4", "kind": "No Kind" } ] }
              ]
            }
            """;

    @Test
    void allFaultsStandWhereTheMapperReadsThem() {
        ValueReadException e = raised(() -> MAPPER.readValue(STORY, Story.class));

        assertThat(e)
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("value.type at /actors/0/names/0/text (4:62): expected ")
                .hasMessageContaining("; 1 more");
        assertThat(e.faults())
                .extracting(Fault::code, Fault::pointer, Fault::line, Fault::column)
                .containsExactly(
                        tuple(Fault.VALUE_TYPE, "/actors/0/names/0/text", 4L, 62),
                        tuple(Fault.VALUE_MALFORMED, "/actors/0/names/1/kind", 5L, 75));
        assertThat(e.getPath())
                .extracting(JacksonException.Reference::getPropertyName)
                .contains("actors");
    }

    @Test
    void columnsAreThoseOfTheParser() {
        byte[] bytes = STORY.getBytes(StandardCharsets.UTF_8);

        assertThat(raised(() -> MAPPER.readValue(bytes, Story.class)).faults())
                .extracting(Fault::column)
                .containsExactly(62, 76);
        assertThat(raised(() -> MAPPER.readValue(new StringReader(STORY), Story.class))
                        .faults())
                .extracting(Fault::column)
                .containsExactly(62, 75);
    }

    @Test
    void aMissingMemberIsMissedWhereItsObjectEnds() {
        Fault fault = only(() ->
                MAPPER.readValue("{\"a\":[\n{\"id\":\"d\"\n } ]}", new TypeReference<Map<String, List<Dossier>>>() {}));

        assertThat(fault.code()).isEqualTo(Fault.FORMAT_MISSING);
        assertThat(fault.pointer()).isEqualTo("/a/0");
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.column()).isEqualTo(2);
    }

    @Test
    void whatEndsTheReadingStandsThereToo() {
        Fault twice =
                only(() -> MAPPER.readValue("[\n{\"communique\":\"1\",\"id\":\"d\",\n\"id\":\"d\"}]", Dossier[].class));
        Fault half = only(() -> MAPPER.readValue("[\n\n\"\\ud800\"]", PledgeId[].class));
        Fault deep = only(() -> MAPPER.readValue("[ {\"later\":" + "[\n".repeat(100), Dossier[].class));

        assertThat(twice.toString()).startsWith("json.duplicate at /0/id (3:6): ");
        assertThat(half.toString()).startsWith("json.surrogate at /0 (3:1): ");
        assertThat(deep.toString()).startsWith("limit.depth at /0/later/0/0").contains(" (64:1): ");
    }

    @Test
    void aTreeHasNoLines() {
        JsonNode tree = MAPPER.readTree(STORY);

        assertThat(raised(() -> MAPPER.treeToValue(tree, Story.class)).faults())
                .allSatisfy(fault -> assertThat(fault.line()).isZero())
                .allSatisfy(fault -> assertThat(fault.column()).isZero())
                .extracting(Fault::pointer)
                .containsExactly("/actors/0/names/0/text", "/actors/0/names/1/kind");
    }

    @Test
    void aWrongKeyIsAFaultToo() {
        Fault fault = only(() -> MAPPER.readValue(
                "{\"x\":\n{\"actor:x\":1}}", new TypeReference<Map<String, Map<PledgeId, Integer>>>() {}));

        assertThat(fault.code()).isEqualTo(Fault.VALUE_MALFORMED);
        assertThat(fault.pointer()).isEqualTo("/x/actor:x");
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.message()).contains("pledge:");
    }

    @Test
    void thereAreAHundredAtMost() {
        String many = "{\"communique\":\"1\",\"id\":\"d\",\"actors\":[" + "7,\n".repeat(200) + "7]}";

        assertThat(raised(() -> MAPPER.readValue(many, Dossier.class)).faults())
                .hasSize(100)
                .element(99)
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(100));
    }

    /** Whatever is wrong is found at the place where the direct way finds it. */
    @Property
    void faultsAreThoseOfTheDirectWay(@ForAll @IntRange(max = 400) int index) {
        String document = BROKEN.get(index % BROKEN.size()).document();
        List<Fault> direct = CommuniqueJson.standard().readLenient(document).faults();
        if (document.equals("null")
                || direct.stream().anyMatch(fault -> !fault.code().matches("(value|member|object|format)\\..*"))) {
            return;
        }

        List<Fault> mapped =
                raised(() -> MAPPER.readValue(document, Dossier.class)).faults();

        assertThat(mapped)
                .extracting(Fault::code, Fault::pointer, Fault::line, Fault::message)
                .isEqualTo(direct.stream()
                        .map(fault -> tuple(fault.code(), fault.pointer(), fault.line(), fault.message()))
                        .toList());
    }

    @Test
    void itIsSerializable() throws Exception {
        ValueReadException e = raised(() -> MAPPER.readValue(STORY, Story.class));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(e);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((ValueReadException) in.readObject()).faults()).isEqualTo(e.faults());
        }
    }

    private static Fault only(ThrowingCallable reading) {
        List<Fault> faults = raised(reading).faults();
        assertThat(faults).hasSize(1);
        return faults.get(0);
    }

    private static ValueReadException raised(ThrowingCallable reading) {
        return catchThrowableOfType(ValueReadException.class, reading);
    }
}
