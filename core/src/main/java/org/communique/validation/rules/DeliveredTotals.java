package org.communique.validation.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.amount.Bounds;
import org.communique.internal.CompositeKey;
import org.communique.pledge.Contribution;
import org.communique.pledge.CorrectedStep;
import org.communique.pledge.Pledge;
import org.communique.pledge.PledgeStep;
import org.communique.pledge.Stage;
import org.communique.pledge.StepCounts;
import org.communique.time.Chronology;

/**
 * How much of each contribution of a pledge has come, stage by stage, beside how much was promised.
 *
 * <p>Only what leaves no doubt counts. Left alone are contributions that come round every year, that were made larger or
 * set right by what does not say which step it corrects or what was wrong, of which a step has no place in time, or of which something
 * came back without a figure in what is promised, and amounts without bounds, as "about 20". What earlier steps promise
 * beyond the contribution counts as promised; what came back has not come.
 */
final class DeliveredTotals {

    private static final Set<Stage> ARRIVING = Set.of(Stage.DISPATCHED, Stage.DISBURSED, Stage.DELIVERED);
    private static final Set<Stage> REVISING = Set.of(Stage.INCREASED, Stage.CORRECTED);

    private static final Set<Stage> BACK = Set.of(Stage.RETURNED, Stage.REPAID);

    private static final List<Stage> PROMISING = Stage.all().stream()
            .filter(stage -> stage.rank().isPresent() && !ARRIVING.contains(stage))
            .toList();

    private static final Bounds NOTHING = Bounds.between(BigDecimal.ZERO, BigDecimal.ZERO);

    /** What is of no contribution by name. */
    private static final String ANY = "";

    private final StepContributions parts;
    private final Set<String> revised = new HashSet<>();
    private final Map<CompositeKey, Bounds> heaps = new HashMap<>();

    DeliveredTotals(Pledge pledge, List<CorrectedStep> standing, Chronology order) {
        parts = new StepContributions(pledge);
        Stream.concat(
                        standing.stream().filter(this::isRevising),
                        order.unplaced().stream().map(standing::get))
                .forEach(unclear -> revised.add(unclear.step().contribution().orElse(ANY)));
    }

    private boolean isRevising(CorrectedStep standing) {
        Stage stage = standing.step().stage();
        return standing.doubtful()
                || REVISING.contains(stage)
                || !stage.known()
                || isBackWithoutFigure(standing.step());
    }

    /** Whether something came back, and nobody says how much of what is promised. */
    private boolean isBackWithoutFigure(PledgeStep step) {
        Optional<String> promised = parts.moved(step).flatMap(PledgedAmount::of).map(PledgedAmount::unit);
        return BACK.contains(step.stage())
                && PledgedAmount.of(step)
                        .noneMatch(back -> promised.equals(Optional.of(back.unit()))
                                && back.bounds().upper().isPresent());
    }

    /** Where what comes of a contribution adds up. */
    private static CompositeKey heap(String contribution, String unit, Stage stage) {
        return CompositeKey.of(contribution, unit, stage.code());
    }

    /**
     * More than was promised.
     *
     * @param attribute the attribute of the step with which it came to that
     */
    record Excess(String attribute, String came, String promised) {}

    /** {@return in what there has come more than was promised, with a step that follows those given before} */
    List<Excess> add(PledgeStep step) {
        List<Excess> excesses = new ArrayList<>();
        parts.moved(step).filter(this::isSettled).ifPresent(contribution -> PledgedAmount.of(step)
                .forEach(measure -> {
                    Bounds came = add(step, name(contribution), measure);
                    if (ARRIVING.contains(step.stage())) {
                        excess(came, contribution, measure).ifPresent(excesses::add);
                    }
                }));
        return excesses;
    }

    private boolean isSettled(Contribution contribution) {
        return contribution.per().isEmpty() && !revised.contains(ANY) && !revised.contains(name(contribution));
    }

    private static String name(Contribution contribution) {
        return contribution.key().orElse(ANY);
    }

    private Bounds add(PledgeStep step, String contribution, PledgedAmount measure) {
        CompositeKey heap = heap(contribution, measure.unit(), step.stage());
        Bounds before = step.counts() == StepCounts.TOTAL_SO_FAR ? NOTHING : heaps.getOrDefault(heap, NOTHING);
        Bounds after = before.plus(measure.bounds());
        heaps.put(heap, after);
        return after;
    }

    private Optional<Excess> excess(Bounds came, Contribution contribution, PledgedAmount measure) {
        Optional<BigDecimal> most = PledgedAmount.of(contribution)
                .filter(promised -> promised.unit().equals(measure.unit()))
                .flatMap(promised -> most(promised, name(contribution)));
        return most.flatMap(promised -> came.lower()
                .map(least -> least.value().subtract(back(measure, name(contribution))))
                .filter(net -> net.compareTo(promised) > 0)
                .map(net -> new Excess(measure.attribute(), measure.print(net), measure.print(promised))));
    }

    /** The most that came back so far. */
    private BigDecimal back(PledgedAmount measure, String contribution) {
        return BACK.stream()
                .map(stage -> heaps.get(heap(contribution, measure.unit(), stage)))
                .filter(Objects::nonNull)
                .map(bounds -> bounds.upper().orElseThrow().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The most that was promised by the contribution or by steps; absent where one of them has no bound. */
    private Optional<BigDecimal> most(PledgedAmount promised, String contribution) {
        List<Bounds> promises = Stream.concat(
                        Stream.of(promised.bounds()),
                        PROMISING.stream()
                                .map(stage -> heaps.get(heap(contribution, promised.unit(), stage)))
                                .filter(Objects::nonNull))
                .toList();
        return promises.stream().allMatch(bounds -> bounds.upper().isPresent())
                ? promises.stream()
                        .map(bounds -> bounds.upper().orElseThrow().value())
                        .reduce(BigDecimal::max)
                : Optional.empty();
    }
}
