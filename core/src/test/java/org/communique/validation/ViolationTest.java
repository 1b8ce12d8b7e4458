package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.communique.actor.Person;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.junit.jupiter.api.Test;

class ViolationTest {

    private static final Dossier DOSSIER = Small.dossier(Small.person(Small.ANN), Small.person(ActorId.of("bob")));

    private static final Violation ANN = nth(report("desk.any", "any {0}"), 0);

    @Test
    void oneThatSaysTheSameOfTheSamePlaceIsEqual() {
        assertThat(nth(report("desk.any", "any {0}"), 0)).isEqualTo(ANN).hasSameHashCodeAs(ANN);
        assertThat(report("desk.any", "any {0}"))
                .isEqualTo(report("desk.any", "any {0}"))
                .hasSameHashCodeAs(report("desk.any", "any {0}"));
    }

    @Test
    void oneThatSaysSomethingElseIsNot() {
        assertThat(ANN)
                .isNotEqualTo(nth(report("desk.other", "any {0}"), 0))
                .isNotEqualTo(nth(report("desk.any", "some {0}"), 0))
                .isNotEqualTo(nth(report("desk.any", "any {0}"), 1))
                .isNotEqualTo(ANN.at(Optional.of(new Position(1, 1))))
                .isNotEqualTo("any");
        assertThat(report("desk.any", "any {0}"))
                .isNotEqualTo(report("desk.other", "any {0}"))
                .isNotEqualTo("any");
    }

    @Test
    void hashCodesTellCodesAndPlacesApart() {
        assertThat(ANN)
                .doesNotHaveSameHashCodeAs(nth(report("desk.other", "any {0}"), 0))
                .doesNotHaveSameHashCodeAs(nth(report("desk.any", "any {0}"), 1));
        assertThat(report("desk.any", "any {0}")).doesNotHaveSameHashCodeAs(report("desk.other", "any {0}"));
    }

    @Test
    void aDossierAsAWholeHasNoPathAndNoEntry() {
        Rule rule = Rule.on(
                Dossier.class, "desk.whole", Severity.ERROR, "all of it", (dossier, found) -> found.at(dossier));

        Report report = Validator.builder().with(rule).build().validate(DOSSIER);

        assertThat(report.ofDossier())
                .isEqualTo(report.violations())
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.pointer()).isEmpty();
                    assertThat(violation.entry()).isEmpty();
                    assertThat(violation).hasToString("ERROR desk.whole at the dossier: all of it");
                });
        assertThat(report.byEntry()).isEmpty();
    }

    private static Report report(String code, String text) {
        Rule rule = Rule.on(
                Person.class,
                code,
                Severity.INFO,
                text,
                (person, found) -> found.at(person, person.value().id()));
        return Validator.builder().with(rule).build().validate(DOSSIER);
    }

    private static Violation nth(Report report, int index) {
        return report.violations().get(index);
    }
}
