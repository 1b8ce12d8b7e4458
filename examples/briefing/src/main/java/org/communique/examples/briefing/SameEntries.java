package org.communique.examples.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;

/**
 * Which entries are one thing told more than once: one stands for all, and the others are told with it. That is the first
 * that tells of what has begun, else the first that the editor stands for, else the first.
 */
final class SameEntries {

    private final Dossier dossier;
    private final Attribution claims;

    SameEntries(Dossier dossier, Attribution claims) {
        this.dossier = dossier;
        this.claims = claims;
    }

    /** {@return whether an entry stands for all that tell the same} */
    boolean isFirst(Entry entry) {
        return first(entry).id().equals(entry.id());
    }

    /** {@return the one that stands for all that tell the same as an entry; itself where it is alone} */
    Entry first(Entry entry) {
        return dossier.sameAs(entry.id()).stream()
                .min(Comparator.comparingInt(SameEntries::weakness))
                .orElse(entry);
    }

    private static int weakness(Entry entry) {
        if (entry.rank() == Rank.DEPRECATED) {
            return 2;
        }
        return entry instanceof DiplomaticEvent event && !event.modality().begun() ? 1 : 0;
    }

    /**
     * {@return the other entries of the dossier that tell the same as this one}
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
        List<Optional<String>> doubts = dossier.linksOf(other.id()).stream()
                .filter(this::tells)
                .map(link -> claims.about(link.evidence()))
                .toList();
        boolean certain = doubts.isEmpty() || doubts.stream().anyMatch(Optional::isEmpty);
        return (certain ? "" : doubts.get(0).orElseThrow() + " ")
                + claims.words().say("briefing.told-again") + ": ";
    }
}
