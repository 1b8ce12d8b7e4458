package org.communique.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with headings and hanging indents, wrapped at a width that counts code points.
 *
 * <p>A part that is longer than the screen is cut behind a whole item, and says how many it leaves out.
 */
final class Layout implements Page {

    private static final int STEP = 2;

    /** The name of a command between backquotes, or other words of a heading. */
    private static final Pattern COMMAND_OR_WORDS = Pattern.compile("`[^`]*`|[^`]+");

    private final Screen screen;
    private final Words words;
    private final StringBuilder text = new StringBuilder();
    private final List<List<String>> items = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private String heading = "";

    Layout(Screen screen) {
        this(screen, Words.ENGLISH);
    }

    Layout(Screen screen, Words words) {
        this.screen = screen;
        this.words = words;
    }

    @Override
    public void title(String title) {
        underline(title, "=");
    }

    @Override
    public void part(String words) {
        heading(COMMAND_OR_WORDS.matcher(words).replaceAll(piece -> Matcher.quoteReplacement(capitals(piece.group()))));
    }

    private static String capitals(String piece) {
        return piece.startsWith("`") ? piece.replace("`", "") : piece.toUpperCase(Locale.ROOT);
    }

    /** Begins a part, whose heading stands as it is; nothing of it is printed if no item follows. */
    void heading(String heading) {
        endPart();
        this.heading = heading;
    }

    @Override
    public void group(String line) {
        groups.clear();
        groups.addAll(wrap(0, STEP, List.of(Phrase.lead(line))));
    }

    @Override
    public void item(int level, List<Phrase> phrases) {
        List<String> lines = new ArrayList<>(groups);
        groups.clear();
        lines.addAll(wrap(level * STEP, (level + 1) * STEP, phrases));
        items.add(lines);
    }

    @Override
    public void detail(int level, List<Phrase> phrases) {
        items.get(items.size() - 1).addAll(wrap(level * STEP, (level + 1) * STEP, phrases));
    }

    @Override
    public String text() {
        endPart();
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
        return point == 0x061C
                || point == 0x200E
                || point == 0x200F
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069);
    }

    private void endPart() {
        if (!items.isEmpty()) {
            printHeading();
            printItems();
        }
        items.clear();
        groups.clear();
        heading = "";
    }

    private void printHeading() {
        if (!heading.isEmpty()) {
            text.append('\n');
            underline(heading, "-");
        }
    }

    /** The first item is printed however long it is. */
    private void printItems() {
        int lines = 0;
        int printed = 0;
        for (List<String> item : items) {
            lines += item.size();
            if (printed > 0 && lines > screen.lines()) {
                break;
            }
            item.forEach(line -> text.append(line).append('\n'));
            printed++;
        }
        if (printed < items.size()) {
            String more = words.say("briefing.more", items.size() - printed);
            wrap(0, STEP, List.of(Phrase.plain(more)))
                    .forEach(line -> text.append(line).append('\n'));
        }
    }

    private void underline(String words, String mark) {
        String heading = plain(words);
        wrap(0, 0, List.of(new Phrase(Phrase.Look.HEADING, heading)))
                .forEach(line -> text.append(line).append('\n'));
        text.append(mark.repeat(Math.min(screen.width(), length(heading)))).append('\n');
    }

    private List<String> wrap(int first, int others, List<Phrase> phrases) {
        return new Paragraph(phrases, screen).lines(first, others);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
