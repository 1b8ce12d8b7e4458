package org.communique.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that were damaged anywhere are imported as far as they can be, and end in no exception. */
class WikidataDamageTest {

    private static final byte[] PIECES = "{}[]\",:\\\n\r#-0x\u00e9".getBytes(StandardCharsets.ISO_8859_1);

    @ParameterizedTest
    @ValueSource(strings = {"wikidata-entities.json", "wikidata-dump.json"})
    void whateverIsDamagedTheRestIsImported(String name) {
        byte[] sound = SharedSamples.own(name);
        long all = Importers.wikidata().read(sound).report().records().imported();
        for (int seed = 0; seed < 60; seed++) {
            ImportResult result = Importers.wikidata().read(damaged(sound, new Random(seed)));
            RecordCounts records = result.report().records();
            assertThat(records.imported()).as("seed %d", seed).isLessThanOrEqualTo(all + 1);
            assertThat(records.imported() + records.refused() + records.duplicate() + records.superseded())
                    .isEqualTo(records.read());
            assertThat(CommuniqueJson.standard().toBytes(result.dossier())).isNotEmpty();
        }
    }

    /** A few bytes are others, are missing, or are there besides. */
    private static byte[] damaged(byte[] sound, Random random) {
        byte[] bytes = sound.clone();
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(bytes.length);
            byte piece = PIECES[random.nextInt(PIECES.length)];
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = piece;
                case 1 -> bytes = joined(bytes, at, at + 1 + random.nextInt(Math.min(40, bytes.length - at)));
                default -> {
                    bytes = joined(bytes, at, at);
                    bytes[at] = piece;
                }
            }
        }
        return bytes;
    }

    /** The bytes without some; where these are none, with room for one more. */
    private static byte[] joined(byte[] bytes, int from, int to) {
        int room = from == to ? 1 : 0;
        byte[] joined = Arrays.copyOf(bytes, bytes.length - (to - from) + room);
        System.arraycopy(bytes, to, joined, from + room, bytes.length - to);
        return joined;
    }
}
