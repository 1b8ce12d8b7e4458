package org.communique.exchange.record;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.communique.entry.Entry;
import org.communique.json.CommuniqueJson;

/** What was there before in an import: of each record and entry a digest, and references that lead nowhere yet. Not thread-safe. */
public final class SeenRecords {

    private final Digests digests = new Digests();
    private final LongTable contents = new LongTable();
    private final LongTable versions = new LongTable();
    private final LongTable traits = new LongTable();
    private final LongTable entries = new LongTable();
    /** They spare most digests. */
    private final Map<String, Entry> lastShared = new LastValues<>();

    private final Map<String, List<Reference>> open = new HashMap<>();

    /** How a record stands to those before it. */
    public enum Standing {
        /** There was none of its key. */
        NEW,
        /** It was there before. */
        DUPLICATE,
        /** There was a later version of it. */
        SUPERSEDED,
        /** There was an earlier version of it. */
        SUPERSEDES,
        /** There was another of its key and version. */
        CONFLICT
    }

    /** {@return how a record, whose leaves are ticked off, stands to those before it} */
    public Standing standing(RecordKey key, Value record) {
        if (contents.contains(content(key, record))) {
            return Standing.DUPLICATE;
        }
        OptionalLong before = versions.get(digests.of(key.key()));
        if (before.isEmpty()) {
            return Standing.NEW;
        }
        int order = Long.compare(before.getAsLong(), key.version());
        return order > 0 ? Standing.SUPERSEDED : order < 0 ? Standing.SUPERSEDES : Standing.CONFLICT;
    }

    /** Takes that a record was imported, whose leaves are ticked off. */
    public void add(RecordKey key, Value record, int trait) {
        contents.add(content(key, record));
        versions.put(digests.of(key.key()), key.version());
        if (trait != 0) {
            traits.put(digests.of(key.key()), trait);
        }
    }

    /** What is lost makes no difference: two queries may tell the same of a record but for what is about the query. */
    private long content(RecordKey key, Value record) {
        StringBuilder content = new StringBuilder();
        for (Leaf leaf : record.leaves()) {
            if (leaf.isUsed()) {
                String said = leaf.content();
                content.append(said.length()).append('\n').append(said);
            }
        }
        return digests.of(key.key(), content.toString());
    }

    /** {@return whether a record with this key was imported} */
    public boolean contains(String key) {
        return versions.contains(digests.of(key));
    }

    /** {@return the trait of the record with this key} */
    public int trait(String key) {
        return (int) traits.get(digests.of(key)).orElse(0);
    }

    /** {@return how an entry that several records tell of stands to those before it, and takes it} */
    public Standing standing(Entry shared) {
        String id = shared.id().text();
        if (shared.equals(lastShared.put(id, shared))) {
            return Standing.DUPLICATE;
        }
        byte[] json = CommuniqueJson.standard().canonical(shared);
        boolean isNew = entries.add(digests.of(id, new String(json, StandardCharsets.UTF_8)));
        boolean isFirst = entries.add(digests.of(id));
        return !isNew ? Standing.DUPLICATE : isFirst ? Standing.NEW : Standing.CONFLICT;
    }

    /** Takes a reference to a record that is not there, or not yet. */
    public void leaveOpen(Reference reference) {
        open.computeIfAbsent(reference.to(), key -> new ArrayList<>(1)).add(reference);
    }

    /** {@return the references to a record that were left open, which then are so no more} */
    public List<Reference> close(String key) {
        List<Reference> closed = open.remove(key);
        return closed == null ? List.of() : closed;
    }

    /** {@return the references that lead nowhere} */
    public List<Reference> open() {
        return open.values().stream().flatMap(List::stream).toList();
    }
}
