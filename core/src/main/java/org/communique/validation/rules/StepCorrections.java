package org.communique.validation.rules;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;

/**
 * What the steps of a pledge are once those that were told wrongly are set right.
 *
 * <p>Corrections are gone through one behind the other, each behind what it corrects, wherever they are told. A step that
 * is replaced is gone with all that was set right of it. What a correction leaves out stays as it was.
 */
final class StepCorrections {

    private final List<PledgeStep> steps;
    private final Map<String, Integer> told = new HashMap<>();
    private final Sources[] sources;
    private final boolean[] replaced;

    private StepCorrections(Pledge pledge) {
        steps = pledge.steps();
        sources = new Sources[steps.size()];
        replaced = new boolean[steps.size()];
        for (int i = 0; i < sources.length; i++) {
            int index = i;
            steps.get(i).key().ifPresent(key -> told.put(key, index));
        }
    }

    /**
     * A step as it is now known to have been.
     *
     * @param amountTold where the step is told that says how much money moved, from 0
     * @param quantityTold where the step is told that says how much else moved, from 0
     * @param doubtful whether the last that is said of it is that something was wrong, and not what
     */
    record Standing(PledgeStep step, int amountTold, int quantityTold, boolean doubtful) {

        /** {@return where the step is told that gives "amount" or "quantity"} */
        int told(String attribute) {
            return attribute.equals("amount") ? amountTold : quantityTold;
        }
    }

    /** {@return the steps of a pledge that no other replaces, set right, in the order in which they were told first} */
    static List<Standing> standing(Pledge pledge) {
        StepCorrections corrections = new StepCorrections(pledge);
        IntStream.range(0, corrections.sources.length).forEach(corrections::follow);
        return IntStream.range(0, corrections.sources.length)
                .filter(i -> corrections.sources[i].step == i && !corrections.replaced[i])
                .mapToObj(i -> corrections.sources[i].standing(corrections.steps))
                .toList();
    }

    /** Takes a step, behind all that it corrects by one way or another. */
    private void follow(int start) {
        Deque<Integer> waiting = new ArrayDeque<>();
        Optional<Integer> next = Optional.of(start);
        while (next.isPresent() && sources[next.get()] == null) {
            waiting.push(next.get());
            next = wrong(next.get());
        }
        waiting.forEach(this::take);
    }

    private Optional<Integer> wrong(int index) {
        return steps.get(index).corrects().map(told::get);
    }

    private void take(int index) {
        Optional<Sources> wrong = wrong(index).map(corrected -> sources[corrected]);
        if (setsRight(steps.get(index))) {
            sources[index] = wrong.orElseThrow();
            sources[index].setRight(index, steps.get(index));
        } else {
            wrong.ifPresent(before -> replaced[before.step] = true);
            sources[index] = new Sources(index);
        }
    }

    /** Whether a step only sets another right, so that it is no step of its own. */
    private static boolean setsRight(PledgeStep step) {
        return step.stage().equals(Stage.CORRECTED) && step.corrects().isPresent();
    }

    /** Where it is told what is right about a step: put together only at the end, however often it is corrected. */
    private static final class Sources {

        private final int step;
        private int amount;
        private int quantity;
        private int time;
        private int contribution;
        private int counts;
        private boolean doubtful;

        Sources(int step) {
            this.step = step;
            amount = step;
            quantity = step;
            time = step;
            contribution = step;
            counts = step;
        }

        void setRight(int index, PledgeStep right) {
            boolean timed = right.when().isPresent() || right.event().isPresent();
            boolean figured = right.amount().isPresent() || right.quantity().isPresent();
            amount = right.amount().isPresent() ? index : amount;
            quantity = right.quantity().isPresent() ? index : quantity;
            time = timed ? index : time;
            contribution = right.contribution().isPresent() ? index : contribution;
            counts = figured && right.counts() == StepCounts.TOTAL_SO_FAR ? index : counts;
            boolean other = timed
                    || right.contribution().isPresent()
                    || !right.parties().isEmpty();
            doubtful = !figured && (doubtful || !other);
        }

        Standing standing(List<PledgeStep> steps) {
            PledgeStep right = steps.get(step).toBuilder()
                    .amount(steps.get(amount).amount())
                    .quantity(steps.get(quantity).quantity())
                    .when(steps.get(time).when())
                    .event(steps.get(time).event())
                    .contribution(steps.get(contribution).contribution())
                    .counts(steps.get(counts).counts())
                    .build();
            return new Standing(right, amount, quantity, doubtful);
        }
    }
}
