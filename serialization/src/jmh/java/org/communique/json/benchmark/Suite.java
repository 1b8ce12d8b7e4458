package org.communique.json.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.communique.json.benchmark.Measurements.Ratio;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Everything that is measured, in rounds: each measures every variant in a JVM of its own, so that what troubles the machine for
 * a while troubles all of them. What counts is the median of the rounds.
 *
 * <p>Writes {@code results.txt}, with median, least and most of everything; {@code ratios.txt}, with a name and a value a
 * line; and {@code scale.svg}. Ends with an exception where a ratio is missing.
 */
public final class Suite {

    private static final Path FOLDER = Path.of("target", "benchmark");

    /** The parts that the ratios are made of. */
    private static final List<String> NEEDED = List.of("jmh", "scale", "memory", "start");

    /** Beside them, in the results only. */
    private static final List<Ratio> OTHERS = List.of(
            new Ratio("memory.entry.vs-plain-databind", "memory.read", "memory.readPlainByDatabind"),
            new Ratio("read.lines.vs-parallel", "readLines", "readLinesInParallel"),
            new Ratio("start.validate-cached.vs-empty", "start.validateCached", "start.empty"));

    private final Measurements measured = new Measurements();
    private final Effort effort;

    private Suite(Effort effort) {
        this.effort = effort;
    }

    /**
     * How much is done.
     *
     * @param rounds how often each variant is measured
     * @param warmUps how many iterations warm a variant up
     * @param iterations how many count
     * @param time how long one is
     * @param starts how often a program is started
     * @param most the largest number of entries
     * @param scales how often that is measured
     */
    private record Effort(int rounds, int warmUps, int iterations, TimeValue time, int starts, int most, int scales) {

        static final Effort FULL = new Effort(5, 8, 3, TimeValue.seconds(1), 11, 1_000_000, 5);
        static final Effort RATIOS = new Effort(5, 8, 3, TimeValue.seconds(1), 9, 1_000_000, 1);
        static final Effort SMOKE = new Effort(1, 0, 1, TimeValue.milliseconds(1), 1, 10_000, 1);
    }

    /**
     * Takes {@code smoke} where all that the ratios need is to run once and no figure is to be believed, {@code ratios} where
     * nothing is wanted but them, and the parts to run, of {@code jmh}, {@code scale}, {@code memory}, {@code allocation} and
     * {@code start}; all where there is none.
     */
    public static void main(String[] arguments) throws IOException, RunnerException {
        List<String> asked = new ArrayList<>(
                Stream.of(arguments).filter(each -> !each.isBlank()).toList());
        boolean smoke = asked.remove("smoke");
        boolean ratios = asked.remove("ratios");
        Effort effort = smoke ? Effort.SMOKE : ratios ? Effort.RATIOS : Effort.FULL;
        new Suite(effort).run(asked.isEmpty() && (smoke || ratios) ? NEEDED : asked);
    }

    private void run(List<String> parts) throws IOException, RunnerException {
        Files.createDirectories(FOLDER);
        if (isAsked(parts, "start")) {
            StartUp start = new StartUp(FOLDER);
            for (int i = 0; i < effort.starts(); i++) {
                tell("start " + i);
                start.measure(measured);
            }
        }
        if (isAsked(parts, "memory")) {
            tell("memory");
            JavaProcess.measure(measured, Memory.OPTIONS, Memory.class, "" + effort.rounds());
        }
        if (isAsked(parts, "allocation")) {
            tell("allocation");
            JavaProcess.measure(measured, List.of(), Allocation.class, Documents.COALITION.toString(), "tell");
        }
        for (int round = 0; round < effort.rounds(); round++) {
            if (isAsked(parts, "jmh")) {
                tell("round " + round);
                runBenchmarks();
            }
            if (isAsked(parts, "scale") && round < effort.scales()) {
                tell("scale, round " + round);
                scale("time");
            }
        }
        if (isAsked(parts, "scale")) {
            tell("scale, heap");
            scale("heap");
        }
        write(parts.isEmpty() || parts.containsAll(NEEDED));
    }

    private static boolean isAsked(List<String> parts, String part) {
        return parts.isEmpty() || parts.contains(part);
    }

    private static void tell(String what) {
        System.out.println("-- " + what);
    }

    private void scale(String what) {
        JavaProcess.measure(measured, List.of("-Xmx4g"), Scale.class, what, "" + effort.most(), FOLDER.toString());
    }

    private void runBenchmarks() throws RunnerException {
        if (effort.equals(Effort.FULL)) {
            runBenchmarks(options()
                    .include("\\.(Reading|Writing|Answers)Benchmark\\.")
                    .param("document", "mixed", "coalition"));
            runBenchmarks(options()
                    .include("\\.(read|readTokensWithText|writeToBytes|canonical|validate)$")
                    .param("document", "large"));
        } else {
            runBenchmarks(options()
                    .include("\\.(read|readTokensWithText|write|writeToBytes|writeTokens|canonical|validate)$")
                    .param("document", "mixed"));
        }
        runBenchmarks(options().include("\\.(Databind|Lines|OtherLibraries)Benchmark\\."));
    }

    private ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .forks(1)
                .warmupIterations(effort.warmUps())
                .warmupTime(effort.time())
                .measurementIterations(effort.iterations())
                .measurementTime(effort.time())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private void runBenchmarks(ChainedOptionsBuilder options) throws RunnerException {
        for (RunResult result : new Runner(options.build()).run()) {
            String document = result.getParams().getParam("document");
            String name = result.getPrimaryResult().getLabel() + (document == null ? "" : "." + document);
            measured.add(name, result.getPrimaryResult().getScore(), "us");
            System.out.printf(
                    Locale.ROOT,
                    "%-36s %12.1f us%n",
                    name,
                    result.getPrimaryResult().getScore());
        }
    }

    private List<Ratio> ratios() {
        return List.of(
                new Ratio("read.document.vs-limit", "readTokensWithText.mixed", "read.mixed"),
                new Ratio("read.document.vs-databind", "readByDatabind", "read.mixed"),
                new Ratio("read.document.vs-plain-databind", "readPlainByDatabind", "read.mixed"),
                new Ratio("read.lines.vs-databind", "readLinesByDatabind", "readLines"),
                new Ratio("write.document.vs-limit", "writeTokens.mixed", "write.mixed"),
                new Ratio("write.document.vs-databind", "writeByDatabind", "write.mixed"),
                new Ratio("canonical.vs-write", "canonical.mixed", "writeToBytes.mixed"),
                new Ratio("validate.vs-read", "validate.mixed", "read.mixed"),
                new Ratio("validate.flatness", "scale.validate." + effort.most(), "scale.validate." + Scale.FLAT_FROM),
                new Ratio("memory.entry.vs-databind", "memory.read", "memory.readByDatabind"),
                new Ratio("start.validate.vs-empty", "start.validate", "start.empty"));
    }

    private void write(boolean all) throws IOException {
        List<Ratio> asked = known(ratios(), all);
        List<String> results = new ArrayList<>(measured.lines());
        Stream.concat(asked.stream(), known(OTHERS, all).stream())
                .map(measured::line)
                .forEach(results::add);
        List<String> ratios = asked.stream()
                .map(ratio -> String.format(Locale.ROOT, "%s %.3f", ratio.name(), measured.value(ratio)))
                .toList();
        results.forEach(System.out::println);
        Files.write(FOLDER.resolve("results.txt"), results);
        Files.write(FOLDER.resolve("ratios.txt"), ratios);
        if (all || measured.has("heap.read.1000")) {
            Files.writeString(FOLDER.resolve("scale.svg"), ScaleChart.of(measured));
        }
    }

    /** Those of which both sides were measured; or all, so that one that is missing shows. */
    private List<Ratio> known(List<Ratio> ratios, boolean all) {
        return ratios.stream()
                .filter(ratio -> all || (measured.has(ratio.above()) && measured.has(ratio.below())))
                .toList();
    }
}
