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
record ParsedWording(Optional<Approximation> approximation, Figure first, Optional<Figure> second) {

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    /**
     * A figure with what stands around it.
     *
     * @param before the sign or code of a currency that stands in front
     * @param count the number in digits or words
     * @param zeros how many zeros a word such as million put to it; 0 where there is none
     * @param multiplier the last word that multiplied it, in lower case; empty where there is none
     * @param after what stands behind
     */
    record Figure(Optional<Token> before, Count count, int zeros, String multiplier, List<Token> after) {

        /** {@return what it can mean: one number, or two where a point may group thousands} */
        List<BigDecimal> numbers() {
            return count.numbers().stream()
                    .map(number -> number.scaleByPowerOfTen(zeros))
                    .toList();
        }

        /** {@return what a number of this figure may mean beside a second whose words it may share, itself first} */
        List<BigDecimal> shared(BigDecimal number, Figure second) {
            if (zeros > 0 || second.count.article()) {
                return List.of(number);
            }
            List<BigDecimal> shared = new ArrayList<>(List.of(number));
            if (count.collective() == 1 && Numeral.takes(number, second.count.collective())) {
                shared.add(number.multiply(BigDecimal.valueOf(second.count.collective())));
            }
            List.copyOf(shared).forEach(each -> shared.add(each.scaleByPowerOfTen(second.zeros)));
            return shared;
        }

        /** {@return whether it is the number 1 and can be nothing else} */
        boolean isOne() {
            return numbers().equals(List.of(BigDecimal.ONE));
        }

        /** {@return whether a noun completes it, which takes the words behind a second figure from it} */
        boolean isComplete() {
            return !after.isEmpty() && CurrencyWords.sign(after.get(0)).isNone();
        }

        /** {@return whether it is written out in full: in thousands, or with a hundred or dozen of its own} */
        boolean isWrittenOut(BigDecimal number) {
            return number.compareTo(THOUSAND) >= 0 || count.collective() > 1;
        }
    }

    /**
     * A number in digits or in words.
     *
     * @param numbers what it can mean: one number, or two where a point may group thousands
     * @param collective what a word such as dozen multiplied it by; 1 where there is none
     * @param article whether it is no number but an article or a half: "a dozen", "half a million"
     */
    record Count(List<BigDecimal> numbers, int collective, boolean article) {

        /** {@return the same below zero} */
        Count negated() {
            return new Count(numbers.stream().map(BigDecimal::negate).toList(), collective, article);
        }
    }

    /** {@return why the figures can be read in several ways} */
    String doubt() {
        return figures().stream().anyMatch(figure -> figure.count().numbers().size() > 1)
                ? "a point before three digits may group thousands or begin decimals"
                : "the first figure may count in the millions or the like of the second";
    }

    /** {@return one figure, or both} */
    List<Figure> figures() {
        return second.map(greater -> List.of(first, greater)).orElse(List.of(first));
    }
}
