package org.communique.exchange.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;

/** Counts the entries of a dossier, and knows which tell the same. */
final class DossierEntries {

    private final Dossier dossier;
    private final String id;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, String> things = new HashMap<>();

    DossierEntries(Dossier dossier) {
        this.dossier = dossier;
        this.id = dossier.id().text();
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

    /** {@return the id of the first entry that tells the same} */
    String thing(Entry entry) {
        String own = entry.id().text();
        String known = things.get(own);
        if (known != null) {
            return known;
        }
        List<Entry> same = dossier.sameAs(entry.id());
        if (same.size() < 2) {
            return own;
        }
        String first = same.get(0).id().text();
        same.forEach(each -> things.put(each.id().text(), first));
        return first;
    }
}
