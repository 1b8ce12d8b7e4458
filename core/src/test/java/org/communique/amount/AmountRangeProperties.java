package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.communique.amount.AmountReading.Refused;
import org.communique.amount.AmountReading.Understood;

class AmountRangeProperties {

    /** Words that multiply a figure of digits, and by what. */
    enum Multiplier {
        THOUSAND(3, " thousand"),
        K(3, "k"),
        MILLION(6, " million"),
        M(6, "m"),
        BILLION(9, " billion"),
        TRILLION(12, "tn");

        private final int zeros;
        private final String word;

        Multiplier(int zeros, String word) {
            this.zeros = zeros;
            this.word = word;
        }

        BigDecimal times(int number) {
            return BigDecimal.valueOf(number).scaleByPowerOfTen(zeros);
        }
    }

    @Provide
    Arbitrary<String> joints() {
        return Arbitraries.of(
                "from €%s to €%s",
                "between €%s and €%s",
                "€%s to €%s",
                "€%s-€%s",
                "€%s–%s",
                "from %s to %s euros",
                "%s-%s EUR",
                "between %s and %s euros");
    }

    /** Either figure may be the greater: both readings rise, or the wording is none. */
    @Property
    void aWordBehindTheSecondFigureIsOfOneOrBoth(
            @ForAll("joints") String joint,
            @ForAll @IntRange(min = 1, max = 999) int first,
            @ForAll @IntRange(min = 1, max = 999) int second,
            @ForAll Multiplier multiplier) {
        AmountReading<MoneyAmount> read = AmountWording.parse(joint.formatted(first, second + multiplier.word));

        if (first < second) {
            BigDecimal greater = multiplier.times(second);
            assertThat(read.candidates())
                    .extracting(AmountRangeProperties::span)
                    .containsExactlyInAnyOrder(
                            span(BigDecimal.valueOf(first), greater), span(multiplier.times(first), greater));
        } else {
            assertThat(read).isInstanceOf(Refused.class);
        }
    }

    @Property
    void eachFigureWithAWordOfItsOwnStandsForItself(
            @ForAll("joints") String joint,
            @ForAll @IntRange(min = 1, max = 999) int first,
            @ForAll @IntRange(min = 1, max = 999) int second,
            @ForAll Multiplier one,
            @ForAll Multiplier other) {
        AmountReading<MoneyAmount> read = AmountWording.parse(joint.formatted(first + one.word, second + other.word));

        BigDecimal lesser = one.times(first);
        BigDecimal greater = other.times(second);
        if (lesser.compareTo(greater) < 0) {
            assertThat(read).isInstanceOf(Understood.class);
            assertThat(span(read.orElseThrow())).isEqualTo(span(lesser, greater));
        } else {
            assertThat(read).isInstanceOf(Refused.class);
        }
    }

    private static List<Optional<BigDecimal>> span(MoneyAmount amount) {
        return List.of(
                Optional.of(amount.figure().stripTrailingZeros()),
                amount.upTo().map(Currencies::figure).map(BigDecimal::stripTrailingZeros));
    }

    private static List<Optional<BigDecimal>> span(BigDecimal lesser, BigDecimal greater) {
        return List.of(Optional.of(lesser.stripTrailingZeros()), Optional.of(greater.stripTrailingZeros()));
    }
}
