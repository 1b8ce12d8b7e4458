package org.communique.json;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;

/**
 * What could be read of a document, and what was wrong with the rest.
 *
 * @param dossier the dossier with every entry that has no fault; absent where its id or version has one, or the input
 *     broke off
 * @param faults what is wrong, in the order in which it was met; at most a hundred
 * @param locations where each value begins, if {@link ReadOptions.Builder#locations()} asks for that; else it finds none
 */
public record ReadResult(Optional<Dossier> dossier, List<Fault> faults, Locations locations) {

    /** Copies the faults. */
    public ReadResult {
        faults = List.copyOf(faults);
    }
}
