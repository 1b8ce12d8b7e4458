package org.communique.examples.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which of some words somebody meant who misspelt one. */
final class Nearest {

    /** Of a word with more letters than this three may be wrong, with fewer one or two. */
    private static final int LONG = 9;

    private static final int SHORT = 4;

    private Nearest() {}

    /** {@return the word that differs in the fewest letters, the first of several, if these are few} */
    static Optional<String> to(String word, List<String> known) {
        int most = word.length() > LONG ? 3 : word.length() > SHORT ? 2 : 1;
        return known.stream()
                .filter(other -> Math.abs(other.length() - word.length()) <= most)
                .min(Comparator.comparingInt(other -> difference(word, other)))
                .filter(other -> difference(word, other) <= most);
    }

    /** How many letters have to be put in, left out, replaced, or swapped with the next. */
    private static int difference(String one, String other) {
        int[][] least = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                least[i][j] = i == 0 || j == 0 ? i + j : step(one, other, least, i, j);
            }
        }
        return least[one.length()][other.length()];
    }

    private static int step(String one, String other, int[][] least, int i, int j) {
        int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int step = Math.min(least[i - 1][j - 1] + same, Math.min(least[i - 1][j], least[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(step, least[i - 2][j - 2] + 1) : step;
    }
}
