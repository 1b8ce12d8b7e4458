package org.communique.examples.briefing;

import java.util.List;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;

/** Which events are one event told more than once. */
final class SameEvents {

    private final Dossier dossier;

    SameEvents(Dossier dossier) {
        this.dossier = dossier;
    }

    /** {@return whether no earlier event of the dossier tells the same} */
    boolean isFirst(DiplomaticEvent event) {
        return of(event).get(0).id().equals(event.id());
    }

    /** {@return the later events of the dossier that tell the same as this first one} */
    List<DiplomaticEvent> others(DiplomaticEvent event) {
        return of(event).stream()
                .filter(other -> !other.id().equals(event.id()))
                .toList();
    }

    /** {@return whether the link says no more than that two of these tell the same} */
    boolean tells(Link link) {
        return link.relation().equals(Relation.SAME_AS)
                && dossier.sameAs(link.subject()).stream()
                        .anyMatch(other -> other.id().equals(link.object()));
    }

    private List<DiplomaticEvent> of(DiplomaticEvent event) {
        return dossier.sameAs(event.id()).stream()
                .filter(DiplomaticEvent.class::isInstance)
                .map(DiplomaticEvent.class::cast)
                .toList();
    }
}
