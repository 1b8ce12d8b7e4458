package org.communique.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.source.Source;
import org.communique.time.TimeExpression;

class AnchoredAtProperties {

    private static final LocalDate THURSDAY = LocalDate.of(2025, 3, 6);

    @Property
    void anchoringIsIdempotentAndChangesNoWords(@ForAll Dossier dossier) {
        Optional<Source> undated = dossier.sources().stream()
                .filter(source -> dossier.dateOf(source.id()).isEmpty())
                .findFirst();
        if (undated.isEmpty()) {
            return;
        }
        Dossier dated = dossier.anchoredAt(undated.get().id(), THURSDAY);

        assertThat(dated.anchoredAt(undated.get().id(), THURSDAY)).isEqualTo(dated);
        assertThat(wordings(dated)).isEqualTo(wordings(dossier));
    }

    @Property
    void aDatedSourceKeepsItsDate(@ForAll Dossier dossier) {
        for (Source source : dossier.sources()) {
            dossier.dateOf(source.id()).ifPresent(date -> assertThat(
                            dossier.anchoredAt(source.id(), date).dateOf(source.id()))
                    .contains(date));
        }
    }

    private static List<Optional<String>> wordings(Dossier dossier) {
        return times(dossier).stream()
                .map(TimeExpression::wording)
                .filter(Optional::isPresent)
                .toList();
    }

    private static List<TimeExpression> times(Dossier dossier) {
        List<TimeExpression> times = new ArrayList<>();
        Walk.over(Visit.root(dossier, DossierShape.DOSSIER), visit -> visit.as(TimeExpression.class)
                .ifPresent(time -> times.add(time.value())));
        return times;
    }
}
