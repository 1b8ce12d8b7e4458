package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.Test;

/** Entities that were damaged anywhere are imported as far as they can be, and end in no exception. */
class FtmDamageTest {

    @Test
    void whateverIsDamagedTheRestIsImported() {
        byte[] sound = SharedSamples.own(FtmSamples.OWN);
        long all = Importers.ftm().read(sound).report().records().imported();
        for (int seed = 0; seed < 60; seed++) {
            ImportResult result = Importers.ftm().read(Damage.of(sound, new Random(seed)));
            RecordCounts records = result.report().records();
            assertThat(records.imported()).as("seed %d", seed).isBetween(all - 8, all + 4);
            assertThat(records.imported() + records.refused() + records.duplicate() + records.superseded())
                    .isEqualTo(records.read());
            assertThat(CommuniqueJson.standard().toBytes(result.dossier())).isNotEmpty();
        }
    }
}
