package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.communique.validation.Validator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The laws of importers, on activities of IATI: made up ones, and real ones where they are there. */
class IatiLawsTest extends ImporterLaws {

    private static final List<String> PUBLISHED =
            List.of("activity-standard-example-annotated.xml", "worldbank.xml", "worked-example.xml");

    @Override
    Stream<ImportSample> samples() {
        return Stream.concat(
                Stream.of("iati-2.03.xml", "iati-1.xml")
                        .map(file -> IatiSamples.sample(file, IatiSamples.madeUp(file))),
                PUBLISHED.stream().flatMap(file -> SharedSamples.find("iati/" + file).stream()
                        .map(bytes -> IatiSamples.sample(file, new String(bytes, StandardCharsets.UTF_8)))));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theResultHasNoFinding(ImportSample sample) {
        assertThat(Validator.standard().validate(sample.whole().dossier()).violations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iati-2.03.xml", "iati-1.xml"})
    void everyLeafIsCounted(String file) {
        String document = IatiSamples.madeUp(file);
        assertThat(Importers.iati()
                        .read(IatiSamples.utf8(document))
                        .report()
                        .values()
                        .total())
                .isEqualTo(XmlLeaves.count(document));
    }
}
