package org.communique.internal;

import java.math.BigDecimal;
import java.util.Optional;

/** Decimal numbers of a size that the model accepts, in the one form that equality can rest on. */
public final class Decimals {

    /** The largest number of digits, in front of the point and behind it together: {@value}. */
    public static final int MAX_DIGITS = 38;

    /** The largest number of digits behind the point: {@value}. */
    public static final int MAX_SCALE = 18;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A decimal digit needs less than four bits; an unscaled value is looked into only if it is not far longer. */
    private static final int BITS_TO_STRIP = 16;

    private Decimals() {}

    /**
     * {@return the same number without trailing zeros and with no exponent}
     *
     * @throws IllegalArgumentException that names the attribute, if the number has more than {@value #MAX_DIGITS} digits
     *     or more than {@value #MAX_SCALE} behind the point
     */
    public static BigDecimal normalize(String attribute, BigDecimal number) {
        return normalize(attribute, number, MAX_DIGITS, MAX_SCALE);
    }

    /**
     * {@return the same number without trailing zeros and with no exponent}
     *
     * @throws IllegalArgumentException that names the attribute, if the number has more than {@code maxDigits} digits or
     *     more than {@code maxScale} behind the point
     */
    public static BigDecimal normalize(String attribute, BigDecimal number, int maxDigits, int maxScale) {
        return normal(number, maxDigits, maxScale)
                .orElseThrow(() -> new IllegalArgumentException(attribute + ": " + expected(maxDigits, maxScale)));
    }

    /**
     * {@return the same number without trailing zeros and with no exponent}
     *
     * <p>A number that does not {@linkplain #problem fit} must not come here.
     */
    public static BigDecimal normal(BigDecimal number) {
        return normal(number, MAX_DIGITS, MAX_SCALE).orElseThrow();
    }

    /** {@return what is wrong with a number that does not {@linkplain #fits fit}} */
    public static Optional<String> problem(BigDecimal number) {
        return fits(number) ? Optional.empty() : Optional.of(expected(MAX_DIGITS, MAX_SCALE));
    }

    private static String expected(int maxDigits, int maxScale) {
        return "expected at most " + maxDigits + " digits, at most " + maxScale + " of them behind the point";
    }

    /** {@return what is wrong with a number of hundredths that does not {@linkplain #fits fit} or is not in 0 to 100} */
    static Optional<String> percentageProblem(BigDecimal number) {
        return problem(number)
                .or(() -> number.signum() >= 0 && number.compareTo(HUNDRED) <= 0
                        ? Optional.empty()
                        : Optional.of("expected 0 to 100"));
    }

    /** {@return whether the number has at most {@value #MAX_DIGITS} digits, {@value #MAX_SCALE} behind the point} */
    public static boolean fits(BigDecimal number) {
        return normal(number, MAX_DIGITS, MAX_SCALE).isPresent();
    }

    /** {@return whether the number is in the form that {@link #normalize(String, BigDecimal)} gives} */
    public static boolean isNormal(BigDecimal number) {
        return normal(number, MAX_DIGITS, MAX_SCALE).filter(number::equals).isPresent();
    }

    /** Nothing here costs more than a few digits do, whatever the number: 1E+9999999 is never written out. */
    private static Optional<BigDecimal> normal(BigDecimal number, int maxDigits, int maxScale) {
        if (number.signum() == 0) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (number.unscaledValue().bitLength() > BITS_TO_STRIP * maxDigits) {
            return Optional.empty();
        }
        if ((long) number.precision() - number.scale() > maxDigits) {
            return Optional.empty();
        }
        if (number.scale() == 0) {
            return Optional.of(number);
        }
        BigDecimal stripped = number.stripTrailingZeros();
        int scale = stripped.scale();
        if (scale > maxScale || Math.max(stripped.precision(), scale) > maxDigits) {
            return Optional.empty();
        }
        return Optional.of(scale < 0 ? stripped.setScale(0) : stripped);
    }
}
