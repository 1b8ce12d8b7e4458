package org.communique.shape;

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

/** The shapes of actors, offices and what ties them. */
final class ActorShapes {

    static final Table<Name, Name.Builder> NAME = Table.of(
            Name.class,
            "What somebody or something is called, and by whom if the evidence says.",
            (rows, set) -> rows.required("text", Scalar.TEXT, Name::text, set ? Name.Builder::text : null)
                    .meaning("The name.")
                    .distinguishing()
                    .optional("language", EntryShapes.LANGUAGE_TAG, Name::language, set ? Name.Builder::language : null)
                    .meaning("The language that it is in.")
                    .distinguishing()
                    .optional("kind", Terms.NAME_KIND, Name::kind, set ? Name.Builder::kind : null)
                    .meaning("What kind of name it is.")
                    .distinguishing()
                    .optional("period", TimeShapes.TIME_EXPRESSION, Name::period, set ? Name.Builder::period : null)
                    .meaning("When it was in use.")
                    .list(
                            "evidence",
                            EvidenceShapes.CITATION,
                            Name::evidence,
                            set ? Name.Builder::addAllEvidence : null)
                    .meaning(EvidenceShapes.EVIDENCE)
                    .built(set ? Construction.of(Name::builder, Name.Builder::extensions, Name.Builder::build) : null));

    /** What all actors have in front of what their types add. */
    static final Part<Actor, Actor.Builder<?>> NAMED = (rows, set) -> rows.required(
                    "id", Ids.ACTOR_ID, Actor::id, set ? Actor.Builder::id : null)
            .meaning("The id, unique in the dossier.")
            .distinguishingAlone()
            .with(EntryShapes.HEADING)
            .list("names", NAME, Actor::names, set ? Actor.Builder::addAllNames : null)
            .meaning("What the actor is called; the first is the one to show; none where only a description is known.")
            .optional("description", Scalar.TEXT, Actor::description, set ? Actor.Builder::description : null)
            .meaning("Who it is, in the editor's words.")
            .list("countries", EntryShapes.COUNTRY_CODE, Actor::countries, set ? Actor.Builder::addAllCountries : null)
            .meaning("The countries that it belongs to: two for an Anglo-American firm.")
            .optional("existence", Terms.EXISTENCE, Actor::existence, set ? Actor.Builder::existence : null)
            .meaning("Whether it is there; absent where nobody doubts that it is.")
            .optional("lifetime", TimeShapes.TIME_EXPRESSION, Actor::lifetime, set ? Actor.Builder::lifetime : null)
            .meaning("From when to when it is there: birth and death, founding and dissolution.");

    static final Table<State, State.Builder> STATE = Table.of(
            State.class,
            "A country that acts as a state. Its ISO 3166-1 alpha-2 code is an identifier.",
            (rows, set) -> rows.with(NAMED)
                    .with(EntryShapes.ENTRY)
                    .built(
                            set
                                    ? Construction.of(State::builder, State.Builder::extensions, State.Builder::build)
                                    : null));

    static final Table<Person, Person.Builder> PERSON = Table.of(
            Person.class,
            "A human being. What office they hold is a Tenure, not an attribute.",
            (rows, set) -> rows.with(NAMED)
                    .with(EntryShapes.ENTRY)
                    .built(
                            set
                                    ? Construction.of(
                                            Person::builder, Person.Builder::extensions, Person.Builder::build)
                                    : null));

    static final Table<Organization, Organization.Builder> ORGANIZATION = Table.of(
            Organization.class,
            "A body that acts as one: an alliance, ministry, firm, fund, party. A body without a name, such as \"a security firm\", has a description instead; who it is can be said later by a same-as link.",
            (rows, set) -> rows.with(NAMED)
                    .optional(
                            "kind",
                            Terms.ORGANIZATION_KIND,
                            Organization::kind,
                            set ? Organization.Builder::kind : null)
                    .meaning("What kind of body it is.")
                    .optional("parent", Ids.ACTOR_ID, Organization::parent, set ? Organization.Builder::parent : null)
                    .meaning("The body that it is a part of.")
                    .list(
                            "purpose",
                            EntryShapes.TOPIC,
                            Organization::purpose,
                            set ? Organization.Builder::addAllPurpose : null)
                    .meaning("What it is for.")
                    .with(EntryShapes.ENTRY)
                    .built(
                            set
                                    ? Construction.of(
                                            Organization::builder,
                                            Organization.Builder::extensions,
                                            Organization.Builder::build)
                                    : null));

    static final Table<Collective, Collective.Builder> COLLECTIVE = Table.of(
            Collective.class,
            "Some people, states or bodies, known by description, number or share alone: \"around 20 countries\", \"many of them\".",
            (rows, set) -> rows.with(NAMED)
                    .optional("kind", Terms.COLLECTIVE_KIND, Collective::kind, set ? Collective.Builder::kind : null)
                    .meaning("Whom it is made of.")
                    .optional("count", AmountShapes.QUANTITY, Collective::count, set ? Collective.Builder::count : null)
                    .meaning("How many there are.")
                    .optional("subsetOf", Ids.ACTOR_ID, Collective::subsetOf, set ? Collective.Builder::subsetOf : null)
                    .meaning(
                            "The whole that these are some of: another collective, or the state or body whose people they are.")
                    .optional("share", Terms.SHARE, Collective::share, set ? Collective.Builder::share : null)
                    .meaning("How much of the whole these are.")
                    .with(EntryShapes.ENTRY)
                    .built(
                            set
                                    ? Construction.of(
                                            Collective::builder,
                                            Collective.Builder::extensions,
                                            Collective.Builder::build)
                                    : null));

    static final Table<UnrecognizedActor, UnrecognizedActor.Builder> UNRECOGNIZED_ACTOR = Table.of(
            UnrecognizedActor.class,
            "An actor of a type that this release does not know, kept with all it had.",
            (rows, set) -> rows.required(
                            "type", Scalar.TYPE, UnrecognizedActor::type, set ? UnrecognizedActor.Builder::type : null)
                    .meaning("The type, as it stands in JSON.")
                    .with(NAMED)
                    .with(EntryShapes.ENTRY)
                    .built(
                            set
                                    ? Construction.of(
                                            UnrecognizedActor::builder,
                                            UnrecognizedActor.Builder::extensions,
                                            UnrecognizedActor.Builder::build)
                                    : null));

    static final Union<Actor> ACTOR = Union.of(
                    Actor.class,
                    "Whoever can act: a state, a person, an organization, or a group known by description alone.")
            .variant("state", STATE)
            .variant("person", PERSON)
            .variant("organization", ORGANIZATION)
            .variant("collective", COLLECTIVE)
            .otherwise(UNRECOGNIZED_ACTOR);

    static final Table<Office, Office.Builder> OFFICE = Table.of(
            Office.class,
            "A post apart from whoever holds it: \"Prime Minister\". A building that stands for it is one of its names.",
            (rows, set) -> rows.required("id", Ids.OFFICE_ID, Office::id, set ? Office.Builder::id : null)
                    .meaning("The id, unique in the dossier.")
                    .distinguishingAlone()
                    .with(EntryShapes.HEADING)
                    .atLeastOne("names", NAME, Office::names, set ? Office.Builder::addAllNames : null)
                    .meaning("What it is called; the first is the one to show.")
                    .optional("body", Ids.ACTOR_ID, Office::body, set ? Office.Builder::body : null)
                    .meaning("The state or organization that it belongs to.")
                    .with(EntryShapes.ENTRY)
                    .built(
                            set
                                    ? Construction.of(
                                            Office::builder, Office.Builder::extensions, Office.Builder::build)
                                    : null));

    static final Table<Tenure, Tenure.Builder> TENURE = Table.of(
            Tenure.class,
            "A person's time in an office. Somebody who held the same office twice has two tenures.",
            (rows, set) -> rows.required("id", Ids.TENURE_ID, Tenure::id, set ? Tenure.Builder::id : null)
                    .meaning("The id, unique in the dossier.")
                    .distinguishingAlone()
                    .with(EntryShapes.HEADING)
                    .required("person", Ids.ACTOR_ID, Tenure::person, set ? Tenure.Builder::person : null)
                    .meaning("Who is in the office.")
                    .required("office", Ids.OFFICE_ID, Tenure::office, set ? Tenure.Builder::office : null)
                    .meaning("The office that is held.")
                    .optional("period", TimeShapes.TIME_EXPRESSION, Tenure::period, set ? Tenure.Builder::period : null)
                    .meaning("From when to when; absent where the source does not say.")
                    .optional("status", Terms.TENURE_STATUS, Tenure::status, set ? Tenure.Builder::status : null)
                    .meaning("How the person stands to the office.")
                    .with(EntryShapes.ENTRY)
                    .built(
                            set
                                    ? Construction.of(
                                            Tenure::builder, Tenure.Builder::extensions, Tenure.Builder::build)
                                    : null));

    static final Table<Membership, Membership.Builder> MEMBERSHIP = Table.of(
            Membership.class,
            "An actor's time as a part of a body: a state in an alliance, a person in a party.",
            (rows, set) -> rows.required("id", Ids.MEMBERSHIP_ID, Membership::id, set ? Membership.Builder::id : null)
                    .meaning("The id, unique in the dossier.")
                    .distinguishingAlone()
                    .with(EntryShapes.HEADING)
                    .required("member", Ids.ACTOR_ID, Membership::member, set ? Membership.Builder::member : null)
                    .meaning("Who belongs to the body.")
                    .required("body", Ids.ACTOR_ID, Membership::body, set ? Membership.Builder::body : null)
                    .meaning("The body that is belonged to.")
                    .optional("role", Scalar.TEXT, Membership::role, set ? Membership.Builder::role : null)
                    .meaning("As what, in the editor's words.")
                    .optional(
                            "onBehalfOf",
                            Ids.ACTOR_ID,
                            Membership::onBehalfOf,
                            set ? Membership.Builder::onBehalfOf : null)
                    .meaning("For whom the member belongs to it, as an envoy in a council for a state.")
                    .optional(
                            "period",
                            TimeShapes.TIME_EXPRESSION,
                            Membership::period,
                            set ? Membership.Builder::period : null)
                    .meaning("From when to when; absent where the source does not say.")
                    .optional(
                            "status",
                            Terms.MEMBERSHIP_STATUS,
                            Membership::status,
                            set ? Membership.Builder::status : null)
                    .meaning("How the member stands to the body.")
                    .with(EntryShapes.ENTRY)
                    .built(
                            set
                                    ? Construction.of(
                                            Membership::builder,
                                            Membership.Builder::extensions,
                                            Membership.Builder::build)
                                    : null));

    static final Table<Participation, Participation.Builder> PARTICIPATION = Table.of(
            Participation.class, "The part that an actor plays in an event or a pledge.", (rows, set) -> rows.required(
                            "actor", Ids.ACTOR_ID, Participation::actor, set ? Participation.Builder::actor : null)
                    .meaning("Who takes part.")
                    .distinguishing()
                    .required("role", Terms.ROLE, Participation::role, set ? Participation.Builder::role : null)
                    .meaning("As what the actor takes part.")
                    .distinguishing()
                    .optional(
                            "onBehalfOf",
                            Ids.ACTOR_ID,
                            Participation::onBehalfOf,
                            set ? Participation.Builder::onBehalfOf : null)
                    .meaning("For whom, as a state's officials for the state.")
                    .distinguishing()
                    .optional(
                            "capacity",
                            Ids.OFFICE_ID,
                            Participation::capacity,
                            set ? Participation.Builder::capacity : null)
                    .meaning("The office in which the actor takes part.")
                    .distinguishing()
                    .optional(
                            "count",
                            AmountShapes.QUANTITY,
                            Participation::count,
                            set ? Participation.Builder::count : null)
                    .meaning("How many heads a delegation has.")
                    .optional(
                            "percentage",
                            Scalar.DECIMAL,
                            Participation::percentage,
                            set ? Participation.Builder::percentage : null)
                    .meaning("How much of the whole falls to the actor, in hundredths from 0 to 100.")
                    .list(
                            "evidence",
                            EvidenceShapes.CITATION,
                            Participation::evidence,
                            set ? Participation.Builder::addAllEvidence : null)
                    .meaning(EvidenceShapes.EVIDENCE)
                    .built(
                            set
                                    ? Construction.of(
                                            Participation::builder,
                                            Participation.Builder::extensions,
                                            Participation.Builder::build)
                                    : null));

    private ActorShapes() {}
}
