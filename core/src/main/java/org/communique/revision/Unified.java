package org.communique.revision;

import java.util.List;
import java.util.Map;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.evidence.Factuality;
import org.communique.id.EntryId;

/**
 * A dossier in which what is told twice is told once, to be read.
 *
 * <pre>{@code
 * Unified unified = Unified.of(dossier);
 * EntryId one = unified.survivor(event);       // under which it stands in unified.dossier()
 * List<Entry> told = unified.tellings(event);  // the entries that tell it, as they are
 * }</pre>
 *
 * <p>Entries that same-as links join are one: the preferred one, or else the first in the document, with what the others tell
 * besides. Every reference to one of them is one to it. Where they tell different values, its own stands, and a conflict
 * names them all. The dossier that it is made of is untouched.
 */
public final class Unified {

    private final Dossier dossier;
    private final Map<EntryId, List<Entry>> tellings;
    private final List<UnifiedConflict> conflicts;
    private final Map<EntryId, EntryId> survivors;

    Unified(
            Dossier dossier,
            Map<EntryId, EntryId> survivors,
            Map<EntryId, List<Entry>> tellings,
            List<UnifiedConflict> conflicts) {
        this.dossier = dossier;
        this.survivors = survivors;
        this.tellings = tellings;
        this.conflicts = List.copyOf(conflicts);
    }

    /** {@return a dossier in which entries are one that are certainly or probably the same} */
    public static Unified of(Dossier dossier) {
        return of(dossier, Factuality.PROBABLE);
    }

    /**
     * {@return a dossier in which entries are one that are the same with a degree of certainty, or a higher one}
     *
     * <p>What is certain joins one by way of another. Of a chain of links that are less certain nobody says that its ends are
     * the same: of those only such are joined of which each two are.
     */
    public static Unified of(Dossier dossier, Factuality degree) {
        return new Unification(dossier, degree).made();
    }

    /** {@return the dossier, in which each thing is told once} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return the id under which an entry stands in the dossier: its own, unless it is joined with others} */
    public EntryId survivor(EntryId id) {
        return survivors.getOrDefault(id, id);
    }

    /** {@return the entries that tell the same as one, itself among them, as they were, in document order; none of an unknown id} */
    public List<Entry> tellings(EntryId id) {
        return List.copyOf(tellings.getOrDefault(survivor(id), List.of()));
    }

    /** {@return where the tellings differ, and what is not joined, though a link says so} */
    public List<UnifiedConflict> conflicts() {
        return conflicts;
    }
}
