package org.communique.time;

import java.util.List;
import java.util.OptionalInt;

/** Small English numbers, in digits or in words. */
final class Numerals {

    private static final int LONGEST = 4;

    private static final List<String> WORDS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private Numerals() {}

    /** {@return the number from 1 to 9999 in ASCII digits, or from one to twenty in lower-case words; else empty} */
    static OptionalInt parse(String word) {
        int index = WORDS.indexOf(word);
        if (index >= 0) {
            return OptionalInt.of(index + 1);
        }
        boolean digits =
                !word.isEmpty() && word.length() <= LONGEST && word.chars().allMatch(c -> c >= '0' && c <= '9');
        int number = digits ? Integer.parseInt(word) : 0;
        return number > 0 ? OptionalInt.of(number) : OptionalInt.empty();
    }
}
