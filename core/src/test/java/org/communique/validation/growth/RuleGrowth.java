package org.communique.validation.growth;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.communique.validation.Validator;

/**
 * How the time of the standard rules grows: each family is doubled from 2^10 to 2^17 entries, values or characters, its
 * rule looks at it alone, and the exponent of the time is fitted; at last all rules look at all families together. Ends
 * with 1 where an exponent is 1.2 or more.
 *
 * <p>It is the time that the thread has had of a processor, so that others who use the machine matter less.
 */
public final class RuleGrowth {

    static final double MAX_EXPONENT = 1.2;

    private static final int FIRST = 10;
    private static final int LAST = 17;

    /** Each size is measured so often at least, and so long; the median counts. */
    private static final int LEAST_RUNS = 5;

    private static final double ENOUGH_NANOS = 5e7;

    /** What takes longer is not measured again, nor doubled. */
    private static final double TOO_LONG = 2e10;

    private static final String ALL = "all rules";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private RuleGrowth() {}

    /** Prints a line a family; takes beginnings of codes where only some rules are asked for. */
    public static void main(String[] beginnings) {
        boolean fine = true;
        for (Family family : Families.ALL) {
            if (isAsked(family.rule(), beginnings)) {
                fine &= grows(family.rule(), family.shape(), size -> Run.of(family, size));
            }
        }
        if (isAsked(ALL, beginnings)) {
            fine &= grows(ALL, "all families together", Run::ofAll);
        }
        System.exit(fine ? 0 : 1);
    }

    private static boolean isAsked(String rule, String... beginnings) {
        return beginnings.length == 0 || Stream.of(beginnings).anyMatch(rule::startsWith);
    }

    /** What seems too steep is measured once more, for somebody else may have disturbed it. */
    private static boolean grows(String rule, String shape, IntFunction<Run> runs) {
        Fit first = Fit.of(runs);
        Fit fit = first.isGentle() ? first : Fit.of(runs);
        System.out.printf(
                Locale.ROOT,
                "%-36s exponent %.2f, 2^%d in %6.0f ms: %s%n",
                rule,
                fit.exponent(),
                fit.power(),
                fit.nanos() / 1e6,
                shape);
        return fit.isGentle();
    }

    /** The exponent, and the greatest power of two that was measured, with its time. */
    private record Fit(double exponent, int power, double nanos) {

        static Fit of(IntFunction<Run> runs) {
            runs.apply(1 << (FIRST + 2)).median();
            List<double[]> points = new ArrayList<>();
            double nanos = 0;
            for (int power = FIRST; power <= LAST && nanos < TOO_LONG; power++) {
                nanos = runs.apply(1 << power).median();
                points.add(new double[] {Math.log(1 << power), Math.log(nanos)});
            }
            return new Fit(slope(points), FIRST + points.size() - 1, nanos);
        }

        boolean isGentle() {
            return exponent < MAX_EXPONENT;
        }
    }

    private static double slope(List<double[]> points) {
        double x = points.stream().mapToDouble(point -> point[0]).average().orElseThrow();
        double y = points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
        double covariance = points.stream()
                .mapToDouble(point -> (point[0] - x) * (point[1] - y))
                .sum();
        double variance = points.stream()
                .mapToDouble(point -> (point[0] - x) * (point[0] - x))
                .sum();
        return covariance / variance;
    }

    /** A validation that can be run again and again. */
    private record Run(Given given, Validator validator) {

        static Run of(Family family, int size) {
            Given given = family.of(size);
            return new Run(given, given.validator(family.standard()));
        }

        static Run ofAll(int size) {
            Given given = Families.mixed(size);
            return new Run(given, given.validator(Validator.builder().standard()));
        }

        double median() {
            List<Double> all = new ArrayList<>();
            double sum = 0;
            while (sum < TOO_LONG && (all.size() < LEAST_RUNS || sum < ENOUGH_NANOS)) {
                all.add(nanos());
                sum += all.get(all.size() - 1);
            }
            return all.stream().sorted().skip(all.size() / 2).findFirst().orElseThrow();
        }

        private double nanos() {
            Given fresh = given.fresh();
            long start = THREADS.getCurrentThreadCpuTime();
            validator.validate(fresh.dossier());
            return THREADS.getCurrentThreadCpuTime() - start;
        }
    }
}
