package org.communique.time;

import java.util.OptionalInt;
import org.communique.internal.NumberWords;

/** Small English numbers, in digits or in words. */
final class Numerals {

    private static final int LONGEST = 4;
    private static final int GREATEST_WORD = 20;

    private Numerals() {}

    /** {@return the number from 1 to 9999 in ASCII digits, or from one to twenty in lower-case words; else empty} */
    static OptionalInt parse(String word) {
        boolean digits =
                !word.isEmpty() && word.length() <= LONGEST && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits
                ? Integer.parseInt(word)
                : NumberWords.parse(word).stream()
                        .filter(n -> n <= GREATEST_WORD)
                        .findFirst()
                        .orElse(0);
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
