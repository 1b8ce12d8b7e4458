package org.communique.arbitraries;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import org.communique.actor.Collective;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.actor.UnrecognizedActor;
import org.communique.arbitraries.ReferenceScope.Member;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.DiplomaticEvent;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.NeedId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.id.UnrecognizedId;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.communique.statement.Statement;

/**
 * Entries in an order in which each refers to earlier ones alone, so that the first of them, however many, make a whole
 * dossier: nothing that it refers to is missing, and nothing refers to itself by a detour.
 *
 * <p>What may be there only once stands right behind what it is about, and is about the newest: a tenure of each
 * office, a membership in each organization, a link from each entry to a peer.
 */
final class DossierGenerator {

    static final int SIZE = 36;

    private static final int AWKWARD_ONE_IN = 6;
    private static final int COMPANION_ONE_IN = 2;

    private static final Map<Class<? extends Entry>, Function<String, EntryId>> IDS = Map.ofEntries(
            Map.entry(Source.class, SourceId::of),
            Map.entry(State.class, ActorId::of),
            Map.entry(Person.class, ActorId::of),
            Map.entry(Organization.class, ActorId::of),
            Map.entry(Collective.class, ActorId::of),
            Map.entry(UnrecognizedActor.class, ActorId::of),
            Map.entry(Office.class, OfficeId::of),
            Map.entry(Tenure.class, TenureId::of),
            Map.entry(Membership.class, MembershipId::of),
            Map.entry(Statement.class, StatementId::of),
            Map.entry(Pledge.class, PledgeId::of),
            Map.entry(Need.class, NeedId::of),
            Map.entry(DiplomaticEvent.class, EventId::of),
            Map.entry(Link.class, LinkId::of),
            Map.entry(UnrecognizedEntry.class, local -> new UnrecognizedId("resolution", local)));

    /** What every other entry needs one of. */
    private static final List<Class<? extends Entry>> FIRST = List.of(Source.class, Person.class, State.class);

    /** What comes then, by chance; what a story has most of is here twice. */
    private static final List<Class<? extends Entry>> NEXT = List.of(
            Source.class,
            State.class,
            Person.class,
            Organization.class,
            Organization.class,
            Collective.class,
            UnrecognizedActor.class,
            Office.class,
            Office.class,
            Statement.class,
            Statement.class,
            Pledge.class,
            Pledge.class,
            Need.class,
            DiplomaticEvent.class,
            DiplomaticEvent.class,
            UnrecognizedEntry.class);

    private final Random random;
    private final List<Member> members = new ArrayList<>();
    private final Map<Integer, Arbitrary<? extends Entry>> made = new ConcurrentHashMap<>();

    /** One of many casts, by its number. */
    DossierGenerator(int number) {
        this.random = new Random(number);
        FIRST.forEach(this::add);
        while (members.size() < SIZE) {
            Class<? extends Entry> next = NEXT.get(random.nextInt(NEXT.size()));
            add(next);
            companion(next)
                    .filter(companion -> random.nextInt(COMPANION_ONE_IN) == 0)
                    .ifPresent(this::add);
        }
    }

    /** The entries in the place with this index, from 0. */
    Arbitrary<? extends Entry> entry(int index) {
        return made.computeIfAbsent(index, each -> {
            Member member = members.get(each);
            return ArbitraryCatalogue.make(member.type(), member.id(), ReferenceScope.of(members.subList(0, each)));
        });
    }

    private void add(Class<? extends Entry> type) {
        members.add(new Member(newId(Objects.requireNonNull(IDS.get(type))), type));
    }

    /** What can stand right behind an entry of this type. */
    private Optional<Class<? extends Entry>> companion(Class<? extends Entry> type) {
        if (type == Office.class) {
            return Optional.of(Tenure.class);
        }
        if (type == Organization.class) {
            return Optional.of(Membership.class);
        }
        boolean hasPeer =
                members.stream().filter(member -> member.type() == type).count() > 1;
        return hasPeer ? Optional.of(Link.class) : Optional.empty();
    }

    private EntryId newId(Function<String, EntryId> of) {
        List<String> locals = random.nextInt(AWKWARD_ONE_IN) == 0 ? Ids.AWKWARD : Ids.SLUGS;
        EntryId id = of.apply(locals.get(random.nextInt(locals.size())));
        boolean taken = members.stream().anyMatch(member -> member.id().equals(id));
        return taken ? newId(of) : id;
    }
}
