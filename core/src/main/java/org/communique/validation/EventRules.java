package org.communique.validation;

import static org.communique.validation.Severity.ERROR;
import static org.communique.validation.Severity.INFO;
import static org.communique.validation.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Place;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.id.ActorId;
import org.communique.id.OfficeId;
import org.communique.term.CountryCode;

/** What can be wrong with who takes part in an event, where it is, and what became of it. */
final class EventRules {

    private static final Rule TWICE =
            Rule.on(DiplomaticEvent.class, "event.participant-twice", WARNING, (event, found) -> {
                Set<Part> seen = new HashSet<>();
                List<Participation> parts = event.value().participations();
                for (int i = 0; i < parts.size(); i++) {
                    if (!seen.add(Part.of(parts.get(i)))) {
                        found.at(
                                event.member("participations", i),
                                parts.get(i).actor(),
                                parts.get(i).role());
                    }
                }
            });

    private static final Rule ELSEWHERE =
            Rule.on(DiplomaticEvent.class, "event.host-elsewhere", INFO, (event, found) -> {
                Optional<CountryCode> place = event.value().place().flatMap(Place::country);
                List<Set<String>> homes = event.value().participations(Role.HOST).stream()
                        .flatMap(host -> Stream.concat(Stream.of(host.actor()), host.onBehalfOf().stream()))
                        .map(found.homes()::of)
                        .filter(countries -> !countries.isEmpty())
                        .toList();
                if (place.isPresent()
                        && !homes.isEmpty()
                        && homes.stream()
                                .noneMatch(countries ->
                                        countries.contains(place.get().code()))) {
                    found.at(
                            event.member("place").member("country"),
                            place.get(),
                            homes.get(0).iterator().next());
                }
            });

    private static final Rule HISTORY =
            Rule.on(DiplomaticEvent.class, "event.history-disagrees", ERROR, (event, found) -> {
                List<ModalityChange> history = event.value().history();
                Modality modality = event.value().modality();
                if (!history.isEmpty()
                        && !history.get(history.size() - 1).modality().equals(modality)) {
                    found.at(
                            event.member("modality"),
                            modality,
                            history.get(history.size() - 1).modality());
                }
            });

    static final List<Rule> ALL = List.of(TWICE, ELSEWHERE, HISTORY);

    private EventRules() {}

    private record Part(ActorId actor, Role role, Optional<ActorId> onBehalfOf, Optional<OfficeId> capacity) {

        static Part of(Participation participation) {
            return new Part(
                    participation.actor(), participation.role(), participation.onBehalfOf(), participation.capacity());
        }
    }
}
