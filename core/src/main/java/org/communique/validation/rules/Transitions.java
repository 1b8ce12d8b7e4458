package org.communique.validation.rules;

import java.util.Optional;
import java.util.Set;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;

/**
 * Which stage may follow which, contribution by contribution; the table is in core's page of stages.
 *
 * <p>What is suspended goes no further until it is resumed; what was taken back, refused or lapsed may begin anew; only
 * what stood still is resumed; and nothing is corrected before the first step, unless the step says which it
 * corrects, wherever that is told. What makes a contribution larger or
 * smaller, later, or brings some of it back leaves it where it was. A stage that this release does not know may follow
 * and be followed by anything, and so may a step that another corrects.
 */
final class Transitions {

    private static final Set<Stage> ENDED = Set.of(Stage.WITHDRAWN, Stage.REFUSED, Stage.LAPSED);
    private static final Set<Stage> BEGINNING =
            Set.of(Stage.CONSIDERED, Stage.IN_DEVELOPMENT, Stage.PROPOSED, Stage.PLEDGED);

    private static final Set<Stage> BACK = Set.of(Stage.RETURNED, Stage.REPAID);

    /** What leaves a contribution where it was. */
    private static final Set<Stage> PASSING =
            Set.of(Stage.INCREASED, Stage.REDUCED, Stage.RETURNED, Stage.REPAID, Stage.DELAYED);

    /** What the first step follows, in any language. */
    private static final String NOTHING = "–";

    private final Set<String> corrected;
    private StepHistory course = new StepHistory();
    private boolean first = true;

    Transitions(Pledge pledge) {
        corrected = pledge.correctedKeys();
    }

    /** {@return what a step may not follow and does; it is taken as made whether it may be or not} */
    Optional<String> illegal(PledgeStep step) {
        Stage stage = step.stage();
        Optional<PledgeStep> before = course.before(step);
        boolean beginning = first;
        first = false;
        if (!PASSING.contains(stage)) {
            course.make(step);
        }
        if (beginning && stage.equals(Stage.CORRECTED) && step.corrects().isEmpty()) {
            return Optional.of(NOTHING);
        }
        boolean illegal = before.isPresent()
                && !isOpen(before.get())
                && !isOpen(step)
                && !mayFollow(before.get().stage(), stage);
        return illegal ? Optional.of(before.get().stage().code()) : Optional.empty();
    }

    /** Goes on with a step of which nobody knows what it follows. */
    void breakOff() {
        course = new StepHistory();
        first = false;
    }

    /** Whether anything may come before and behind. */
    private boolean isOpen(PledgeStep step) {
        return !step.stage().known()
                || step.stage().equals(Stage.CORRECTED)
                || (step.key().isPresent() && corrected.contains(step.key().get()));
    }

    private static boolean mayFollow(Stage before, Stage stage) {
        if (before.equals(Stage.SUSPENDED)) {
            return stage.rank().isEmpty() && !stage.equals(Stage.SUSPENDED);
        } else if (ENDED.contains(before)) {
            return stage.equals(Stage.RESUMED) || BEGINNING.contains(stage) || BACK.contains(stage);
        }
        return !stage.equals(Stage.RESUMED);
    }
}
