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
        numbers.put(digests.of(id.text()), number);
    }

    /** {@return the number of an entry; -1 where there is none} */
    public int get(EntryId id) {
        return (int) numbers.get(digests.of(id.text())).orElse(-1);
    }
}
