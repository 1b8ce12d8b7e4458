package org.communique.examples.briefing;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.communique.dossier.Dossier;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.id.EntryId;

/**
 * Which events are one event told more than once, by links for which the source or the editor stands. That a speaker
 * takes two things for one does not make them one.
 */
final class Tellings {

    private final Map<EntryId, EntryId> first = new HashMap<>();
    private final Map<EntryId, List<DiplomaticEvent>> byFirst;

    Tellings(Dossier dossier) {
        Map<EntryId, List<EntryId>> same = new HashMap<>();
        dossier.links().stream().filter(Tellings::joins).forEach(link -> {
            same.computeIfAbsent(link.subject(), id -> new ArrayList<>()).add(link.object());
            same.computeIfAbsent(link.object(), id -> new ArrayList<>()).add(link.subject());
        });
        dossier.events().forEach(event -> spread(event.id(), same));
        byFirst = dossier.events().stream().collect(groupingBy(event -> first.get(event.id())));
    }

    /** {@return whether the link makes one event of two} */
    static boolean joins(Link link) {
        return link.relation().equals(Relation.SAME_AS)
                && link.evidence().stream().noneMatch(citation -> citation.via().isPresent());
    }

    private void spread(EntryId from, Map<EntryId, List<EntryId>> same) {
        Deque<EntryId> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            EntryId each = next.remove();
            if (first.putIfAbsent(each, from) == null) {
                next.addAll(same.getOrDefault(each, List.of()));
            }
        }
    }

    /** {@return whether no earlier event of the dossier tells the same} */
    boolean isFirst(DiplomaticEvent event) {
        return event.id().equals(first.get(event.id()));
    }

    /** {@return the later events of the dossier that tell the same as this first one} */
    List<DiplomaticEvent> others(DiplomaticEvent event) {
        return byFirst.getOrDefault(event.id(), List.of()).stream()
                .filter(other -> !other.id().equals(event.id()))
                .toList();
    }
}
