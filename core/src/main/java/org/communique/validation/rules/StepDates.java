package org.communique.validation.rules;

import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.time.Chronology;

/** When the steps of pledges were made. */
final class StepDates {

    private StepDates() {}

    /** {@return the order of steps of a pledge in time, which need not be the one in which the source tells them} */
    static Chronology order(List<PledgeStep> steps, Pledge pledge, Dossier dossier) {
        return Chronology.of(
                steps.stream().map(step -> dossier.dateOf(step, pledge)).toList());
    }
}
