package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
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

    @Test
    void oneThatWasWrittenDownSaysTheSame() {
        Violation again = of(ANN.code(), ANN.pointer(), "any actor:ann");

        assertThat(again).isEqualTo(ANN).hasSameHashCodeAs(ANN).hasToString(ANN.toString());
        assertThat(again.message(Locale.GERMAN)).isEqualTo("any actor:ann");
        assertThat(Report.of(List.of(again, nth(report("desk.any", "any {0}"), 1))))
                .isEqualTo(report("desk.any", "any {0}"));
    }

    @Test
    void oneOfAStandardRuleSaysItInItsOtherLanguagesToo() {
        Violation found = Validator.standard()
                .validate(Small.dossier(Small.person(Small.ANN), Small.person(Small.ANN)))
                .violations()
                .get(0);
        Violation again = Violation.of(
                found.code(), found.severity(), found.pointer(), found.entry(), found.arguments(), found.message());
        Violation other = Violation.of(
                found.code(), found.severity(), found.pointer(), found.entry(), found.arguments(), "{0} is wrong");

        assertThat(again).isEqualTo(found);
        assertThat(again.message(Locale.GERMAN))
                .isEqualTo(found.message(Locale.GERMAN))
                .isNotEqualTo(found.message());
        assertThat(other.message(Locale.GERMAN)).isEqualTo("{0} is wrong");
    }

    @Test
    void oneThatIsMalformedIsRefused() {
        assertThatThrownBy(() -> of("Desk any", "", "any"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("code: ");
        for (String pointer : List.of("actors", "/a~", "/a~2", "/~0/~")) {
            assertThatThrownBy(() -> of("desk.any", pointer, "any"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("pointer: expected a JSON Pointer");
        }
        assertThat(of("desk.any", "/a~0~1/0", "any").pointer()).isEqualTo("/a~0~1/0");
        assertThatThrownBy(() -> of("desk.any", "", "\ud800"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("message: ");
        assertThat(of("desk.any", "", "x".repeat(1000)).message()).hasSize(512);
    }

    private static Violation of(String code, String pointer, String message) {
        return Violation.of(code, Severity.INFO, pointer, Optional.of(Small.ANN), List.of("a".repeat(65)), message);
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
