package org.communique.dossier;

import java.util.Collections;
import java.util.Set;
import org.communique.evidence.Citation;
import org.communique.id.EntryId;
import org.communique.internal.MixedKeyMap;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.shape.WalkPlan;
import org.communique.source.Source;

/** Finds the entries whose wordings may be in another language than English, in time in proportion to the dossier. */
final class OtherLanguages {

    private OtherLanguages() {}

    static Set<EntryId> in(Dossier dossier) {
        Set<EntryId> found = Collections.newSetFromMap(new MixedKeyMap<>());
        for (Source source : dossier.sources()) {
            if (source.language().isPresent() && !source.language().get().isEnglish()) {
                found.add(source.id());
            }
        }
        Set<EntryId> sources = Collections.newSetFromMap(new MixedKeyMap<>());
        sources.addAll(found);
        if (!sources.isEmpty()) {
            Walk.over(Visit.root(dossier, DossierShape.DOSSIER), WalkPlan.to(Citation.class), visit -> visit.as(
                            Citation.class)
                    .filter(citation -> sources.contains(citation.value().source()))
                    .flatMap(Visit::entry)
                    .ifPresent(entry -> found.add(entry.id())));
        }
        return Collections.unmodifiableSet(found);
    }
}
