package org.communique.revision;

import java.util.Arrays;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.amount.AmountWording;
import org.communique.amount.MoneyAmount;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.evidence.Citation;
import org.communique.id.ActorId;
import org.communique.id.DossierId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.pledge.Funding;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;

/** What examples are made of. */
final class Told {

    static final PledgeId AID = PledgeId.of("aid");
    static final ActorId ANN = ActorId.of("ann");
    static final ActorId BOB = ActorId.of("bob");
    static final Citation HERE = Citation.of(SourceId.of("gazette"), 0, 10);
    static final Citation THERE = Citation.of(SourceId.of("herald"), 20, 30);

    private Told() {}

    static Dossier dossier(Entry... entries) {
        return Dossier.of(DossierId.of("story")).plus(entries);
    }

    static MoneyAmount money(String wording) {
        return AmountWording.parse(wording).orElseThrow();
    }

    /** A pledge of Ann's. */
    static Pledge aid(String amount, PledgeStep... steps) {
        return Pledge.builder()
                .id(AID)
                .addParties(Participation.of(ANN, Role.DONOR))
                .addContributions(Funding.of(money(amount)))
                .addAllSteps(Arrays.asList(steps))
                .build();
    }

    static PledgeStep step(Stage stage, Citation... evidence) {
        return PledgeStep.builder()
                .stage(stage)
                .addAllEvidence(Arrays.asList(evidence))
                .build();
    }
}
