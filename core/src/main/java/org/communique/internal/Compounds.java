package org.communique.internal;

import static org.communique.internal.WordBreak.APOSTROPHE;
import static org.communique.internal.WordBreak.CAPITAL;
import static org.communique.internal.WordBreak.COLON;
import static org.communique.internal.WordBreak.DIGIT;
import static org.communique.internal.WordBreak.HYPHEN;
import static org.communique.internal.WordBreak.LETTER;
import static org.communique.internal.WordBreak.MULTIPLIER;
import static org.communique.internal.WordBreak.OPERATOR;
import static org.communique.internal.WordBreak.OTHER;
import static org.communique.internal.WordBreak.SPACE;
import static org.communique.internal.WordBreak.SYMBOL;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** What joins the parts of figures and compounds: a part is letters and digits, a joint one other token between two. */
final class Compounds {

    /** The length of the groups of 10 000. */
    private static final int GROUP = 3;

    private static final int LONGEST_LISTED = 7;

    /** Contracted with "is" or "us", where others have a possessive s. */
    private static final Set<String> CONTRACTED = Set.of(
            "it", "he", "she", "that", "this", "there", "here", "what", "who", "where", "when", "why", "how", "let");

    /** Endings that Turkish puts behind a name and an apostrophe; not those of one letter, which end names as well. */
    private static final Set<String> ENDINGS = Set.of(
            "da", "de", "ta", "te", "dan", "den", "tan", "ten", "ya", "ye", "yı", "yi", "yu", "yü", "ın", "in", "un",
            "ün", "nın", "nin", "nun", "nün", "nı", "ni", "nu", "nü", "na", "ne", "nda", "nde", "ndan", "nden", "la",
            "le", "yla", "yle");

    /** Articles, pronouns and prepositions of French and Italian before a vowel. */
    private static final Set<String> ELIDED = Set.of(
            "l", "d", "c", "j", "m", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "un", "dell", "all", "dall",
            "nell", "sull", "coll", "quell", "quest");

    /** What turns round the name that it is joined to. */
    private static final Set<String> DENYING = Set.of(
            "non", "no", "anti", "un", "ex", "counter", "contra", "pseudo", "quasi", "nicht", "не", "анти", "экс");

    private final int[] tokens;
    private final WordBreak[] breaks;

    Compounds(FoldedText text) {
        tokens = text.tokens();
        breaks = text.breaks();
    }

    /** {@return whether a token and the one before it are not one word by themselves} */
    boolean isGap(int i) {
        return !at(i - 1).adheresTo(at(i));
    }

    /** {@return what a token joins that is none of a word} */
    Joint joint(int i) {
        WordBreak before = at(i - 1);
        WordBreak behind = at(i + 1);
        return switch (at(i)) {
            case SPACE -> Joint.of(isGrouping(i) || isMixedNumber(i));
            case HYPHEN -> hyphen(before, behind);
            case DASH, ELLIPSIS, COMMA -> Joint.of(before == DIGIT && behind == DIGIT);
            case STOP -> stop(i);
            case COLON -> Joint.of(isColonInside(i));
            case APOSTROPHE -> Joint.of(before.isOfPart() && behind.isOfPart() && !isBetweenWords(i));
            case GERSHAYIM -> Joint.of(isHebrew(i - 1) && isHebrew(i + 1));
            case BRACKET -> Joint.of(before.isLetter() && behind == LETTER);
            case QUERY -> Joint.of(before.isOfWord() && behind.isOfWord() && behind != CAPITAL);
            default -> Joint.NONE;
        };
    }

    /** Between parts it joins, before a number it is a sign, and behind one it waits for the rest: 10- to 20-year. */
    private static Joint hyphen(WordBreak before, WordBreak behind) {
        boolean word = isOfFigure(before);
        boolean more = isOfFigure(behind);
        if (word && more) {
            return Joint.BOTH;
        } else if (word) {
            return before == DIGIT ? Joint.BEFORE : Joint.NONE;
        }
        return more && !behind.isLetter() ? Joint.BEHIND : Joint.NONE;
    }

    private static boolean isOfFigure(WordBreak kind) {
        return kind.isOfWord() || kind == OPERATOR || kind == MULTIPLIER;
    }

    /** Decimal where a digit follows, though not for a letter before it; an end where a capital does, but U.S. is one. */
    private Joint stop(int i) {
        WordBreak before = at(i - 1);
        return switch (at(i + 1)) {
            case DIGIT -> before.isOfWord() && !before.isLetter() ? Joint.BOTH : Joint.BEHIND;
            case CAPITAL -> Joint.of(before.isLetter() && startOfPart(i) == i - 1);
            case LETTER -> Joint.of(before.isOfWord());
            default -> Joint.NONE;
        };
    }

    private boolean isColonInside(int i) {
        WordBreak before = at(i - 1);
        return switch (at(i + 1)) {
            case DIGIT -> before == DIGIT;
            case LETTER -> before.isLetter();
            case SYMBOL -> before.isOfPart() && tokens[i + 1] == '/';
            default -> false;
        };
    }

    /** Whether an apostrophe stands before a possessive s, or behind a word that has lost its vowel. */
    private boolean isBetweenWords(int i) {
        String before = word(startOfPart(i), i);
        boolean possessive = word(i + 1, endOfPart(i + 1)).equals("s")
                && !CONTRACTED.contains(before)
                && !isNumber(startOfPart(i), i);
        return possessive || ELIDED.contains(before);
    }

    /** Whether a space stands between groups of digits, as in 10 000. */
    private boolean isGrouping(int i) {
        int before = digits(i - 1, -1);
        return before >= 1 && before <= GROUP && digits(i + 1, 1) == GROUP;
    }

    private boolean isMixedNumber(int i) {
        return at(i - 1) == DIGIT && at(i + 1) == DIGIT && WordBreak.isFraction(tokens[i + 1]);
    }

    /** How many digits there are from one on, in either direction; no more are counted than one beyond a group. */
    private int digits(int from, int step) {
        int count = 0;
        while (count <= GROUP && at(from + count * step) == DIGIT) {
            count++;
        }
        return count;
    }

    private boolean isHebrew(int i) {
        return at(i) == LETTER
                && tokens[i] <= Character.MAX_CODE_POINT
                && UnicodeScript.of(tokens[i]) == UnicodeScript.HEBREW;
    }

    /** {@return whether a name ends before a joint, which may be cut out there} */
    boolean isNameBefore(int joint) {
        return (isLink(joint) || isEndingBehind(joint)) && isName(startOfPart(joint), joint);
    }

    /** {@return whether a name begins behind a joint, which may be cut out there} */
    boolean isNameBehind(int joint) {
        return isLink(joint) && isName(joint + 1, endOfPart(joint + 1));
    }

    /** Whether a joint stands between words of which either may be a name, and not between figures or in an address. */
    private boolean isLink(int joint) {
        return (at(joint) == HYPHEN || isSlash(joint)) && isBetweenNames(joint, isSlash(joint));
    }

    private boolean isBetweenNames(int joint, boolean both) {
        int before = startOfPart(joint);
        boolean names = at(before) == CAPITAL && at(joint + 1) == CAPITAL;
        boolean words = at(before).isLetter() && at(joint + 1).isLetter();
        return (both ? names : words) && !DENYING.contains(word(before, joint));
    }

    private boolean isSlash(int i) {
        return at(i) == SYMBOL && tokens[i] == '/';
    }

    /** Whether a joint stands before the ending of a name, as in Turkish, Swedish and Finnish. */
    private boolean isEndingBehind(int joint) {
        return switch (at(joint)) {
            case COLON -> at(joint + 1) == LETTER;
            case APOSTROPHE -> ENDINGS.contains(word(joint + 1, endOfPart(joint + 1)));
            default -> false;
        };
    }

    private boolean isName(int from, int to) {
        return to - from > 1 && at(from) == CAPITAL;
    }

    private boolean isNumber(int from, int to) {
        int i = from;
        while (i < to && at(i) == DIGIT) {
            i++;
        }
        return i == to;
    }

    /** {@return whether a joint may join what is known on one side of it to what is not on the other} */
    boolean maySpan(int joint, int known) {
        boolean joins = at(joint).isJoint() || isSlash(joint);
        return joins && isOfFigure(at(known)) && (at(joint) != SPACE || at(known) == DIGIT);
    }

    /** {@return the token at which a part begins that ends before another} */
    int startOfPart(int end) {
        int start = end;
        while (at(start - 1).isOfPart()) {
            start--;
        }
        return start;
    }

    /** {@return the token before which a part ends that begins at another} */
    int endOfPart(int start) {
        int end = start;
        while (at(end).isOfPart()) {
            end++;
        }
        return end;
    }

    /** A part in small letters, or nothing where it is too long for any list. */
    private String word(int from, int to) {
        if (to - from > LONGEST_LISTED) {
            return "";
        }
        StringBuilder word = new StringBuilder();
        IntStream.range(from, to)
                .map(i -> tokens[i])
                .filter(Character::isValidCodePoint)
                .forEach(word::appendCodePoint);
        return word.toString().toLowerCase(Locale.ROOT);
    }

    private WordBreak at(int i) {
        return i >= 0 && i < breaks.length ? breaks[i] : OTHER;
    }

    /** On which sides a token belongs to what stands beside it. */
    enum Joint {
        NONE,
        BEFORE,
        BEHIND,
        BOTH;

        static Joint of(boolean both) {
            return both ? BOTH : NONE;
        }

        boolean before() {
            return this == BEFORE || this == BOTH;
        }

        boolean behind() {
            return this == BEHIND || this == BOTH;
        }
    }
}
