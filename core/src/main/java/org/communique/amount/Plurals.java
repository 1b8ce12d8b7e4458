package org.communique.amount;

import java.util.ArrayList;
import java.util.List;

/** Plurals of English nouns. */
final class Plurals {

    private static final String VOWELS = "aeiou";

    /** What the plural ends in, and the endings of which one is its singular's. */
    private static final List<List<String>> ENDINGS = List.of(
            List.of("s", ""),
            List.of("es", ""),
            List.of("ies", "y"),
            List.of("ves", "f", "fe"),
            List.of("men", "man"),
            List.of("people", "person"),
            List.of("children", "child"),
            List.of("feet", "foot"));

    private Plurals() {}

    /** {@return the plural that a lower-case noun has by rule: countries, boxes, drones} */
    static String of(String noun) {
        int last = noun.length() - 1;
        if (noun.endsWith("y") && last > 0 && VOWELS.indexOf(noun.charAt(last - 1)) < 0) {
            return noun.substring(0, last) + "ies";
        }
        boolean hissing = noun.endsWith("s")
                || noun.endsWith("x")
                || noun.endsWith("z")
                || noun.endsWith("ch")
                || noun.endsWith("sh");
        return noun + (hissing ? "es" : "s");
    }

    /** {@return the nouns of which a lower-case word may be the plural, and the word itself} */
    static List<String> singulars(String word) {
        List<String> singulars = new ArrayList<>(List.of(word));
        for (List<String> endings : ENDINGS) {
            String plural = endings.get(0);
            if (word.endsWith(plural)) {
                String stem = word.substring(0, word.length() - plural.length());
                endings.stream().skip(1).map(stem::concat).forEach(singulars::add);
            }
        }
        return singulars;
    }
}
