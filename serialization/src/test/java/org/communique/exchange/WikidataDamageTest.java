package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that were damaged anywhere are imported as far as they can be, and end in no exception. */
class WikidataDamageTest {

    @ParameterizedTest
    @ValueSource(strings = {"wikidata-entities.json", "wikidata-dump.json"})
    void whateverIsDamagedTheRestIsImported(String name) {
        byte[] sound = SharedSamples.own(name);
        long all = Importers.wikidata().read(sound).report().records().imported();
        for (int seed = 0; seed < 60; seed++) {
            ImportResult result = Importers.wikidata().read(Damage.of(sound, new Random(seed)));
            RecordCounts records = result.report().records();
            assertThat(records.imported()).as("seed %d", seed).isLessThanOrEqualTo(all + 1);
            assertThat(records.imported() + records.refused() + records.duplicate() + records.superseded())
                    .isEqualTo(records.read());
            assertThat(CommuniqueJson.standard().toBytes(result.dossier())).isNotEmpty();
        }
    }
}
