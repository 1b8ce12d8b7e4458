package org.communique.json.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.communique.dossier.Dossier;
import org.communique.json.CommuniqueJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reading and writing a document of one megabyte, beside what Jackson itself needs for it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DocumentBenchmark {

    private final byte[] document = MixedDocument.bytes();
    private final CommuniqueJson json = CommuniqueJson.standard();
    private final Dossier dossier = json.read(document);
    private final JsonFactory factory = new JsonFactory();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final JsonMapper toSameTypes = SameTypes.mapper();
    private final JsonMapper fromSameTypes = SameTypes.mapper();
    private final StockDossier stock = mapper.readValue(document, StockDossier.class);
    private final List<JsonToken> tokens = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();

    /** Records what is in the document, to be written again. */
    public DocumentBenchmark() {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens.add(token);
                texts.add(parser.getString());
            }
        }
    }

    @Benchmark
    public Dossier read() {
        return json.read(document);
    }

    /** Into the same types, by stock databind. */
    @Benchmark
    public Dossier readByStockDatabind() {
        return toSameTypes.readValue(document, Dossier.class);
    }

    /** Into records that check nothing, by stock databind. */
    @Benchmark
    public StockDossier readPlainRecordsByStockDatabind() {
        return mapper.readValue(document, StockDossier.class);
    }

    @Benchmark
    public int readTokens() {
        int count = 0;
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
            while (parser.nextToken() != null) {
                count++;
            }
        }
        return count;
    }

    /** Makes every string and, of the texts that are figures, every decimal. */
    @Benchmark
    public void readTokensWithText(Blackhole sink) {
        try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), document)) {
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

    @Benchmark
    public int write() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.write(dossier, out);
        return out.size();
    }

    /** From the same types, by stock databind. */
    @Benchmark
    public int writeByStockDatabind() {
        return fromSameTypes.writeValueAsBytes(dossier).length;
    }

    /** From records, by stock databind. */
    @Benchmark
    public int writePlainRecordsByStockDatabind() {
        return mapper.writeValueAsBytes(stock).length;
    }

    @Benchmark
    public int writeTokens() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        replay(out);
        return out.size();
    }

    private void replay(OutputStream out) {
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
    }
}
