package org.communique.validation.rules;

/** Whether words name somebody or something by a name. */
final class WordedNames {

    private WordedNames() {}

    /** {@return whether words have a name, or are a part of it as a surname is} */
    static boolean have(String words, String name) {
        String plain = PlainWords.of(words);
        return PlainWords.contain(plain, PlainWords.of(name)) || PlainWords.contain(PlainWords.of(name), plain);
    }
}
