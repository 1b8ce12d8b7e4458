package org.communique.revision;

import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.dossier.DossierShape;

/** What two dossiers have beside their entries, brought together. */
final class HeaderMerge {

    private final Versions<Dossier> versions;

    private HeaderMerge(Versions<Dossier> versions) {
        this.versions = versions;
    }

    static HeaderMerge of(Optional<Dossier> base, Dossier first, Dossier second) {
        return new HeaderMerge(ValueMerge.of(
                DossierShape.DOSSIER,
                base.map(Dossier::withoutEntries),
                first.withoutEntries(),
                second.withoutEntries()));
    }

    /** {@return the dossier without entries, with what the first side has where the two clash} */
    Dossier standing() {
        return versions.first();
    }

    /** {@return what clashes, if anything does} */
    Optional<Conflict> conflict() {
        return versions.agree()
                ? Optional.empty()
                : Optional.of(new Conflict(
                        ConflictKind.HEADER,
                        Optional.empty(),
                        List.of(),
                        AttributeChanges.between(DossierShape.DOSSIER, versions.first(), versions.second())));
    }
}
