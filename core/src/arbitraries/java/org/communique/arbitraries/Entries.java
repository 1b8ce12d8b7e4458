package org.communique.arbitraries;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.communique.actor.Actor;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Tenure;
import org.communique.entry.Classification;
import org.communique.entry.ClassificationScheme;
import org.communique.entry.Condition;
import org.communique.entry.ConditionKind;
import org.communique.entry.Coordinates;
import org.communique.entry.Entry;
import org.communique.entry.Identifier;
import org.communique.entry.IdentifierScheme;
import org.communique.entry.Link;
import org.communique.entry.Marking;
import org.communique.entry.MarkingKind;
import org.communique.entry.Place;
import org.communique.entry.PlaceResolution;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.entry.Topic;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.extension.Extensions;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.LinkId;
import org.communique.id.NeedId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.UnrecognizedId;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.communique.term.CountryCode;
import org.communique.time.Ternary;
import org.communique.time.TimeExpression;

/** Arbitrary entries of any kind, links, and the values that all kinds share. */
public final class Entries {

    private static final Set<Relation> OF_STATEMENTS = Set.of(Relation.SUPPORTS, Relation.REFUTES);

    /** What is done to events, pledges and statements; sources and needs do nothing, and nothing is done to them. */
    private static final Set<Relation> OF_ACTS =
            Set.of(Relation.FULFILS, Relation.LEADS_TO, Relation.CONCURRENT_WITH, Relation.SUSPENDS, Relation.ENDS);

    /** What joins pledges; the second joins needs too. */
    private static final Set<Relation> OF_PLEDGES = Set.of(Relation.DRAWS_ON, Relation.ADDITIONAL_TO);

    private Entries() {}

    /** {@return entries of every kind} */
    public static Arbitrary<Entry> any() {
        return ReferenceScope.anywhere().any(Entry.class);
    }

    /** {@return links between any two ids} */
    public static Arbitrary<Link> links() {
        return ReferenceScope.anywhere().any(Link.class);
    }

    /** {@return topics of every shape} */
    public static Arbitrary<Topic> topics() {
        return ReferenceScope.anywhere().any(Topic.class);
    }

    /** {@return conditions of every shape} */
    public static Arbitrary<Condition> conditions() {
        return ReferenceScope.anywhere().any(Condition.class);
    }

    /** {@return places of every shape} */
    public static Arbitrary<Place> places() {
        return ReferenceScope.anywhere().any(Place.class);
    }

    static void list(ArbitraryCatalogue catalogue) {
        catalogue
                .add(Topic.class, Entries::topic)
                .add(Condition.class, Entries::condition)
                .add(Identifier.class, Entries::identifier)
                .add(Classification.class, Entries::classification)
                .add(Marking.class, Entries::marking)
                .add(Coordinates.class, Entries::coordinates)
                .add(Place.class, Entries::place)
                .add(Link.class, LinkId.class, Entries::link)
                .add(UnrecognizedEntry.class, UnrecognizedId.class, Entries::unrecognized)
                .choice(
                        Entry.class,
                        List.of(
                                Source.class,
                                Actor.class,
                                Office.class,
                                Tenure.class,
                                Membership.class,
                                Statement.class,
                                Pledge.class,
                                Need.class,
                                DiplomaticEvent.class,
                                Link.class,
                                UnrecognizedEntry.class));
    }

    /** What every entry has; {@code lists} are the attributes that a source may leave open. */
    static <B extends Entry.Builder<B>> BuilderArbitraryConfigurer<B> entry(
            ReferenceScope scope, Supplier<B> start, String... lists) {
        return BuilderArbitraryConfigurer.of(scope, start)
                .maybe(Texts.any(), B::title)
                .list(Citation.class, 0, 2, B::addAllEvidence)
                .rarely(Arbitraries.of(Rank.class), B::rank)
                .rarely(Times.instants(), B::recorded)
                .rareList(Identifier.class, 2, B::addAllIdentifiers)
                .rareList(Classification.class, 2, B::addAllClassifications)
                .rareList(Marking.class, 2, B::addAllMarkings)
                .rarely(Texts.any(), B::note)
                .rarely(Arbitraries.of(lists).map(List::of), B::addAllOpen)
                .rarely(Extensions.class, B::extensions);
    }

    private static Arbitrary<Topic> topic(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, Topic::builder)
                .either(Texts.any(), Topic.Builder::text, scope.any(EntryId.class), Topic.Builder::entry)
                .list(Citation.class, 0, 1, Topic.Builder::addAllEvidence)
                .rarely(Extensions.class, Topic.Builder::extensions)
                .build(Topic.Builder::build);
    }

    private static Arbitrary<Condition> condition(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, Condition::builder)
                .either(Texts.any(), Condition.Builder::text, scope.conditions(), Condition.Builder::entry)
                .maybe(Arbitraries.of(ConditionKind.class), Condition.Builder::kind)
                .maybe(Arbitraries.of(Ternary.class), Condition.Builder::satisfied)
                .list(Citation.class, 0, 1, Condition.Builder::addAllEvidence)
                .rarely(Extensions.class, Condition.Builder::extensions)
                .build(Condition.Builder::build);
    }

    private static Arbitrary<Identifier> identifier(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, Identifier::builder)
                .with(IdentifierScheme.class, Identifier.Builder::scheme)
                .with(
                        WeightedChoice.of(4, Arbitraries.of("Q145", "GB", "XM-DAC-12-1", "529900T8BM49AURSDO55"))
                                .or(1, Texts.any()),
                        Identifier.Builder::value)
                .rarely(Arbitraries.of(Rank.class), Identifier.Builder::rank)
                .rarely(TimeExpression.class, Identifier.Builder::period)
                .list(Citation.class, 0, 1, Identifier.Builder::addAllEvidence)
                .rarely(Extensions.class, Identifier.Builder::extensions)
                .build(Identifier.Builder::build);
    }

    private static Arbitrary<Classification> classification(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, Classification::builder)
                .with(ClassificationScheme.class, Classification.Builder::scheme)
                .with(
                        WeightedChoice.of(4, Arbitraries.of("043", "CONSULT", "C01", "15210", "0231"))
                                .or(1, Texts.any()),
                        Classification.Builder::code)
                .maybe(Texts.any(), Classification.Builder::label)
                .maybe(Amounts.percentages(), Classification.Builder::percentage)
                .rarely(Extensions.class, Classification.Builder::extensions)
                .build(Classification.Builder::build);
    }

    private static Arbitrary<Marking> marking(ReferenceScope scope) {
        Arbitrary<String> values = WeightedChoice.of(4, Arbitraries.of("CC-BY-4.0", "TLP:AMBER", "public"))
                .or(1, Texts.any());
        return BuilderArbitraryConfigurer.of(scope, Marking::builder)
                .with(MarkingKind.class, Marking.Builder::kind)
                .either(values, Marking.Builder::value, Times.instants(), Marking.Builder::until)
                .rarely(Extensions.class, Marking.Builder::extensions)
                .build(Marking.Builder::build);
    }

    private static Arbitrary<Coordinates> coordinates(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, Coordinates::builder)
                .with(degrees(90), Coordinates.Builder::latitude)
                .with(degrees(180), Coordinates.Builder::longitude)
                .rarely(Extensions.class, Coordinates.Builder::extensions)
                .build(Coordinates.Builder::build);
    }

    private static Arbitrary<BigDecimal> degrees(int limit) {
        BigDecimal most = BigDecimal.valueOf(limit);
        return WeightedChoice.of(
                        4,
                        Arbitraries.bigDecimals().between(most.negate(), most).ofScale(5))
                .or(1, Arbitraries.of(most, most.negate(), BigDecimal.ZERO, new BigDecimal("1E-18")));
    }

    private static Arbitrary<Place> place(ReferenceScope scope) {
        return BuilderArbitraryConfigurer.of(scope, Place::builder)
                .with(Texts.names(), Place.Builder::name)
                .maybe(CountryCode.class, Place.Builder::country)
                .rarely(Coordinates.class, Place.Builder::coordinates)
                .maybe(PlaceResolution.class, Place.Builder::resolution)
                .rareList(Identifier.class, 2, Place.Builder::addAllIdentifiers)
                .rarely(Extensions.class, Place.Builder::extensions)
                .build(Place.Builder::build);
    }

    private static Arbitrary<Link> link(ReferenceScope scope, Arbitrary<LinkId> ids) {
        BiConsumer<Link.Builder, List<EntryId>> set =
                (builder, pair) -> builder.subject(pair.get(0)).object(pair.get(1));
        return entry(scope, Link::builder, "evidence", "identifiers")
                .with(ids, Link.Builder::id)
                .with(scope.isAnywhere() ? pairs(scope.any(EntryId.class)) : newestAndOther(scope), set)
                .with(Relation.class, Link.Builder::relation)
                .build(builder -> scope.isAnywhere() ? builder.build() : consistent(builder.build()));
    }

    private static Arbitrary<List<EntryId>> pairs(Arbitrary<EntryId> ends) {
        return Combinators.combine(ends, ends)
                .filter((subject, object) -> !subject.equals(object))
                .as(List::of);
    }

    private static Arbitrary<List<EntryId>> newestAndPeer(ReferenceScope scope) {
        return Combinators.combine(scope.newest(EntryId.class), scope.peersOfNewest())
                .as(List::of);
    }

    /** A pledge may answer a need; any other entry is linked to a peer. */
    private static Arbitrary<List<EntryId>> newestAndOther(ReferenceScope scope) {
        return scope.isNewest(PledgeId.class) && scope.has(NeedId.class)
                ? WeightedChoice.of(1, newestAndPeer(scope))
                        .or(
                                1,
                                Combinators.combine(scope.newest(PledgeId.class), scope.any(NeedId.class))
                                        .as(List::of))
                : newestAndPeer(scope);
    }

    /** The same link, from the newer to the older except where it leads on, with a relation that the two can have. */
    private static Link consistent(Link link) {
        if (link.subject() instanceof PledgeId && link.object() instanceof NeedId) {
            return link.toBuilder().relation(Relation.ANSWERS).build();
        }
        Link possible = canHave(link.subject(), link.relation())
                ? link
                : link.toBuilder().relation(Relation.SAME_AS).build();
        return possible.relation().equals(Relation.LEADS_TO)
                ? possible.toBuilder()
                        .subject(link.object())
                        .object(link.subject())
                        .build()
                : possible;
    }

    private static boolean canHave(EntryId end, Relation relation) {
        if (relation.equals(Relation.ANSWERS)) {
            return false;
        } else if (OF_PLEDGES.contains(relation)) {
            return end instanceof PledgeId || (end instanceof NeedId && relation.equals(Relation.ADDITIONAL_TO));
        } else if (end instanceof ActorId) {
            return relation.equals(Relation.SAME_AS);
        } else if (end instanceof SourceId || end instanceof NeedId) {
            return !OF_STATEMENTS.contains(relation) && !OF_ACTS.contains(relation);
        }
        return end instanceof StatementId || !OF_STATEMENTS.contains(relation);
    }

    private static Arbitrary<UnrecognizedEntry> unrecognized(ReferenceScope scope, Arbitrary<UnrecognizedId> ids) {
        return entry(scope, UnrecognizedEntry::builder, "evidence", "identifiers")
                .with(ids, UnrecognizedEntry.Builder::id)
                .maybe(Extensions.class, UnrecognizedEntry.Builder::extensions)
                .build(UnrecognizedEntry.Builder::build);
    }
}
