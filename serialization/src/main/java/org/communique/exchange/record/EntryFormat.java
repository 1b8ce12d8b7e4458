package org.communique.exchange.record;

import java.util.List;
import org.communique.entry.Entry;

/** A form in which a system takes records, and what entries are in it. One serves one export; not thread-safe. */
public interface EntryFormat {

    /** Takes that an entry is among those that are exported, before the first of them is. */
    void see(Entry entry);

    /**
     * Makes records of an entry and ticks off its leaves.
     *
     * @param json the entry as JSON, whose paths begin at the dossier
     * @throws RefusedRecordException if the entry cannot be a record
     */
    List<ExportedRecord> map(Entry entry, Value json);

    /** {@return whether a text names what is not for everybody, so that no report may show it} */
    default boolean hides(String text) {
        return false;
    }

    /**
     * A record of another system.
     *
     * @param type what that system calls its kind
     * @param line the record, as a line
     */
    record ExportedRecord(String type, String line) {}
}
