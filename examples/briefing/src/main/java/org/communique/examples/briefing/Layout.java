package org.communique.examples.briefing;

import java.util.Optional;
import java.util.StringTokenizer;

/** Plain text with headings and hanging indents, wrapped at a width that counts code points. */
final class Layout {

    private static final int STEP = 2;

    private final int width;
    private final StringBuilder text = new StringBuilder();
    private Optional<String> pending = Optional.empty();

    Layout(int width) {
        this.width = width;
    }

    /** Adds the heading of the whole text. */
    void title(String title) {
        underlined(plain(title), "=");
    }

    /** Adds the heading of a part, between empty lines, once something follows that is no heading. */
    void heading(String heading) {
        pending = Optional.of(heading);
    }

    /** Adds a line that begins a group of items, behind an empty line. */
    void group(String line) {
        printHeading();
        emptyLine();
        item(0, line);
    }

    /** Adds a paragraph; its first line is {@code level} steps in, the others one more. */
    void item(int level, String paragraph) {
        printHeading();
        wrap(level * STEP, (level + 1) * STEP, plain(paragraph));
    }

    /** Adds a paragraph that begins with a label, if there is anything to say. */
    void labelled(int level, String label, Optional<String> value) {
        value.ifPresent(present -> item(level, label + ": " + present));
    }

    /** {@return everything added so far; each line ends with a line break} */
    String text() {
        return text.toString();
    }

    /**
     * {@return the text with every control character and line break a space, and without the marks that turn the
     * direction of writing: what a dossier holds must not steer a terminal}
     */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> !turnsDirection(point))
                .forEach(point -> plain.appendCodePoint(
                        Character.isISOControl(point) || Character.isWhitespace(point) ? ' ' : point));
        return plain.toString();
    }

    private static boolean turnsDirection(int point) {
        return (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    }

    private void printHeading() {
        pending.ifPresent(heading -> {
            emptyLine();
            underlined(heading, "-");
            emptyLine();
        });
        pending = Optional.empty();
    }

    private void emptyLine() {
        int end = text.length();
        if (end < 2 || text.charAt(end - 2) != '\n') {
            text.append('\n');
        }
    }

    private void underlined(String heading, String mark) {
        wrap(0, 0, heading);
        text.append(mark.repeat(Math.min(width, length(heading)))).append('\n');
    }

    private void wrap(int first, int others, String paragraph) {
        int column = indent(first);
        boolean begun = false;
        for (StringTokenizer words = new StringTokenizer(paragraph, " "); words.hasMoreTokens(); begun = true) {
            String word = words.nextToken();
            if (begun && column + 1 + length(word) > width) {
                text.append('\n');
                column = indent(others);
            } else if (begun) {
                text.append(' ');
                column++;
            }
            text.append(word);
            column += length(word);
        }
        text.append('\n');
    }

    private int indent(int columns) {
        text.append(" ".repeat(columns));
        return columns;
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
