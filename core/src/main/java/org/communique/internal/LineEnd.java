package org.communique.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A hyphen or dash between two words, with white space on one side or both, where a line may have ended.
 *
 * @param left the letters and digits before it
 * @param right those behind it
 * @param from where the dash and the space round it begin, in code points
 * @param dash where the dash is
 * @param to where the space behind it ends
 * @param sort what sort of dash it is
 * @param broken whether a line ends there
 */
record LineEnd(String left, String right, int from, int dash, int to, Sort sort, boolean broken) {

    private static final Pattern MAY_END =
            Pattern.compile("[-\u2010\u00AD\u2013\u2014][\\s\\p{Z}]|[\\s\\p{Z}][\u2013\u2014]");

    /** Before these a hyphen waits for the rest of a word, as in "short- and long-term". */
    private static final Set<String> BETWEEN =
            Set.of("and", "or", "nor", "to", "but", "und", "oder", "bis", "et", "ou");

    /** What the dash may be. */
    enum Sort {
        /** A hyphen, which a break may have brought. */
        HYPHEN,
        /** A soft hyphen, which is seen only at a break. */
        SOFT,
        /** A longer dash. */
        LONG
    }

    /** What the two words are joined by. */
    enum Joint {
        /** They are one word. */
        NOTHING,
        /** The dash alone. */
        DASH,
        /** The dash and a space, or spaces round it. */
        SPACE
    }

    /** {@return those in a text, in order} */
    static List<LineEnd> in(String text) {
        List<LineEnd> ends = new ArrayList<>();
        if (MAY_END.matcher(text).find()) {
            int[] points = text.codePoints().toArray();
            for (int i = 1; i < points.length; i++) {
                add(points, i, ends);
            }
        }
        return ends;
    }

    private static void add(int[] points, int dash, List<LineEnd> ends) {
        Sort sort = sort(points[dash]);
        if (sort == null) {
            return;
        }
        int from = dash;
        while (sort == Sort.LONG && from > 0 && isSpace(points[from - 1])) {
            from--;
        }
        int to = dash + 1;
        while (to < points.length && isSpace(points[to])) {
            to++;
        }
        int start = startOfWord(points, from);
        int end = endOfWord(points, to);
        boolean broken = isBroken(points, from, to);
        boolean between = to - from > 1 && start < from && end > to;
        if (between && (broken || sort != Sort.LONG)) {
            String left = new String(points, start, from - start);
            ends.add(new LineEnd(left, new String(points, to, end - to), from, dash, to, sort, broken));
        }
    }

    private static @Nullable Sort sort(int point) {
        return switch (point) {
            case '-', 0x2010 -> Sort.HYPHEN;
            case 0xAD -> Sort.SOFT;
            case 0x2013, 0x2014 -> Sort.LONG;
            default -> null;
        };
    }

    private static boolean isBroken(int[] points, int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> isLineBreak(points[i]));
    }

    private static boolean isLineBreak(int point) {
        return (point >= '\n' && point <= '\r')
                || point == 0x85
                || Character.getType(point) == Character.LINE_SEPARATOR
                || Character.getType(point) == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    private static int startOfWord(int[] points, int end) {
        int start = end;
        while (start > 0 && isOfWord(points[start - 1])) {
            start--;
        }
        return start;
    }

    /** {@return where a word ends that begins at a place; the place itself if none does} */
    static int endOfWord(int[] points, int start) {
        int end = start;
        while (end < points.length
                && (isOfWord(points[end]) && (end > start || Character.isLetterOrDigit(points[end])))) {
            end++;
        }
        return end;
    }

    private static boolean isOfWord(int point) {
        return Character.isLetterOrDigit(point) || CombiningCharacters.isJoined(point);
    }

    /** {@return whether the two may be one word} */
    boolean mayJoin() {
        return sort != Sort.LONG
                && !Character.isDigit(left.codePointBefore(left.length()))
                && !Character.isDigit(right.codePointAt(0));
    }

    /** {@return the one word that the two may be} */
    String joined() {
        return left + right;
    }

    /** {@return whether the dash may stand between the two alone} */
    boolean mayHyphen() {
        return sort != Sort.SOFT;
    }

    /** {@return the two with a hyphen alone between them} */
    String hyphened() {
        return left + '-' + right;
    }

    /** {@return what joins the two as far as can be told without other words} */
    Joint byItself() {
        if (!broken || sort == Sort.LONG) {
            return Joint.SPACE;
        } else if (sort == Sort.SOFT) {
            return Joint.NOTHING;
        }
        return BETWEEN.contains(right.toLowerCase(Locale.ROOT)) ? Joint.SPACE : Joint.DASH;
    }
}
