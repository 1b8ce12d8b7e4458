package org.communique.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Seasons of a year that is named, as EDTF has them: "in the spring of 2025" is {@code 2025-21}, whichever hemisphere
 * is meant. A winter may lie in two years and is none of them.
 */
final class Seasons {

    private static final Set<String> PREPOSITIONS = Set.of("in", "during");

    private static final Map<String, String> CODES =
            Map.of("spring", "21", "summer", "22", "autumn", "23", "fall", "23");

    private Seasons() {}

    /** {@return the season that lower-case words are, with "in" or "during" before it or without} */
    static Optional<Edtf> read(List<String> words) {
        int at = PREPOSITIONS.contains(words.get(0)) ? 1 : 0;
        at += at < words.size() && words.get(at).equals("the") ? 1 : 0;
        return isSeason(words, at) && words.size() == yearAt(words, at) + 1
                ? Optional.of(new Edtf(words.get(words.size() - 1) + "-" + CODES.get(words.get(at))))
                : Optional.empty();
    }

    /** {@return whether that word is a season, with a year behind it} */
    static boolean isSeason(List<String> words, int at) {
        return at < words.size()
                && CODES.containsKey(words.get(at))
                && year(words, yearAt(words, at)).isPresent();
    }

    private static int yearAt(List<String> words, int at) {
        boolean of = at + 1 < words.size() && words.get(at + 1).equals("of");
        return at + (of ? 2 : 1);
    }

    private static OptionalInt year(List<String> words, int at) {
        return at < words.size() ? DateWords.year(words.get(at)) : OptionalInt.empty();
    }
}
