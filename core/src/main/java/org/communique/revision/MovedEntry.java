package org.communique.revision;

import org.communique.id.EntryId;

/**
 * An entry that has another place among those of its kind than before.
 *
 * @param id its id
 * @param from its place before, from 0
 * @param to its place after, from 0
 */
public record MovedEntry(EntryId id, int from, int to) {

    MovedEntry inverse() {
        return new MovedEntry(id, to, from);
    }
}
