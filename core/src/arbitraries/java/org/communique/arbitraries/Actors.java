package org.communique.arbitraries;

import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.CollectiveKind;
import org.communique.actor.Existence;
import org.communique.actor.Membership;
import org.communique.actor.MembershipStatus;
import org.communique.actor.Name;
import org.communique.actor.NameKind;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.OrganizationKind;
import org.communique.actor.Participation;
import org.communique.actor.Person;
import org.communique.actor.Role;
import org.communique.actor.Share;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.actor.TenureStatus;
import org.communique.actor.UnrecognizedActor;
import org.communique.amount.Quantity;
import org.communique.entry.Topic;
import org.communique.evidence.Citation;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.id.MembershipId;
import org.communique.id.OfficeId;
import org.communique.id.TenureId;
import org.communique.term.CountryCode;
import org.communique.term.LanguageTag;
import org.communique.time.TimeExpression;

/** Arbitrary actors of every type, offices, tenures, memberships, names and participations. */
public final class Actors {

    private Actors() {}

    /** {@return actors of every type} */
    public static Arbitrary<Actor> any() {
        return ReferenceScope.anywhere().any(Actor.class);
    }

    /** {@return states} */
    public static Arbitrary<State> states() {
        return ReferenceScope.anywhere().any(State.class);
    }

    /** {@return persons} */
    public static Arbitrary<Person> persons() {
        return ReferenceScope.anywhere().any(Person.class);
    }

    /** {@return organizations} */
    public static Arbitrary<Organization> organizations() {
        return ReferenceScope.anywhere().any(Organization.class);
    }

    /** {@return collectives} */
    public static Arbitrary<Collective> collectives() {
        return ReferenceScope.anywhere().any(Collective.class);
    }

    /** {@return participations of any actor in any role} */
    public static Arbitrary<Participation> participations() {
        return ReferenceScope.anywhere().any(Participation.class);
    }

    static void list(ArbitraryCatalogue catalogue) {
        catalogue
                .add(Name.class, Actors::name)
                .add(Participation.class, Actors::participation)
                .add(State.class, ActorId.class, Actors::state)
                .add(Person.class, ActorId.class, Actors::person)
                .add(Organization.class, ActorId.class, Actors::organization)
                .add(Collective.class, ActorId.class, Actors::collective)
                .add(UnrecognizedActor.class, ActorId.class, Actors::unrecognized)
                .add(Office.class, OfficeId.class, Actors::office)
                .add(Tenure.class, TenureId.class, Actors::tenure)
                .add(Membership.class, MembershipId.class, Actors::membership)
                .choice(
                        Actor.class,
                        List.of(
                                State.class,
                                Person.class,
                                Organization.class,
                                Collective.class,
                                UnrecognizedActor.class));
    }

    private static Arbitrary<Name> name(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, Name::builder)
                .with(Texts.names(), Name.Builder::text)
                .rarely(LanguageTag.class, Name.Builder::language)
                .maybe(NameKind.class, Name.Builder::kind)
                .rarely(TimeExpression.class, Name.Builder::period)
                .list(Citation.class, 0, 1, Name.Builder::addAllEvidence)
                .rarely(Extensions.class, Name.Builder::extensions)
                .build(Name.Builder::build);
    }

    private static Arbitrary<Participation> participation(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, Participation::builder)
                .with(ActorId.class, Participation.Builder::actor)
                .with(Role.class, Participation.Builder::role)
                .rarely(ActorId.class, Participation.Builder::onBehalfOf)
                .rarely(OfficeId.class, Participation.Builder::capacity)
                .rarely(Quantity.class, Participation.Builder::count)
                .rarely(Amounts.percentages(), Participation.Builder::percentage)
                .list(Citation.class, 0, 1, Participation.Builder::addAllEvidence)
                .rarely(Extensions.class, Participation.Builder::extensions)
                .build(builder -> forOthers(builder.build()));
    }

    /** Nobody acts on behalf of themselves. */
    static Participation forOthers(Participation part) {
        return part.toBuilder()
                .onBehalfOf(part.onBehalfOf().filter(other -> !other.equals(part.actor())))
                .build();
    }

    private static Membership forOthers(Membership membership) {
        return membership.toBuilder()
                .onBehalfOf(membership.onBehalfOf().filter(other -> !other.equals(membership.member())))
                .build();
    }

    /** What every actor has: a name or a description, or both. */
    private static <B extends Actor.Builder<B>> BuilderArbitraryConfigurer<B> actor(
            ReferenceScope scope, Supplier<B> start, Arbitrary<ActorId> ids) {
        return Entries.entry(scope, start, "names", "countries")
                .with(ids, B::id)
                .either(
                        BuilderArbitraryConfigurer.lists(scope.any(Name.class), 1, 2),
                        B::addAllNames,
                        Texts.any(),
                        B::description)
                .list(CountryCode.class, 0, 2, B::addAllCountries)
                .rarely(Existence.class, B::existence)
                .rarely(TimeExpression.class, B::lifetime);
    }

    private static Arbitrary<State> state(ReferenceScope scope, Arbitrary<ActorId> ids) {
        return actor(scope, State::builder, ids).build(State.Builder::build);
    }

    private static Arbitrary<Person> person(ReferenceScope scope, Arbitrary<ActorId> ids) {
        return actor(scope, Person::builder, ids).build(Person.Builder::build);
    }

    private static Arbitrary<Organization> organization(ReferenceScope scope, Arbitrary<ActorId> ids) {
        return actor(scope, Organization::builder, ids)
                .maybe(OrganizationKind.class, Organization.Builder::kind)
                .rarely(scope.actors(List.of(State.class, Organization.class)), Organization.Builder::parent)
                .rareList(Topic.class, 2, Organization.Builder::addAllPurpose)
                .build(Organization.Builder::build);
    }

    private static Arbitrary<Collective> collective(ReferenceScope scope, Arbitrary<ActorId> ids) {
        return actor(scope, Collective::builder, ids)
                .maybe(CollectiveKind.class, Collective.Builder::kind)
                .maybe(Quantity.class, Collective.Builder::count)
                .rarely(
                        scope.actors(
                                List.of(State.class, Organization.class, Collective.class, UnrecognizedActor.class)),
                        Collective.Builder::subsetOf)
                .maybe(Share.class, Collective.Builder::share)
                .build(Collective.Builder::build);
    }

    private static Arbitrary<UnrecognizedActor> unrecognized(ReferenceScope scope, Arbitrary<ActorId> ids) {
        return actor(scope, UnrecognizedActor::builder, ids)
                .with(Terms.unknown("state", "person", "organization", "collective"), UnrecognizedActor.Builder::type)
                .maybe(Extensions.class, UnrecognizedActor.Builder::extensions)
                .build(UnrecognizedActor.Builder::build);
    }

    private static Arbitrary<Office> office(ReferenceScope scope, Arbitrary<OfficeId> ids) {
        return Entries.entry(scope, Office::builder, "names")
                .with(ids, Office.Builder::id)
                .list(Name.class, 1, 2, Office.Builder::addAllNames)
                .maybe(scope.actors(List.of(State.class, Organization.class)), Office.Builder::body)
                .build(Office.Builder::build);
    }

    private static Arbitrary<Tenure> tenure(ReferenceScope scope, Arbitrary<TenureId> ids) {
        return Entries.entry(scope, Tenure::builder, "evidence")
                .with(ids, Tenure.Builder::id)
                .with(scope.actors(List.of(Person.class)), Tenure.Builder::person)
                .with(scope.newest(OfficeId.class), Tenure.Builder::office)
                .maybe(TimeExpression.class, Tenure.Builder::period)
                .maybe(TenureStatus.class, Tenure.Builder::status)
                .build(Tenure.Builder::build);
    }

    private static Arbitrary<Membership> membership(ReferenceScope scope, Arbitrary<MembershipId> ids) {
        return Entries.entry(scope, Membership::builder, "evidence")
                .with(ids, Membership.Builder::id)
                .with(scope.older(ActorId.class), Membership.Builder::member)
                .with(scope.newest(ActorId.class), Membership.Builder::body)
                .maybe(Texts.any(), Membership.Builder::role)
                .rarely(ActorId.class, Membership.Builder::onBehalfOf)
                .maybe(TimeExpression.class, Membership.Builder::period)
                .maybe(MembershipStatus.class, Membership.Builder::status)
                .build(builder -> forOthers(builder.build()));
    }
}
