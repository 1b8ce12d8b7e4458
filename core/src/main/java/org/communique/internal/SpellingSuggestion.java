package org.communique.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the word that somebody may have meant who wrote another. */
public final class SpellingSuggestion {

    private static final int MOST_SLIPS = 2;
    private static final int MOST_WORDS = 256;

    private SpellingSuggestion() {}

    /**
     * {@return the word from which another differs least: by case, hyphens, and one slip in three letters, two at most;
     * absent where there are so many words that one is always near}
     */
    public static Optional<String> nearest(String other, Collection<String> words) {
        return words.size() > MOST_WORDS ? Optional.empty() : nearestOf(other, words.stream());
    }

    private static Optional<String> nearestOf(String other, Stream<String> words) {
        return words.filter(word -> Math.abs(word.length() - other.length()) <= MOST_SLIPS)
                .filter(word -> slips(folded(word), folded(other)) <= Math.min(MOST_SLIPS, word.length() / 3))
                .min(Comparator.comparingInt((String word) -> slips(folded(word), folded(other)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String folded(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** How many letters are to be put in, left out, replaced, or exchanged with the next one. */
    private static int slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = Math.min(i, j) == 0 ? Math.max(i, j) : fewest(slips, one, other, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int fewest(int[][] slips, String one, String other, int i, int j) {
        int replaced = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int fewest = Math.min(slips[i - 1][j - 1] + replaced, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        boolean exchanged = Math.min(i, j) > 1
                && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return exchanged ? Math.min(fewest, slips[i - 2][j - 2] + 1) : fewest;
    }
}
