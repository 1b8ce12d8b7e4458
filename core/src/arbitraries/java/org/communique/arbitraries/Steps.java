package org.communique.arbitraries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.time.TimeExpression;

/** Steps of pledges in an order in which each may follow those before it. */
final class Steps {

    /** What leaves a contribution where it was. */
    private static final Set<Stage> PASSING =
            Set.of(Stage.INCREASED, Stage.REDUCED, Stage.RETURNED, Stage.REPAID, Stage.DELAYED);

    private static final Set<Stage> ENDED = Set.of(Stage.REFUSED, Stage.WITHDRAWN, Stage.LAPSED);

    private Steps() {}

    /**
     * Steps in the order of the stages, those without a rank at the end, and their times in order too. What may not
     * follow becomes a correction, and a correction of nothing a promise. Of several that are dated each has a date of its
     * own: nobody knows here what an event or a source says.
     */
    static List<PledgeStep> inOrder(List<PledgeStep> steps) {
        Iterator<TimeExpression> times = Times.inOrder(
                        steps.stream().flatMap(step -> step.when().stream()).toList())
                .iterator();
        List<PledgeStep> ordered = new ArrayList<>();
        steps.stream()
                .sorted(Comparator.comparingInt(step -> step.stage().rank().orElse(Integer.MAX_VALUE)))
                .map(step -> step.toBuilder()
                        .when(step.when().map(any -> times.next()))
                        .build())
                .forEach(step -> ordered.add(
                        mayFollow(ordered, step)
                                ? step
                                : step.toBuilder().stage(possible(ordered)).build()));
        boolean several = ordered.stream().filter(Steps::isDated).count() > 1;
        return several ? ordered.stream().map(Steps::datedByItself).toList() : ordered;
    }

    /** The same steps, no two with one key, and none that corrects another than an earlier one. */
    static List<PledgeStep> withSoundKeys(List<PledgeStep> steps) {
        Set<String> keys = new HashSet<>();
        return steps.stream()
                .map(step -> step.toBuilder()
                        .corrects(step.corrects().filter(keys::contains))
                        .key(step.key().filter(keys::add))
                        .build())
                .toList();
    }

    private static boolean isDated(PledgeStep step) {
        return step.when().isPresent() || step.event().isPresent();
    }

    private static PledgeStep datedByItself(PledgeStep step) {
        return step.toBuilder()
                .when(step.when().filter(time -> time.edtf().isPresent()))
                .event(Optional.empty())
                .build();
    }

    /** These steps, and at their end one to a stage without a rank, led up to by another if it may not follow. */
    static List<PledgeStep> endingAt(Stage stage, List<PledgeStep> steps) {
        List<PledgeStep> ending = new ArrayList<>(steps);
        PledgeStep last = PledgeStep.of(stage);
        if (!mayFollow(steps, last)) {
            ending.add(PledgeStep.of(possible(steps)));
        }
        ending.add(last);
        return ending;
    }

    /** A stage that may follow these. */
    private static Stage possible(List<PledgeStep> earlier) {
        return earlier.isEmpty() ? Stage.PLEDGED : Stage.CORRECTED;
    }

    /** Whether a step may follow others, which have no higher rank. */
    private static boolean mayFollow(List<PledgeStep> earlier, PledgeStep step) {
        Stage stage = step.stage();
        if (stage.equals(Stage.CORRECTED)) {
            return !earlier.isEmpty();
        }
        return stage.rank().isPresent()
                || !stage.known()
                || lastAbout(step, earlier)
                        .map(before -> mayFollow(before, stage))
                        .orElse(true);
    }

    /** The stage of the last step that is about the same contribution, or about all if one of the two is. */
    private static Optional<Stage> lastAbout(PledgeStep step, List<PledgeStep> earlier) {
        return earlier.stream()
                .filter(each -> !PASSING.contains(each.stage()))
                .filter(each -> step.contribution().isEmpty()
                        || each.contribution().isEmpty()
                        || each.contribution().equals(step.contribution()))
                .reduce((one, later) -> later)
                .map(PledgeStep::stage);
    }

    private static boolean mayFollow(Stage before, Stage stage) {
        if (!before.known() || before.equals(Stage.CORRECTED)) {
            return true;
        }
        return stage.equals(Stage.RESUMED)
                ? before.equals(Stage.SUSPENDED) || ENDED.contains(before)
                : !ENDED.contains(before) && !(before.equals(Stage.SUSPENDED) && stage.equals(before));
    }
}
