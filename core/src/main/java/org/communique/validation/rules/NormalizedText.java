package org.communique.validation.rules;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words without what typography adds to them. */
final class NormalizedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}++|\u00AD");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\u2014]++");

    private NormalizedText() {}

    /** {@return words in small letters without accents, with one space between them and straight marks} */
    static String of(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return SPACE.matcher(bare)
                .replaceAll(" ")
                .strip()
                .replace('\u2019', '\'')
                .replace('\u2018', '\'')
                .replace('\u2010', '-')
                .replace('\u2011', '-')
                .replace('\u2013', '-')
                .toLowerCase(Locale.ROOT);
    }

    /** {@return whether plain words stand in others, and are no piece of a word or figure there} */
    static boolean contain(String words, String wanted) {
        for (int at = words.indexOf(wanted); at >= 0 && !wanted.isEmpty(); at = words.indexOf(wanted, at + 1)) {
            if (!isJoined(words, at - 1, -1) && !isJoined(words, at + wanted.length(), 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands next is a letter or digit, or a mark with a digit behind it. */
    private static boolean isJoined(String words, int at, int away) {
        if (at < 0 || at >= words.length()) {
            return false;
        }
        boolean mark = words.charAt(at) == '.' || words.charAt(at) == ',';
        int beyond = at + away;
        boolean digit = beyond >= 0 && beyond < words.length() && Character.isDigit(words.charAt(beyond));
        return Character.isLetterOrDigit(words.charAt(at)) || (mark && digit);
    }
}
