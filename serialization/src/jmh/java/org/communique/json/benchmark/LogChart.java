package org.communique.json.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** A drawing in SVG of how figures grow: panels side by side, with powers of ten on both axes. Readable on light and dark. */
final class LogChart {

    private static final int WIDTH = 330;
    private static final int HEIGHT = 260;
    private static final int LEFT = 70;
    private static final int TOP = 76;
    private static final int PANEL = LEFT + WIDTH + 24;
    private static final String STYLE = """
            text { font: 12px system-ui, sans-serif; fill: #444 }
            .title { font-size: 14px; font-weight: 600; fill: #111 }
            .page { fill: #fff } .grid { stroke: #e2e2e2 }
            polyline { fill: none; stroke-width: 2 }
            .s0 { stroke: #1f5fa8; fill: #1f5fa8 } .s1 { stroke: #c25700; fill: #c25700 } .s2 { stroke: #2b7a3b; fill: #2b7a3b }
            .s3 { stroke: #7a3fa0; fill: #7a3fa0 } .s4 { stroke: #8a6d00; fill: #8a6d00 }
            @media (prefers-color-scheme: dark) {
            text { fill: #bbb } .title { fill: #eee } .page { fill: #15181c } .grid { stroke: #30353b }
            .s0 { stroke: #7db3ee; fill: #7db3ee } .s1 { stroke: #f5a05a; fill: #f5a05a } .s2 { stroke: #7fd08f; fill: #7fd08f }
            .s3 { stroke: #cfa0ea; fill: #cfa0ea } .s4 { stroke: #dfc24e; fill: #dfc24e }
            }
            """;

    private final StringBuilder svg = new StringBuilder();
    private final List<String> names;

    private LogChart(List<String> names) {
        this.names = names;
    }

    /**
     * What is drawn in one frame.
     *
     * @param title what the figures are
     * @param across what stands below
     * @param columns the figures below, from left to right
     * @param rows a line each, with a figure for each column
     * @param label how a power of ten is written at the left
     */
    record Panel(
            String title, String across, List<Double> columns, List<List<Double>> rows, DoubleFunction<String> label) {}

    /** {@return the drawing of panels that all have a line for each of the names, in that order} */
    static String of(List<String> names, List<Panel> panels) {
        LogChart chart = new LogChart(names);
        int width = PANEL * panels.size();
        int height = TOP + HEIGHT + 50;
        chart.svg
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ")
                .append(width + " " + height + "\">\n<style>\n")
                .append(STYLE)
                .append("</style>\n");
        chart.add("rect", "", "class", "page", "width", width, "height", height);
        chart.legend();
        for (int i = 0; i < panels.size(); i++) {
            chart.draw(panels.get(i), i * PANEL + LEFT);
        }
        return chart.svg.append("</svg>\n").toString();
    }

    private void legend() {
        for (int i = 0; i < names.size(); i++) {
            int x = LEFT + i * 120;
            mark(i, x, 20);
            add("text", names.get(i), "x", x + 12, "y", 24);
        }
    }

    private void draw(Panel panel, int left) {
        Axis across = Axis.of(panel.columns(), left, left + WIDTH);
        Axis up = Axis.of(panel.rows().stream().flatMap(List::stream).toList(), TOP + HEIGHT, TOP);
        add("text", panel.title(), "class", "title", "x", left, "y", TOP - 14);
        for (int power = up.from; power <= up.to; power++) {
            double y = up.at(Math.pow(10, power));
            add("line", "", "class", "grid", "x1", left, "x2", left + WIDTH, "y1", y, "y2", y);
            String label = panel.label().apply(Math.pow(10, power));
            add("text", label, "x", left - 8, "y", y + 4, "text-anchor", "end");
        }
        for (int power = across.from; power <= across.to; power++) {
            double x = across.at(Math.pow(10, power));
            add("line", "", "class", "grid", "x1", x, "x2", x, "y1", TOP, "y2", TOP + HEIGHT);
            String count = String.format(Locale.ROOT, "%,.0f", Math.pow(10, power));
            add("text", count, "x", x, "y", TOP + HEIGHT + 18, "text-anchor", "middle");
        }
        add("text", panel.across(), "x", left + WIDTH / 2, "y", TOP + HEIGHT + 38, "text-anchor", "middle");
        for (int i = 0; i < names.size(); i++) {
            line(i, across, up, panel.columns(), panel.rows().get(i));
        }
    }

    private void line(int number, Axis across, Axis up, List<Double> columns, List<Double> row) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            double x = across.at(columns.get(i));
            double y = up.at(row.get(i));
            points.append(text(x)).append(',').append(text(y)).append(' ');
            mark(number, x, y);
        }
        add(
                "polyline",
                "",
                "class",
                "s" + number,
                "style",
                "fill:none",
                "points",
                points.toString().strip());
    }

    /** A shape of its own for each line, for those who do not tell colours apart. */
    private void mark(int number, double x, double y) {
        String shape =
                switch (number % 5) {
                    case 0 -> "M-4,0a4,4 0 1,0 8,0a4,4 0 1,0 -8,0z";
                    case 1 -> "M-4,-4h8v8h-8z";
                    case 2 -> "M0,-5l5,9h-10z";
                    case 3 -> "M0,-5l5,5l-5,5l-5,-5z";
                    default -> "M0,5l5,-9h-10z";
                };
        add("path", "", "class", "s" + number, "transform", "translate(" + text(x) + "," + text(y) + ")", "d", shape);
    }

    /** Adds an element with a text and attributes, each a name and a value. */
    private void add(String name, String text, Object... attributes) {
        svg.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            svg.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(text(attributes[i + 1]))
                    .append('"');
        }
        svg.append('>').append(text).append("</").append(name).append(">\n");
    }

    private static String text(Object value) {
        return value instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : value.toString();
    }

    /** The powers of ten from the one below the least figure to the one above the greatest, between two points. */
    private record Axis(int from, int to, int start, int end) {

        static Axis of(List<Double> figures, int start, int end) {
            double least = figures.stream().mapToDouble(each -> each).min().orElseThrow();
            double most = figures.stream().mapToDouble(each -> each).max().orElseThrow();
            return new Axis((int) Math.floor(Math.log10(least)), (int) Math.ceil(Math.log10(most)), start, end);
        }

        double at(double figure) {
            return start + (end - start) * (Math.log10(figure) - from) / (to - from);
        }
    }
}
