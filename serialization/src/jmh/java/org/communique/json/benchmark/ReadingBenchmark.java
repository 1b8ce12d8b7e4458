package org.communique.json.benchmark;

import java.math.BigDecimal;
import java.util.concurrent.TimeUnit;
import org.communique.dossier.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reading a document, beside what Jackson itself needs for its tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class ReadingBenchmark {

    /** Which document. */
    @Param({"mixed", "coalition", "large"})
    private String document = "mixed";

    private final JsonFactory factory = new JsonFactory();
    private byte[] bytes = {};

    /** Makes the document. */
    @Setup
    public void prepare() {
        bytes = Documents.named(document);
    }

    @Benchmark
    public Dossier read() {
        return Documents.JSON.read(bytes);
    }

    @Benchmark
    public int readTokens() {
        int count = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** Makes every text and, of the numbers, every decimal: what no reader of these values can do without. */
    @Benchmark
    public void readTokensWithText(Blackhole sink) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case VALUE_STRING -> sink.consume(parser.getString());
                    case PROPERTY_NAME -> sink.consume(parser.currentName());
                    case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> sink.consume(new BigDecimal(parser.getString()));
                    default -> sink.consume(token);
                }
            }
        }
    }
}
