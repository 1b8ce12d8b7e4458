package stranger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.communique.testkit.CommuniqueAssertions.assertThat;

import java.math.BigDecimal;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.PledgeId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.testkit.Dossiers;
import org.junit.jupiter.api.Test;

class DeskTest {

    private static final MoneyAmount FIVE = MoneyAmount.of(BigDecimal.valueOf(5), "EUR");

    private static final Pledge PLEDGE = Pledge.builder()
            .id(PledgeId.of("harbour"))
            .addParties(Participation.of(ActorId.of("norland"), Role.DONOR))
            .addContributions(Funding.of(FIVE))
            .addSteps(PledgeStep.of(Stage.PLEDGED))
            .build();

    @Test
    void saysWhatAPledgeIs() {
        assertThat(PLEDGE).hasReached(Stage.PLEDGED).hasParty(ActorId.of("norland"), Role.DONOR);
        assertThat(FIVE).isCertainlyLessThan(MoneyAmount.of(BigDecimal.TEN, "EUR"));
    }

    @Test
    void saysWhatIsWrongWithADossier() {
        Dossier dossier = Dossier.of(DossierId.of("talks")).plus(PLEDGE);

        assertThat(dossier).hasViolationAt("/pledges/0/parties/0/actor", "reference.missing");
        assertThat(dossier).isEqualToAsJson(dossier);
        assertThatThrownBy(() -> assertThat(dossier).isValid()).hasMessageContaining("reference.missing");
    }

    @Test
    void hasADossierWithEachFault() {
        assertThat(Dossiers.withFault("reference.missing"))
                .hasViolationAt(Dossiers.pointerOf("reference.missing"), "reference.missing");
    }
}
