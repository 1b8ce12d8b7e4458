package org.communique.shape;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.communique.actor.Actor;
import org.communique.actor.Membership;
import org.communique.actor.Office;
import org.communique.actor.Tenure;
import org.communique.entry.Link;
import org.communique.entry.UnrecognizedEntry;
import org.communique.event.DiplomaticEvent;
import org.communique.pledge.Need;
import org.communique.pledge.Pledge;
import org.communique.source.Source;
import org.communique.statement.Statement;

/** The kinds of entry, from which all other kinds of the model are reached. */
public final class Shapes {

    /** Sources. */
    public static final Shape<Source> SOURCE = SourceShapes.SOURCE;

    /** Actors. */
    public static final Union<Actor> ACTOR = ActorShapes.ACTOR;

    /** Offices. */
    public static final Shape<Office> OFFICE = ActorShapes.OFFICE;

    /** Tenures. */
    public static final Shape<Tenure> TENURE = ActorShapes.TENURE;

    /** Memberships. */
    public static final Shape<Membership> MEMBERSHIP = ActorShapes.MEMBERSHIP;

    /** Statements. */
    public static final Shape<Statement> STATEMENT = StatementShapes.STATEMENT;

    /** Pledges. */
    public static final Shape<Pledge> PLEDGE = PledgeShapes.PLEDGE;

    /** Needs. */
    public static final Shape<Need> NEED = PledgeShapes.NEED;

    /** Events. */
    public static final Shape<DiplomaticEvent> EVENT = EventShapes.DIPLOMATIC_EVENT;

    /** Links. */
    public static final Shape<Link> LINK = EntryShapes.LINK;

    /** Entries of kinds that this release does not know. */
    public static final Keyed<UnrecognizedEntry> UNRECOGNIZED =
            Keyed.of(EntryShapes.UNRECOGNIZED_ENTRY, UnrecognizedEntry::kind, Ids.UNKNOWN_KINDS);

    private Shapes() {}

    /** {@return the kind and all that its values can hold, each once, in the order in which they are met} */
    public static List<Kind<?>> reachedFrom(Kind<?> root) {
        Set<Kind<?>> known = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Kind<?>> reached = new ArrayList<>();
        Deque<Kind<?>> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Kind<?> next = open.remove();
            if (known.add(next)) {
                reached.add(next);
                within(next).forEach(open::add);
            }
        }
        return List.copyOf(reached);
    }

    private static Stream<? extends Kind<?>> within(Kind<?> kind) {
        if (kind instanceof Shape<?> shape) {
            return shape.attributes().stream().map(Attribute::kind);
        } else if (kind instanceof Union<?> union) {
            return Stream.concat(union.byType().values().stream(), Stream.of(union.otherwise()));
        } else if (kind instanceof Keyed<?> keyed) {
            return Stream.of(keyed.behind());
        }
        return Stream.empty();
    }
}
