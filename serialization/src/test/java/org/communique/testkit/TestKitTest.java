package org.communique.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.testkit.CommuniqueAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.SampleReportingFormat;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.amount.AmountWording;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.communique.amount.Unit;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.PledgeId;
import org.communique.json.CommuniqueJson;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.Undertaking;
import org.communique.validation.Report;
import org.communique.validation.Rule;
import org.communique.validation.Validator;
import org.communique.validation.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestKitTest {

    private static final ActorId NORLAND = ActorId.of("norland");
    private static final Pledge PLEDGE = Pledge.builder()
            .id(PledgeId.of("ferries"))
            .title("Ferries")
            .addParties(Participation.of(NORLAND, Role.DONOR))
            .addContributions(Undertaking.of("ferries"))
            .addSteps(PledgeStep.of(Stage.PLEDGED), PledgeStep.of(Stage.COMMITTED))
            .build();
    private static final Dossier BROKEN = Dossier.of(DossierId.of("harbours")).plus(PLEDGE);

    static List<String> codes() {
        return Dossiers.codes();
    }

    /** Where this fails, a rule wants the smallest dossier that breaks it, in {@code faults.json}. */
    @Test
    void everyStandardRuleIsBrokenByOne() {
        assertThat(Dossiers.codes())
                .containsExactlyInAnyOrderElementsOf(
                        Rule.standard().stream().map(Rule::code).toList());
        assertThatThrownBy(() -> Dossiers.withFault("desk.any")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("codes")
    void aDossierHasItsFaultAndNoOther(String code) {
        Report report = Dossiers.validatorFor(code).validate(Dossiers.withFault(code));

        assertThat(report.violations()).extracting(Violation::code).containsExactly(code);
        assertThat(Dossiers.withFault(code))
                .by(Dossiers.validatorFor(code))
                .hasViolationAt(Dossiers.pointerOf(code), code);
    }

    @Test
    void theServiceIsNamed() throws IOException {
        assertThat(Files.readString(
                        Path.of("src/testkit/resources/META-INF/services/net.jqwik.api.SampleReportingFormat")))
                .isEqualTo(JsonFormat.class.getName() + "\n");
    }

    @Test
    void entriesAreShownAsJson() {
        SampleReportingFormat format = new JsonFormat();

        assertThat(format.appliesTo(BROKEN)).isFalse();
        assertThat(format.appliesTo(PLEDGE)).isTrue();
        assertThat(format.label(PLEDGE)).contains(PLEDGE.summary() + " ");
        assertThat(format.report(PLEDGE))
                .hasToString(CommuniqueJson.standard().writeEntry(PLEDGE))
                .asString()
                .startsWith("{\"id\":\"pledge:ferries\"");
    }

    @Test
    void aDossierIsValidOrItsErrorsAreListed() {
        assertThat(Dossier.of(DossierId.of("d"))).isValid().hasNoViolations();
        assertThatThrownBy(() -> assertThat(BROKEN).isValid())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "to be valid but it has 1 errors\n  ERROR reference.missing at /pledges/0/parties/0/actor: ");
        assertThatThrownBy(() -> assertThat(BROKEN).hasNoViolations())
                .hasMessageContaining("INFO evidence.none at /pledges/0");
        assertThat(BROKEN).by(Validator.builder().build()).isValid();
    }

    @Test
    void aViolationIsFoundOrWhatIsThereInsteadIsSaid() {
        assertThat(BROKEN).hasViolationAt("/pledges/0/parties/0/actor", "reference.missing");
        assertThatThrownBy(() -> assertThat(BROKEN).hasViolationAt("/pledges/0", "reference.missing"))
                .hasMessageContaining("to have the violation reference.missing at /pledges/0")
                .hasMessageContaining("it has 2 of that place or code\n  ")
                .hasMessageContaining("reference.missing at /pledges/0/parties/0/actor");
        assertThatThrownBy(() -> assertThat(BROKEN).hasViolationAt("/actors/0", "any"))
                .hasMessageContaining("it has 2 violations\n  ");
    }

    @Test
    void jsonIsComparedAndTheFirstDifferenceShown() {
        Dossier other = BROKEN.plus(Person.of("Ann"));

        assertThat(BROKEN).isEqualToAsJson(CommuniqueJson.standard().write(BROKEN));
        assertThatThrownBy(() -> assertThat(BROKEN).isEqualToAsJson(other))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(
                        "they differ first in line 4:\n  expected \"actors\" : [\n  but was  \"pledges\" : [");
    }

    @Test
    void aPledgeHasReachedWhatItsStepsSay() {
        assertThat(PLEDGE)
                .hasReached(Stage.PROPOSED)
                .hasReached(Stage.COMMITTED)
                .hasNotReached(Stage.DISBURSED)
                .hasParty(NORLAND, Role.DONOR);
        assertThatThrownBy(() -> assertThat(PLEDGE).hasReached(Stage.WITHDRAWN))
                .hasMessageContaining("to have reached withdrawn")
                .hasMessageContaining("but its steps are pledged, committed");
        assertThatThrownBy(() -> assertThat(PLEDGE).hasNotReached(Stage.PLEDGED))
                .hasMessageContaining("not to have reached pledged");
        assertThatThrownBy(() -> assertThat(PLEDGE).hasParty(NORLAND, Role.RECIPIENT))
                .hasMessageContaining("to have the party actor:norland as recipient")
                .hasMessageContaining("but its parties are actor:norland as donor");
    }

    @Test
    void anAmountIsCertainlyLessOrTheBoundsSayWhyNot() {
        MoneyAmount nearly = AmountWording.parse("nearly \u20ac30 million").orElseThrow();
        MoneyAmount thirty = AmountWording.parse("\u20ac30 million").orElseThrow();

        assertThat(nearly).isCertainlyLessThan(thirty);
        assertThat(thirty).isCertainlyGreaterThan(nearly).isCertainlyEqualTo(thirty);
        assertThat(Quantity.of(2, Unit.SHIP)).isCertainlyLessThan(Quantity.of(3, Unit.SHIP));
        assertThatThrownBy(() -> assertThat(thirty).isCertainlyLessThan(nearly))
                .hasMessageContaining("(from 30000000, to 30000000)")
                .hasMessageContaining("to be certainly less than")
                .hasMessageContaining("but it is not");
        assertThatThrownBy(() -> assertThat(nearly).isCertainlyEqualTo(nearly))
                .hasMessageContaining("under 30000000")
                .hasMessageContaining("but that is not certain");
    }
}
