package org.communique.validation.growth;

import static org.communique.validation.growth.Family.finding;
import static org.communique.validation.growth.Given.times;
import static org.communique.validation.growth.Numbered.actor;
import static org.communique.validation.growth.Numbered.person;
import static org.communique.validation.growth.Numbered.talks;

import java.util.Collections;
import java.util.List;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.entry.Place;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.term.CountryCode;

/** For the rules of who takes part in events, where they are, and what became of them. */
final class EventFamilies {

    private static final Place BRITAIN =
            Place.of("there").toBuilder().country(CountryCode.of("GB")).build();

    static final List<Family> ALL = List.of(
            finding(
                    "event.participant-twice",
                    "all but one who takes part in an event once",
                    n -> Given.of(talks(0).addAllParticipations(times(n, EventFamilies::host))
                            .addParticipations(host(0))
                            .build())),
            finding(
                    "event.participant-twice",
                    "one who takes part again and again",
                    n -> Given.of(talks(0).addAllParticipations(Collections.nCopies(n, host(0)))
                            .build())),
            finding("event.host-elsewhere", "events at one host of many countries", n -> Given.of(person(0).toBuilder()
                            .addAllCountries(Collections.nCopies(n / 2, CountryCode.of("FR")))
                            .build())
                    .and(n / 2, i -> talks(i).place(BRITAIN)
                            .addParticipations(host(0))
                            .build())),
            finding("event.host-elsewhere", "hosts of one event", n -> Given.of(n / 2, i -> person(i).toBuilder()
                            .addCountries(CountryCode.of("FR"))
                            .build())
                    .and(1, e -> talks(0).place(BRITAIN)
                            .addAllParticipations(times(n / 2, EventFamilies::host))
                            .build())),
            finding(
                    "event.history-disagrees",
                    "one event whose modality changed again and again",
                    n -> Given.of(talks(0).addAllHistory(Collections.nCopies(n, ModalityChange.of(Modality.PLANNED)))
                            .build())),
            finding(
                    "event.history-disagrees",
                    "events",
                    n -> Given.of(n, i -> talks(i).addHistory(ModalityChange.of(Modality.PLANNED))
                            .build())));

    private EventFamilies() {}

    private static Participation host(int i) {
        return Participation.of(actor(i), Role.HOST);
    }
}
