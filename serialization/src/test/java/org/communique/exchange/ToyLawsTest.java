package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The laws of importers, on one that keeps them and on one that lies. */
class ToyLawsTest extends ImporterLaws {

    @Override
    Stream<ImportSample> samples() {
        return Stream.of(sample(List.of("""
                {"id":"1","name":"A","of":"3","shelf":"top"}
                """, """
                {"id":"2","version":2,"name":"B","query":"q"}
                """, """
                {"id":"3","name":"C","of":"9"}
                """, """
                {"id":"4","name":"D","of":"1"}
                """)));
    }

    private static ImportSample sample(List<String> records) {
        return new ImportSample(
                "toys",
                ToyFormat.importer(),
                records,
                each -> document(each).getBytes(StandardCharsets.UTF_8),
                JsonLeaves::changed);
    }

    private static String document(List<String> records) {
        return "{\"toys\":[" + String.join(",", records) + "],\"page\":1}";
    }

    @Test
    void theWitnessFindsAFalseClaim() {
        ImportSample lying = sample(List.of("""
                {"id":"1","name":"A","lie":"nobody has this"}
                """));
        assertThat(lying.falseClaims()).containsExactly("/lie = nobody has this");
    }

    @Test
    void everyLeafIsCounted() {
        ImportSample sample = samples().findFirst().orElseThrow();
        assertThat(sample.whole().report().values().total())
                .isEqualTo(JsonLeaves.count(sample.document().apply(sample.records())));
    }

    @Test
    void entriesThatDifferAreToldApart() {
        ImportSample one = sample(List.of("{\"id\":\"1\",\"name\":\"A\"}"));
        ImportSample other = sample(List.of("{\"id\":\"1\",\"name\":\"B\"}"));
        assertThat(ImportSample.entries(one.whole().dossier()))
                .isNotEqualTo(ImportSample.entries(other.whole().dossier()));
    }
}
