package org.communique.time;

import java.util.OptionalInt;

/**
 * Decimal digits some of which are unspecified: {@code 1X} is any number from 10 to 19.
 *
 * @param text ASCII digits and {@code X}, at least one, at most four
 */
record DigitMask(String text) {

    /** Any number of two digits. */
    static final DigitMask ANY_TWO = new DigitMask("XX");

    /** {@return whether a digit is unspecified} */
    boolean masked() {
        return text.indexOf('X') >= 0;
    }

    /** {@return the least number that fits} */
    int least() {
        return Integer.parseInt(text.replace('X', '0'));
    }

    /** {@return the greatest number that fits} */
    int greatest() {
        return Integer.parseInt(text.replace('X', '9'));
    }

    /** {@return the number that fits and comes first on the way from {@code from} to {@code to}, both inclusive} */
    OptionalInt nearest(int from, int to) {
        int step = from <= to ? 1 : -1;
        for (int number = from; number != to + step; number += step) {
            if (fits(number)) {
                return OptionalInt.of(number);
            }
        }
        return OptionalInt.empty();
    }

    /** {@return whether {@code number}, with leading zeros as needed, fits} */
    boolean fits(int number) {
        int rest = number;
        for (int i = text.length() - 1; i >= 0; i--) {
            char digit = text.charAt(i);
            if (digit != 'X' && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }
}
