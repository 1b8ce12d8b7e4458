package org.communique.exchange.record;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.id.EntryId;

/** Entries that wait for those that they refer to: no more than some thousands, of which the first goes first. Not thread-safe. */
public final class Waiting {

    private static final int MOST = 20_000;

    private final Digests digests = new Digests();
    private final LongTable there = new LongTable();
    private final Map<Long, Dependent> waiting = new LinkedHashMap<>();
    private final Map<String, List<Long>> byId = new HashMap<>();
    private long number;

    /** {@return those that waited for this entry alone, now that it is there} */
    public List<Dependent> arrived(EntryId id) {
        there.add(digests.of(id.text()));
        List<Long> numbers = byId.remove(id.text());
        List<Dependent> complete = new ArrayList<>();
        for (Long each : numbers == null ? List.<Long>of() : numbers) {
            Dependent dependent = waiting.remove(each);
            if (dependent != null && isComplete(dependent)) {
                complete.add(dependent);
            } else if (dependent != null) {
                add(dependent);
            }
        }
        return complete;
    }

    /** {@return whether all is there that an entry refers to} */
    public boolean isComplete(Dependent dependent) {
        return missing(dependent).isEmpty();
    }

    /** {@return what an entry refers to that is not there, or not yet} */
    public List<Dependent.Need> missing(Dependent dependent) {
        return dependent.needs().stream()
                .filter(need -> !there.contains(digests.of(need.id().text())))
                .toList();
    }

    /** Lets an entry wait that is not complete. */
    public void add(Dependent dependent) {
        waiting.put(number, dependent);
        byId.computeIfAbsent(missing(dependent).get(0).id().text(), id -> new ArrayList<>(1))
                .add(number);
        number++;
    }

    /** {@return one that can wait no longer, as there are too many} */
    public Optional<Dependent> overdue() {
        return waiting.size() > MOST ? taken(waiting.values().iterator()) : Optional.empty();
    }

    /** {@return one that waits, though nothing more comes: first those that others may wait for} */
    public Optional<Dependent> last() {
        Iterator<Dependent> each = waiting.values().iterator();
        while (each.hasNext()) {
            Dependent next = each.next();
            if (next.isThereAnyway()) {
                each.remove();
                return Optional.of(next);
            }
        }
        return taken(waiting.values().iterator());
    }

    private static Optional<Dependent> taken(Iterator<Dependent> each) {
        if (!each.hasNext()) {
            return Optional.empty();
        }
        Dependent first = each.next();
        each.remove();
        return Optional.of(first);
    }
}
