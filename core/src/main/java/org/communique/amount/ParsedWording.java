package org.communique.amount;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A wording taken apart: what says how near, and one figure or two, or a share.
 *
 * @param approximation what the words before the figure say, if there are any
 * @param first the figure, or the first of two; of a share, what stands behind it
 * @param second the second of two figures
 * @param share the part of a whole that stands in place of a figure
 * @param per the unit of time in which it comes round: "€12 billion a year"
 */
record ParsedWording(
        Optional<Approximation> approximation,
        Figure first,
        Optional<Figure> second,
        Optional<Fraction> share,
        Optional<Unit> per) {

    private static final Set<String> EACH = Set.of("a", "per", "each", "every");

    private static final Map<String, Unit> UNITS = Map.of(
            "day", Unit.DAY,
            "week", Unit.WEEK,
            "month", Unit.MONTH,
            "quarter", Unit.of("quarter"),
            "year", Unit.YEAR);

    private static final Map<String, Unit> ADVERBS = Map.of(
            "daily", Unit.DAY,
            "weekly", Unit.WEEK,
            "monthly", Unit.MONTH,
            "quarterly", Unit.of("quarter"),
            "yearly", Unit.YEAR,
            "annually", Unit.YEAR);

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

        /** {@return this without the word or two behind it that say how often, if they do} */
        Figure without(Optional<Unit> per) {
            int last = after.size() - 1;
            int words = per.isEmpty() ? 0 : ADVERBS.containsKey(after.get(last).lower()) ? 1 : 2;
            return new Figure(before, count, zeros, multiplier, after.subList(0, after.size() - words));
        }

        /** {@return what it can mean: one number, or two where a point may group thousands} */
        List<BigDecimal> numbers() {
            return count.numbers().stream()
                    .map(number -> number.scaleByPowerOfTen(zeros))
                    .toList();
        }

        /** {@return what a number of this figure may mean beside a second whose words it may share, itself first} */
        List<BigDecimal> shared(BigDecimal number, Figure second) {
            if (zeros > 0 || count.scale() > 0 || second.count.article()) {
                return List.of(number);
            }
            List<BigDecimal> shared = new ArrayList<>(List.of(number));
            if (count.collective() == 1 && Numeral.takes(number, second.count.collective())) {
                shared.add(number.multiply(BigDecimal.valueOf(second.count.collective())));
            }
            List.copyOf(shared)
                    .forEach(each -> shared.add(each.scaleByPowerOfTen(second.zeros + second.count.scale())));
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
     * @param scale how many zeros its greatest word put to a part of it: 3 for "two thousand five hundred", else 0
     */
    record Count(List<BigDecimal> numbers, int collective, boolean article, int scale) {

        /** A number without words of several scales. */
        Count(List<BigDecimal> numbers, int collective, boolean article) {
            this(numbers, collective, article, 0);
        }

        /** {@return the same below zero} */
        Count negated() {
            return new Count(numbers.stream().map(BigDecimal::negate).toList(), collective, article, scale);
        }
    }

    /** {@return a wording with one figure or two, and what says how often behind the last} */
    static ParsedWording of(Optional<Approximation> approximation, Figure first, Optional<Figure> second) {
        Optional<Unit> per = per(second.orElse(first).after());
        return new ParsedWording(
                approximation,
                second.isPresent() ? first : first.without(per),
                second.map(greater -> greater.without(per)),
                Optional.empty(),
                per);
    }

    /** {@return a share of what the words behind it name, and how often they say last} */
    static ParsedWording share(Optional<Approximation> approximation, Fraction share, List<Token> whole) {
        Count one = new Count(List.of(BigDecimal.ONE), 1, false);
        Figure behind = new Figure(Optional.empty(), one, 0, "", whole);
        Optional<Unit> per = per(whole);
        return new ParsedWording(approximation, behind.without(per), Optional.empty(), Optional.of(share), per);
    }

    private static Optional<Unit> per(List<Token> after) {
        int last = after.size() - 1;
        if (last < 0) {
            return Optional.empty();
        }
        String word = after.get(last).lower();
        boolean each = last > 0 && EACH.contains(after.get(last - 1).lower());
        boolean annum = last > 0 && after.get(last - 1).is("per") && word.equals("annum");
        return annum ? Optional.of(Unit.YEAR) : Optional.ofNullable(each ? UNITS.get(word) : ADVERBS.get(word));
    }

    /** {@return whether the words say how often something comes round, and nothing else} */
    static boolean isPer(List<Token> words) {
        return per(words).isPresent()
                && words.size() == (ADVERBS.containsKey(words.get(0).lower()) ? 1 : 2);
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
