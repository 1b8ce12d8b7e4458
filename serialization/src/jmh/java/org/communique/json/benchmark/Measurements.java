package org.communique.json.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** What was measured, under names: of each a value for each round, in their order. */
final class Measurements {

    private final Map<String, List<Double>> values = new LinkedHashMap<>();
    private final Map<String, String> units = new LinkedHashMap<>();

    void add(String name, double value, String unit) {
        values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
        units.put(name, unit);
    }

    /** Prints what another process measured in the form that {@link #addLine} takes. */
    static void print(String name, double value, String unit) {
        System.out.printf(Locale.ROOT, "= %s %s %s%n", name, value, unit);
    }

    /** Adds what {@link #print} printed, and says whether it is that. */
    boolean addLine(String line) {
        String[] parts = line.split(" ", -1);
        boolean measured = parts.length == 4 && parts[0].equals("=");
        if (measured) {
            add(parts[1], Double.parseDouble(parts[2]), parts[3]);
        }
        return measured;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    double median(String name) {
        return median(of(name));
    }

    /** {@return a line for each: name, median, least, most, unit} */
    List<String> lines() {
        return values.keySet().stream()
                .map(name -> line(name, median(name), of(name), units.getOrDefault(name, "")))
                .toList();
    }

    /** {@return a line for a ratio, as for what was measured; least and most are those of the ratios of each round} */
    String line(Ratio ratio) {
        List<Double> above = of(ratio.above());
        List<Double> below = of(ratio.below());
        List<Double> rounds = IntStream.range(0, Math.min(above.size(), below.size()))
                .mapToObj(i -> above.get(i) / below.get(i))
                .toList();
        return line(ratio.name(), value(ratio), rounds, "");
    }

    double value(Ratio ratio) {
        return median(ratio.above()) / median(ratio.below());
    }

    private List<Double> of(String name) {
        List<Double> found = values.get(name);
        if (found == null) {
            throw new IllegalStateException(name + " was not measured");
        }
        return found;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(each -> each).sorted().toArray();
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    private static String line(String name, double median, List<Double> values, String unit) {
        double least = values.stream().mapToDouble(each -> each).min().orElseThrow();
        double most = values.stream().mapToDouble(each -> each).max().orElseThrow();
        return String.format(Locale.ROOT, "%-36s %14.3f %14.3f %14.3f %s", name, median, least, most, unit)
                .stripTrailing();
    }

    /**
     * What is told of two of the things that were measured.
     *
     * @param name its name
     * @param above what is divided
     * @param below by what
     */
    record Ratio(String name, String above, String below) {}
}
