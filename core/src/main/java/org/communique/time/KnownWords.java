package org.communique.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.communique.internal.DisplayText;

/** The words of which relative wordings consist. */
final class KnownWords {

    /** What may stand behind the name of a day. */
    static final Set<String> PARTS_OF_DAY = Set.of("morning", "afternoon", "evening");

    private static final Set<String> WORDS = Set.of(
            ("today tonight yesterday tomorrow night last this next the a on in during over at before after ago later"
                            + " earlier from now within coming past ahead of beginning start middle end by since until till"
                            + " through throughout all for recent recently")
                    .split(" "));

    private KnownWords() {}

    /**
     * {@return the words of a wording, in lower case}
     *
     * @throws UnresolvedWording if one of them stands in no wording, with the first of them
     */
    static List<String> all(String wording) {
        List<String> words = split(wording);
        IntStream.range(0, words.size())
                .filter(at -> !isKnown(words, at))
                .mapToObj(words::get)
                .findFirst()
                .ifPresent(word -> {
                    throw new UnresolvedWording(
                            "has " + DisplayText.quoted(word) + ", which stands in no wording that is resolved");
                });
        return words;
    }

    private static boolean isKnown(List<String> words, int at) {
        String word = words.get(at);
        return isKnown(word) || joins(words, at) || YearParts.contain(words, at) || Seasons.isSeason(words, at);
    }

    /** "From … to", "between … and". */
    private static boolean joins(List<String> words, int at) {
        return switch (words.get(at)) {
            case "between" -> at == 0;
            case "and" -> words.get(0).equals("between");
            case "to" -> words.get(0).equals("from");
            default -> false;
        };
    }

    private static boolean isKnown(String word) {
        String plain = word.startsWith(Stages.MID) ? word.substring(Stages.MID.length()) : word;
        return WORDS.contains(plain)
                || Stages.NAMES.contains(plain)
                || PARTS_OF_DAY.contains(plain)
                || DateWords.contain(plain)
                || Numerals.parse(plain).isPresent()
                || CalendarUnit.named(singular(plain)).isPresent();
    }

    /** {@return a word without the s at its end} */
    static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /**
     * {@return what stands between white space, also the kind that does not break lines, in lower case and without a
     * comma behind it}
     */
    static List<String> split(String wording) {
        String text = wording.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean ends = i == text.length() || isSpace(text.charAt(i));
            if (ends) {
                if (i > start) {
                    words.add(text.substring(start, i < text.length() && text.charAt(i - 1) == ',' ? i - 1 : i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
