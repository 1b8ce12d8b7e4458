package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.ANN;
import static org.communique.validation.Small.BODY;
import static org.communique.validation.Small.FRANCE;
import static org.communique.validation.Small.OFFICE;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.person;

import java.util.List;
import java.util.stream.Stream;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Place;
import org.communique.entry.Rank;
import org.communique.event.DiplomaticEvent;
import org.communique.event.Modality;
import org.communique.event.ModalityChange;
import org.communique.id.ActorId;
import org.communique.term.CountryCode;

/** Examples of events. */
final class EventExamples {

    private static final ActorId FR = State.of("FR", "France").id();

    static final List<Example> ALL = List.of(
            caught(
                    "event.participant-twice",
                    "one host twice",
                    "/events/0/participations/2",
                    with(part(ANN, Role.HOST), part(BODY, Role.HOST), part(ANN, Role.HOST))),
            nearMiss(
                    "event.participant-twice",
                    "two roles, and for two others",
                    with(part(ANN, Role.HOST), part(ANN, Role.CHAIR), part(BODY), part(FRANCE))),
            nearMiss(
                    "event.participant-twice",
                    "in an office, and besides",
                    with(
                            part(ANN, Role.HOST),
                            part(ANN, Role.HOST).toBuilder().capacity(OFFICE).build())),
            nearMiss(
                    "event.host-elsewhere",
                    "a state with its code of three letters",
                    person(ANN).toBuilder()
                            .addIdentifiers(Identifier.of(IdentifierScheme.ISO3166_1, "GBR"))
                            .build(),
                    in("GB", part(ANN, Role.HOST))),
            caught(
                    "event.host-elsewhere",
                    "a state that receives abroad",
                    "/events/0/place/country",
                    State.of("FR", "France"),
                    in("GB", part(FR, Role.HOST))),
            caught(
                    "event.host-elsewhere",
                    "somebody of that country",
                    "/events/0/place/country",
                    person(ANN).toBuilder().addCountries(CountryCode.of("FR")).build(),
                    in("GB", part(ANN, Role.HOST))),
            caught(
                    "event.host-elsewhere",
                    "somebody whose other identifier looks like that of a country",
                    "/events/0/place/country",
                    person(ANN).toBuilder()
                            .addCountries(CountryCode.of("FR"))
                            .addIdentifiers(Identifier.of(IdentifierScheme.of("desk"), "GB"))
                            .build(),
                    in("GB", part(ANN, Role.HOST))),
            nearMiss(
                    "event.host-elsewhere",
                    "somebody of that country by a code that the editor has given up",
                    person(ANN).toBuilder()
                            .addIdentifiers(Identifier.of(IdentifierScheme.ISO3166_1, "FR").toBuilder()
                                    .rank(Rank.DEPRECATED)
                                    .build())
                            .build(),
                    in("GB", part(ANN, Role.HOST))),
            nearMiss(
                    "event.host-elsewhere",
                    "at home, or one of two",
                    State.of("FR", "France"),
                    State.of("GB", "United Kingdom"),
                    in(
                            "GB",
                            part(FR, Role.HOST),
                            part(State.of("GB", "United Kingdom").id(), Role.HOST))),
            nearMiss(
                    "event.host-elsewhere",
                    "one of two hosts with no known home",
                    State.of("FR", "France"),
                    person(ANN),
                    in("GB", part(FR, Role.HOST), part(ANN, Role.HOST))),
            nearMiss(
                    "event.host-elsewhere",
                    "a place whose country nobody knows",
                    State.of("FR", "France"),
                    in("UK", part(FR, Role.HOST))),
            nearMiss(
                    "event.host-elsewhere",
                    "a host of a country that nobody knows",
                    person(ANN).toBuilder()
                            .addCountries(CountryCode.of("FR"), CountryCode.of("UK"))
                            .build(),
                    in("GB", part(ANN, Role.HOST))),
            caught(
                    "event.host-elsewhere",
                    "somebody of no country who stands for France",
                    "/events/0/place/country",
                    State.of("FR", "France"),
                    person(ANN),
                    in("GB", part(ANN, Role.HOST).toBuilder().onBehalfOf(FR).build())),
            nearMiss(
                    "event.host-elsewhere",
                    "a guest, and a host of no country",
                    State.of("FR", "France"),
                    person(ANN),
                    in("GB", part(FR, Role.GUEST), part(ANN, Role.HOST))),
            caught(
                    "event.history-disagrees",
                    "planned again at the end",
                    "/events/0/modality",
                    after(Modality.OCCURRED, Modality.PLANNED)),
            nearMiss("event.history-disagrees", "planned, then occurred", after(Modality.PLANNED, Modality.OCCURRED)),
            nearMiss(
                    "event.history-disagrees",
                    "planned, then occurred, the latest first",
                    after(on("2025-03-06", Modality.OCCURRED), on("2025-03-01", Modality.PLANNED))),
            caught(
                    "event.history-disagrees",
                    "occurred, then planned again, the latest first",
                    "/events/0/modality",
                    after(on("2025-03-06", Modality.PLANNED), on("2025-03-01", Modality.OCCURRED))));

    private EventExamples() {}

    private static Participation part(ActorId actor, Role role) {
        return Participation.of(actor, role);
    }

    private static Participation part(ActorId other) {
        return part(ANN, Role.GUEST).toBuilder().onBehalfOf(other).build();
    }

    private static DiplomaticEvent with(Participation... participations) {
        return event().addParticipations(participations).build();
    }

    private static DiplomaticEvent in(String country, Participation... participations) {
        Place place =
                Place.of("there").toBuilder().country(CountryCode.of(country)).build();
        return event().place(place).addParticipations(participations).build();
    }

    private static DiplomaticEvent after(Modality... history) {
        return after(Stream.of(history).map(ModalityChange::of).toArray(ModalityChange[]::new));
    }

    private static DiplomaticEvent after(ModalityChange... history) {
        return event().addHistory(history).build();
    }

    private static ModalityChange on(String date, Modality modality) {
        return ModalityChange.of(modality).toBuilder().when(Small.time(date)).build();
    }
}
