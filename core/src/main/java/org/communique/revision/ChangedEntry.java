package org.communique.revision;

import java.util.List;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.Checks;

/**
 * An entry that both of two versions of a dossier have, but not the same.
 *
 * @param before the entry as it was
 * @param after the entry as it is
 */
public record ChangedEntry(Entry before, Entry after) {

    /**
     * Checks that it is one entry.
     *
     * @throws IllegalArgumentException if the ids differ
     */
    public ChangedEntry {
        Checks.that(before.id().equals(after.id()), "after", "expected " + before.id() + " but was " + after.id());
    }

    /** {@return its id} */
    public EntryId id() {
        return before.id();
    }

    /** {@return what differs, attribute by attribute} */
    public List<AttributeChange> changes() {
        return EntryLists.changes(before, after);
    }

    ChangedEntry inverse() {
        return new ChangedEntry(after, before);
    }

    /** {@return the summary of the entry as it is} */
    @Override
    public String toString() {
        return after.summary();
    }
}
