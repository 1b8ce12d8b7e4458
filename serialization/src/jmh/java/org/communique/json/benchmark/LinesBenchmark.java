package org.communique.json.benchmark;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.communique.actor.Actor;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.event.DiplomaticEvent;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;

/** A hundred thousand entries, one a line. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class LinesBenchmark {

    private static final int ENTRIES = 100_000;
    private static final int FEW = 1_000;

    private final byte[] lines = Documents.lines(ENTRIES);
    private final Dossier dossier = Documents.JSON.readLines(new ByteArrayInputStream(lines));
    private final List<Entry> entries = dossier.entries().toList();
    private final Dossier header = dossier.withoutEntries();
    private final ObjectReader databind = SameTypes.mapper().readerFor(Line.class);

    /** A line as stock databind sees it, with the one member that it has. */
    record Line(
            @Nullable Dossier dossier,
            @Nullable Source source,
            @Nullable Actor actor,
            @Nullable Statement statement,
            @Nullable Pledge pledge,
            @Nullable DiplomaticEvent event) {

        Entry entry() {
            if (statement != null) {
                return statement;
            }
            if (pledge != null) {
                return pledge;
            }
            if (event != null) {
                return event;
            }
            return requireNonNull(actor == null ? source : actor);
        }
    }

    @Benchmark
    public Dossier readLines() {
        return Documents.JSON.readLines(new ByteArrayInputStream(lines));
    }

    /** On as many threads as there are processors. */
    @Benchmark
    public Dossier readLinesInParallel() {
        return Documents.JSON.parallel().readLines(new ByteArrayInputStream(lines));
    }

    /** The same types by stock databind. */
    @Benchmark
    public Dossier readLinesByDatabind() {
        try (MappingIterator<Line> each = databind.readValues(new ByteArrayInputStream(lines))) {
            Dossier.Builder read = requireNonNull(each.next().dossier()).toBuilder();
            while (each.hasNext()) {
                read.addEntry(each.next().entry());
            }
            return read.build();
        }
    }

    @Benchmark
    public void writeLines() {
        Documents.JSON.writeLines(dossier, OutputStream.nullOutputStream());
    }

    /** All by one builder. */
    @Benchmark
    public Dossier addByBuilder() {
        return header.toBuilder().addEntries(entries).build();
    }

    /** A thousand, one after another: each makes a dossier, so that twice as many cost four times as much. */
    @Benchmark
    public Dossier addThousandByPlus() {
        Dossier all = header;
        for (Entry entry : entries.subList(0, FEW)) {
            all = all.plus(entry);
        }
        return all;
    }
}
