package org.communique.json.benchmark;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONFactory;
import com.alibaba.fastjson2.JSONReader;
import com.alibaba.fastjson2.reader.ObjectReader;
import com.alibaba.fastjson2.reader.ObjectReaderProvider;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.javamoney.moneta.Money;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The mixed document, read into the records that check nothing by what others take for JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class OtherLibrariesBenchmark {

    private final byte[] bytes = Documents.named("mixed");
    private final Gson gson = gson();
    private final ObjectReaderProvider readers = readers();

    @Benchmark
    public StockDossier readPlainByGson() {
        return gson.fromJson(
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8), StockDossier.class);
    }

    @Benchmark
    public StockDossier readPlainByFastjson2() {
        return JSON.parseObject(bytes, StockDossier.class, JSONFactory.createReadContext(readers));
    }

    /** An amount as it stands in the document. */
    record AmountParts(
            BigDecimal value,
            String currency,
            StockDossier.@Nullable Code approximation,
            @Nullable String wording,
            @Nullable List<StockDossier.Equivalent> equivalents) {

        StockDossier.Amount amount() {
            return new StockDossier.Amount(Money.of(value, currency), approximation, wording, equivalents);
        }
    }

    private static Gson gson() {
        return new GsonBuilder()
                .registerTypeAdapter(StockDossier.Ref.class, text(StockDossier.Ref::new))
                .registerTypeAdapter(StockDossier.Code.class, text(StockDossier.Code::new))
                .registerTypeAdapter(LocalDate.class, text(LocalDate::parse))
                .registerTypeAdapter(Instant.class, text(Instant::parse))
                .registerTypeAdapter(StockDossier.Amount.class, (JsonDeserializer<StockDossier.Amount>)
                        (json, type, context) -> context.<AmountParts>deserialize(json, AmountParts.class)
                                .amount())
                .registerTypeAdapter(StockDossier.Actor.class, (JsonDeserializer<StockDossier.Actor>)
                        (json, type, context) -> context.deserialize(
                                json,
                                json.getAsJsonObject().get("type").getAsString().equals("person")
                                        ? StockDossier.Person.class
                                        : StockDossier.Organization.class))
                .registerTypeAdapter(StockDossier.Selector.class, (JsonDeserializer<StockDossier.Selector>)
                        (json, type, context) -> context.deserialize(json, StockDossier.Position.class))
                .registerTypeAdapter(StockDossier.Contribution.class, (JsonDeserializer<StockDossier.Contribution>)
                        (json, type, context) -> context.deserialize(json, StockDossier.Funding.class))
                .create();
    }

    private static <T> TypeAdapter<T> text(Function<String, T> parse) {
        return new TypeAdapter<>() {
            @Override
            public T read(JsonReader in) throws IOException {
                return parse.apply(in.nextString());
            }

            @Override
            public void write(JsonWriter out, T value) throws IOException {
                out.value(value.toString());
            }
        };
    }

    private static ObjectReaderProvider readers() {
        ObjectReaderProvider provider = new ObjectReaderProvider();
        provider.register(StockDossier.Ref.class, reader((in, type) -> new StockDossier.Ref(in.readString())));
        provider.register(StockDossier.Code.class, reader((in, type) -> new StockDossier.Code(in.readString())));
        provider.register(StockDossier.Amount.class, reader((in, type) -> in.read(AmountParts.class)
                .amount()));
        return provider;
    }

    /** What reads a value of a type. */
    private interface Reads<T> {
        T read(JSONReader in, Type type);
    }

    private static <T> ObjectReader<T> reader(Reads<T> reads) {
        return (in, type, name, features) -> reads.read(in, type);
    }
}
