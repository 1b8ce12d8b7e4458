package org.communique.json.benchmark;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.communique.amount.AmountReading;
import org.communique.amount.AmountWording;
import org.communique.amount.Approximation;
import org.communique.amount.Currencies;
import org.communique.amount.MoneyAmount;
import org.communique.amount.Quantity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What a wording costs: each of these must stay under a thousand microseconds. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class AmountWordingBenchmark {

    private static final BigDecimal LONGEST_FIGURE = new BigDecimal("9".repeat(38));

    private String usual = "nearly £30 million";
    private MoneyAmount usualAmount = AmountWording.parse(usual).orElseThrow();
    private MoneyAmount longestAmount = MoneyAmount.of(LONGEST_FIGURE.negate(), "USD").toBuilder()
            .approximation(Approximation.BETWEEN)
            .upTo(Currencies.amount(LONGEST_FIGURE, Currencies.of("USD")))
            .build();
    private String longest = AmountWording.print(longestAmount);
    private String padded = " ".repeat(256 - longest.length()) + longest;
    private String count = "more than 10,000 drones";
    private String ambiguous = "$1.000 to $2.000 million";
    private String refused = "9".repeat(256);

    @Benchmark
    public AmountReading<MoneyAmount> parseUsual() {
        return AmountWording.parse(usual);
    }

    @Benchmark
    public AmountReading<MoneyAmount> parseLongest() {
        return AmountWording.parse(padded);
    }

    @Benchmark
    public AmountReading<Quantity> parseCount() {
        return AmountWording.parseQuantity(count);
    }

    @Benchmark
    public AmountReading<MoneyAmount> parseMostAmbiguous() {
        return AmountWording.parse(ambiguous);
    }

    @Benchmark
    public AmountReading<MoneyAmount> refuse() {
        return AmountWording.parse(refused);
    }

    @Benchmark
    public String printUsual() {
        return AmountWording.print(usualAmount);
    }

    @Benchmark
    public String printLongest() {
        return AmountWording.print(longestAmount);
    }
}
