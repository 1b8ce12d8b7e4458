package org.communique.amount;

/** Plurals of English nouns. */
final class Plurals {

    private static final String VOWELS = "aeiou";

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
}
