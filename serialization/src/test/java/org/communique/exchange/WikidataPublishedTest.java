package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.communique.validation.Validator;
import org.junit.jupiter.api.Test;

/** Items as Wikidata publishes them: what becomes of their values. */
class WikidataPublishedTest {

    /** What becomes entries, and some of what is kept; the whole takes minutes. */
    private static final Set<String> PROPERTIES = Set.of(
            "P31", "P39", "P102", "P463", "P27", "P569", "P1559", "P742", "P106", "P140", "P214", "P244", "P2924",
            "P4223", "P2218", "P18");

    private static ImportResult person() {
        return Importers.wikidata().read(SharedSamples.require(WikidataSamples.PERSON));
    }

    /** The design came to 1,498 carried, 8,714 kept, 4,037 derived and 1,329 lost. */
    @Test
    void noValueOfAPersonGoesInSilence() {
        byte[] answer = SharedSamples.require(WikidataSamples.PERSON);
        ImportReport report = Importers.wikidata().read(answer).report();
        assertThat(report.records()).isEqualTo(new RecordCounts(1, 1, 0, 0, 0));
        assertThat(report.values().total()).isEqualTo(JsonLeaves.count(answer));
        assertThat(report.values()).isEqualTo(new ValueCounts(1613, 3406, 10466, 94, 0, 0, 0));
    }

    @Test
    void everyClaimAboutAPersonIsTrue() {
        ImportSample sample =
                WikidataSamples.answer("person", SharedSamples.require(WikidataSamples.PERSON), PROPERTIES);
        assertThat(sample.claims()).isGreaterThan(600);
        assertThat(sample.falseClaims()).isEmpty();
    }

    @Test
    void allOfficesOfAPersonAreTenures() {
        assertThat(person().report().entries())
                .containsEntry("tenure", 31L)
                .containsEntry("membership", 6L)
                .containsEntry("office", 25L);
    }

    @Test
    void nothingIsFoundWrongWithIt() {
        assertThat(Validator.standard().validate(person().dossier()).violations())
                .isEmpty();
    }

    @Test
    void aLanguageIsNoOrganization() {
        ImportResult result = Importers.wikidata().read(SharedSamples.require(WikidataSamples.LANGUAGE));
        assertThat(result.dossier().actors()).isEmpty();
        assertThat(result.report().records()).isEqualTo(new RecordCounts(1, 0, 1, 0, 0));
        assertThat(result.report().losses()).singleElement().satisfies(group -> assertThat(
                        group.examples().get(0).detail())
                .endsWith("it is an instance of Q34770, Q1288568"));
    }
}
