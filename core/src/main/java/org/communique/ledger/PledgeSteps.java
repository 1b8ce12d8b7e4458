package org.communique.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        return new Reader(pledge, question).readings();
    }

    private PledgeSteps asUnknown() {
        return new PledgeSteps(placed, floating, doubtfulPromises, true);
    }

    /** Reads the steps of one pledge. */
    private static final class Reader {

        private final Pledge pledge;
        private final Question question;
        private final List<PledgeStep> steps;
        private final List<Support> supports = new ArrayList<>();
        private final List<Inclusion> inclusions = new ArrayList<>();
        private final List<Integer> doubted = new ArrayList<>();

        Reader(Pledge pledge, Question question) {
            this.pledge = pledge;
            this.question = question;
            this.steps = pledge.steps();
            for (int i = 0; i < steps.size(); i++) {
                PledgeStep step = steps.get(i);
                Support support = question.support(step, pledge);
                Inclusion inclusion =
                        question.known(step.recorded().or(pledge::recorded)).and(question.counts(support));
                supports.add(support);
                inclusions.add(inclusion);
                if (inclusion == Inclusion.MAYBE && step.corrects().isPresent()) {
                    doubted.add(i);
                }
            }
        }

        List<PledgeSteps> readings() {
            if (doubted.size() > MOST_CORRECTIONS) {
                return List.of(reading(new TreeSet<>(doubted)).asUnknown());
            }
            List<PledgeSteps> readings = new ArrayList<>();
            for (int choice = 0; choice < 1 << doubted.size(); choice++) {
                Set<Integer> without = new TreeSet<>();
                for (int i = 0; i < doubted.size(); i++) {
                    if ((choice & 1 << i) != 0) {
                        without.add(doubted.get(i));
                    }
                }
                readings.add(reading(without));
            }
            return readings;
        }

        private PledgeSteps reading(Set<Integer> without) {
            List<Integer> taken = new ArrayList<>();
            List<PledgeStep> told = new ArrayList<>();
            for (int i = 0; i < steps.size(); i++) {
                if (inclusions.get(i) != Inclusion.OUT && !without.contains(i)) {
                    taken.add(i);
                    told.add(steps.get(i));
                }
            }
            List<Placed> standing = new ArrayList<>();
            for (CorrectedStep corrected : CorrectedStep.of(told)) {
                standing.add(placed(taken.get(corrected.told()), corrected));
            }
            PledgeSteps ordered = ordered(standing);
            return standing.stream().anyMatch(UnnamedCorrections::isCorrection) ? setRight(ordered) : ordered;
        }

        /** A correction may be about what came about before it, or has no place in time, and not about what came behind. */
        private static PledgeSteps setRight(PledgeSteps ordered) {
            List<Placed> all = new ArrayList<>();
            ordered.floating().stream()
                    .filter(step -> !UnnamedCorrections.isCorrection(step))
                    .forEach(all::add);
            all.addAll(ordered.placed());
            ordered.floating().stream().filter(UnnamedCorrections::isCorrection).forEach(all::add);
            UnnamedCorrections corrections = new UnnamedCorrections(all);
            Map<Integer, Placed> right = new HashMap<>();
            corrections.steps().forEach(step -> right.put(step.told(), step));
            return new PledgeSteps(
                    right(ordered.placed(), right),
                    right(ordered.floating(), right),
                    corrections.doubtfulPromises(),
                    ordered.unknown());
        }

        private static List<Placed> right(List<Placed> steps, Map<Integer, Placed> right) {
            return steps.stream()
                    .map(step -> right.getOrDefault(step.told(), step))
                    .toList();
        }

        private Placed placed(int told, CorrectedStep corrected) {
            PledgeStep step = corrected.step();
            boolean sure =
                    inclusions.get(told) == Inclusion.IN || step.corrects().isPresent();
            return new Placed(
                    told,
                    step,
                    corrected.doubtful(),
                    supports.get(told),
                    sure ? Inclusion.IN : Inclusion.MAYBE,
                    question.time(step, pledge));
        }

        private PledgeSteps ordered(List<Placed> standing) {
            List<Optional<Edtf>> dates = new ArrayList<>();
            boolean dated = false;
            for (Placed placed : standing) {
                Optional<Edtf> date = question.dossier().dateOf(placed.step(), pledge);
                dates.add(date);
                dated |= date.isPresent();
            }
            if (!dated) {
                return new PledgeSteps(standing, List.of(), Set.of(), false);
            }
            Chronology order = Chronology.of(dates);
            List<Placed> inOrder = new ArrayList<>();
            order.places().forEach(place -> inOrder.add(standing.get(place.index())));
            List<Placed> floating = new ArrayList<>();
            order.unplaced().forEach(index -> floating.add(standing.get(index)));
            return new PledgeSteps(inOrder, floating, Set.of(), false);
        }
    }
}
