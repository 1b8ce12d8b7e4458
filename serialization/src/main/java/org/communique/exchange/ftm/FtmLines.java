package org.communique.exchange.ftm;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.communique.exchange.record.InputRecord;
import org.communique.exchange.record.JsonLineRecords;
import org.communique.exchange.record.RecordStream;
import org.communique.exchange.record.Value;

/**
 * The entities of lines, of which one may tell a part of an entity and a later one another: a record is a list of the lines of an
 * entity.
 *
 * <p>Some thousands of entities are held back for what is still to come of them; what comes later is another record of the same
 * id. Not thread-safe.
 */
final class FtmLines implements RecordStream {

    private static final int MOST = 1 << 12;
    private static final int MOST_BYTES = 1 << 21;

    private final JsonLineRecords lines;
    private final int recordBytes;
    private final Map<String, Held> held = new LinkedHashMap<>();
    private final Deque<InputRecord> ready = new ArrayDeque<>();
    private long bytes;

    /** Creates the stream of entities, none of which has more bytes than that. */
    FtmLines(JsonLineRecords lines, int recordBytes) {
        this.lines = lines;
        this.recordBytes = recordBytes;
    }

    @Override
    public Optional<InputRecord> next() throws IOException {
        while (ready.isEmpty()) {
            Optional<InputRecord> line = lines.next();
            if (line.isPresent()) {
                take(line.get());
            } else if (held.isEmpty()) {
                return Optional.empty();
            } else {
                release();
            }
        }
        return Optional.of(ready.remove());
    }

    private void take(InputRecord line) {
        Optional<String> id = line.value().get(FtmEntity.ID).text();
        if (line.kind() != InputRecord.Kind.RECORD) {
            ready.add(line);
        } else if (id.isEmpty()) {
            ready.add(new InputRecord(line.kind(), Value.list(List.of(line.value())), line.problem()));
        } else {
            take(id.get(), line);
        }
        while (held.size() > MOST || bytes > MOST_BYTES) {
            release();
        }
    }

    private void take(String id, InputRecord line) {
        Held before = held.get(id);
        if (before != null && before.has(line.value())) {
            ready.add(InputRecord.repeated(Value.list(List.of(line.value()))));
            return;
        }
        if (before != null && before.bytes + lines.length() > recordBytes) {
            held.remove(id);
            release(before);
        }
        held.computeIfAbsent(id, each -> new Held()).add(line, lines.length());
        bytes += lines.length();
    }

    private void release() {
        Iterator<Held> first = held.values().iterator();
        Held next = first.next();
        first.remove();
        release(next);
    }

    private void release(Held entity) {
        bytes -= entity.bytes;
        ready.add(new InputRecord(InputRecord.Kind.RECORD, Value.list(entity.parts), entity.problem));
    }

    /** What has come of an entity. */
    private static final class Held {

        private final List<Value> parts = new ArrayList<>(1);
        private final Set<String> texts = new HashSet<>(0);
        private String problem = "";
        private long bytes;

        private void add(InputRecord line, int length) {
            parts.add(line.value());
            problem = problem.isEmpty() ? line.problem() : problem;
            bytes += length;
        }

        private boolean has(Value line) {
            if (texts.isEmpty()) {
                parts.forEach(part -> texts.add(part.json().text()));
            }
            return !texts.add(line.json().text());
        }
    }
}
