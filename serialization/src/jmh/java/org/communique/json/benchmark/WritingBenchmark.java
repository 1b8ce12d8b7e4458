package org.communique.json.benchmark;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.communique.dossier.Dossier;
import org.communique.source.TextDigest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writing a document in each way, beside what Jackson itself needs to write the same tokens. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class WritingBenchmark {

    /** Which document. */
    @Param({"mixed", "coalition", "large"})
    private String document = "mixed";

    private final JsonFactory factory = new JsonFactory();
    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private Dossier dossier = Documents.NOTHING;

    /** Reads the document, and records its tokens to be written again. */
    @Setup
    public void prepare() {
        byte[] bytes = Documents.named(document);
        dossier = Documents.JSON.read(bytes);
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), bytes)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token);
                texts.add(parser.getString());
            }
        }
    }

    @Benchmark
    public int write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Documents.JSON.write(dossier, out);
        return out.size();
    }

    @Benchmark
    public byte[] writeToBytes() {
        return Documents.JSON.toBytes(dossier);
    }

    @Benchmark
    public String writeToText() {
        return Documents.JSON.write(dossier);
    }

    @Benchmark
    public byte[] canonical() {
        return Documents.JSON.canonical(dossier);
    }

    @Benchmark
    public TextDigest digest() {
        return Documents.JSON.digest(dossier);
    }

    /** Into a stream, as {@link #write} does. */
    @Benchmark
    public int writeTokens() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator generator = factory.createGenerator(ObjectWriteContext.empty(), out)) {
            for (int i = 0; i < tokens.size(); i++) {
                switch (tokens.get(i)) {
                    case START_OBJECT -> generator.writeStartObject();
                    case END_OBJECT -> generator.writeEndObject();
                    case START_ARRAY -> generator.writeStartArray();
                    case END_ARRAY -> generator.writeEndArray();
                    case PROPERTY_NAME -> generator.writeName(texts.get(i));
                    case VALUE_STRING -> generator.writeString(texts.get(i));
                    default -> generator.writeNumber(texts.get(i));
                }
            }
        }
        return out.size();
    }
}
