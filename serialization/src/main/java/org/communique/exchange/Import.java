package org.communique.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.communique.entry.Entry;
import org.communique.exchange.record.Dependent;
import org.communique.exchange.record.EntryOutput;
import org.communique.exchange.record.InputRecord;
import org.communique.exchange.record.Leaf;
import org.communique.exchange.record.Reason;
import org.communique.exchange.record.RecordFormat;
import org.communique.exchange.record.RecordKey;
import org.communique.exchange.record.RecordStream;
import org.communique.exchange.record.Reference;
import org.communique.exchange.record.RefusedRecordException;
import org.communique.exchange.record.Remark;
import org.communique.exchange.record.SeenRecords;
import org.communique.exchange.record.SeenRecords.Standing;
import org.communique.exchange.record.Value;
import org.communique.exchange.record.Waiting;

/**
 * An import that goes on: one input after another, of which each record is imported once.
 *
 * <pre>{@code
 * Import flows = Importers.fts().begin(ImportOptions.standard(), Sink.of(lines));
 * for (InputStream page : pages) {
 *     flows.read(page);
 * }
 * ImportReport report = flows.end();
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class Import {

    private final Importer importer;
    private final ImportOptions options;
    private final Sink sink;
    private final List<RecordFormat> formats;
    private final SeenRecords seen = new SeenRecords();
    private final Waiting waiting = new Waiting();
    private final ReportTally tally;
    private Consumer<Value> witness = record -> {};
    private long bytes;

    Import(Importer importer, ImportOptions options, Sink sink) {
        this.importer = importer;
        this.options = options;
        this.sink = sink;
        this.formats = importer.formats(options);
        this.tally = new ReportTally(importer.system());
    }

    /** Shows each record after its leaves were ticked off. */
    void witness(Consumer<Value> watcher) {
        witness = watcher;
    }

    /**
     * Imports the records of an input.
     *
     * @param in read up to its end and left open
     * @throws ImportException if a record is refused and none may be
     * @throws UncheckedIOException if the stream fails
     */
    public Import read(InputStream in) {
        CountingStream counting = new CountingStream(in);
        try {
            read(counting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bytes += counting.count();
        tally.input(counting.digest());
        return this;
    }

    private void read(CountingStream counting) throws IOException {
        BufferedInputStream in = new BufferedInputStream(counting, 1 << 16);
        in.mark(Importer.HEAD);
        String head = Importer.head(in.readNBytes(Importer.HEAD));
        in.reset();
        Optional<RecordFormat> found =
                formats.stream().filter(format -> format.recognizes(head)).findFirst();
        if (found.isEmpty()) {
            refuse("", new Remark("", head, Reason.REFUSED, "expected records of " + importer.system()));
            in.transferTo(OutputStream.nullOutputStream());
            return;
        }
        RecordStream records = found.get().open(in, options.limits());
        for (Optional<InputRecord> next = records.next(); next.isPresent(); next = records.next()) {
            take(next.get(), found.get());
            sink.progress(new ImportProgress(tally.read(), bytes + counting.count()));
        }
    }

    private void take(InputRecord input, RecordFormat format) {
        switch (input.kind()) {
            case RECORD -> takeRecord(input, format);
            case ENVELOPE -> {
                format.envelope(input.value());
                account("", input.value());
            }
            case REPEATED -> repeat(input.value(), format);
            case UNREADABLE -> refuse("", new Remark("", "", Reason.REFUSED, input.problem()));
        }
    }

    private void repeat(Value record, RecordFormat format) {
        tally.repeated(Standing.DUPLICATE, record);
        report(key(record, format).key(), new Remark("", "", Reason.DUPLICATE, ""));
    }

    private void takeRecord(InputRecord input, RecordFormat format) {
        Value record = input.value();
        String key = "";
        try {
            RecordKey known = key(record, format);
            key = known.key();
            if (!input.problem().isEmpty()) {
                report(key, new Remark("", "", Reason.MALFORMED, input.problem()));
            }
            takeRecord(known, record, format);
        } catch (RefusedRecordException e) {
            refuse(key, new Remark(e.path(), "", Reason.REFUSED, String.valueOf(e.getMessage())));
            tally.refusedValues(record);
        }
    }

    private static RecordKey key(Value record, RecordFormat format) {
        try {
            return format.key(record);
        } catch (IllegalArgumentException e) {
            throw new RefusedRecordException("", String.valueOf(e.getMessage()));
        }
    }

    private void takeRecord(RecordKey key, Value record, RecordFormat format) {
        Mapped mapped = mapped(key, record, format);
        Standing standing = seen.standing(key, record);
        if (standing == Standing.DUPLICATE || standing == Standing.SUPERSEDED) {
            tally.repeated(standing, record);
        } else {
            take(key, record, mapped, format);
        }
        if (standing == Standing.SUPERSEDES) {
            tally.supersededEarlier();
        }
        if (standing != Standing.NEW) {
            String detail = standing == Standing.CONFLICT ? format.conflict() : "";
            report(key.key(), new Remark("", "", reason(standing), detail));
        }
    }

    private static Reason reason(Standing standing) {
        return switch (standing) {
            case DUPLICATE, NEW -> Reason.DUPLICATE;
            case SUPERSEDED, SUPERSEDES -> Reason.SUPERSEDED;
            case CONFLICT -> Reason.CONFLICT;
        };
    }

    private void take(RecordKey key, Value record, Mapped mapped, RecordFormat format) {
        mapped.own.forEach(this::emit);
        mapped.shared.forEach(entry -> emitShared(key, entry));
        int trait = format.trait(record);
        seen.add(key, record, trait);
        format.imported(record);
        tally.imported();
        seen.close(key.key()).forEach(reference -> emitShared(key, format.link(reference, trait)));
        mapped.references.forEach(reference -> refer(key, reference, format));
        mapped.dependents.forEach(this::depend);
        account(key.key(), record);
    }

    /** Nothing of a record that cannot be mapped as a whole goes any further. */
    private static Mapped mapped(RecordKey key, Value record, RecordFormat format) {
        Mapped mapped = new Mapped();
        try {
            format.map(record, key, mapped);
            return mapped;
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new RefusedRecordException("", String.valueOf(e.getMessage()));
        }
    }

    /** Two records may refer to each other by what is one link. */
    private void refer(RecordKey key, Reference reference, RecordFormat format) {
        if (seen.contains(reference.to())) {
            emitShared(key, format.link(reference, seen.trait(reference.to())));
        } else {
            seen.leaveOpen(reference);
        }
    }

    private void emitShared(RecordKey key, Entry entry) {
        Standing standing = seen.standing(entry);
        if (standing == Standing.CONFLICT) {
            report(key.key(), new Remark("", entry.id().text(), Reason.CONFLICT, ""));
        }
        if (standing != Standing.DUPLICATE) {
            emit(entry);
        }
    }

    /** An entry may wait for those that it refers to, though not for ever. */
    private void depend(Dependent dependent) {
        if (waiting.isComplete(dependent)) {
            emit(dependent.whole());
        } else {
            waiting.add(dependent);
            waiting.overdue().ifPresent(this::emitApart);
        }
    }

    private void emitApart(Dependent dependent) {
        for (Dependent.Need need : waiting.missing(dependent)) {
            report(dependent.record(), new Remark(need.path(), need.key(), Reason.UNRESOLVED, apart(dependent)));
        }
        emit(dependent.apart());
    }

    private static String apart(Dependent dependent) {
        return dependent.needs().size() > 1
                ? "none of what the record refers to is in its entry before relink finds all of it"
                : "";
    }

    private void emit(Entry entry) {
        emitAlone(entry);
        waiting.arrived(entry.id()).forEach(dependent -> emit(dependent.whole()));
    }

    private void emitAlone(Entry entry) {
        if (options.takes(entry.id().kind())) {
            tally.entry(entry);
            sink.entry(entry);
        }
    }

    private void account(String key, Value record) {
        for (Leaf leaf : record.leaves()) {
            tally.value(leaf.outcome());
            leaf.remarks().forEach(remark -> report(key, remark));
        }
        witness.accept(record);
    }

    private void refuse(String key, Remark remark) {
        tally.refused();
        Loss loss = report(key, remark);
        if (options.isStrict()) {
            throw new ImportException(loss);
        }
    }

    private Loss report(String key, Remark remark) {
        Loss loss = Loss.of(key, remark);
        tally.loss(loss);
        sink.loss(loss);
        return loss;
    }

    /** {@return what has become of all records that were read; nothing can be read behind that} */
    public ImportReport end() {
        formats.forEach(format -> format.end(new Last()));
        for (Optional<Dependent> next = waiting.last(); next.isPresent(); next = waiting.last()) {
            emitApart(next.get());
        }
        seen.open()
                .forEach(reference ->
                        report(reference.from(), new Remark(reference.kind(), reference.to(), Reason.UNRESOLVED, "")));
        return tally.report();
    }

    /** What a record is mapped to. */
    private static final class Mapped implements EntryOutput {

        private final List<Entry> own = new ArrayList<>();
        private final List<Entry> shared = new ArrayList<>();
        private final List<Reference> references = new ArrayList<>();
        private final List<Dependent> dependents = new ArrayList<>();

        @Override
        public void own(Entry entry) {
            own.add(entry);
        }

        @Override
        public void shared(Entry entry) {
            shared.add(entry);
        }

        @Override
        public void refer(Reference reference) {
            references.add(reference);
        }

        @Override
        public void depend(Dependent dependent) {
            dependents.add(dependent);
        }
    }

    /** What no record tells of goes on as it comes. */
    private final class Last implements EntryOutput {

        @Override
        public void own(Entry entry) {
            emit(entry);
        }

        @Override
        public void shared(Entry entry) {
            emitShared(RecordKey.of(""), entry);
        }

        @Override
        public void refer(Reference reference) {
            report(reference.from(), new Remark(reference.kind(), reference.to(), Reason.UNRESOLVED, ""));
        }

        @Override
        public void depend(Dependent dependent) {
            Import.this.depend(dependent);
        }
    }
}
