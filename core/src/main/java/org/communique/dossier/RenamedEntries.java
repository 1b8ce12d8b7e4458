package org.communique.dossier;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import org.communique.id.EntryId;
import org.communique.internal.Checks;
import org.communique.internal.MixedKeyMap;
import org.communique.shape.Renaming;

/** A dossier whose entries have other ids. */
final class RenamedEntries {

    private RenamedEntries() {}

    static Dossier in(Dossier dossier, Map<? extends EntryId, ? extends EntryId> ids) {
        Map<EntryId, EntryId> names = new MixedKeyMap<>();
        ids.forEach(names::put);
        Set<EntryId> taken = Collections.newSetFromMap(new MixedKeyMap<>());
        for (EntryId id : dossier.entriesById().keySet()) {
            EntryId name = names.getOrDefault(id, id);
            Checks.that(taken.add(name), "ids", "two entries would be called " + name);
        }
        return DossierShape.DOSSIER.edited(dossier, new Renaming(id -> names.getOrDefault(id, id)));
    }
}
