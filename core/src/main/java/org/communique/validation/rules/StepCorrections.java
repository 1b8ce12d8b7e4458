package org.communique.validation.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;

/** What the steps of a pledge are once those that were told wrongly are set right. */
final class StepCorrections {

    private static final int UNKNOWN = -1;

    private final List<PledgeStep> steps;
    private final Map<String, Integer> corrections = new HashMap<>();
    private final int[] figures;

    StepCorrections(Pledge pledge) {
        steps = pledge.steps();
        figures = new int[steps.size()];
        for (int i = 0; i < figures.length; i++) {
            int index = i;
            figures[i] = UNKNOWN;
            steps.get(i).corrects().ifPresent(key -> corrections.put(key, index));
        }
        for (int i = 0; i < figures.length; i++) {
            follow(i);
        }
    }

    /** Finds the right figure of a step, and of those that it is met by way of. */
    private void follow(int start) {
        List<Integer> passed = new ArrayList<>();
        int last = start;
        Optional<Integer> next = Optional.of(start);
        while (next.isPresent() && figures[next.get()] == UNKNOWN) {
            last = next.get();
            passed.add(last);
            next = steps.get(last).key().map(corrections::get);
        }
        int figure = next.map(known -> figures[known]).orElse(last);
        passed.forEach(index -> figures[index] = figure);
    }

    /**
     * {@return a step with the figure that is right; absent where another stands in its place}
     *
     * @param index where the step is told
     */
    Optional<PledgeStep> standing(int index) {
        PledgeStep step = steps.get(index);
        if (givesItsFigure(step)) {
            return Optional.empty();
        } else if (figures[index] == index) {
            return Optional.of(step);
        }
        PledgeStep right = steps.get(figures[index]);
        return Optional.of(right).filter(StepCorrections::givesItsFigure).map(any -> step.toBuilder()
                .amount(right.amount())
                .quantity(right.quantity())
                .build());
    }

    /** {@return where the step is told that has the right figure of another} */
    int figure(int index) {
        return figures[index];
    }

    /** {@return whether a step only sets the figure of another right, so that it is no step of its own} */
    static boolean givesItsFigure(PledgeStep step) {
        return step.stage().equals(Stage.CORRECTED) && step.corrects().isPresent();
    }
}
