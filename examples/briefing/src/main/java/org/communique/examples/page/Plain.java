package org.communique.examples.page;

import java.util.List;
import java.util.regex.Pattern;

/** Text that neither steers the page nor swells it. */
final class Plain {

    private static final int LONGEST = 2_000;
    private static final int LONGEST_NAME = 160;
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\p{Cntrl}]+");

    private Plain() {}

    /** {@return the text without what controls writing, and no more of it than can be read} */
    static String of(String text) {
        return shortened(text, LONGEST);
    }

    /** {@return the same, no longer than a name} */
    static String name(String text) {
        return shortened(text, LONGEST_NAME);
    }

    /** {@return all of the texts} */
    static List<String> all(List<String> texts) {
        return texts.stream().map(Plain::of).toList();
    }

    /** {@return the address, if it is one of the web; else nothing, for whoever follows it runs what it says} */
    static String address(String address) {
        return WEB.matcher(address).matches() ? address : "";
    }

    /**
     * {@return a text of a source, code point for code point: what controls a device is shown as its picture, and a carriage
     * return stays, which a template writes by its number}
     */
    static String ofSource(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().map(Plain::pictured).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private static int pictured(int point) {
        if (point == '\n' || point == '\r' || point == '\t' || !Character.isISOControl(point)) {
            return point;
        }
        return point < ' ' ? 0x2400 + point : 0xFFFD;
    }

    private static String shortened(String text, int longest) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), longest + 1));
        text.codePoints()
                .filter(point -> !turnsDirection(point))
                .limit(longest + 1L)
                .forEach(point -> shown.appendCodePoint(
                        Character.isISOControl(point) || Character.isWhitespace(point) ? ' ' : point));
        if (shown.codePointCount(0, shown.length()) > longest) {
            shown.setLength(shown.offsetByCodePoints(0, longest));
            shown.append('…');
        }
        return shown.toString();
    }

    private static boolean turnsDirection(int point) {
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }
}
