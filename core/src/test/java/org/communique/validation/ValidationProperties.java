package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;
import org.communique.shape.Visit;
import org.communique.shape.Walk;

/** The laws of validation, for whatever dossier can be built. */
class ValidationProperties {

    private static final Validator EVERYTHING = everything();

    @Property
    void noDossierIsTooStrange(@ForAll Dossier dossier) {
        assertThat(EVERYTHING.validate(dossier).violations()).allSatisfy(violation -> {
            assertThat(violation.message()).hasSizeLessThanOrEqualTo(512).doesNotContainPattern("\\p{Cc}");
            assertThat(violation.arguments())
                    .allSatisfy(argument -> assertThat(argument).hasSizeLessThanOrEqualTo(64));
            assertThat(violation.message(Locale.GERMAN)).hasSizeLessThanOrEqualTo(512);
        });
    }

    @Property(tries = 100)
    void theSameDossierGivesTheSameReport(@ForAll Dossier dossier) {
        assertThat(EVERYTHING.validate(dossier.toBuilder().build())).isEqualTo(EVERYTHING.validate(dossier));
    }

    @Property(tries = 100)
    void violationsAreInTheOrderOfTheWalk(@ForAll Dossier dossier) {
        List<String> walk = new ArrayList<>();
        Walk.over(Visit.root(dossier, DossierShape.DOSSIER), visit -> walk.add(visit.pointer()));

        List<Integer> places = EVERYTHING.validate(dossier).violations().stream()
                .map(violation -> walk.indexOf(violation.pointer()))
                .toList();

        assertThat(places).isSorted().doesNotContain(-1);
    }

    @Property(tries = 100)
    void anOwnerComesBeforeWhatItOwnsAndEachPlaceOnce(@ForAll Dossier dossier) {
        List<int[]> paths = new ArrayList<>();
        Walk.over(Visit.root(dossier, DossierShape.DOSSIER), visit -> paths.add(visit.path()));

        for (int i = 1; i < paths.size(); i++) {
            assertThat(Arrays.compare(paths.get(i - 1), paths.get(i))).isNegative();
        }
    }

    private static Validator everything() {
        Validator.Builder builder = Validator.builder().asOf(LocalDate.of(2025, 3, 6));
        Rule.standard().forEach(builder::with);
        return builder.build();
    }
}
