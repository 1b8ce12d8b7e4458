package org.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.ServiceLoader;
import net.jqwik.api.SampleReportingFormat;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.DossierId;
import org.junit.jupiter.api.Test;

/** What jqwik shows of a dossier that fails a property. */
class DossierFormatTest {
    private static final Entry ANN = Person.of("Ann");
    private static final Entry FRANCE = State.of("FR", "France");

    @Test
    void aDossierIsShownWithItsEntries() {
        Dossier dossier = Dossier.builder()
                .id(DossierId.of("talks"))
                .addEntry(ANN)
                .addEntry(FRANCE)
                .build();

        SampleReportingFormat format = formatOf(dossier);

        assertThat(format.label(dossier)).contains("talks ");
        assertThat((List<?>) format.report(dossier))
                .extracting(Object::toString)
                .containsExactly(ANN.summary(), FRANCE.summary());
    }

    private static SampleReportingFormat formatOf(Dossier dossier) {
        return ServiceLoader.load(SampleReportingFormat.class).stream()
                .map(ServiceLoader.Provider::get)
                .filter(format -> format.appliesTo(dossier))
                .findFirst()
                .orElseThrow();
    }
}
