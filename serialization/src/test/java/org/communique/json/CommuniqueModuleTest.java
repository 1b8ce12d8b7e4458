package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.actor.Actor;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.embedder.Story;
import org.communique.entry.ConditionKind;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.id.PledgeId;
import org.communique.pledge.Pledge;
import org.communique.pledge.Stage;
import org.communique.source.Source;
import org.communique.statement.Polarity;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

class CommuniqueModuleTest {

    private final JsonMapper mapper =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();

    @Property
    void anEmbeddersRecordComesBack(
            @ForAll Pledge pledge, @ForAll List<Actor> actors, @ForAll Optional<MoneyAmount> amount) {
        Story story = new Story(pledge, actors, amount, pledge.id());

        assertThat(mapper.readValue(mapper.writeValueAsString(story), Story.class))
                .isEqualTo(story);
    }

    @Property(tries = 50)
    void theSettingsOfTheMapperDoNotMatter(@ForAll Pledge pledge) {
        JsonMapper other = JsonMapper.builder()
                .findAndAddModules()
                .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .changeDefaultPropertyInclusion(
                        each -> each.withValueInclusion(com.fasterxml.jackson.annotation.JsonInclude.Include.ALWAYS))
                .propertyNamingStrategy(tools.jackson.databind.PropertyNamingStrategies.SNAKE_CASE)
                .build();

        assertThat(other.writeValueAsString(pledge)).isEqualTo(mapper.writeValueAsString(pledge));
        assertThat(other.readValue(other.writeValueAsString(pledge), Pledge.class))
                .isEqualTo(pledge);
        assertThat(other.<Pledge>treeToValue(other.valueToTree(pledge), Pledge.class))
                .isEqualTo(pledge);
    }

    /** Every setting that lets more pass, switched on; with the class names of values where they would be guessed. */
    private static JsonMapper lenient() {
        return JsonMapper.builder()
                .findAndAddModules()
                .enable(JsonReadFeature.values())
                .enable(
                        MapperFeature.ALLOW_COERCION_OF_SCALARS,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
                        MapperFeature.ACCEPT_CASE_INSENSITIVE_VALUES)
                .enable(
                        DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
                        DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
                        DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
                        DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .withCoercionConfigDefaults(each -> {
                    for (CoercionInputShape shape : CoercionInputShape.values()) {
                        each.setCoercion(shape, CoercionAction.TryConvert);
                    }
                })
                .activateDefaultTyping(
                        BasicPolymorphicTypeValidator.builder()
                                .allowIfBaseType(Object.class)
                                .build(),
                        DefaultTyping.NON_FINAL_AND_ENUMS)
                .build();
    }

    @Property(tries = 50)
    void anEmbeddersRecordComesBackByALenientMapperToo(
            @ForAll Pledge pledge, @ForAll List<Actor> actors, @ForAll Optional<MoneyAmount> amount) {
        JsonMapper lenient = lenient();
        Story story = new Story(pledge, actors, amount, pledge.id());

        assertThat(lenient.readValue(lenient.writeValueAsString(story), Story.class))
                .isEqualTo(story);
    }

    /** What is no JSON may pass where the mapper says so; what is no dossier does not. */
    @Test
    void aLenientMapperIsAsStrict() {
        JsonMapper lenient = lenient();
        List<BrokenDossiers.Broken> broken = BrokenDossiers.all().stream()
                .filter(each -> !Set.of(Fault.JSON_SYNTAX, Fault.JSON_TRAILING).contains(each.code()))
                .filter(each -> !each.document().equals("null"))
                .toList();

        for (JsonMapper each : List.of(mapper, lenient)) {
            assertThat(broken).hasSizeGreaterThan(400).allSatisfy(one -> assertThatThrownBy(
                            () -> each.readValue(one.document(), Dossier.class))
                    .isInstanceOf(JacksonException.class)
                    .hasMessageNotContaining(Fault.LIBRARY_FAILED)
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(2048)));
        }
        assertThat(broken.stream().filter(one -> one.code().matches("(value|member|object|format)\\..*")))
                .allSatisfy(one -> assertThatThrownBy(() -> mapper.readValue(one.document(), Dossier.class))
                        .hasMessageContaining(one.code())
                        .hasMessageContaining(one.pointer()));
    }

    @Test
    void aBareListOfActorsKeepsTheirTypes() {
        List<Actor> actors = List.of(State.of("GB", "United Kingdom"), Person.of("Keir Starmer"));

        String json = mapper.writeValueAsString(actors);

        assertThat(json).contains("\"type\":\"state\"", "\"type\":\"person\"");
        assertThat(mapper.readValue(json, new TypeReference<List<Actor>>() {})).isEqualTo(actors);
    }

    @Property
    void idsCodesAndEnumsAreKeysToo(@ForAll PledgeId id, @ForAll EntryId any, @ForAll Stage stage) {
        Map<PledgeId, String> byPledge = Map.of(id, "a");
        Map<EntryId, String> byEntry = Map.of(any, "b");
        Map<Stage, String> byStage = Map.of(stage, "c");
        Map<Polarity, String> byPolarity = Map.of(Polarity.FAVOURS, "d");

        assertThat(mapper.readValue(mapper.writeValueAsString(byPledge), new TypeReference<Map<PledgeId, String>>() {}))
                .isEqualTo(byPledge);
        assertThat(mapper.readValue(mapper.writeValueAsString(byEntry), new TypeReference<Map<EntryId, String>>() {}))
                .isEqualTo(byEntry);
        assertThat(mapper.readValue(mapper.writeValueAsString(byStage), new TypeReference<Map<Stage, String>>() {}))
                .isEqualTo(byStage);
        assertThat(mapper.readValue(
                        mapper.writeValueAsString(byPolarity), new TypeReference<Map<Polarity, String>>() {}))
                .isEqualTo(byPolarity);
        assertThat(mapper.writeValueAsString(byPolarity)).isEqualTo("{\"favours\":\"d\"}");
    }

    @Test
    void everyClosedSetIsReadAsItIsWritten() throws Exception {
        assertThat(mapper.writeValueAsString(ConditionKind.UNLESS)).isEqualTo("\"unless\"");
        assertThat(mapper.readValue("\"unless\"", ConditionKind.class)).isEqualTo(ConditionKind.UNLESS);
    }

    @Test
    void anEmbeddedObjectIsNoValue() {
        assertThatThrownBy(() -> mapper.convertValue(Map.of("id", "source:s", "length", new byte[] {1}), Source.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("embedded");
    }

    @Test
    void aWrongKeyIsJacksonsOwnException() {
        assertThatThrownBy(() -> mapper.readValue("{\"actor:x\":1}", new TypeReference<Map<PledgeId, Integer>>() {}))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("pledge:");
    }

    @Property
    void entriesOfAnyKindComeBackFromAList(@ForAll Dossier dossier) {
        List<Entry> entries = dossier.entries().toList();

        assertThat(mapper.readValue(mapper.writeValueAsString(entries), new TypeReference<List<Entry>>() {}))
                .isEqualTo(entries);
    }

    @Test
    void aFaultIsJacksonsOwnExceptionWithThePointer() {
        assertThatThrownBy(() -> mapper.readValue(
                        "{\"actors\":[{\"type\":\"state\",\"id\":\"actor:x\",\"names\":[{\"text\":7}]}]}", Story.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("value.type at /actors/0/names/0/text")
                .hasMessageContaining("Story[\"actors\"]");
    }

    @Test
    void aGeneratedClassIsNoType() {
        String json = "{\"type\":\"ImmutableState\",\"id\":\"actor:x\",\"names\":[{\"text\":\"X\"}]}";

        assertThatThrownBy(() -> mapper.readValue(json, Actor.class)).isInstanceOf(DatabindException.class);
        assertThatThrownBy(() ->
                        mapper.readValue("{\"type\":\"person\",\"id\":\"actor:x\",\"description\":\"x\"}", State.class))
                .isInstanceOf(DatabindException.class);
    }

    @Test
    void anAmountIsNoNumber() {
        assertThat(mapper.writeValueAsString(MoneyAmount.of(new BigDecimal("30000000.50"), "GBP")))
                .isEqualTo("{\"value\":\"30000000.5\",\"currency\":\"GBP\"}");
        assertThatThrownBy(() -> mapper.readValue("{\"value\":true,\"currency\":\"GBP\"}", MoneyAmount.class))
                .isInstanceOf(DatabindException.class);
    }
}
