package org.communique.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.communique.amount.Bounds.Bound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundsWordingTest {

    /** [ and ] for ends that are allowed themselves, ( and ) for others. */
    private static Bounds bounds(String ends) {
        String[] parts = ends.substring(1, ends.length() - 1).split(" ", 2);
        return new Bounds(bound(parts[0], ends.startsWith("[")), bound(parts[1], ends.endsWith("]")));
    }

    private static Optional<Bound> bound(String number, boolean inclusive) {
        return number.equals("-") ? Optional.empty() : Optional.of(new Bound(new BigDecimal(number), inclusive));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[0 30000000)                  | GBP | less than £30m",
                "[0 30000000]                  | GBP | at most £30m",
                "(- 30000000]                  | GBP | at most £30m",
                "[600000000000 800000000000]   | EUR | €600bn to €800bn",
                "[800000000000 800000000000]   | EUR | €800bn",
                "(8517000000 -)                | EUR | more than €8,517,000,000",
                "[6500000000 -)                | USD | at least USD 6.5bn",
                "(10000000 20000000]           | EUR | more than €10m and at most €20m",
                "[10000000 20000000)           | EUR | at least €10m and less than €20m",
                "(0 -)                         | EUR | more than €0",
                "(0 5]                         | EUR | more than €0 and at most €5",
                "[0 -)                         | EUR | an unknown amount",
                "(- -)                         | EUR | an unknown amount",
                "[0 0]                         | EUR | €0",
                "[1500000000000 1500000000000] | NOK | NOK 1.5tn",
                "[81128 81128]                 | USD | USD 81,128",
                "[0.52 1.3]                    | USD | USD 0.52 to USD 1.3",
                "[-5000000 -1]                 | EUR | -€5m to -€1"
            })
    void money(String ends, String currency, String words) {
        assertThat(BoundsWording.money(bounds(ends), currency)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(10000 -)         | drone   | more than 10,000 drones",
                "[1 1]             | ship    | 1 ship",
                "[0 1]             | ship    | at most 1 ships",
                "[5000000 6000000] | shell   | 5,000,000 to 6,000,000 shells",
                "[5 5]             | blanket | 5 (blanket)",
                "[0 -)             | drone   | an unknown number of drones"
            })
    void quantity(String ends, String unit, String words) {
        assertThat(BoundsWording.quantity(bounds(ends), Unit.of(unit))).isEqualTo(words);
    }

    @Test
    void aNumberHasAllItsDigits() {
        assertThat(BoundsWording.number(bounds("(1500000 -)"))).isEqualTo("more than 1,500,000");
    }

    /** What is said of one end means that end. */
    @Property
    void theWordingsOfOneEndAreRead(@ForAll @LongRange(min = 1) long figure, @ForAll boolean inclusive) {
        BigDecimal number = BigDecimal.valueOf(figure);
        for (Bounds one : new Bounds[] {
            inclusive ? Bounds.atLeast(number) : Bounds.above(number),
            inclusive ? Bounds.atMost(number) : Bounds.below(number),
            Bounds.between(number, number)
        }) {
            assertThat(AmountWording.parse(BoundsWording.money(one, "EUR"))
                            .orElseThrow()
                            .bounds())
                    .isEqualTo(one);
        }
    }
}
