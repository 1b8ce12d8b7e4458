package org.communique;

import java.util.List;

/** The English words for small numbers, as the oracles say them. */
public final class EnglishNumbers {

    /** Zero to nineteen. */
    private static final List<String> SMALL = List.of(
            "zero",
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
            "nineteen");

    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private EnglishNumbers() {}

    /** {@return the word for a number from 0 to 19, or for a ten from 20 to 90} */
    public static String word(int number) {
        return number < SMALL.size() ? SMALL.get(number) : TENS.get(number / 10);
    }
}
