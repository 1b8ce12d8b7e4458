package org.communique.examples.briefing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How sentences begin, end and follow each other. */
final class Sentences {

    private static final Pattern BEGINS_WITH_ID = Pattern.compile("[a-z][a-z-]*:\\S");

    private static final int FEW = 12;

    private Sentences() {}

    /** {@return the items, a few at a time, so that no paragraph is long} */
    static List<List<String>> fewAtATime(List<String> items) {
        return IntStream.range(0, (items.size() + FEW - 1) / FEW)
                .mapToObj(few -> items.subList(few * FEW, Math.min(items.size(), (few + 1) * FEW)))
                .toList();
    }

    /** {@return the text with a capital letter at its beginning, unless that is an id} */
    static String capital(String text) {
        return text.isEmpty() || BEGINS_WITH_ID.matcher(text).lookingAt()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** {@return the sentences behind each other, each after a space; those without words are left out} */
    static String sentences(List<String> sentences) {
        return sentences.stream()
                .filter(words -> !words.isEmpty())
                .map(words -> " " + sentence(words))
                .collect(Collectors.joining());
    }

    /** {@return the text with a full stop, unless it ends like a sentence} */
    static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }
}
