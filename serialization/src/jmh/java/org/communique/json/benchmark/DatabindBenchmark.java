package org.communique.json.benchmark;

import java.io.ByteArrayOutputStream;
import java.util.concurrent.TimeUnit;
import org.communique.dossier.Dossier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.json.JsonMapper;

/** The mixed document by stock databind: the same types, and records that check nothing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DatabindBenchmark {

    private final byte[] bytes = Documents.named("mixed");
    private final Dossier dossier = Documents.JSON.read(bytes);
    private final JsonMapper sameTypes = SameTypes.mapper();
    private final JsonMapper plain = JsonMapper.builder().build();
    private final StockDossier records = plain.readValue(bytes, StockDossier.class);

    @Benchmark
    public Dossier readByDatabind() {
        return sameTypes.readValue(bytes, Dossier.class);
    }

    @Benchmark
    public StockDossier readPlainByDatabind() {
        return plain.readValue(bytes, StockDossier.class);
    }

    @Benchmark
    public int writeByDatabind() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        sameTypes.writeValue(out, dossier);
        return out.size();
    }

    @Benchmark
    public int writePlainByDatabind() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        plain.writeValue(out, records);
        return out.size();
    }
}
