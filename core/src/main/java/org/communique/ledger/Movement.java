package org.communique.ledger;

import java.util.Optional;
import org.communique.amount.Bounds;
import org.communique.pledge.Stage;

/**
 * What a step moves of one account.
 *
 * @param step where the step is told first in its pledge, from 0
 * @param stage how far it comes
 * @param extent whether it moves all, some, or so much
 * @param figure how much; of what moves all or some, nothing
 * @param stated the figure as it is told; absent where it is a range, or nobody says how much
 * @param own whether the figure is that of the contribution itself
 * @param total whether the figure is all so far, with what earlier steps moved in it
 * @param movers who moves it, in a form that can be looked up; {@link Level#EVERYBODY} where nobody is named
 * @param support by whose word
 * @param inclusion whether it counts
 * @param time whether it has come about on the day that is asked for
 */
record Movement(
        int step,
        Stage stage,
        Extent extent,
        Bounds figure,
        Optional<Bounds> stated,
        boolean own,
        boolean total,
        String movers,
        Support support,
        Inclusion inclusion,
        Inclusion time) {

    /** How much a step moves. */
    enum Extent {
        /** All that is promised. */
        ALL,
        /** Something between nothing and all. */
        SOME,
        /** So much as the figure says. */
        FIGURE
    }

    /** {@return whether it counts, and has come about by the day that is asked for, without doubt} */
    boolean isCertain() {
        return inclusion == Inclusion.IN && time == Inclusion.IN;
    }

    /** {@return the step with its figure as it is told} */
    Movement asStated() {
        return new Movement(
                step, stage, extent, stated.orElse(figure), stated, own, total, movers, support, inclusion, time);
    }

    /** {@return the figure, where there is one} */
    Optional<Bounds> amount() {
        return extent == Extent.FIGURE ? Optional.of(figure) : Optional.empty();
    }
}
