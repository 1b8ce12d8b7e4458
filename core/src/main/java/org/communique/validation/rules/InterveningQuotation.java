package org.communique.validation.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether what stands between two segments of a quotation certainly holds another quotation.
 *
 * <p>Quotation marks between them may stand round a name or an expression. They are those of another utterance where they
 * begin a sentence, or come behind a word of saying and a colon or comma; where what they hold begins with a capital and
 * ends with a stop; and where it is no name: one of its words is small, it is followed by a word of saying, or by nothing.
 */
final class InterveningQuotation {

    private static final Pattern DOUBLE =
            Pattern.compile("(?<![^\\s(\\[\u2014\u2013-])(?:[\"\u201c\u00ab\u201e\u300c]|\u00bb(?![\\s\\p{Z}]))\\s?"
                    + "([^\"\u201c\u201d\u00ab\u00bb\u201e\u300d]++)"
                    + "(?:[\"\u201d\u201c\u00bb\u300d]|(?<![\\s\\p{Z}])\u00ab)(?![\\p{L}\\p{N}])");

    private static final Pattern SINGLE = Pattern.compile("(?<![^\\s(\\[\u2014\u2013-])['\u2018\u201a\u2039]"
            + "((?:[^'\u2018\u2019\u201a\u203a]|(?<=\\p{L})['\u2019](?=\\p{L}))++)['\u2019\u203a](?![\\p{L}\\p{N}])");

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]++");
    private static final Pattern PARAGRAPH = Pattern.compile("\\R[\\s\\p{Z}]*\\R[\\s\\p{Z}]*\\z");
    private static final String ENDS = ".!?\u2026\u3002\uff01\uff1f";
    private static final int FEW = 6;

    private static final Set<String> SAYING = Set.of(
            "said",
            "says",
            "saying",
            "asked",
            "asks",
            "answered",
            "replied",
            "replies",
            "added",
            "adds",
            "told",
            "tells",
            "insisted",
            "insists",
            "shouted",
            "declared",
            "warned",
            "announced",
            "responded",
            "retorted",
            "continued",
            "wrote",
            "writes",
            "cried",
            "argued",
            "stated");

    private InterveningQuotation() {}

    /** {@return whether it does; {@code single} says which marks the segments stand between} */
    static boolean isIn(String between, boolean single) {
        return (single ? SINGLE : DOUBLE).matcher(between).results().anyMatch(quoted -> isUtterance(between, quoted));
    }

    private static boolean isUtterance(String between, MatchResult quoted) {
        String before = between.substring(0, quoted.start());
        String behind = between.substring(quoted.end()).strip();
        String words = quoted.group(1).strip();
        boolean whole = endsWith(words, ENDS);
        boolean stopped = whole || words.endsWith(",") || behind.startsWith(",");
        if (words.isEmpty() || Character.isLowerCase(words.codePointAt(0)) || !stopped) {
            return false;
        } else if (beginsSentence(before)) {
            return !isName(words) || behind.isEmpty() || saysSomebody(first(behind));
        }
        return whole && endsWith(before.strip(), ":,") && saysSomebody(last(before));
    }

    private static boolean beginsSentence(String before) {
        return before.isBlank()
                || endsWith(before.strip(), ENDS)
                || PARAGRAPH.matcher(before).find();
    }

    private static boolean endsWith(String text, String characters) {
        return !text.isEmpty() && characters.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isName(String words) {
        return words(words).stream().noneMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }

    private static List<String> words(String text) {
        return BETWEEN_WORDS.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> first(String text) {
        List<String> words = words(text);
        return words.subList(0, Math.min(FEW, words.size()));
    }

    private static List<String> last(String text) {
        List<String> words = words(text);
        return words.subList(Math.max(0, words.size() - FEW), words.size());
    }

    private static boolean saysSomebody(List<String> words) {
        return words.stream().anyMatch(SAYING::contains);
    }
}
