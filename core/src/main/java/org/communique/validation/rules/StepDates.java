package org.communique.validation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.time.Chronology;
import org.communique.time.Edtf;

/** When the steps of pledges were made. */
final class StepDates {

    private StepDates() {}

    /** {@return the order of steps of a pledge in time, which need not be the one in which the source tells them} */
    static Chronology order(List<PledgeStep> steps, Pledge pledge, Dossier dossier) {
        List<Optional<Edtf>> dates = new ArrayList<>();
        for (PledgeStep step : steps) {
            dates.add(dossier.dateOf(step, pledge));
        }
        return Chronology.of(dates);
    }
}
