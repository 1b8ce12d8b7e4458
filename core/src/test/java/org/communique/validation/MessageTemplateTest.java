package org.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.communique.actor.Name;
import org.communique.actor.Person;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {

    @Test
    void placesAreFilledOnceAndWhatIsNoPlaceStays() {
        assertThat(MessageTemplate.filled("{1} of {0}", List.of("{1}", "b"))).isEqualTo("b of {1}");
        assertThat(MessageTemplate.filled("{0} {1} {x} {", List.of("a"))).isEqualTo("a {1} {x} {");
        assertThat(MessageTemplate.filled("{0", List.of("a"))).isEqualTo("{0");
        assertThat(MessageTemplate.filled("{10} {-} {/} {:}", List.of("a"))).isEqualTo("{10} {-} {/} {:}");
    }

    @Test
    void placesAreCountedByTheirGreatestNumber() {
        assertThat(MessageTemplate.places("{1} of {0}")).isEqualTo(2);
        assertThat(MessageTemplate.places("{{9}")).isEqualTo(10);
        assertThat(MessageTemplate.places("{10} {-} {/} {:} {x} {0")).isZero();
    }

    @Test
    void aMessageIsShortAndShowsNothingThatDoesSomethingToATerminal() {
        Rule rule = Rule.on(
                Person.class,
                "desk.any",
                Severity.INFO,
                "\u001b[31m{0}" + "x".repeat(600),
                (person, found) -> found.at(person, person.value().displayName()));
        Person person = Person.builder()
                .id(Small.ANN)
                .addNames(Name.of("\u202e".repeat(30) + "Ann"))
                .build();

        Violation violation = Validator.builder()
                .with(rule)
                .build()
                .validate(Small.dossier(person))
                .violations()
                .get(0);

        assertThat(violation.arguments().get(0))
                .hasSizeLessThanOrEqualTo(64)
                .startsWith("\\u202e\\u202e")
                .endsWith("…");
        assertThat(violation.message())
                .startsWith("\\u001b[31m\\u202e")
                .hasSizeLessThanOrEqualTo(512)
                .endsWith("…");
    }

    @Test
    void aLineOfALogShowsNoPathThatForgesAnother() {
        String forging = "a\nERROR \u001b[31m\u202e";
        Rule rule = Rule.on(
                Person.class,
                "desk.any",
                Severity.INFO,
                "any",
                (person, found) -> found.at(person.member("extensions")));
        Person person = Small.person(Small.ANN).toBuilder()
                .extensions(Extensions.of(Map.of(forging, JsonText.of("1"))))
                .build();

        Violation violation = Validator.builder()
                .with(rule)
                .build()
                .validate(Small.dossier(person))
                .violations()
                .get(0);

        assertThat(violation.pointer()).isEqualTo("/actors/0/" + forging);
        assertThat(violation).hasToString("INFO desk.any at /actors/0/a\\u000aERROR \\u001b[31m\\u202e: any");
    }

    @Test
    void whatFollowsNoStepSaysSoInAnyLanguage() {
        Violation violation = Validator.builder()
                .with(Rule.standard("pledge.illegal-transition"))
                .build()
                .validate(Small.dossier(
                        Small.pledge().addSteps(PledgeStep.of(Stage.CORRECTED)).build()))
                .violations()
                .get(0);

        assertThat(violation.message()).startsWith("the stage corrected cannot follow –: ");
        assertThat(violation.message(Locale.GERMAN)).startsWith("der Stand corrected kann nicht auf – folgen: ");
    }
}
