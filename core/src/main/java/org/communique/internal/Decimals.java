package org.communique.internal;

import java.math.BigDecimal;

/** Decimal numbers of a size that the model accepts, in the one form that equality can rest on. */
public final class Decimals {

    /** The largest number of digits, in front of the point and behind it together: {@value}. */
    public static final int MAX_DIGITS = 38;

    /** The largest number of digits behind the point: {@value}. */
    public static final int MAX_SCALE = 18;

    /** No unscaled value of {@link #MAX_DIGITS} digits needs more bits; checked before anything costly. */
    private static final int MAX_BITS = 127;

    private Decimals() {}

    /**
     * {@return the same number without trailing zeros and with no exponent}
     *
     * @throws IllegalArgumentException that names the attribute, if the number has more than {@value #MAX_DIGITS} digits
     *     or more than {@value #MAX_SCALE} behind the point
     */
    public static BigDecimal normalize(String attribute, BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (number.unscaledValue().bitLength() > MAX_BITS && !shrinks(number)) {
            throw tooLong(attribute);
        }
        BigDecimal stripped = number.stripTrailingZeros();
        long scale = stripped.scale();
        long digits = stripped.precision() + Math.max(0, -scale);
        if (scale > MAX_SCALE || Math.max(digits, scale) > MAX_DIGITS) {
            throw tooLong(attribute);
        }
        return scale < 0 ? stripped.setScale(0) : stripped;
    }

    /** Zeros behind the point cost bits and mean nothing, as long as there are few enough to strip at once. */
    private static boolean shrinks(BigDecimal number) {
        return number.unscaledValue().bitLength() <= 4 * MAX_BITS;
    }

    private static IllegalArgumentException tooLong(String attribute) {
        return new IllegalArgumentException(attribute + ": expected at most " + MAX_DIGITS + " digits, at most "
                + MAX_SCALE + " of them behind the point");
    }
}
