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

    /** {@return by how much the parts in the unit of the whole are certainly more} */
    Optional<Difference> excess(PledgedAmount whole) {
        return Optional.ofNullable(least.get(whole.unit()))
                .filter(sum -> sum.isCertainlyGreaterThan(whole.bounds()) == Ternary.YES)
                .map(sum -> new Difference(least(whole.unit(), sum), most(whole.unit(), whole.bounds())));
    }

    /** {@return by how much the parts, all of them in the unit of the whole, are certainly less} */
    Optional<Difference> shortfall(PledgedAmount whole) {
        boolean comparable = !unlimited && most.size() == 1;
        return Optional.ofNullable(most.get(whole.unit()))
                .filter(sum -> comparable && sum.isCertainlyLessThan(whole.bounds()) == Ternary.YES)
                .map(sum -> new Difference(most(whole.unit(), sum), least(whole.unit(), whole.bounds())));
    }

    /** {@return the least in words of any language: "≥ 10 EUR"} */
    static String least(String unit, Bounds bounds) {
        return end(bounds.lower().orElseThrow(), "≥ ", "> ", unit);
    }

    /** {@return the most in words of any language: "< 10 EUR"} */
    static String most(String unit, Bounds bounds) {
        return end(bounds.upper().orElseThrow(), "≤ ", "< ", unit);
    }

    private static String end(Bounds.Bound end, String inclusive, String exclusive, String unit) {
        return (end.inclusive() ? inclusive : exclusive) + end.value().toPlainString() + " " + unit;
    }
}
