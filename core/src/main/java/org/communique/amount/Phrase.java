package org.communique.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A wording taken apart: what says how near, and one figure or two.
 *
 * @param approximation what the words before the figure say, if there are any
 * @param first the figure, or the first of two
 * @param second the second of two figures
 */
record Phrase(Optional<Approximation> approximation, Figure first, Optional<Figure> second) {

    /**
     * A figure with what stands around it.
     *
     * @param before the sign or code of a currency that stands in front
     * @param numbers what the digits or words can mean on their own, times a thousand, million or the like
     * @param collective what a word such as dozen multiplied it by; 1 where there is none
     * @param zeros how many zeros a word such as million put to it; 0 where there is none
     * @param after what stands behind
     */
    record Figure(Optional<Token> before, List<BigDecimal> numbers, int collective, int zeros, List<Token> after) {

        /** {@return what it may mean beside a second figure whose words it may share, as in "10 to 20 million"} */
        List<BigDecimal> beside(Figure second) {
            if (!after.isEmpty() || zeros > 0) {
                return numbers;
            }
            List<BigDecimal> shared = new ArrayList<>(numbers);
            if (collective == 1) {
                BigDecimal factor = BigDecimal.valueOf(second.collective);
                numbers.forEach(number -> shared.add(number.multiply(factor)));
            }
            List.copyOf(shared).forEach(number -> shared.add(number.scaleByPowerOfTen(second.zeros)));
            return shared;
        }
    }

    /** {@return why the figures can be read in several ways} */
    String doubt() {
        return figures().stream().anyMatch(figure -> figure.numbers().size() > 1)
                ? "a point before three digits may group thousands or begin decimals"
                : "the first figure may count in the millions or the like of the second";
    }

    /** {@return one figure, or both} */
    List<Figure> figures() {
        return second.map(greater -> List.of(first, greater)).orElse(List.of(first));
    }
}
