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

    static final ObjectCodec<Name, Name.Builder> NAME = Table.<Name, Name.Builder>of()
            .required("text", Scalars.TEXT, Name::text, Name.Builder::text)
            .optional("language", EntryCodecs.LANGUAGE_TAG, Name::language, Name.Builder::language)
            .optional("kind", Terms.NAME_KIND, Name::kind, Name.Builder::kind)
            .optional("period", TimeCodecs.TIME_EXPRESSION, Name::period, Name.Builder::period)
            .list("evidence", EvidenceCodecs.CITATION, Name::evidence, Name.Builder::addAllEvidence)
            .codec(Name::builder, Name.Builder::extensions, Name.Builder::build);

    /** What all actors have in front of what their types add. */
    private static final Shared<Actor, Actor.Builder<?>> NAMED = Table.<Actor, Actor.Builder<?>>of()
            .required("id", Ids.ACTOR_ID, Actor::id, Actor.Builder::id)
            .with(EntryCodecs.HEADING)
            .list("names", NAME, Actor::names, Actor.Builder::addAllNames)
            .optional("description", Scalars.TEXT, Actor::description, Actor.Builder::description)
            .list("countries", EntryCodecs.COUNTRY_CODE, Actor::countries, Actor.Builder::addAllCountries)
            .shared();

    static final ObjectCodec<State, State.Builder> STATE = Table.<State, State.Builder>of()
            .type("state")
            .with(NAMED)
            .with(EntryCodecs.ENTRY)
            .codec(State::builder, State.Builder::extensions, State.Builder::build);

    static final ObjectCodec<Person, Person.Builder> PERSON = Table.<Person, Person.Builder>of()
            .type("person")
            .with(NAMED)
            .with(EntryCodecs.ENTRY)
            .codec(Person::builder, Person.Builder::extensions, Person.Builder::build);

    static final ObjectCodec<Organization, Organization.Builder> ORGANIZATION =
            Table.<Organization, Organization.Builder>of()
                    .type("organization")
                    .with(NAMED)
                    .optional("kind", Terms.ORGANIZATION_KIND, Organization::kind, Organization.Builder::kind)
                    .optional("parent", Ids.ACTOR_ID, Organization::parent, Organization.Builder::parent)
                    .optional("existence", Terms.EXISTENCE, Organization::existence, Organization.Builder::existence)
                    .list("purpose", EntryCodecs.TOPIC, Organization::purpose, Organization.Builder::addAllPurpose)
                    .with(EntryCodecs.ENTRY)
                    .codec(Organization::builder, Organization.Builder::extensions, Organization.Builder::build);

    static final ObjectCodec<Collective, Collective.Builder> COLLECTIVE = Table.<Collective, Collective.Builder>of()
            .type("collective")
            .with(NAMED)
            .optional("kind", Terms.COLLECTIVE_KIND, Collective::kind, Collective.Builder::kind)
            .optional("count", AmountCodecs.QUANTITY, Collective::count, Collective.Builder::count)
            .optional("subsetOf", Ids.ACTOR_ID, Collective::subsetOf, Collective.Builder::subsetOf)
            .optional("share", Terms.SHARE, Collective::share, Collective.Builder::share)
            .with(EntryCodecs.ENTRY)
            .codec(Collective::builder, Collective.Builder::extensions, Collective.Builder::build);

    static final ObjectCodec<UnrecognizedActor, UnrecognizedActor.Builder> UNRECOGNIZED_ACTOR =
            Table.<UnrecognizedActor, UnrecognizedActor.Builder>of()
                    .required("type", Scalars.TEXT, UnrecognizedActor::type, UnrecognizedActor.Builder::type)
                    .with(NAMED)
                    .with(EntryCodecs.ENTRY)
                    .codec(
                            UnrecognizedActor::builder,
                            UnrecognizedActor.Builder::extensions,
                            UnrecognizedActor.Builder::build);

    static final Codec<Actor> ACTOR = UnionCodec.<Actor>of()
            .variant("state", State.class, STATE)
            .variant("person", Person.class, PERSON)
            .variant("organization", Organization.class, ORGANIZATION)
            .variant("collective", Collective.class, COLLECTIVE)
            .otherwise(UnrecognizedActor.class, UNRECOGNIZED_ACTOR);

    static final ObjectCodec<Office, Office.Builder> OFFICE = Table.<Office, Office.Builder>of()
            .required("id", Ids.OFFICE_ID, Office::id, Office.Builder::id)
            .with(EntryCodecs.HEADING)
            .list("names", NAME, Office::names, Office.Builder::addAllNames)
            .optional("body", Ids.ACTOR_ID, Office::body, Office.Builder::body)
            .with(EntryCodecs.ENTRY)
            .codec(Office::builder, Office.Builder::extensions, Office.Builder::build);

    static final ObjectCodec<Tenure, Tenure.Builder> TENURE = Table.<Tenure, Tenure.Builder>of()
            .required("id", Ids.TENURE_ID, Tenure::id, Tenure.Builder::id)
            .with(EntryCodecs.HEADING)
            .required("person", Ids.ACTOR_ID, Tenure::person, Tenure.Builder::person)
            .required("office", Ids.OFFICE_ID, Tenure::office, Tenure.Builder::office)
            .optional("period", TimeCodecs.TIME_EXPRESSION, Tenure::period, Tenure.Builder::period)
            .optional("status", Terms.TENURE_STATUS, Tenure::status, Tenure.Builder::status)
            .with(EntryCodecs.ENTRY)
            .codec(Tenure::builder, Tenure.Builder::extensions, Tenure.Builder::build);

    static final ObjectCodec<Membership, Membership.Builder> MEMBERSHIP = Table.<Membership, Membership.Builder>of()
            .required("id", Ids.MEMBERSHIP_ID, Membership::id, Membership.Builder::id)
            .with(EntryCodecs.HEADING)
            .required("member", Ids.ACTOR_ID, Membership::member, Membership.Builder::member)
            .required("body", Ids.ACTOR_ID, Membership::body, Membership.Builder::body)
            .optional("role", Scalars.TEXT, Membership::role, Membership.Builder::role)
            .optional("period", TimeCodecs.TIME_EXPRESSION, Membership::period, Membership.Builder::period)
            .optional("status", Terms.MEMBERSHIP_STATUS, Membership::status, Membership.Builder::status)
            .with(EntryCodecs.ENTRY)
            .codec(Membership::builder, Membership.Builder::extensions, Membership.Builder::build);

    static final ObjectCodec<Participation, Participation.Builder> PARTICIPATION =
            Table.<Participation, Participation.Builder>of()
                    .required("actor", Ids.ACTOR_ID, Participation::actor, Participation.Builder::actor)
                    .required("role", Terms.ROLE, Participation::role, Participation.Builder::role)
                    .optional("onBehalfOf", Ids.ACTOR_ID, Participation::onBehalfOf, Participation.Builder::onBehalfOf)
                    .optional("capacity", Ids.OFFICE_ID, Participation::capacity, Participation.Builder::capacity)
                    .optional("count", AmountCodecs.QUANTITY, Participation::count, Participation.Builder::count)
                    .list(
                            "evidence",
                            EvidenceCodecs.CITATION,
                            Participation::evidence,
                            Participation.Builder::addAllEvidence)
                    .codec(Participation::builder, Participation.Builder::extensions, Participation.Builder::build);

    private ActorCodecs() {}
}
