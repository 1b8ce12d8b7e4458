package org.communique.examples.briefing;

import java.util.List;

/** A page in Markdown, to be pasted into a ticket: headings, tables, and lists of items. */
final class MarkdownPage implements Page {

    private static final String BULLET = "- ";
    private static final String DASH = "– ";
    private static final String BETWEEN = " ,;:.";

    private final StringBuilder text = new StringBuilder();
    private String heading = "";
    private String group = "";
    private int outer;

    @Override
    public void title(String title) {
        text.append("# ").append(MarkdownText.of(title)).append('\n');
    }

    @Override
    public void part(String words) {
        heading = words.replace("`", "");
        group = "";
    }

    @Override
    public void group(String line) {
        group = line;
    }

    @Override
    public void item(int level, List<Phrase> phrases) {
        begin();
        outer = level;
        text.append(BULLET).append(words(phrases)).append('\n');
    }

    @Override
    public void detail(int level, List<Phrase> phrases) {
        text.append("  ".repeat(Math.max(1, level - outer)))
                .append(BULLET)
                .append(words(phrases))
                .append('\n');
    }

    /** Adds a table of cells that are Markdown already. */
    void table(List<String> header, List<List<String>> rows) {
        text.append('\n').append(row(header));
        text.append(row(header.stream().map(cell -> "---").toList()));
        rows.forEach(row -> text.append(row(row)));
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    @Override
    public String text() {
        return text.toString();
    }

    private void begin() {
        boolean begins = !heading.isEmpty() || !group.isEmpty();
        if (!heading.isEmpty()) {
            text.append("\n## ").append(MarkdownText.of(heading)).append('\n');
            heading = "";
        }
        if (!group.isEmpty()) {
            text.append("\n### ").append(MarkdownText.of(group)).append('\n');
            group = "";
        }
        if (begins) {
            text.append('\n');
        }
    }

    /** The dash that begins an item in a text is the bullet here. */
    private static String words(List<Phrase> phrases) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < phrases.size(); i++) {
            String told = phrases.get(i).text();
            boolean dashed = words.toString().isBlank() && told.startsWith(DASH);
            String next = i + 1 < phrases.size() ? phrases.get(i + 1).text() : "";
            append(phrases.get(i).look(), dashed ? told.substring(DASH.length()) : told, next, words);
        }
        return words.toString().strip();
    }

    private static void append(Phrase.Look look, String told, String next, StringBuilder words) {
        int start = 0;
        while (start < told.length() && BETWEEN.indexOf(told.charAt(start)) >= 0) {
            start++;
        }
        int end = told.length();
        while (end > start && told.charAt(end - 1) == ' ') {
            end--;
        }
        String mark = isMarked(told, start, end, next, words) ? mark(look) : "";
        words.append(MarkdownText.of(told.substring(0, start)));
        words.append(mark).append(MarkdownText.of(told.substring(start, end))).append(mark);
        words.append(told.substring(end));
    }

    private static String mark(Phrase.Look look) {
        return switch (look) {
            case LEAD, HEADING -> "**";
            case DOUBT -> "*";
            case PLAIN, NEW, GONE -> "";
        };
    }

    /** Whether marks are read as such: not between a letter outside and a sign inside of them. */
    private static boolean isMarked(String told, int start, int end, String next, StringBuilder words) {
        boolean apart = start > 0 || words.length() == 0 || !isLetter(words.codePointBefore(words.length()));
        boolean ends = end < told.length() || next.isEmpty() || !isLetter(next.codePointAt(0));
        return start < end
                && (apart || isLetter(told.codePointAt(start)))
                && (ends || isLetter(told.codePointBefore(end)));
    }

    private static boolean isLetter(int point) {
        return Character.isLetterOrDigit(point);
    }
}
