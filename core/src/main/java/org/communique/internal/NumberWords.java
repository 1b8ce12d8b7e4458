package org.communique.internal;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Small numbers in English words. */
public final class NumberWords {

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
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, Integer> WORDS = words();

    private NumberWords() {}

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            words.put(SMALL.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            int ten = 10 * (i + 2);
            words.put(TENS.get(i), ten);
            for (int unit = 1; unit <= 9; unit++) {
                words.put(TENS.get(i) + "-" + SMALL.get(unit), ten + unit);
            }
        }
        return Collections.unmodifiableMap(words);
    }

    /** {@return the number from zero to ninety-nine that lower-case English words name, as in {@code twenty-one}} */
    public static OptionalInt parse(String word) {
        Integer number = WORDS.get(word);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
