package org.communique.validation.rules;

import java.util.function.Consumer;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Rank;
import org.communique.shape.Visit;
import org.communique.shape.Walk;

/** The entries of a dossier where they stand in it. */
final class DossierEntries {

    private DossierEntries() {}

    /** Goes through the entries of a type in document order. */
    static <E extends Entry> void each(Visit<Dossier> dossier, Class<E> type, Consumer<? super Visit<E>> action) {
        Walk.overMembers(dossier, type, action);
    }

    /** Goes through the entries of a type that are not deprecated, in document order. */
    static <E extends Entry> void eachValid(Visit<Dossier> dossier, Class<E> type, Consumer<? super Visit<E>> action) {
        Walk.<E>overMembers(dossier, type, entry -> {
            if (isValid(entry.value())) {
                action.accept(entry);
            }
        });
    }

    /** {@return whether an entry counts: one that is deprecated is known to be wrong, and kept} */
    static boolean isValid(Entry entry) {
        return entry.rank() != Rank.DEPRECATED;
    }
}
