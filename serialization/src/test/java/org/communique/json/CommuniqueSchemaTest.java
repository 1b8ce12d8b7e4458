package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.event.EventType;
import org.communique.json.schema.CommuniqueSchema;
import org.communique.ledger.By;
import org.communique.ledger.Figure;
import org.communique.ledger.Ledger;
import org.communique.ledger.LedgerReport;
import org.communique.pledge.Stage;
import org.communique.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommuniqueSchemaTest {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new CommuniqueModule()).build();
    private static final JsonNode DOCUMENT = JsonMapper.shared().readTree(CommuniqueSchema.document());

    /** Where this fails, print the schemas again with the commands {@code schema}, {@code schema --line} and so on. */
    @Test
    void theJarHasTheSchemasThatTheTablesMake() throws IOException {
        assertThat(resource("document.schema.json")).isEqualTo(CommuniqueSchema.document());
        assertThat(resource("line.schema.json")).isEqualTo(CommuniqueSchema.line());
        assertThat(resource("report.schema.json")).isEqualTo(CommuniqueSchema.report());
        assertThat(resource("ledger.schema.json")).isEqualTo(CommuniqueSchema.ledger());
        assertThat(resource("difference.schema.json")).isEqualTo(CommuniqueSchema.difference());
        assertThat(resource("conflicts.schema.json")).isEqualTo(CommuniqueSchema.conflicts());
        assertThat(resource("positions.schema.json")).isEqualTo(CommuniqueSchema.positions());
        assertThat(resource("timeline.schema.json")).isEqualTo(CommuniqueSchema.timeline());
        assertThat(resource("order.schema.json")).isEqualTo(CommuniqueSchema.order());
        assertThat(resource("coverage.schema.json")).isEqualTo(CommuniqueSchema.coverage());
    }

    @Test
    void whatALedgerAnswersOfTheCoalitionIsValid() throws IOException {
        Dossier coalition = CommuniqueJson.standard()
                .read(Path.of(
                        "../examples/briefing/src/main/resources/org/communique/examples/briefing/coalition.json"));
        List<Figure> figures = List.of(
                Figure.named(),
                Figure.reached(Stage.CONSIDERED),
                Figure.standing(Stage.DELIVERED),
                Figure.gap(Stage.PLEDGED, Stage.DELIVERED),
                Figure.ended());
        Ledger ledger = Ledger.of(coalition).asOf(LocalDate.of(2025, 3, 6)).knownAt(Instant.EPOCH);

        assertThat(answerErrors(ledger.report(figures, By.GIVER, By.SUPPORT))).isEmpty();
        assertThat(answerErrors(Ledger.of(coalition).report(figures))).isEmpty();
        assertThat(SCHEMAS.getSchema(resource("ledger.schema.json"), InputFormat.JSON)
                        .validate("{\"totals\":[{}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void whatIsNeededIsPrintedBesideWhatIsPromised() throws IOException {
        LedgerReport report = Ledger.of(CommuniqueJson.standard().read("""
                        {"communique":"1","id":"d",
                         "pledges":[{"id":"pledge:p","parties":[{"actor":"actor:a","role":"donor"}],
                          "contributions":[{"type":"funding","amount":{"value":"82","currency":"USD"}}],
                          "steps":[{"stage":"pledged"},{"stage":"disbursed","amount":{"value":"24","currency":"USD"}}]}],
                         "links":[{"id":"link:l","subject":"pledge:p","relation":"answers","object":"need:n"}],
                         "needs":[{"id":"need:n","holder":"actor:a","contributions":[
                          {"type":"funding","amount":{"value":"200","currency":"USD","approximation":"at-least"}},
                          {"type":"goods","item":"tents","quantity":{"value":"9","unit":"item"}}]}]}
                        """)).report(List.of());

        assertThat(answerErrors(report)).isEmpty();
        assertThat(MAPPER.writeValueAsString(report))
                .contains("\"needs\":[{\"id\":\"need:n\",\"measure\":\"money\",\"currency\":\"USD\","
                        + "\"needed\":{\"lower\":\"200\",\"lowerInclusive\":true},"
                        + "\"promised\":{\"lower\":\"82\",\"lowerInclusive\":true,\"upper\":\"82\",\"upperInclusive\":true},"
                        + "\"arrived\":{\"lower\":\"24\",\"lowerInclusive\":true,\"upper\":\"24\",\"upperInclusive\":true},"
                        + "\"coverage\":{\"lower\":\"0\",\"lowerInclusive\":true,\"upper\":\"0.41\",\"upperInclusive\":true},"
                        + "\"arrivedCoverage\":{\"lower\":\"0\",\"lowerInclusive\":true,\"upper\":\"0.12\",\"upperInclusive\":true}},"
                        + "{\"id\":\"need:n\",\"measure\":\"count\",\"unit\":\"item\",\"item\":\"tents\",");
        assertThat(SCHEMAS.getSchema(resource("ledger.schema.json"), InputFormat.JSON)
                        .validate("{\"needs\":[{\"id\":\"pledge:p\"}]}", InputFormat.JSON))
                .isNotEmpty();
    }

    private static List<?> answerErrors(LedgerReport report) throws IOException {
        return SCHEMAS.getSchema(resource("ledger.schema.json"), InputFormat.JSON)
                .validate(MAPPER.writeValueAsString(report), InputFormat.JSON);
    }

    @Test
    void theCoalitionDossierIsValid() throws IOException {
        Path coalition =
                Path.of("../examples/briefing/src/main/resources/org/communique/examples/briefing/coalition.json");

        assertThat(errors(Files.readString(coalition))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "document.schema.json",
                "line.schema.json",
                "report.schema.json",
                "timeline.schema.json",
                "order.schema.json",
                "ledger.schema.json",
                "difference.schema.json",
                "conflicts.schema.json",
                "positions.schema.json",
                "coverage.schema.json"
            })
    void theyAreSchemasOfTheirDialect(String schema) throws IOException {
        var dialect = SCHEMAS.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(dialect.validate(resource(schema), InputFormat.JSON)).isEmpty();
    }

    @Test
    void everyDefinitionAndEveryMemberSaysWhatItMeans() {
        JsonNode definitions = DOCUMENT.get("$defs");

        assertThat(definitions.size()).isGreaterThan(40);
        definitions.forEach(definition -> {
            assertThat(description(definition)).as(definition::toString).matches("\\p{Lu}.+\\.");
            definition.path("properties").forEach(member -> assertThat(description(member))
                    .as(member::toString)
                    .matches("\\p{Lu}.+\\."));
        });
    }

    @Test
    void namesOfOtherSystemsAreForeseen() {
        assertThat(description(DOCUMENT)).contains("whose name has a colon, as fts:plan has");
        assertThat(CommuniqueSchema.line()).contains("whose name has a colon, as fts:plan has");
    }

    @Test
    void codesOfOpenVocabulariesAreExamples() {
        JsonNode type = member("DiplomaticEvent", "type");

        assertThat(texts(type.get("examples")))
                .isEqualTo(EventType.all().stream().map(Term::code).toList());
        assertThat(type.has("enum")).isFalse();
        assertThat(texts(member("MoneyAmount", "approximation").get("enum"))).contains("nearly", "at-least");
        assertThat(member("MoneyAmount", "approximation").get("default").stringValue())
                .isEqualTo("exact");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'communique':'1','id':'d','later':{'a':[null]}}",
                "{'communique':'1','id':'d','actors':[{'type':'later','id':'actor:a','names':[{'text':'A'}]}]}",
                "{'communique':'1','id':'d','events':[{'id':'event:e','type':'later','modality':'later'}]}",
                "{'communique':'1','id':'d','unrecognized':[{'later':{'id':'later:l','new':1}}]}",
                "{'communique':'1','id':'d','events':[{'id':'event:e','type':'fts:plan','modality':'unstated',"
                        + "'wikidata:p214':'1','evidence':[{'source':'source:s',"
                        + "'selectors':[{'type':'record','key':'7'}]}]}]}"
            })
    void whatALaterReleaseMayAddIsAllowed(String document) {
        assertThat(errors(document.replace('\'', '"'))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'d'}",
                "{'communique':'2','id':'d'}",
                "{'communique':'1','id':'d d'}",
                "{'communique':'1','id':'d','title':' '}",
                "{'communique':'1','id':'d','actors':null}",
                "{'communique':'1','id':'d','actors':[{'type':'state','names':[{'text':'A'}]}]}",
                "{'communique':'1','id':'d','actors':[{'type':'state','id':'source:a','names':[{'text':'A'}]}]}",
                "{'communique':'1','id':'d','actors':[{'type':'later','id':'source:a'}]}",
                "{'communique':'1','id':'d','events':[{'id':'event:e','type':'Later','modality':'later'}]}",
                "{'communique':'1','id':'d','actors':[{'type':'State','id':'actor:a','names':[{'text':'A'}]}]}",
                "{'communique':'1','id':'d','sources':[{'id':'source:s','recorded':'2025-03-06T12:00Z'}]}",
                "{'communique':'1','id':'d','sources':[{'id':'source:s','length':-1}]}",
                "{'communique':'1','id':'d','sources':[{'id':'source:s','length':2147483648}]}",
                "{'communique':'1','id':'d','sources':[{'id':'source:s','length':0.5}]}",
                "{'communique':'1','id':'d','unrecognized':[{'actor':{'id':'later:l'}}]}",
                "{'communique':'1','id':'d','unrecognized':[{'later':{'id':'later:l'},'b':{'id':'later:l'}}]}",
                "{'communique':'1','id':'d','pledges':[{'id':'pledge:p','parties':[],"
                        + "'contributions':[{'type':'undertaking','text':'t'}]}]}"
            })
    void whatIsMalformedIsRefused(String document) {
        assertThat(errors(document.replace('\'', '"'))).isNotEmpty();
        assertThat(CommuniqueJson.standard()
                        .readLenient(document.replace('\'', '"'))
                        .faults())
                .isNotEmpty();
    }

    /** What the page of the schema says that it cannot see. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'communique':'1','id':'d','sources':[{'id':'source:s','length':1.0}]}",
                "{'communique':'1','id':'d','sources':[{'id':'source:s','length':1e1}]}",
                "{'communique':'1','id':'d','sources':[{'id':'source:s','length':-0}]}",
                "{'communique':'1','id':'d','sources':[{'id':'source:s','title':' '}]}",
                "{'communique':'1','id':'d','sources':[{'id':'source:s','recorded':'2025-02-30T12:00:00Z'}]}",
                "{'communique':'1','id':'d','events':[{'id':'event:e','type':'talks','modality':'planned',"
                        + "'when':{'edtf':'20250306'}}]}",
                "{'communique':'1','id':'d','events':[{'id':'event:e','type':'talks','modality':'planned',"
                        + "'classifications':[{'scheme':'plover','code':'x','percentage':1e1}]}]}",
                "{'communique':'1','id':'d','unrecognized':[{'later':{'id':'other:l'}}]}"
            })
    void whatASchemaCannotSeeTheReaderRefuses(String document) {
        assertThat(errors(document.replace('\'', '"'))).isEmpty();
        assertThat(CommuniqueJson.standard()
                        .readLenient(document.replace('\'', '"'))
                        .faults())
                .hasSize(1);
    }

    private static List<?> errors(String document) {
        return SCHEMAS.getSchema(DOCUMENT).validate(document, InputFormat.JSON);
    }

    private static JsonNode member(String type, String name) {
        return DOCUMENT.get("$defs").get(type).get("properties").get(name);
    }

    private static String description(JsonNode node) {
        return node.path("description").asString("");
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::stringValue).toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = CommuniqueSchema.class.getResourceAsStream("/META-INF/communique/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
