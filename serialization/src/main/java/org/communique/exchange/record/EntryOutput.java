package org.communique.exchange.record;

import org.communique.entry.Entry;

/** Takes what becomes of a record. Nothing goes further before the record is mapped as a whole. */
public interface EntryOutput {

    /** Takes an entry that only this record tells of. */
    void own(Entry entry);

    /** Takes an entry that other records tell of too, as the organizations that give. */
    void shared(Entry entry);

    /** Takes that the record refers to another: a link is made where that one is there. */
    void refer(Reference reference);

    /** Takes an entry that refers to others, and what stands for it where these are not there. */
    void depend(Dependent dependent);
}
