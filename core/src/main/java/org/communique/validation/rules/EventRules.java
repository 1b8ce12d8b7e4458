package org.communique.validation.rules;

import static org.communique.validation.Severity.ERROR;
import static org.communique.validation.Severity.INFO;
import static org.communique.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.dossier.Dossier;
import org.communique.entry.Place;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.term.CountryCode;
import org.communique.time.Chronology;
import org.communique.time.Edtf;
import org.communique.validation.Findings;
import org.communique.validation.Rule;

/** What can be wrong with who takes part in an event, where it is, and what became of it. */
final class EventRules {

    private static final Rule TWICE = RuleMessages.rule(
            DiplomaticEvent.class,
            "event.participant-twice",
            WARNING,
            (event, found) ->
                    DuplicateRules.parts(event, "participations", event.value().participations(), found));

    /** Silent where a host may be at home for all that is known: it has no home, or a code is none. */
    private static final Rule ELSEWHERE =
            RuleMessages.rule(DiplomaticEvent.class, "event.host-elsewhere", INFO, (event, found) -> {
                Optional<CountryCode> place = event.value().place().flatMap(Place::country);
                List<Participation> hosts = event.value().participations(Role.HOST);
                if (place.isPresent() && place.get().known() && !hosts.isEmpty()) {
                    for (Participation host : hosts) {
                        if (!areElsewhere(homes(host, found), place.get())) {
                            return;
                        }
                    }
                    found.at(
                            event.member("place").member("country"),
                            place.get(),
                            homes(hosts.get(0), found).iterator().next());
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

    /** The countries of a host, and of whom it stands for. */
    private static Set<String> homes(Participation host, Findings found) {
        ActorCountries countries = found.get(ActorCountries.LOOKUP);
        Set<String> own = countries.of(host.actor());
        if (host.onBehalfOf().isEmpty()) {
            return own;
        }
        Set<String> homes = new LinkedHashSet<>(own);
        homes.addAll(countries.of(host.onBehalfOf().get()));
        return homes;
    }

    private static boolean areElsewhere(Set<String> homes, CountryCode place) {
        return !homes.isEmpty()
                && !homes.contains(place.code())
                && homes.stream().allMatch(code -> CountryCode.of(code).known());
    }

    /** What it became at last: by certain dates, and in the order of the source where they say nothing. */
    private static Modality latest(DiplomaticEvent event, Dossier dossier) {
        List<ModalityChange> history = event.history();
        List<Optional<Edtf>> dates = new ArrayList<>();
        for (ModalityChange change : history) {
            dates.add(ResolvedTimes.when(change, event, dossier));
        }
        List<Chronology.Place> places = Chronology.of(dates).places();
        return history.get(places.get(places.size() - 1).index()).modality();
    }
}
