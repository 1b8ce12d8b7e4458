package org.communique.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.communique.ledger.PledgeSteps.Placed;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;

/**
 * What follows from corrections that do not say which step they correct.
 *
 * <p>One before it, of the same contribution, was wrong. Where there is but one with a figure, that has the figure of the
 * correction. Where there are several, or it is not the only such correction, the figures of all are in doubt; where there
 * is none, that of the contribution is.
 */
final class UnnamedCorrections {

    /** Stands for every contribution. */
    static final String ANY = "";

    private final List<Placed> steps;
    private final Set<String> doubtfulPromises = new TreeSet<>();

    /** @param standing the steps as they came about, one such correction at least among them */
    UnnamedCorrections(List<Placed> standing) {
        steps = new ArrayList<>(standing);
        List<Integer> corrections = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (isCorrection(steps.get(i))) {
                corrections.add(i);
            }
        }
        findDoubtfulPromises();
        List<Integer> wrong = candidates(corrections);
        if (corrections.size() == 1 && wrong.size() == 1 && isCertain(corrections.get(0))) {
            setRight(wrong.get(0), steps.get(corrections.get(0)).step());
        } else {
            wrong.forEach(i -> steps.set(i, steps.get(i).inDoubt()));
        }
    }

    /** {@return whether a step corrects another, and does not say which} */
    static boolean isCorrection(Placed placed) {
        return placed.step().stage().equals(Stage.CORRECTED)
                && placed.step().corrects().isEmpty();
    }

    private boolean isCertain(int correction) {
        return steps.get(correction).hasFigure() && steps.get(correction).inclusion() == Inclusion.IN;
    }

    /** The steps with a figure, each of which some correction behind it may be about. */
    private List<Integer> candidates(List<Integer> corrections) {
        List<Integer> candidates = new ArrayList<>();
        Set<String> parts = new TreeSet<>();
        int last = corrections.get(corrections.size() - 1);
        for (int i = last; i >= 0; i--) {
            Placed placed = steps.get(i);
            String key = placed.step().contribution().orElse(ANY);
            if (isCorrection(placed)) {
                parts.add(key);
            } else if (placed.hasFigure() && (parts.contains(ANY) || parts.contains(key) || key.equals(ANY))) {
                candidates.add(i);
            }
        }
        return candidates;
    }

    private void findDoubtfulPromises() {
        Set<String> figured = new TreeSet<>();
        for (Placed placed : steps) {
            String key = placed.step().contribution().orElse(ANY);
            boolean told = key.equals(ANY) ? !figured.isEmpty() : figured.contains(key) || figured.contains(ANY);
            if (isCorrection(placed) && !told) {
                doubtfulPromises.add(key);
            } else if (!isCorrection(placed) && placed.hasFigure()) {
                figured.add(key);
            }
        }
    }

    private void setRight(int wrong, PledgeStep right) {
        PledgeStep step = steps.get(wrong).step();
        PledgeStep corrected = step.toBuilder()
                .amount(right.amount().or(step::amount))
                .quantity(right.quantity().or(step::quantity))
                .build();
        steps.set(wrong, steps.get(wrong).with(corrected));
    }

    /** {@return the steps, those that are set right or in doubt in the places of what was told} */
    List<Placed> steps() {
        return steps;
    }

    /** {@return the keys of the contributions whose own figure is in doubt; {@link #ANY} for all} */
    Set<String> doubtfulPromises() {
        return doubtfulPromises;
    }
}
