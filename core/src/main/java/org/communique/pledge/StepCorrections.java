package org.communique.pledge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the steps of a pledge are once those that were told wrongly are set right.
 *
 * <p>Corrections are gone through one behind the other, each behind what it corrects, wherever they are told. A step that
 * is replaced is gone with all that was set right of it. What a correction leaves out stays as it was.
 */
final class StepCorrections {

    private final List<PledgeStep> steps;
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Sources[] sources;
    private final boolean[] replaced;

    private StepCorrections(List<PledgeStep> told) {
        steps = told;
        sources = new Sources[steps.size()];
        replaced = new boolean[steps.size()];
        for (int i = 0; i < sources.length; i++) {
            int index = i;
            steps.get(i).key().ifPresent(key -> byKey.put(key, index));
        }
    }

    /** {@return the steps that no other replaces, set right, in the order in which they were told first} */
    static List<CorrectedStep> of(List<PledgeStep> steps) {
        StepCorrections corrections = new StepCorrections(steps);
        for (int i = 0; i < steps.size(); i++) {
            corrections.follow(i);
        }
        List<CorrectedStep> standing = new ArrayList<>(steps.size());
        for (int i = 0; i < steps.size(); i++) {
            if (corrections.sources[i].step == i && !corrections.replaced[i]) {
                standing.add(corrections.sources[i].corrected(steps));
            }
        }
        return Collections.unmodifiableList(standing);
    }

    /** Takes a step, behind all that it corrects by one way or another. */
    private void follow(int start) {
        if (sources[start] == null && steps.get(start).corrects().isEmpty()) {
            sources[start] = new Sources(start);
            return;
        }
        Deque<Integer> waiting = new ArrayDeque<>();
        Optional<Integer> next = Optional.of(start);
        while (next.isPresent() && sources[next.get()] == null) {
            waiting.push(next.get());
            next = wrong(next.get());
        }
        waiting.forEach(this::take);
    }

    /** The step that one corrects, if it is among them. */
    private Optional<Integer> wrong(int index) {
        return steps.get(index).corrects().map(byKey::get);
    }

    private void take(int index) {
        Optional<Sources> wrong = wrong(index).map(corrected -> sources[corrected]);
        if (setsRight(steps.get(index)) && wrong.isPresent()) {
            sources[index] = wrong.get();
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
        private boolean setRight;

        Sources(int step) {
            this.step = step;
            amount = step;
            quantity = step;
            time = step;
            contribution = step;
            counts = step;
        }

        void setRight(int index, PledgeStep right) {
            setRight = true;
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

        CorrectedStep corrected(List<PledgeStep> steps) {
            if (!setRight) {
                return new CorrectedStep(steps.get(step), step, step, step, false);
            }
            PledgeStep right = steps.get(step).toBuilder()
                    .amount(steps.get(amount).amount())
                    .quantity(steps.get(quantity).quantity())
                    .when(steps.get(time).when())
                    .event(steps.get(time).event())
                    .contribution(steps.get(contribution).contribution())
                    .counts(steps.get(counts).counts())
                    .build();
            return new CorrectedStep(right, step, amount, quantity, doubtful);
        }
    }
}
