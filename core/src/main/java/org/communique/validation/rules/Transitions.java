package org.communique.validation.rules;

import java.util.Optional;
import java.util.Set;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;

/**
 * Which stage may follow which, contribution by contribution; the table is in core's README.
 *
 * <p>What is suspended goes no further until it is resumed; what was taken back, refused or lapsed may begin anew; only
 * what stood still is resumed; and nothing is corrected before the first step. What makes a contribution larger or
 * smaller leaves it where it was. A stage that this release does not know may follow and be followed by anything.
 */
final class Transitions {

    private static final Set<Stage> ENDED = Set.of(Stage.WITHDRAWN, Stage.REFUSED, Stage.LAPSED);
    private static final Set<Stage> BEGINNING =
            Set.of(Stage.CONSIDERED, Stage.IN_DEVELOPMENT, Stage.PROPOSED, Stage.PLEDGED);

    private static final Set<Stage> SIZES = Set.of(Stage.INCREASED, Stage.REDUCED);

    /** What the first step follows, in any language. */
    private static final String NOTHING = "–";

    private StepHistory course = new StepHistory();
    private boolean first = true;

    /** {@return what a step may not follow and does; it is taken as made whether it may be or not} */
    Optional<String> illegal(PledgeStep step) {
        Stage stage = step.stage();
        Optional<Stage> before = course.before(step).map(PledgeStep::stage);
        boolean beginning = first;
        first = false;
        if (!SIZES.contains(stage)) {
            course.make(step);
        }
        if (beginning && stage.equals(Stage.CORRECTED)) {
            return Optional.of(NOTHING);
        }
        return before.filter(last -> !mayFollow(last, stage)).map(Stage::code);
    }

    /** Goes on with a step of which nobody knows what it follows. */
    void breakOff() {
        course = new StepHistory();
        first = false;
    }

    private static boolean mayFollow(Stage before, Stage stage) {
        if (!stage.known() || !before.known() || stage.equals(Stage.CORRECTED) || before.equals(Stage.CORRECTED)) {
            return true;
        } else if (before.equals(Stage.SUSPENDED)) {
            return stage.rank().isEmpty() && !stage.equals(Stage.SUSPENDED);
        } else if (ENDED.contains(before)) {
            return stage.equals(Stage.RESUMED) || BEGINNING.contains(stage);
        }
        return !stage.equals(Stage.RESUMED);
    }
}
