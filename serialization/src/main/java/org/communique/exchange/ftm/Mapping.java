package org.communique.exchange.ftm;

import java.util.List;
import org.communique.entry.Entry;
import org.communique.exchange.record.Dependent;

/**
 * What an entity becomes.
 *
 * @param entry the entry, and what stands for it where what it refers to is not there
 * @param shared entries that other entities tell of too
 * @param doubts what is to be reported
 */
record Mapping(Dependent entry, List<Entry> shared, List<Doubt> doubts) {

    /** Copies the lists. */
    Mapping {
        shared = List.copyOf(shared);
        doubts = List.copyOf(doubts);
    }

    /** {@return what this entry refers to, which is nothing where it stands for the entity without that} */
    List<Dependent.Need> needs(Entry made) {
        return made.equals(entry.whole()) ? entry.needs() : List.of();
    }

    /** {@return whether the entity becomes this entry, with or without what it refers to} */
    boolean makes(Entry made) {
        return made.equals(entry.whole()) || made.equals(entry.apart());
    }
}
