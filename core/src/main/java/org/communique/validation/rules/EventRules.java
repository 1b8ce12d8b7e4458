package org.communique.validation.rules;

import static org.communique.validation.Severity.ERROR;
import static org.communique.validation.Severity.INFO;
import static org.communique.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.actor.Role;
import org.communique.dossier.Dossier;
import org.communique.entry.Place;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.term.CountryCode;
import org.communique.time.Aspect;
import org.communique.time.Chronology;
import org.communique.time.TimeExpression;
import org.communique.validation.Rule;

/** What can be wrong with who takes part in an event, where it is, and what became of it. */
final class EventRules {

    private static final Rule TWICE = RuleMessages.rule(
            DiplomaticEvent.class,
            "event.participant-twice",
            WARNING,
            (event, found) ->
                    DuplicateRules.parts(event, "participations", event.value().participations(), found));

    private static final Rule ELSEWHERE =
            RuleMessages.rule(DiplomaticEvent.class, "event.host-elsewhere", INFO, (event, found) -> {
                Optional<CountryCode> place = event.value().place().flatMap(Place::country);
                List<Set<String>> homes = event.value().participations(Role.HOST).stream()
                        .flatMap(host -> Stream.concat(Stream.of(host.actor()), host.onBehalfOf().stream()))
                        .map(found.get(ActorCountries.LOOKUP)::of)
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
            RuleMessages.rule(DiplomaticEvent.class, "event.history-disagrees", ERROR, (event, found) -> {
                Modality modality = event.value().modality();
                if (!event.value().history().isEmpty()
                        && !latest(event.value(), found.dossier()).equals(modality)) {
                    found.at(event.member("modality"), modality, latest(event.value(), found.dossier()));
                }
            });

    static final List<Rule> ALL = List.of(TWICE, ELSEWHERE, HISTORY);

    private EventRules() {}

    /** What it became at last: by certain dates, and in the order of the source where they say nothing. */
    private static Modality latest(DiplomaticEvent event, Dossier dossier) {
        List<ModalityChange> history = event.history();
        List<Chronology.Place> places = Chronology.of(history.stream()
                        .map(change -> change.when()
                                .map(when -> dossier.resolve(when, event, change.tense(), Aspect.PUNCTUAL))
                                .flatMap(TimeExpression::edtf))
                        .toList())
                .places();
        return history.get(places.get(places.size() - 1).index()).modality();
    }
}
