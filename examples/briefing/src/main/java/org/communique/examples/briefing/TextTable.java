package org.communique.examples.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of cells, in columns that begin below each other; a column without a word in it is left out. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> header) {
        rows.add(header);
    }

    void add(List<String> cells) {
        rows.add(cells.stream().map(Layout::plain).toList());
    }

    /** {@return the header, a rule, and the rows; each line ends with a line break} */
    String text() {
        List<Integer> shown = IntStream.range(0, rows.get(0).size())
                .filter(column ->
                        rows.stream().skip(1).anyMatch(row -> !row.get(column).isEmpty()))
                .boxed()
                .toList();
        StringBuilder text = new StringBuilder();
        List<String> rules = IntStream.range(0, rows.get(0).size())
                .mapToObj(column -> "-".repeat(width(column)))
                .toList();
        append(text, rows.get(0), shown);
        append(text, rules, shown);
        rows.stream().skip(1).forEach(row -> append(text, row, shown));
        return text.toString();
    }

    private void append(StringBuilder text, List<String> row, List<Integer> shown) {
        StringBuilder line = new StringBuilder();
        for (int column : shown) {
            String cell = row.get(column);
            line.append(cell).append(" ".repeat(width(column) - length(cell))).append(GAP);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
