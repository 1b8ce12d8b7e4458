package org.communique.exchange.record;

import org.communique.id.EntryId;

/** A number for each of many entries, in 16 to 32 bytes each. Not thread-safe. */
public final class EntryTable {

    private final Digests digests = new Digests();
    private final LongTable numbers = new LongTable();

    /** Makes one that is empty. */
    public EntryTable() {}

    /** Puts a number for an entry. */
    public void put(EntryId id, int number) {
        put(id.text(), number);
    }

    /** Puts a number for what has a text for its key. */
    public void put(String key, int number) {
        numbers.put(digests.of(key), number);
    }

    /** {@return the number of an entry; -1 where there is none} */
    public int get(EntryId id) {
        return get(id.text());
    }

    /** {@return the number of what has a text for its key; -1 where there is none} */
    public int get(String key) {
        return (int) numbers.get(digests.of(key)).orElse(-1);
    }
}
