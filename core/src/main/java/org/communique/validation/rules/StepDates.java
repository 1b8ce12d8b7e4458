package org.communique.validation.rules;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.time.Aspect;
import org.communique.time.Chronology;
import org.communique.time.Edtf;
import org.communique.time.TimeExpression;

/** When the steps of pledges were made. */
final class StepDates {

    private StepDates() {}

    /** {@return the date of a step, or else of the event that it is too} */
    static Optional<Edtf> of(PledgeStep step, Pledge pledge, Dossier dossier) {
        return step.when()
                .map(when -> dossier.resolve(when, pledge, step.tense(), Aspect.PUNCTUAL))
                .flatMap(TimeExpression::edtf)
                .or(() -> step.event().flatMap(dossier::dateOf));
    }

    /** {@return the order of steps of a pledge in time, which need not be the one in which the source tells them} */
    static Chronology order(List<PledgeStep> steps, Pledge pledge, Dossier dossier) {
        return Chronology.of(
                steps.stream().map(step -> of(step, pledge, dossier)).toList());
    }
}
