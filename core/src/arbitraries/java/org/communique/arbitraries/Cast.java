package org.communique.arbitraries;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import org.communique.actor.Actor;
import org.communique.actor.Collective;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.actor.Person;
import org.communique.actor.State;
import org.communique.actor.Tenure;
import org.communique.actor.UnrecognizedActor;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.DiplomaticEvent;
import org.communique.id.ActorId;
import org.communique.id.EntryId;
import org.communique.id.EventId;
import org.communique.id.LinkId;
import org.communique.id.MembershipId;
import org.communique.id.OfficeId;
import org.communique.id.PledgeId;
import org.communique.id.SourceId;
import org.communique.id.StatementId;
import org.communique.id.TenureId;
import org.communique.id.UnrecognizedId;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.communique.statement.Statement;

/**
 * The ids of one dossier, and which kind each has: a source and two actors at least.
 *
 * <p>The ids are drawn before everything else, so that each entry can refer to any other. There is a fixed number of
 * casts, from small to large; each makes its arbitraries once.
 */
final class Cast {

    /** How many casts there are; a dossier shrinks towards the first. */
    static final int NUMBER = 24;

    private static final List<String> SLUGS = List.of(
            "uk",
            "keir-starmer",
            "france",
            "eu",
            "london",
            "gazette",
            "summit-2025-03",
            "drones",
            "loan",
            "peace-plan");

    private static final Map<Class<? extends EntryId>, Class<? extends Entry>> TYPES = Map.of(
            SourceId.class, Source.class,
            OfficeId.class, Office.class,
            TenureId.class, Tenure.class,
            MembershipId.class, Membership.class,
            StatementId.class, Statement.class,
            PledgeId.class, Pledge.class,
            EventId.class, DiplomaticEvent.class,
            LinkId.class, Link.class,
            UnrecognizedId.class, UnrecognizedEntry.class);

    /** In the order in which they join a cast, so that there is a person and a state in each. */
    private static final List<Class<? extends Actor>> ACTOR_TYPES =
            List.of(Person.class, State.class, Organization.class, Collective.class, UnrecognizedActor.class);

    private final Random random;
    private final int most;
    private final Map<Class<? extends EntryId>, List<? extends EntryId>> ids = new LinkedHashMap<>();
    private final Map<ActorId, Class<? extends Actor>> actors = new LinkedHashMap<>();
    private final Scope scope;

    private Cast(int number) {
        this.random = new Random(number * 7919L);
        this.most = 1 + number / 8;
        draw(SourceId.class, SourceId::of, 1);
        Map<Class<? extends Actor>, List<ActorId>> byType = cast(draw(ActorId.class, ActorId::of, 2));
        if (!draw(OfficeId.class, OfficeId::of, 0).isEmpty()) {
            draw(TenureId.class, TenureId::of, 0);
        }
        draw(MembershipId.class, MembershipId::of, 0);
        draw(StatementId.class, StatementId::of, 0);
        draw(PledgeId.class, PledgeId::of, 0);
        draw(EventId.class, EventId::of, 0);
        draw(LinkId.class, LinkId::of, 0);
        draw(UnrecognizedId.class, local -> new UnrecognizedId("resolution", local), 0);
        this.scope = Scope.of(ids, byType);
    }

    static Cast of(int number) {
        return new Cast(number);
    }

    Scope scope() {
        return scope;
    }

    /** One arbitrary an entry, kind by kind. */
    Stream<Arbitrary<? extends Entry>> entries() {
        return ids.values().stream().flatMap(List::stream).map(this::entry);
    }

    private Arbitrary<? extends Entry> entry(EntryId id) {
        Class<? extends Entry> type = id instanceof ActorId ? actors.get(id) : TYPES.get(id.getClass());
        return Catalogue.make(Objects.requireNonNull(type), id, scope);
    }

    private <I extends EntryId> List<I> draw(Class<I> kind, Function<String, I> of, int least) {
        List<String> locals = new ArrayList<>(SLUGS);
        locals.set(random.nextInt(SLUGS.size()), Ids.AWKWARD.get(random.nextInt(Ids.AWKWARD.size())));
        Collections.shuffle(locals, random);
        List<I> drawn =
                locals.stream().limit(least + random.nextInt(most + 1)).map(of).toList();
        if (!drawn.isEmpty()) {
            ids.put(kind, drawn);
        }
        return drawn;
    }

    private Map<Class<? extends Actor>, List<ActorId>> cast(List<ActorId> drawn) {
        Map<Class<? extends Actor>, List<ActorId>> byType = new HashMap<>();
        for (ActorId id : drawn) {
            Class<? extends Actor> type = ACTOR_TYPES.get(actors.size() % ACTOR_TYPES.size());
            actors.put(id, type);
            byType.computeIfAbsent(type, none -> new ArrayList<>()).add(id);
        }
        return byType;
    }
}
