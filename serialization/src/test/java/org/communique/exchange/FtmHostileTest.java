package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Input that is huge, deep, or no entities at all. */
class FtmHostileTest {

    private static final String ANN = "{'id':'ann','schema':'Person','properties':{'name':['Ann']}}";
    private static final String BOB = "{'id':'bob','schema':'Person','properties':{'name':['Bob']}}";

    private static void assertOneRefused(ImportResult result) {
        assertThat(result.report().records()).isEqualTo(new RecordCounts(3, 2, 1, 0, 0));
        assertThat(result.dossier().actors()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "{",
                "7",
                "null",
                "{}",
                "{'id':null}",
                "{'id':''}",
                "{'id':['a']}",
                "{'id':'c'}",
                "{'id':'c','schema':'Person'}",
                "{'id':'c','schema':'Person','properties':[]}",
                "{'id':'c','schema':'Person','properties':'none'}",
                "{'id':'c','schema':'Person','properties':{'name':[]}}",
                "{'id':'c','schema':'Person','properties':{'name':[null,' ',{'a':'b'}]}}",
                "{'id':'c','schema':'Payment','properties':{'amountEur':['5']}}",
                "{'id':'c','schema':'Person','properties':{'name':['C']}} and more"
            })
    void aLineThatIsNoEntitySpoilsNoOther(String line) {
        assertOneRefused(FtmSamples.read(ANN, line, BOB));
    }

    @Test
    void aLineThatIsNoUtf8SpoilsNoOther() {
        byte[] latin = (ANN + "\n" + ANN.replace("ann", "caf\u00e9") + "\n" + BOB)
                .replace('\'', '"')
                .getBytes(StandardCharsets.ISO_8859_1);
        assertOneRefused(Importers.ftm().read(latin));
        ImportOptions options =
                ImportOptions.builder().repair(StandardCharsets.ISO_8859_1).build();
        assertThat(Importers.ftm()
                        .read(new ByteArrayInputStream(latin), options)
                        .dossier()
                        .actors())
                .hasSize(3);
    }

    @Test
    void aLineThatIsTooLongOrTooDeepSpoilsNoOther() {
        ImportOptions options = ImportOptions.builder().maxRecordBytes(1000).build();
        byte[] file =
                FtmSamples.entities(ANN, BOB.replace("Bob", "x".repeat(100_000)).replace("bob", "c"), BOB);
        assertOneRefused(Importers.ftm().read(new ByteArrayInputStream(file), options));
        String deep = "{'id':'c','schema':'Person','properties':" + "[".repeat(100_000) + "}";
        assertOneRefused(FtmSamples.read(ANN, deep, BOB));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'amountEur':['1e999999999']",
                "'amountEur':['99999999999999999999999999999999999999999999']",
                "'amountEur':['99999999999999999999999999999999999999.999999999999999999']",
                "'amountEur':['0.000000000000000001']",
                "'amount':['5'],'currency':['E.R']",
                "'amount':['5'],'currency':['XAU']",
                "'date':['9999-99-99']",
                "'date':['-2000']",
                "'date':['2010/2011']",
                "'date':['2010-01-01T25:00:00']",
                "'payer':['ann']",
                "'beneficiary':['\\u0000']",
                "'unheard':['of']",
                "'':['x']",
                "'country':['GB','g','gb-sct','\\ud83d\\ude00']"
            })
    void aValueOfAnotherFormIsNeitherDroppedNorInTheWay(String property) {
        ImportResult result = FtmSamples.read(
                ANN, "{'id':'c','schema':'Payment','properties':{'payer':['bob']," + property + "}}", BOB);
        assertThat(result.report().records().read()).isEqualTo(3);
        assertThat(result.report().records().refused()).isEqualTo(property.startsWith("'payer'") ? 1 : 0);
        assertThat(result.report().count(Loss.NO_HOME)).isZero();
        assertThat(CommuniqueJson.standard().read(CommuniqueJson.standard().write(result.dossier())))
                .isEqualTo(result.dossier());
    }

    /** Squares of these numbers would take hours. */
    @Test
    void anEntityOfVeryManyValuesTakesTheTimeOfItsValues() {
        String values = IntStream.range(0, 20_000).mapToObj(i -> "'v" + i + "'").collect(Collectors.joining(","));
        String properties = Stream.of("name", "alias", "country", "birthDate", "topics", "weakAlias")
                .map(name -> "'" + name + "':[" + values + "]")
                .collect(Collectors.joining(","));
        ImportResult result = FtmSamples.read("{'id':'c','schema':'Person','properties':{" + properties + "}}");
        assertThat(result.report().values().total()).isEqualTo(120_002);
    }

    @Test
    void anEntityInVeryManyLinesTakesTheTimeOfItsLines() {
        List<String> lines = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"id\":\"c\",\"schema\":\"Person\",\"properties\":{\"name\":[\"C\"],\"alias\":[\"v" + i
                        + "\"]}}")
                .toList();
        ImportResult result = Importers.ftm().read(FtmSamples.file(lines));
        assertThat(result.dossier().actors()).singleElement().satisfies(actor -> assertThat(actor.names())
                .hasSize(20_001));
    }

    @Test
    void whatIsTwiceInAFileIsThereOnce() {
        ImportResult result = FtmSamples.read(ANN, BOB, ANN, BOB, ANN);
        assertThat(result.report().records()).isEqualTo(new RecordCounts(5, 2, 0, 3, 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id':'a','schema':'Person','properties':{'name':['A']}}",
                "\uFEFF \r\n {'properties' : { 'name' : ['A'] }, 'id' : 'a', 'schema' : 'Person'}\r\n",
                "{'id':'a','caption':'A','schema':'Payment','properties':{}}\n{",
                "{'id':'a','properties':{'name':['A']},'datasets':['x'],'schema':'Vessel'}"
            })
    void entitiesAreRecognized(String head) {
        assertThat(Importers.recognize(head.replace('\'', '"').getBytes(StandardCharsets.UTF_8)))
                .contains(Importers.ftm());
    }

    @Test
    void anEntityIsRecognizedWhoseSchemaComesLate() {
        String head = "{\"id\":\"a\",\"properties\":{\"name\":[\"" + "A".repeat(9000);
        assertThat(Importers.recognize(head.getBytes(StandardCharsets.UTF_8))).contains(Importers.ftm());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{}",
                "[{'id':'a','schema':'Person'}]",
                "{'dossier':{'communique':'1','id':'x'}}",
                "{'type':'Feature','properties':{'name':'A'}}",
                "{'id':'Q1','type':'item','labels':{'en':{'value':'A'}}}",
                "{'schema':'x','properties':{'a':{'type':'string'}}}"
            })
    void nothingElseIsTaken(String head) {
        assertThat(Importers.recognize(head.replace('\'', '"').getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(Optional.of(Importers.ftm()));
    }

    @Test
    void noSampleOfAnotherSystemIsTaken() {
        for (String name : List.of("fts-flows.json", "fts-flows.csv", "iati-2.03.xml", "iati-1.xml")) {
            assertThat(Importers.ftm().recognizes(SharedSamples.own(name))).isFalse();
        }
        assertThat(Importers.recognize(SharedSamples.own(FtmSamples.OWN))).contains(Importers.ftm());
    }
}
