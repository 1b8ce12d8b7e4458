package org.communique.validation;

import static org.communique.validation.Example.caught;
import static org.communique.validation.Example.nearMiss;
import static org.communique.validation.Small.ANN;
import static org.communique.validation.Small.GAZETTE;
import static org.communique.validation.Small.event;
import static org.communique.validation.Small.person;
import static org.communique.validation.Small.pledge;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.communique.actor.Name;
import org.communique.actor.Participation;
import org.communique.actor.Role;
import org.communique.actor.State;
import org.communique.actor.UnrecognizedActor;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Place;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.DiplomaticEvent;
import org.communique.event.EventType;
import org.communique.evidence.Citation;
import org.communique.evidence.UnrecognizedSelector;
import org.communique.extension.Extensions;
import org.communique.extension.JsonText;
import org.communique.id.UnrecognizedId;
import org.communique.pledge.UnrecognizedContribution;
import org.communique.term.CountryCode;

/** Examples of what this release does not know. */
final class VocabularyExamples {

    private static final Extensions KEPT = Extensions.of(Map.of("a/b~c", JsonText.of("1")));

    static final List<Example> ALL = List.of(
            caught(
                    "code.unknown",
                    "a type of event",
                    "/events/0/type",
                    event().type(EventType.of("tete-a-tete")).build()),
            caught(
                    "code.unknown",
                    "a role inside an entry",
                    "/events/0/participations/0/role",
                    event().addParticipations(Participation.of(ANN, Role.of("joker")))
                            .build()),
            caught(
                    "member.misspelt",
                    "evidence of an event",
                    "/events/0/evidense",
                    event().extensions(Extensions.of(Map.of("evidense", JsonText.of("[]"))))
                            .build()),
            caught(
                    "member.misspelt",
                    "an attribute inside an entry, in capitals",
                    "/events/0/place/COUNTRY",
                    event().place(Place.builder()
                                    .name("Jeddah")
                                    .extensions(Extensions.of(Map.of("COUNTRY", JsonText.of("\"SA\""))))
                                    .build())
                            .build()),
            nearMiss(
                    "member.misspelt",
                    "a member that is like none here, and one of another system",
                    event().extensions(Extensions.of(Map.of(
                                    "wether",
                                    JsonText.of("1"),
                                    "contributions",
                                    JsonText.of("1"),
                                    "evidence:s",
                                    JsonText.of("1"))))
                            .build()),
            nearMiss(
                    "member.unknown",
                    "what is misspelt and said already",
                    event().extensions(Extensions.of(Map.of("evidense", JsonText.of("[]"))))
                            .build()),
            nearMiss(
                    "code.unknown",
                    "codes of other systems",
                    event().type(EventType.of("cameo:0871"))
                            .addParticipations(Participation.of(ANN, Role.of("fts:plan")))
                            .build()),
            caught(
                    "code.unknown",
                    "a code that names a system and nothing of it",
                    "/events/0/type",
                    event().type(EventType.of("fts:")).build()),
            caught(
                    "code.unknown",
                    "a code with a full stop for the colon",
                    "/events/0/type",
                    event().type(EventType.of("fts.plan")).build()),
            nearMiss(
                    "code.unknown",
                    "a code that is known",
                    event().type(EventType.of("summit")).build()),
            caught("country.unknown", "a place in UK", "/events/0/place/country", in("UK")),
            caught("country.unknown", "a place in EL", "/events/0/place/country", in("EL")),
            caught("country.unknown", "a code that nobody has", "/events/0/place/country", in("QL")),
            caught(
                    "country.unknown",
                    "the code of a state",
                    "/actors/0/identifiers/0/value",
                    State.of("UK", "Britain")),
            nearMiss("country.unknown", "a country", in("GB")),
            nearMiss("country.unknown", "a country that is no more", in("YU")),
            nearMiss("country.unknown", "a code that is reserved", in("EU")),
            nearMiss("country.unknown", "codes that are left to their users", in("XK"), in("QM"), in("AA"), in("ZZ")),
            nearMiss(
                    "country.unknown",
                    "another code than that of two letters, or of another list",
                    person(ANN).toBuilder()
                            .addIdentifiers(
                                    Identifier.of(IdentifierScheme.ISO3166_1, "GBR"),
                                    Identifier.of(IdentifierScheme.WIKIDATA, "UK"))
                            .build()),
            caught(
                    "type.unrecognized",
                    "an actor",
                    "/actors/0/type",
                    UnrecognizedActor.builder()
                            .id(ANN)
                            .type("robot")
                            .description("it")
                            .build()),
            caught(
                    "type.unrecognized",
                    "a contribution",
                    "/pledges/0/contributions/1/type",
                    pledge().addContributions(UnrecognizedContribution.builder()
                                    .type("debt")
                                    .build())
                            .build()),
            caught(
                    "type.unrecognized",
                    "a selector",
                    "/events/0/evidence/0/selectors/0/type",
                    event().addEvidence(Citation.builder()
                                    .source(GAZETTE.id())
                                    .addSelectors(UnrecognizedSelector.builder()
                                            .type("svg")
                                            .build())
                                    .build())
                            .build()),
            caught(
                    "type.unrecognized",
                    "an entry",
                    "/unrecognized/0/treaty",
                    UnrecognizedEntry.builder()
                            .id(new UnrecognizedId("treaty", "t"))
                            .build()),
            nearMiss("type.unrecognized", "types that are known", person(ANN), pledge().build()),
            nearMiss(
                    "type.unrecognized",
                    "an actor of a type of another system",
                    UnrecognizedActor.builder()
                            .id(ANN)
                            .type("ftm:legal-entity")
                            .description("it")
                            .build()),
            caught(
                    "member.unknown",
                    "a member with a name that has to be escaped",
                    "/actors/0/names/0/a~1b~0c",
                    person(ANN).toBuilder()
                            .names(List.of(
                                    Name.of("Ann").toBuilder().extensions(KEPT).build()))
                            .build()),
            nearMiss(
                    "member.unknown",
                    "members of other systems",
                    person(ANN).toBuilder()
                            .extensions(kept("wikidata:p214", "fts:plan/a~b", "a::b"))
                            .build()),
            caught(
                    "member.unknown",
                    "a colon with no system in front of it",
                    "/actors/0/:plan",
                    person(ANN).toBuilder().extensions(kept(":plan")).build()),
            caught(
                    "member.unknown",
                    "a colon with nothing behind it, beside a member of another system",
                    "/actors/0/plan:",
                    person(ANN).toBuilder()
                            .extensions(kept("fts:plan", "plan:"))
                            .build()),
            caught(
                    "member.unknown",
                    "a member of the dossier",
                    "/a~1b~0c",
                    Small.dossier().toBuilder().extensions(KEPT).build()),
            nearMiss(
                    "member.unknown",
                    "what is in a type that is not recognized",
                    UnrecognizedEntry.builder()
                            .id(new UnrecognizedId("treaty", "t"))
                            .extensions(KEPT)
                            .build()));

    private VocabularyExamples() {}

    private static Extensions kept(String... names) {
        Map<String, JsonText> members = new TreeMap<>();
        for (String name : names) {
            members.put(name, JsonText.of("1"));
        }
        return Extensions.of(members);
    }

    private static DiplomaticEvent in(String country) {
        return event().place(Place.of("there").toBuilder()
                        .country(CountryCode.of(country))
                        .build())
                .build();
    }
}
