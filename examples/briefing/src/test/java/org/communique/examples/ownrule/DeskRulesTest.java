package org.communique.examples.ownrule;

import static org.assertj.core.api.Assertions.assertThat;

import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.dossier.Dossier;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.PledgeId;
import org.communique.pledge.Contribution;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.Undertaking;
import org.communique.validation.Severity;
import org.communique.validation.Violation;
import org.junit.jupiter.api.Test;

class DeskRulesTest {

    private static final String CODE = "desk.money-without-stage";

    @Test
    void moneyWithoutAStageIsFound() {
        assertThat(DeskRules.check(dossier(pledge(Funding.unspecified()).build()))
                        .violations())
                .filteredOn(violation -> violation.code().equals(CODE))
                .extracting(Violation::pointer)
                .containsExactly("/pledges/0");
    }

    @Test
    void moneyWithAStageIsNotNorIsAnythingElse() {
        Pledge proposed = pledge(Funding.unspecified())
                .addSteps(PledgeStep.of(Stage.PROPOSED))
                .build();

        assertThat(DeskRules.check(dossier(proposed)).violations())
                .extracting(Violation::code)
                .doesNotContain(CODE);
        assertThat(DeskRules.check(dossier(pledge(Undertaking.of("help")).build()))
                        .violations())
                .extracting(Violation::code)
                .doesNotContain(CODE);
    }

    @Test
    void whatNobodyReportsIsAWarning() {
        assertThat(DeskRules.check(dossier(pledge(Undertaking.of("help")).build()))
                        .violations(Severity.WARNING))
                .extracting(Violation::code)
                .containsExactly("evidence.none");
    }

    private static Pledge.Builder pledge(Contribution contribution) {
        return Pledge.builder()
                .id(PledgeId.of("aid"))
                .addParties(Participation.of(ActorId.of("france"), Role.DONOR))
                .addContributions(contribution);
    }

    private static Dossier dossier(Pledge pledge) {
        return Dossier.of(DossierId.of("d")).plus(pledge);
    }
}
