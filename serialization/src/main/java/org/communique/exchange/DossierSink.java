package org.communique.exchange;

import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.id.DossierId;

/** Collects entries in memory. Not thread-safe. */
final class DossierSink implements Sink {

    private final Dossier.Builder dossier = Dossier.builder();
    private final int most;
    private int entries;

    DossierSink(DossierId id, int most) {
        dossier.id(id);
        this.most = most;
    }

    @Override
    public void entry(Entry entry) {
        if (entries == most) {
            throw new IllegalStateException("expected at most " + most + " entries; a sink of lines takes more");
        }
        entries++;
        dossier.addEntry(entry);
    }

    Dossier dossier() {
        return dossier.build();
    }
}
