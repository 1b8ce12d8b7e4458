package org.communique.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.communique.pledge.CorrectedStep;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.time.Chronology;
import org.communique.time.Edtf;

/**
 * The steps of a pledge as one reading of its corrections has them, in the order in which they came about.
 *
 * @param placed the steps that have a place in time, the first first
 * @param floating those of which nobody knows between which others they came about
 * @param doubtfulPromises the keys of the contributions of which something was wrong, and nobody knows what; {@link
 *     UnnamedCorrections#ANY} where it may be any of them
 * @param unknown whether too many corrections may not hold for anything to be known of how the pledge stands
 */
record PledgeSteps(List<Placed> placed, List<Placed> floating, Set<String> doubtfulPromises, boolean unknown) {

    /** Beyond so many corrections that may not hold, nothing is known. */
    private static final int MOST_CORRECTIONS = 4;

    /**
     * A step.
     *
     * @param told where it is told first, from 0
     * @param step the step, set right
     * @param doubtful whether its figure is in doubt
     * @param support by whose word it came about
     * @param inclusion whether it counts
     * @param time whether it has come about on the day that is asked for
     */
    record Placed(int told, PledgeStep step, boolean doubtful, Support support, Inclusion inclusion, Inclusion time) {

        boolean hasFigure() {
            return step.amount().isPresent() || step.quantity().isPresent();
        }

        Placed inDoubt() {
            return new Placed(told, step, true, support, inclusion, time);
        }

        Placed with(PledgeStep right) {
            return new Placed(told, right, doubtful, support, inclusion, time);
        }
    }

    /** {@return the steps of a pledge, once for each reading of those corrections that may not hold} */
    static List<PledgeSteps> readings(Pledge pledge, Question question) {
        List<PledgeStep> steps = pledge.steps();
        List<Inclusion> inclusions = new ArrayList<>();
        List<Integer> doubted = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            PledgeStep step = steps.get(i);
            Inclusion inclusion = question.known(step.recorded().or(pledge::recorded))
                    .and(question.counts(question.support(step, pledge)));
            inclusions.add(inclusion);
            if (inclusion == Inclusion.MAYBE && step.corrects().isPresent()) {
                doubted.add(i);
            }
        }
        if (doubted.size() > MOST_CORRECTIONS) {
            return List.of(reading(pledge, inclusions, new TreeSet<>(doubted), question)
                    .asUnknown());
        }
        List<PledgeSteps> readings = new ArrayList<>();
        for (int choice = 0; choice < 1 << doubted.size(); choice++) {
            Set<Integer> without = new TreeSet<>();
            for (int i = 0; i < doubted.size(); i++) {
                if ((choice & 1 << i) != 0) {
                    without.add(doubted.get(i));
                }
            }
            readings.add(reading(pledge, inclusions, without, question));
        }
        return readings;
    }

    private static PledgeSteps reading(
            Pledge pledge, List<Inclusion> inclusions, Set<Integer> without, Question question) {
        List<PledgeStep> steps = pledge.steps();
        List<Integer> taken = IntStream.range(0, steps.size())
                .filter(i -> inclusions.get(i) != Inclusion.OUT && !without.contains(i))
                .boxed()
                .toList();
        List<Placed> standing = new ArrayList<>();
        for (CorrectedStep corrected :
                CorrectedStep.of(taken.stream().map(steps::get).toList())) {
            int told = taken.get(corrected.told());
            PledgeStep step = corrected.step();
            boolean sure =
                    inclusions.get(told) == Inclusion.IN || step.corrects().isPresent();
            standing.add(new Placed(
                    told,
                    step,
                    corrected.doubtful(),
                    question.support(step, pledge),
                    sure ? Inclusion.IN : Inclusion.MAYBE,
                    question.time(step, pledge)));
        }
        UnnamedCorrections corrections = new UnnamedCorrections(standing);
        return ordered(pledge, corrections.steps(), corrections.doubtfulPromises(), question);
    }

    private static PledgeSteps ordered(Pledge pledge, List<Placed> standing, Set<String> doubtful, Question question) {
        List<Optional<Edtf>> dates = standing.stream()
                .map(placed -> question.dossier().dateOf(placed.step(), pledge))
                .toList();
        if (dates.stream().allMatch(Optional::isEmpty)) {
            return new PledgeSteps(standing, List.of(), doubtful, false);
        }
        Chronology order = Chronology.of(dates);
        return new PledgeSteps(
                order.places().stream()
                        .map(place -> standing.get(place.index()))
                        .toList(),
                order.unplaced().stream().map(standing::get).toList(),
                doubtful,
                false);
    }

    private PledgeSteps asUnknown() {
        return new PledgeSteps(placed, floating, doubtfulPromises, true);
    }
}
