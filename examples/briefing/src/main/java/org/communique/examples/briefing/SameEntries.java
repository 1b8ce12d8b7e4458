package org.communique.examples.briefing;

import java.util.List;
import java.util.stream.Stream;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;

/** Which entries are one thing told more than once: the first stands for all, and the others are told with it. */
final class SameEntries {

    private final Dossier dossier;
    private final Attribution claims;

    SameEntries(Dossier dossier, Attribution claims) {
        this.dossier = dossier;
        this.claims = claims;
    }

    /** {@return whether no earlier entry of the dossier tells the same} */
    boolean isFirst(Entry entry) {
        List<Entry> all = dossier.sameAs(entry.id());
        return all.isEmpty() || all.get(0).id().equals(entry.id());
    }

    /**
     * {@return the later entries of the dossier that tell the same as this first one}
     *
     * @param <E> the type of both
     */
    <E extends Entry> List<E> others(E entry, Class<E> type) {
        return dossier.sameAs(entry.id()).stream()
                .filter(other -> !other.id().equals(entry.id()))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** {@return whether the link says no more than that two of these tell the same} */
    boolean tells(Link link) {
        return link.relation().equals(Relation.SAME_AS)
                && dossier.sameAs(link.subject()).stream()
                        .anyMatch(other -> other.id().equals(link.object()));
    }

    /** {@return "told again: ", and before it how certain it is that another telling is one of the same: "probably"} */
    String again(Entry other) {
        Stream<Link> links = dossier.linksOf(other.id()).stream().filter(this::tells);
        return links.flatMap(link -> claims.about(link.evidence()).stream())
                        .findFirst()
                        .map(words -> words + " ")
                        .orElse("")
                + claims.words().say("briefing.told-again") + ": ";
    }
}
