package org.communique.revision;

import java.util.Optional;
import org.communique.id.EntryId;

/**
 * An entry that has another place among those of its kind than before.
 *
 * @param id its id
 * @param from its place before, from 0
 * @param to its place after, from 0
 * @param wasBehind the entry right behind which it stood; absent where it was the first
 * @param isBehind the entry right behind which it stands; absent where it is the first
 */
public record MovedEntry(EntryId id, int from, int to, Optional<EntryId> wasBehind, Optional<EntryId> isBehind) {

    MovedEntry inverse() {
        return new MovedEntry(id, to, from, isBehind, wasBehind);
    }

    /** {@return what it stands behind now, in words} */
    String inWords(RevisionWords words) {
        return isBehind.map(other -> words.say("moved.behind", id, other))
                .orElseGet(() -> words.say("moved.first", id));
    }
}
