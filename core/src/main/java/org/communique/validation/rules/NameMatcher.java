package org.communique.validation.rules;

/** Whether words name somebody or something by a name. */
final class NameMatcher {

    private NameMatcher() {}

    /** {@return whether words have a name, or are a part of it as a surname is} */
    static boolean have(String words, String name) {
        String plain = NormalizedText.of(words);
        return NormalizedText.contain(plain, NormalizedText.of(name))
                || NormalizedText.contain(NormalizedText.of(name), plain);
    }
}
