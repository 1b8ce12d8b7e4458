package org.communique.exchange.table;

import java.util.HashSet;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;

/** Counts the entries of a dossier, and knows which tell the same. */
final class DossierEntries {

    private final String id;
    private final Set<String> seen = new HashSet<>();
    private final Things things;

    DossierEntries(Dossier dossier) {
        this.id = dossier.id().text();
        this.things = new Things(dossier);
    }

    /** {@return the id of the dossier} */
    String dossier() {
        return id;
    }

    /**
     * {@return how many entries came before this one}
     *
     * @throws IllegalArgumentException if one of them has its id
     */
    int next(Entry entry) {
        if (!seen.add(entry.id().text())) {
            throw new IllegalArgumentException("dossier " + id + " has two entries with the id "
                    + entry.id().text());
        }
        return seen.size() - 1;
    }

    /** {@return the id of the entry that stands for those that tell the same} */
    String thing(Entry entry) {
        return things.of(entry);
    }
}
