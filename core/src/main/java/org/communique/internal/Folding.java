package org.communique.internal;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Makes tokens of texts, so that texts which differ in typography alone have the same.
 *
 * <p>A token is a character with the combining marks behind it, in whichever of its canonically equivalent forms; any
 * white space, however long; or the three dots of an ellipsis. Quotation marks are single or double, dashes are hyphens.
 * Soft hyphens and what else only permits or forbids a line break are no tokens, nor is what {@link LineEnds} leaves out.
 * Not thread-safe; the tokens of two
 * foldings have nothing to do with each other.
 */
public final class Folding {

    public static final int SPACE = ' ';
    public static final int SINGLE_MARK = '\'';
    public static final int DOUBLE_MARK = '"';
    static final int HYPHEN = '-';
    private static final int DOT = '.';
    private static final int ELLIPSIS = 0x2026;

    private static final int DOTS = 3;

    /** A base and 30 marks, as the Stream-Safe Text Format of UAX #15 has them; text has no more. */
    private static final int MAX_NORMALIZED = 31;

    private final Map<String, Integer> sequences = new HashMap<>();
    private final LineEnds lineEnds;

    /** Makes one that joins lines by what stands at their ends. */
    public Folding() {
        this(LineEnds.UNKNOWING);
    }

    Folding(LineEnds lineEnds) {
        this.lineEnds = lineEnds;
    }

    /** {@return the tokens of a text} */
    public FoldedText fold(String text) {
        int[] points = text.codePoints().toArray();
        BitSet leftOut = lineEnds.leftOut(text);
        int[] tokens = new int[points.length];
        WordBreak[] breaks = new WordBreak[points.length];
        int[] starts = new int[points.length];
        int[] ends = new int[points.length];
        int size = 0;
        int end;
        for (int start = 0; start < points.length; start = end) {
            end = leftOut.get(start) ? start + 1 : endOfToken(points, start, leftOut);
            if (!leftOut.get(start) && !CombiningCharacters.isIgnored(points[start])) {
                tokens[size] = token(points, start, end);
                breaks[size] = wordBreak(tokens[size], points[start]);
                starts[size] = start;
                ends[size++] = end;
            }
        }
        return new FoldedText(
                points,
                Arrays.copyOf(tokens, size),
                Arrays.copyOf(breaks, size),
                Arrays.copyOf(starts, size),
                Arrays.copyOf(ends, size));
    }

    /** Dashes are one token, but not all of them join words; and not every sequence has a code point. */
    private static WordBreak wordBreak(int token, int first) {
        boolean own = token == HYPHEN || token > Character.MAX_CODE_POINT;
        return WordBreak.of(own ? first : token);
    }

    private static int endOfToken(int[] points, int start, BitSet leftOut) {
        if (CombiningCharacters.isIgnored(points[start])) {
            return start + 1;
        }
        if (isEllipsis(points, start)) {
            return start + DOTS;
        }
        boolean space = isSpace(points[start]);
        int end = start + 1;
        for (int i = end; i < points.length && !leftOut.get(i); i++) {
            if (space ? isSpace(points[i]) : CombiningCharacters.isJoined(points[i])) {
                end = i + 1;
            } else if (!CombiningCharacters.isIgnored(points[i])) {
                break;
            }
        }
        return end;
    }

    private int token(int[] points, int start, int end) {
        int first = points[start];
        if (isSpace(first)) {
            return SPACE;
        }
        if (end - start == 1) {
            int plain = plain(first);
            return plain == first && first > 0x7F ? sequence(Character.toString(first)) : plain;
        }
        return isEllipsis(points, start) ? ELLIPSIS : sequence(visible(points, start, end));
    }

    private static String visible(int[] points, int start, int end) {
        StringBuilder visible = new StringBuilder();
        for (int i = start; i < end; i++) {
            if (!CombiningCharacters.isIgnored(points[i])) {
                visible.appendCodePoint(points[i]);
            }
        }
        return visible.toString();
    }

    /** The code point that a sequence is equivalent to, or a number that is no code point. */
    private int sequence(String visible) {
        String normal =
                visible.length() > MAX_NORMALIZED ? visible : Normalizer.normalize(visible, Normalizer.Form.NFC);
        int first = normal.codePointAt(0);
        return Character.charCount(first) == normal.length()
                ? first
                : sequences.computeIfAbsent(normal, unseen -> Character.MAX_CODE_POINT + 1 + sequences.size());
    }

    private static int plain(int point) {
        return switch (point) {
            // ‘ ’ ‚ ‛ ‹ › ʼ ′ ` ´
            case 0x2018, 0x2019, 0x201A, 0x201B, 0x2039, 0x203A, 0x02BC, 0x2032, 0x60, 0xB4 -> SINGLE_MARK;
            // “ ” „ ‟ « » ″ 「 」 『 』
            case 0x201C, 0x201D, 0x201E, 0x201F, 0xAB, 0xBB, 0x2033, 0x300C, 0x300D, 0x300E, 0x300F -> DOUBLE_MARK;
            // hyphen, non-breaking hyphen, figure dash, en dash, em dash, bar, minus
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015, 0x2212 -> HYPHEN;
            default -> point;
        };
    }

    /** {@return whether it is a hyphen or dash of any kind} */
    static boolean isDash(int point) {
        return point == HYPHEN || plain(point) == HYPHEN;
    }

    private static boolean isEllipsis(int[] points, int start) {
        return start + DOTS <= points.length
                && points[start] == DOT
                && points[start + 1] == DOT
                && points[start + 2] == DOT;
    }

    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }
}
