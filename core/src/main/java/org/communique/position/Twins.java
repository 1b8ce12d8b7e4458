package org.communique.position;

import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Topic;
import org.communique.id.ActorId;
import org.communique.id.EntryId;

/**
 * Entries that tell the same as one: each by the first of them.
 *
 * @param dossier where they stand
 */
record Twins(Dossier dossier) {

    /** {@return the first that tells the same as an entry; the entry itself if it is not there} */
    EntryId first(EntryId id) {
        return dossier.sameAs(id).stream().findFirst().map(Entry::id).orElse(id);
    }

    /** {@return the first of the actors that are the same as one} */
    ActorId first(ActorId actor) {
        return first((EntryId) actor) instanceof ActorId first ? first : actor;
    }

    /** {@return whether two tell the same} */
    boolean same(EntryId one, EntryId other) {
        return first(one).equals(first(other));
    }

    /** {@return what a topic is: its entry, the first of those that tell the same, or else its words, without evidence} */
    Topic first(Topic topic) {
        return topic.entry()
                .map(this::first)
                .map(Topic::of)
                .orElseGet(() -> Topic.of(topic.text().orElseThrow()));
    }
}
