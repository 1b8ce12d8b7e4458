package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.validation.Validator;
import org.communique.validation.Violation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The items that are a part of the project. */
class WikidataSamplesTest {

    /** A date of the Julian calendar has no date of ours: the kingdom began in one. */
    @ParameterizedTest
    @ValueSource(strings = {WikidataSamples.ENTITIES, WikidataSamples.DUMP})
    void nothingIsFoundWrongWithThem(String name) {
        ImportResult result = Importers.wikidata().read(SharedSamples.own(name));
        assertThat(Validator.standard().validate(result.dossier()).violations())
                .extracting(Violation::code)
                .containsExactly("time.unresolved");
        assertThat(result.report().values().total()).isEqualTo(JsonLeaves.count(SharedSamples.own(name)));
        assertThat(result.report().count(Loss.NO_HOME)).isZero();
    }
}
