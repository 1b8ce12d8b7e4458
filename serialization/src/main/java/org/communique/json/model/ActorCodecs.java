package org.communique.json.model;

import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.Membership;
import org.communique.actor.Name;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.actor.UnrecognizedActor;
import org.communique.json.codec.Codec;
import org.communique.json.codec.ObjectCodec;
import org.communique.json.codec.Scalars;
import org.communique.json.codec.Shared;
import org.communique.json.codec.Table;
import org.communique.json.codec.UnionCodec;

/** The tables of actors, offices and what ties them. */
final class ActorCodecs {

    static final ObjectCodec<Name, Name.Builder> NAME = Table.<Name, Name.Builder>of(
                    "Name", "What somebody or something is called, and by whom if the evidence says.")
            .required("text", Scalars.TEXT, Name::text, Name.Builder::text)
            .about("The name.")
            .optional("language", EntryCodecs.LANGUAGE_TAG, Name::language, Name.Builder::language)
            .about("The language that it is in.")
            .optional("kind", Terms.NAME_KIND, Name::kind, Name.Builder::kind)
            .about("What kind of name it is.")
            .optional("period", TimeCodecs.TIME_EXPRESSION, Name::period, Name.Builder::period)
            .about("When it was in use.")
            .list("evidence", EvidenceCodecs.CITATION, Name::evidence, Name.Builder::addAllEvidence)
            .about(EvidenceCodecs.EVIDENCE)
            .codec(Name::builder, Name.Builder::extensions, Name.Builder::build);

    /** What all actors have in front of what their types add. */
    private static final Shared<Actor, Actor.Builder<?>> NAMED = Table.<Actor, Actor.Builder<?>>part()
            .required("id", Ids.ACTOR_ID, Actor::id, Actor.Builder::id)
            .about("The id, unique in the dossier.")
            .with(EntryCodecs.HEADING)
            .list("names", NAME, Actor::names, Actor.Builder::addAllNames)
            .about("What the actor is called; the first is the one to show; none where only a description is known.")
            .optional("description", Scalars.TEXT, Actor::description, Actor.Builder::description)
            .about("Who it is, in the editor's words.")
            .list("countries", EntryCodecs.COUNTRY_CODE, Actor::countries, Actor.Builder::addAllCountries)
            .about("The countries that it belongs to: two for an Anglo-American firm.")
            .shared();

    static final ObjectCodec<State, State.Builder> STATE = Table.<State, State.Builder>of(
                    "State", "A country that acts as a state. Its ISO 3166-1 alpha-2 code is an identifier.")
            .type("state")
            .with(NAMED)
            .with(EntryCodecs.ENTRY)
            .codec(State::builder, State.Builder::extensions, State.Builder::build);

    static final ObjectCodec<Person, Person.Builder> PERSON = Table.<Person, Person.Builder>of(
                    "Person", "A human being. What office they hold is a Tenure, not an attribute.")
            .type("person")
            .with(NAMED)
            .with(EntryCodecs.ENTRY)
            .codec(Person::builder, Person.Builder::extensions, Person.Builder::build);

    static final ObjectCodec<Organization, Organization.Builder> ORGANIZATION =
            Table.<Organization, Organization.Builder>of(
                            "Organization",
                            "A body that acts as one: an alliance, ministry, firm, fund, party. A body without a name, such as \"a security firm\", has a description instead; who it is can be said later by a same-as link.")
                    .type("organization")
                    .with(NAMED)
                    .optional("kind", Terms.ORGANIZATION_KIND, Organization::kind, Organization.Builder::kind)
                    .about("What kind of body it is.")
                    .optional("parent", Ids.ACTOR_ID, Organization::parent, Organization.Builder::parent)
                    .about("The body that it is a part of.")
                    .optional("existence", Terms.EXISTENCE, Organization::existence, Organization.Builder::existence)
                    .about("Whether it is there; absent where nobody doubts that it is.")
                    .list("purpose", EntryCodecs.TOPIC, Organization::purpose, Organization.Builder::addAllPurpose)
                    .about("What it is for.")
                    .with(EntryCodecs.ENTRY)
                    .codec(Organization::builder, Organization.Builder::extensions, Organization.Builder::build);

    static final ObjectCodec<Collective, Collective.Builder> COLLECTIVE = Table.<Collective, Collective.Builder>of(
                    "Collective",
                    "Some people, states or bodies, known by description, number or share alone: \"around 20 countries\", \"many of them\".")
            .type("collective")
            .with(NAMED)
            .optional("kind", Terms.COLLECTIVE_KIND, Collective::kind, Collective.Builder::kind)
            .about("Whom it is made of.")
            .optional("count", AmountCodecs.QUANTITY, Collective::count, Collective.Builder::count)
            .about("How many there are.")
            .optional("subsetOf", Ids.ACTOR_ID, Collective::subsetOf, Collective.Builder::subsetOf)
            .about("The whole that these are some of.")
            .optional("share", Terms.SHARE, Collective::share, Collective.Builder::share)
            .about("How much of the whole these are.")
            .with(EntryCodecs.ENTRY)
            .codec(Collective::builder, Collective.Builder::extensions, Collective.Builder::build);

    static final ObjectCodec<UnrecognizedActor, UnrecognizedActor.Builder> UNRECOGNIZED_ACTOR =
            Table.<UnrecognizedActor, UnrecognizedActor.Builder>of(
                            "UnrecognizedActor",
                            "An actor of a type that this release does not know, kept with all it had.")
                    .required(
                            "type",
                            Codec.later(() -> ActorCodecs.ACTOR.otherType()),
                            UnrecognizedActor::type,
                            UnrecognizedActor.Builder::type)
                    .about("The type, as it stands in JSON.")
                    .with(NAMED)
                    .with(EntryCodecs.ENTRY)
                    .codec(
                            UnrecognizedActor::builder,
                            UnrecognizedActor.Builder::extensions,
                            UnrecognizedActor.Builder::build);

    static final UnionCodec<Actor> ACTOR = UnionCodec.<Actor>of(
                    "Actor", "Who acts: a state, a person, an organization, or some of many.")
            .variant("state", State.class, STATE)
            .variant("person", Person.class, PERSON)
            .variant("organization", Organization.class, ORGANIZATION)
            .variant("collective", Collective.class, COLLECTIVE)
            .otherwise(UnrecognizedActor.class, UNRECOGNIZED_ACTOR);

    static final ObjectCodec<Office, Office.Builder> OFFICE = Table.<Office, Office.Builder>of(
                    "Office",
                    "A post apart from whoever holds it: \"Prime Minister\". A building that stands for it is one of its names.")
            .required("id", Ids.OFFICE_ID, Office::id, Office.Builder::id)
            .about("The id, unique in the dossier.")
            .with(EntryCodecs.HEADING)
            .atLeastOne("names", NAME, Office::names, Office.Builder::addAllNames)
            .about("What it is called; the first is the one to show.")
            .optional("body", Ids.ACTOR_ID, Office::body, Office.Builder::body)
            .about("The state or organization that it belongs to.")
            .with(EntryCodecs.ENTRY)
            .codec(Office::builder, Office.Builder::extensions, Office.Builder::build);

    static final ObjectCodec<Tenure, Tenure.Builder> TENURE = Table.<Tenure, Tenure.Builder>of(
                    "Tenure", "A person's time in an office. Somebody who held the same office twice has two tenures.")
            .required("id", Ids.TENURE_ID, Tenure::id, Tenure.Builder::id)
            .about("The id, unique in the dossier.")
            .with(EntryCodecs.HEADING)
            .required("person", Ids.ACTOR_ID, Tenure::person, Tenure.Builder::person)
            .about("Who is in the office.")
            .required("office", Ids.OFFICE_ID, Tenure::office, Tenure.Builder::office)
            .about("The office that is held.")
            .optional("period", TimeCodecs.TIME_EXPRESSION, Tenure::period, Tenure.Builder::period)
            .about("From when to when; absent where the source does not say.")
            .optional("status", Terms.TENURE_STATUS, Tenure::status, Tenure.Builder::status)
            .about("How the person stands to the office.")
            .with(EntryCodecs.ENTRY)
            .codec(Tenure::builder, Tenure.Builder::extensions, Tenure.Builder::build);

    static final ObjectCodec<Membership, Membership.Builder> MEMBERSHIP = Table.<Membership, Membership.Builder>of(
                    "Membership", "An actor's time as a part of a body: a state in an alliance, a person in a party.")
            .required("id", Ids.MEMBERSHIP_ID, Membership::id, Membership.Builder::id)
            .about("The id, unique in the dossier.")
            .with(EntryCodecs.HEADING)
            .required("member", Ids.ACTOR_ID, Membership::member, Membership.Builder::member)
            .about("Who belongs to the body.")
            .required("body", Ids.ACTOR_ID, Membership::body, Membership.Builder::body)
            .about("The body that is belonged to.")
            .optional("role", Scalars.TEXT, Membership::role, Membership.Builder::role)
            .about("As what, in the editor's words.")
            .optional("period", TimeCodecs.TIME_EXPRESSION, Membership::period, Membership.Builder::period)
            .about("From when to when; absent where the source does not say.")
            .optional("status", Terms.MEMBERSHIP_STATUS, Membership::status, Membership.Builder::status)
            .about("How the member stands to the body.")
            .with(EntryCodecs.ENTRY)
            .codec(Membership::builder, Membership.Builder::extensions, Membership.Builder::build);

    static final ObjectCodec<Participation, Participation.Builder> PARTICIPATION =
            Table.<Participation, Participation.Builder>of(
                            "Participation", "The part that an actor plays in an event or a pledge.")
                    .required("actor", Ids.ACTOR_ID, Participation::actor, Participation.Builder::actor)
                    .about("Who takes part.")
                    .required("role", Terms.ROLE, Participation::role, Participation.Builder::role)
                    .about("As what the actor takes part.")
                    .optional("onBehalfOf", Ids.ACTOR_ID, Participation::onBehalfOf, Participation.Builder::onBehalfOf)
                    .about("For whom, as a state's officials for the state.")
                    .optional("capacity", Ids.OFFICE_ID, Participation::capacity, Participation.Builder::capacity)
                    .about("The office in which the actor takes part.")
                    .optional("count", AmountCodecs.QUANTITY, Participation::count, Participation.Builder::count)
                    .about("How many heads a delegation has.")
                    .list(
                            "evidence",
                            EvidenceCodecs.CITATION,
                            Participation::evidence,
                            Participation.Builder::addAllEvidence)
                    .about(EvidenceCodecs.EVIDENCE)
                    .codec(Participation::builder, Participation.Builder::extensions, Participation.Builder::build);

    private ActorCodecs() {}
}
