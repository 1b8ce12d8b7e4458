package org.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.communique.dossier.Dossier;

/** Whatever the bytes are, they are a dossier that comes back, or faults. */
class ReadingFuzzTest {

    private final CommuniqueJson json = CommuniqueJson.standard();

    @FuzzTest
    void readsBytesOrNamesFaults(byte[] bytes) {
        ReadResult result = json.readLenient(bytes);

        if (result.faults().isEmpty()) {
            Dossier dossier = result.dossier().orElseThrow();
            assertThat(json.read(json.write(dossier))).isEqualTo(dossier);
            assertThat(json.read(json.canonical(dossier))).isEqualTo(dossier);
        } else {
            assertThat(result.faults())
                    .allSatisfy(fault -> assertThat(fault.message()).hasSizeLessThanOrEqualTo(512));
        }
    }
}
