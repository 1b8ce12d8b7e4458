package org.communique.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.communique.actor.Collective;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Rank;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.id.EntryId;
import org.communique.id.LinkId;
import org.communique.internal.StronglyConnectedComponents;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.shape.WalkPlan;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.communique.term.Basis;
import org.communique.time.Anchor;
import org.communique.time.TimeExpression;

/** A reference that must not lead back to where it starts, such as that of a body to its parent. */
public final class OrderingReference {

    private static final List<Relation> RELATIONS =
            List.of(Relation.PART_OF, Relation.SUPERSEDES, Relation.RESTATES, Relation.DRAWS_ON);

    private static final WalkPlan CITATIONS = WalkPlan.to(Citation.class);

    private static final String PART = Relation.PART_OF.code();

    private final String order;
    private final EntryId from;
    private final EntryId to;
    private final Visit<?> at;

    private OrderingReference(String order, EntryId from, EntryId to, Visit<?> at) {
        this.order = order;
        this.from = from;
        this.to = to;
        this.at = at;
    }

    /** {@return those of an entry, in document order; none of a deprecated one} */
    public static List<OrderingReference> of(Visit<? extends Entry> entry) {
        return entry.value().rank() == Rank.DEPRECATED ? List.of() : new Finder(entry).found();
    }

    /** {@return of each circle that references make the references in it, order by order, in the order of their first ones} */
    public static List<List<OrderingReference>> circles(Collection<OrderingReference> references) {
        Map<String, List<OrderingReference>> orders = new LinkedHashMap<>();
        references.forEach(reference -> orders.computeIfAbsent(reference.order(), any -> new ArrayList<>())
                .add(reference));
        List<List<OrderingReference>> circles = new ArrayList<>();
        orders.values().forEach(order -> circles.addAll(circlesIn(order)));
        return circles;
    }

    private static Collection<List<OrderingReference>> circlesIn(List<OrderingReference> references) {
        OrderingGraph graph = new OrderingGraph(references);
        StronglyConnectedComponents components = StronglyConnectedComponents.of(graph);
        Map<Integer, List<OrderingReference>> circles = new LinkedHashMap<>();
        for (OrderingReference reference : references) {
            int from = graph.number(reference.from());
            if (components.areTogether(from, graph.number(reference.to()))) {
                circles.computeIfAbsent(components.of(from), any -> new ArrayList<>())
                        .add(reference);
            }
        }
        return circles.values();
    }

    /** {@return what leads on to each other: whatever says that one thing is within another is of one order} */
    public String order() {
        return order;
    }

    /** {@return where it starts} */
    public EntryId from() {
        return from;
    }

    /** {@return where it leads} */
    public EntryId to() {
        return to;
    }

    /** {@return where it stands} */
    public Visit<?> at() {
        return at;
    }

    /** {@return the reference in words} */
    @Override
    public String toString() {
        return from + " " + order + " " + to;
    }

    /** Finds those of one entry. */
    private static final class Finder {

        private final List<OrderingReference> found = new ArrayList<>();
        private final Visit<? extends Entry> entry;

        Finder(Visit<? extends Entry> entry) {
            this.entry = entry;
        }

        List<OrderingReference> found() {
            Entry value = entry.value();
            if (value instanceof Source source) {
                addAnchor(source.published(), "published");
            } else if (value instanceof DiplomaticEvent event) {
                addAnchor(event.when(), "when");
            } else if (value instanceof Organization body) {
                add(PART, body.parent(), "parent");
            } else if (value instanceof Collective some) {
                add(PART, some.subsetOf(), "subsetOf");
            } else if (value instanceof Office office) {
                add(PART, office.body(), "body");
            } else if (value instanceof Statement statement) {
                add("reports", statement.reports(), "reports");
                Walk.over(entry, CITATIONS, visit -> addAccount(statement, visit));
            } else if (value instanceof Link link) {
                add(link);
            }
            return found;
        }

        /** A link from an entry to itself has a rule of its own. */
        private void add(Link link) {
            if (RELATIONS.contains(link.relation()) && !link.subject().equals(link.object())) {
                add(link.relation().code(), link.subject(), link.object(), entry.member("object"));
            }
            for (String end : List.of("subject", "object")) {
                if (entry.member(end).value() instanceof LinkId id) {
                    add("ends", link.id(), id, entry.member(end));
                }
            }
        }

        /** What counts from another entry; where a date is known otherwise, only what counts from itself is wrong. */
        private void addAnchor(Optional<TimeExpression> told, String attribute) {
            if (told.isPresent() && told.get().anchor().orElse(null) instanceof Anchor.OfEntry other) {
                TimeExpression time = told.get();
                boolean counted = time.edtf().isEmpty() || time.basis().equals(Basis.RESOLVED);
                if (counted || other.id().equals(entry.value().id())) {
                    Visit<?> anchor = entry.member(attribute).member("anchor");
                    add("anchor", entry.value().id(), other.id(), anchor);
                }
            }
        }

        /** By whose account a statement, or anything in it, is known. */
        private void addAccount(Statement statement, Visit<?> visit) {
            if (visit.value() instanceof Citation citation && citation.via().isPresent()) {
                add("via", statement.id(), citation.via().get(), visit.member("via"));
            }
        }

        private void add(String order, Optional<? extends EntryId> to, String attribute) {
            to.ifPresent(id -> add(order, entry.value().id(), id, entry.member(attribute)));
        }

        private void add(String order, EntryId from, EntryId to, Visit<?> at) {
            found.add(new OrderingReference(order, from, to, at));
        }
    }
}
