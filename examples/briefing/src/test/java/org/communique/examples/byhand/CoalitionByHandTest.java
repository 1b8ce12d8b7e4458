package org.communique.examples.byhand;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.communique.dossier.Dossier;
import org.communique.examples.briefing.Main;
import org.communique.json.CommuniqueJson;
import org.junit.jupiter.api.Test;

class CoalitionByHandTest {

    @Test
    void everyEntryEqualsTheOneInTheJsonOfTheBuiltInDossier() throws IOException {
        Dossier builtIn = builtIn();

        assertThat(CoalitionByHand.dossier().entries())
                .hasSize(17)
                .allSatisfy(entry -> assertThat(builtIn.find(entry.id())).contains(entry));
    }

    private static Dossier builtIn() throws IOException {
        try (InputStream json = Objects.requireNonNull(Main.class.getResourceAsStream("coalition.json"))) {
            return CommuniqueJson.standard().read(json);
        }
    }
}
