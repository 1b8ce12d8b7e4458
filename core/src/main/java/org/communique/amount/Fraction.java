package org.communique.amount;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.communique.internal.Decimals;
import org.communique.internal.NumberWords;

/**
 * A part of a whole: a quarter, two-thirds.
 *
 * @param parts how many parts
 * @param of how many make the whole
 */
record Fraction(int parts, int of) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final Map<String, Integer> NAMES = Map.of(
            "half", 2, "third", 3, "quarter", 4, "fourth", 4, "fifth", 5, "sixth", 6, "seventh", 7, "eighth", 8,
            "ninth", 9, "tenth", 10);

    /** {@return the fraction that a number and a part name, in lower case: "two" and "thirds"} */
    static Optional<Fraction> of(String number, String part) {
        OptionalInt parts = number.equals("a") ? OptionalInt.of(1) : NumberWords.parse(number);
        String name = parts.orElse(0) > 1 && part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
        Integer whole = NAMES.get(name);
        return whole != null && parts.isPresent() && parts.getAsInt() > 0 && parts.getAsInt() < whole
                ? Optional.of(new Fraction(parts.getAsInt(), whole))
                : Optional.empty();
    }

    /** {@return the fraction that a compound names, in lower case: "two-thirds"} */
    static Optional<Fraction> of(String compound) {
        int hyphen = compound.indexOf('-');
        return hyphen < 0 ? Optional.empty() : of(compound.substring(0, hyphen), compound.substring(hyphen + 1));
    }

    /** {@return it as a decimal number, if it is one} */
    Optional<BigDecimal> exact() {
        BigDecimal down = times(BigDecimal.ONE, RoundingMode.DOWN);
        return down.compareTo(times(BigDecimal.ONE, RoundingMode.UP)) == 0 ? Optional.of(down) : Optional.empty();
    }

    /** {@return how many hundredths it is, rounded to what a figure can hold} */
    BigDecimal percent(RoundingMode rounding) {
        return times(HUNDRED, rounding);
    }

    private BigDecimal times(BigDecimal number, RoundingMode rounding) {
        return number.multiply(BigDecimal.valueOf(parts))
                .divide(BigDecimal.valueOf(of), Decimals.MAX_SCALE, rounding)
                .stripTrailingZeros();
    }
}
