package org.communique.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.amount.Bounds;
import org.communique.pledge.Contribution;
import org.communique.time.Ternary;

/**
 * What parts of a whole add up to, unit by unit: at the least, and at the most.
 *
 * <p>A part without a lower bound, as "up to 5", adds nothing to the least, and neither does what comes round every year.
 * Where one of the parts has no upper bound nobody knows what they are at the most.
 */
final class PartSums {

    private final TreeMap<String, Bounds> least = new TreeMap<>();
    private final TreeMap<String, Bounds> most = new TreeMap<>();
    private boolean unlimited;

    /** Adds what is a part without doubt. */
    void add(Contribution part) {
        Optional<PledgedAmount> amount = once(part);
        amount.ifPresent(any -> any.bounds()
                .lower()
                .filter(figure -> figure.value().signum() > 0)
                .ifPresent(figure ->
                        least.merge(any.unit(), new Bounds(Optional.of(figure), Optional.empty()), Bounds::plus)));
        addAtMost(part);
    }

    /** Adds what may be a part, or may be one that is told before. */
    void addAtMost(Contribution part) {
        once(part)
                .filter(amount -> amount.bounds().upper().isPresent())
                .ifPresentOrElse(
                        amount -> most.merge(
                                amount.unit(),
                                new Bounds(Optional.empty(), amount.bounds().upper()),
                                Bounds::plus),
                        this::addUnknown);
    }

    /** Adds parts of which nobody knows how much they are. */
    void addUnknown() {
        unlimited = true;
    }

    /** {@return these parts and others} */
    PartSums and(PartSums others) {
        PartSums all = new PartSums();
        for (PartSums some : List.of(this, others)) {
            some.least.forEach((unit, bounds) -> all.least.merge(unit, bounds, Bounds::plus));
            some.most.forEach((unit, bounds) -> all.most.merge(unit, bounds, Bounds::plus));
            all.unlimited |= some.unlimited;
        }
        return all;
    }

    /** {@return how much a contribution is, if it is that once} */
    static Optional<PledgedAmount> once(Contribution contribution) {
        return PledgedAmount.of(contribution).filter(any -> contribution.per().isEmpty());
    }

    /**
     * Parts that are not what their whole is.
     *
     * @param sum what the parts add up to
     * @param whole what there is
     */
    record Difference(String sum, String whole) {}

    /** {@return by how much the parts are certainly more than all contributions that are in the unit of one of them} */
    Optional<Difference> excess(PledgedAmount one, List<Contribution> wholes) {
        return together(one.unit(), wholes).flatMap(whole -> Optional.ofNullable(least.get(one.unit()))
                .filter(sum -> sum.isCertainlyGreaterThan(whole) == Ternary.YES)
                .map(sum -> new Difference(least(one, sum), most(one, whole))));
    }

    /** {@return by how much the parts, all of them in the unit of the whole, are certainly less} */
    Optional<Difference> shortfall(PledgedAmount whole) {
        boolean comparable = !unlimited && most.size() == 1;
        return Optional.ofNullable(most.get(whole.unit()))
                .filter(sum -> comparable && sum.isCertainlyLessThan(whole.bounds()) == Ternary.YES)
                .map(sum -> new Difference(most(whole, sum), least(whole, whole.bounds())));
    }

    /** What contributions in a unit are together; nobody knows where one of them all has no figure. */
    private static Optional<Bounds> together(String unit, List<Contribution> wholes) {
        boolean measured = wholes.stream().allMatch(whole -> once(whole).isPresent());
        return wholes.stream()
                .flatMap(whole -> once(whole).stream())
                .filter(amount -> measured && amount.unit().equals(unit))
                .map(PledgedAmount::bounds)
                .reduce(Bounds::plus);
    }

    private static String least(PledgedAmount one, Bounds bounds) {
        Bounds.Bound lower = bounds.lower().orElseThrow();
        return (lower.inclusive() ? "≥ " : "> ") + one.print(lower.value());
    }

    private static String most(PledgedAmount one, Bounds bounds) {
        Bounds.Bound upper = bounds.upper().orElseThrow();
        return (upper.inclusive() ? "≤ " : "< ") + one.print(upper.value());
    }
}
