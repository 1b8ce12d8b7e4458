package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.communique.amount.AmountReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ranges: what a word such as million behind the second figure means for the first. */
class AmountRangeTest {

    private static final String MAY_FALL =
            " does not rise if its first figure counts in the millions or the like of the second";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from €800 to €500 million",
                "from 800 to 500 million euros",
                "between €800 and €500 million",
                "€800-€500 million",
                "€800–500 million",
                "€10-5 million",
                "€10 - 5m",
                "€900-€1 billion",
                "€900-1bn",
                "€800-500k",
                "€5 to €5 million",
                "€999 to €1 thousand",
                "€900-1k",
                "€500 to €1 million",
                "€1,200 to €900 million",
                "€5,000 to €20 million",
                "€1,500 to €1 billion",
                "€12.5 to €2 million",
                "€0.5 to €0.4 million",
                "€1.500 to €2 million",
                "€-800 to €-500 million",
                "€5 to €3 hundred",
                "five to three hundred euros",
                "€12 to €10 dozen",
                "five hundred to three hundred thousand euros",
                "a dozen to 2 million euros",
                "€3 to €2 hundred thousand",
                "from 800 euros to 500 million euros",
                "800 EUR to 500 million EUR",
                "800€–500 million €",
                "800 euros to 500 million"
            })
    void aRangeThatMayFallIsRefused(String wording) {
        assertThat(AmountWording.parse(wording)).isEqualTo(new Refused<>("\"" + wording + "\"" + MAY_FALL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "€1.5bn-€900m",
                "€10 million to €20",
                "€1bn to €2",
                "2024-25 euros",
                "1990–95 euros",
                "€2 million to €2,000,000",
                "500,000 to 300 thousand euros",
                "800 euros to 500",
                "€-5 to €-10 million",
                "€6 to €5"
            })
    void aRangeThatFallsIsRefused(String wording) {
        assertThat(AmountWording.parse(wording))
                .isEqualTo(new Refused<>("\"" + wording + "\" has a second figure that is not greater than the first"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"€5 or €10 million", "€5 or 10", "€5/€10", "€5—€10", "between €5-10 million", "from €5 and €10"})
    void otherJointsAreNone(String wording) {
        assertThat(AmountWording.parse(wording)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5-10 | 5 | 10",
                "2014 to 2020 | 2014 | 2020",
                "500,000-1m | 500000 | 1000000",
                "5,000 to 1 million | 5000 | 1000000",
                "1,000 to 1 million | 1000 | 1000000",
                "500,000 to 2 billion | 500000 | 2000000000",
                "500k-1m | 500000 | 1000000",
                "900 million to 1 billion | 900000000 | 1000000000",
                "1k to 2,000 | 1000 | 2000",
                "0 to 20 million | 0 | 20000000",
                "fifty to one hundred | 50 | 100",
                "20 to 2 hundred | 20 | 200",
                "ten to a hundred | 10 | 100",
                "two to a dozen | 2 | 12",
                "800 to a million | 800 | 1000000",
                "200 to half a million | 200 | 500000",
                "five hundred to one thousand | 500 | 1000",
                "five hundred to a thousand | 500 | 1000",
                "half a million to 1 million | 500000 | 1000000",
                "10 items to 20 million items | 10 | 20000000",
                "10 items to 20 million | 10 | 20000000",
                "5,000 items to 1 million items | 5000 | 1000000"
            })
    void whatStandsForItselfIsClear(String wording, BigDecimal low, BigDecimal high) {
        Quantity range = AmountWording.parseQuantity(wording, Unit.ITEM).orElseThrow();

        assertThat(range.value()).isEqualByComparingTo(low);
        assertThat(range.upTo().orElseThrow()).isEqualByComparingTo(high);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 to 3 million | 2,3000000 2000000,3000000",
                "500–900k | 500,900000 500000,900000",
                "-5 to 10 million | -5,10000000 -5000000,10000000",
                "a hundred to two hundred million | 100,200000000 100000000,200000000",
                "twelve to fifteen hundred | 12,1500 1200,1500",
                "2 to 3 hundred thousand | 2,300000 200,300000 2000,300000 200000,300000"
            })
    void everyReadingThatRisesIsACandidate(String wording, String candidates) {
        List<Quantity> read = AmountWording.parseQuantity(wording, Unit.ITEM).candidates();

        assertThat(read).extracting(AmountRangeTest::figures).containsExactlyInAnyOrder(candidates.split(" ", -1));
    }

    @Test
    void aSignBehindAFigureDoesNotCompleteIt() {
        assertThat(AmountWording.parse("10€ to 20 million €").candidates()).hasSize(2);
        assertThat(AmountWording.parse("10 EUR to 20 million EUR").candidates()).hasSize(2);
        assertThat(AmountWording.parse("10 euros to 20 million euros").candidates())
                .hasSize(1);
    }

    private static String figures(Quantity quantity) {
        Optional<String> high = quantity.upTo().map(BigDecimal::toPlainString);
        return quantity.value().toPlainString() + "," + high.orElseThrow();
    }
}
