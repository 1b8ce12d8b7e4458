package org.communique.revision;

import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;

/**
 * What a dossier has beside its entries, where that differs.
 *
 * @param before the dossier as it was, without entries
 * @param after the dossier as it is, without entries
 */
public record ChangedHeader(Dossier before, Dossier after) {

    /** Leaves out the entries. */
    public ChangedHeader {
        before = before.withoutEntries();
        after = after.withoutEntries();
    }

    /** {@return what differs, attribute by attribute} */
    public List<AttributeChange> changes() {
        return AttributeChanges.between(DossierShape.DOSSIER, before, after);
    }

    ChangedHeader inverse() {
        return new ChangedHeader(after, before);
    }

    /** {@return the summary of the dossier as it is} */
    @Override
    public String toString() {
        return after.summary();
    }
}
