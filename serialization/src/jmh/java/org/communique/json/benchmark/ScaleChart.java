package org.communique.json.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The drawing of what {@link Scale} measured. */
final class ScaleChart {

    private static final double MEGABYTE = 1e6;
    private static final List<String> NAMES = List.of("reading", "validating", "ledger", "timeline", "writing");

    private ScaleChart() {}

    static String of(Measurements measured) {
        List<Integer> sizes = IntStream.iterate(1_000, size -> size * 10)
                .takeWhile(size -> measured.has("scale.read." + size))
                .boxed()
                .toList();
        List<Double> columns = sizes.stream().map(Integer::doubleValue).toList();
        List<List<Double>> time = new ArrayList<>();
        List<List<Double>> heap = new ArrayList<>();
        for (String work : Scale.WORKS) {
            time.add(row(sizes, size -> measured.median("scale." + work + "." + size) * size / 1e6));
            heap.add(row(sizes, size -> Math.max(MEGABYTE, measured.median("heap." + work + "." + size))));
        }
        return LogChart.of(
                NAMES,
                List.of(
                        new LogChart.Panel("Time", "entries", columns, time, ScaleChart::seconds),
                        new LogChart.Panel("Heap, the dossier with it", "entries", columns, heap, ScaleChart::bytes)));
    }

    private static List<Double> row(List<Integer> sizes, IntToDoubleFunction figure) {
        return sizes.stream().map(size -> figure.applyAsDouble(size)).toList();
    }

    private static String seconds(double seconds) {
        return seconds < 1
                ? String.format(Locale.ROOT, "%.0f ms", seconds * 1e3)
                : String.format(Locale.ROOT, "%.0f s", seconds);
    }

    private static String bytes(double bytes) {
        return bytes < 1e9
                ? String.format(Locale.ROOT, "%.0f MB", bytes / MEGABYTE)
                : String.format(Locale.ROOT, "%.0f GB", bytes / 1e9);
    }
}
