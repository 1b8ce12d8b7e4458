package org.communique.validation.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.communique.dossier.Dossier;
import org.communique.dossier.OrderingReference;
import org.communique.entry.Entry;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;
import org.communique.shape.Visit;

/** Finds entries that lead back to themselves by references that must not. */
final class ReferenceCycles {

    private ReferenceCycles() {}

    /**
     * Entries that all lead to each other.
     *
     * @param reference the first reference between two of them in the document
     * @param size how many there are
     */
    record Cycle(Visit<?> reference, int size) {}

    /** {@return the cycles of what is not deprecated, each once and order by order, in the order of their first entries} */
    static List<Cycle> in(Visit<Dossier> dossier) {
        List<OrderingReference> references = new ArrayList<>();
        DossierEntries.eachValid(dossier, Entry.class, entry -> references.addAll(OrderingReference.of(entry)));
        return OrderingReference.circles(references).stream()
                .map(circle -> new Cycle(circle.get(0).at(), size(circle)))
                .toList();
    }

    /** Each of them leads to another. */
    private static int size(List<OrderingReference> circle) {
        Set<EntryId> ids = Collections.newSetFromMap(new MixedKeyMap<>());
        circle.forEach(reference -> ids.add(reference.from()));
        return ids.size();
    }
}
