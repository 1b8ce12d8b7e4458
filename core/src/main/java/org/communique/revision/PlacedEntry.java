package org.communique.revision;

import org.communique.entry.Entry;

/**
 * An entry that only one of two versions of a dossier has.
 *
 * @param at its place among the entries of its kind there, from 0
 * @param entry the entry
 */
public record PlacedEntry(int at, Entry entry) {

    /** {@return the summary of the entry} */
    @Override
    public String toString() {
        return entry.summary();
    }
}
