package org.communique.pledge;

import java.util.List;

/**
 * A step of a pledge as it is now known to have been, after all that {@linkplain PledgeStep#corrects() corrects} it.
 *
 * @param step the step, set right
 * @param told where the step is told first, from 0
 * @param amountTold where the step is told that says how much money moved, from 0
 * @param quantityTold where the step is told that says how much else moved, from 0
 * @param doubtful whether the last that is said of it is that something was wrong, and not what
 */
public record CorrectedStep(PledgeStep step, int told, int amountTold, int quantityTold, boolean doubtful) {

    /**
     * {@return the steps that no other of them replaces, set right, in the order in which they were told first}
     *
     * @param steps steps of one pledge, in the order of the source; one that corrects none of them stands as it is told
     */
    public static List<CorrectedStep> of(List<PledgeStep> steps) {
        return StepCorrections.of(steps);
    }
}
