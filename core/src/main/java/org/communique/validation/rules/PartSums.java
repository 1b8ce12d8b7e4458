package org.communique.validation.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.communique.amount.Bounds;
import org.communique.pledge.Contribution;

/**
 * What parts of a whole add up to at the least, unit by unit.
 *
 * <p>A part without a lower bound, as "up to 5", adds nothing, and neither does what comes round every year.
 */
final class PartSums {

    private final TreeMap<String, BigDecimal> least = new TreeMap<>();

    void add(Contribution part) {
        once(part).ifPresent(amount -> amount.bounds()
                .lower()
                .map(Bounds.Bound::value)
                .filter(figure -> figure.signum() > 0)
                .ifPresent(figure -> least.merge(amount.unit(), figure, BigDecimal::add)));
    }

    /** {@return how much a contribution is, if it is that once} */
    static Optional<PledgedAmount> once(Contribution contribution) {
        return PledgedAmount.of(contribution).filter(any -> contribution.per().isEmpty());
    }

    /**
     * More than there is of the whole.
     *
     * @param sum what the parts add up to
     * @param whole what there is
     */
    record Excess(String sum, String whole) {}

    /** {@return by how much the parts are certainly more than all contributions that are in the unit of one of them} */
    Optional<Excess> excess(PledgedAmount one, List<Contribution> wholes) {
        Optional<BigDecimal> most = most(one.unit(), wholes);
        return Optional.ofNullable(least.get(one.unit()))
                .filter(sum -> most.filter(whole -> sum.compareTo(whole) > 0).isPresent())
                .map(sum -> new Excess(one.print(sum), one.print(most.orElseThrow())));
    }

    /** The most that contributions in a unit are together; nobody knows where one of them all has no figure. */
    private static Optional<BigDecimal> most(String unit, List<Contribution> wholes) {
        boolean measured = wholes.stream().allMatch(whole -> once(whole).isPresent());
        return wholes.stream()
                .flatMap(whole -> once(whole).stream())
                .filter(amount -> measured && amount.unit().equals(unit))
                .map(PledgedAmount::bounds)
                .reduce(Bounds::plus)
                .flatMap(Bounds::upper)
                .map(Bounds.Bound::value);
    }
}
