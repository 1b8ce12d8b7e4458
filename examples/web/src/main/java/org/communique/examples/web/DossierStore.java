package org.communique.examples.web;

import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.communique.dossier.Dossier;
import org.communique.id.DossierId;

/** The dossiers that were taken, in memory, so many at most. */
final class DossierStore {

    private final ConcurrentSkipListMap<String, Dossier> dossiers = new ConcurrentSkipListMap<>();
    private final int maxDossiers;

    DossierStore(int maxDossiers) {
        this.maxDossiers = maxDossiers;
    }

    /** What became of a dossier. */
    enum Kept {
        NEW,
        REPLACED,
        NO_ROOM
    }

    /** Keeps a dossier, in place of one with its id. */
    synchronized Kept keep(Dossier dossier) {
        String id = dossier.id().text();
        if (!dossiers.containsKey(id) && dossiers.size() >= maxDossiers) {
            return Kept.NO_ROOM;
        }
        return dossiers.put(id, dossier) == null ? Kept.NEW : Kept.REPLACED;
    }

    Optional<Dossier> find(DossierId id) {
        return Optional.ofNullable(dossiers.get(id.text()));
    }
}
