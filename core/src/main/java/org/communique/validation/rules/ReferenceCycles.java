package org.communique.validation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.communique.actor.Collective;
import org.communique.actor.Office;
import org.communique.actor.Organization;
import org.communique.dossier.Dossier;
import org.communique.entry.Entry;
import org.communique.entry.Link;
import org.communique.entry.Relation;
import org.communique.event.DiplomaticEvent;
import org.communique.evidence.Citation;
import org.communique.id.EntryId;
import org.communique.id.LinkId;
import org.communique.shape.Visit;
import org.communique.shape.Walk;
import org.communique.source.Source;
import org.communique.statement.Statement;
import org.communique.term.Basis;
import org.communique.time.Anchor;
import org.communique.time.TimeExpression;

/** Finds entries that lead back to themselves by references that must not. */
final class ReferenceCycles {

    private static final List<Relation> ORDERING =
            List.of(Relation.PART_OF, Relation.SUPERSEDES, Relation.RESTATES, Relation.DRAWS_ON);

    /** Whatever says that one thing is within another. */
    private static final String PART = Relation.PART_OF.code();

    private ReferenceCycles() {}

    /**
     * Entries that all lead to each other.
     *
     * @param reference the first reference between two of them in the document
     * @param size how many there are
     */
    record Cycle(Visit<?> reference, int size) {}

    /** {@return the cycles of what is not deprecated, each once and graph by graph, in the order of their first entries} */
    static List<Cycle> in(Visit<Dossier> dossier) {
        Map<String, List<Edge>> graphs = new LinkedHashMap<>();
        DossierEntries.eachValid(dossier, Entry.class, entry -> edges(entry)
                .forEach(edge -> graphs.computeIfAbsent(edge.graph(), graph -> new ArrayList<>())
                        .add(edge)));
        return graphs.values().stream().flatMap(ReferenceCycles::cycles).toList();
    }

    private static Stream<Edge> edges(Visit<Entry> entry) {
        Entry value = entry.value();
        if (value instanceof Source source) {
            return source.published().stream().flatMap(time -> anchor(time, entry, "published"));
        } else if (value instanceof DiplomaticEvent event) {
            return event.when().stream().flatMap(time -> anchor(time, entry, "when"));
        } else if (value instanceof Organization body) {
            return body.parent().map(whole -> edge(PART, whole, entry, "parent")).stream();
        } else if (value instanceof Collective some) {
            return some.subsetOf().map(whole -> edge(PART, whole, entry, "subsetOf")).stream();
        } else if (value instanceof Office office) {
            return office.body().map(body -> edge(PART, body, entry, "body")).stream();
        } else if (value instanceof Statement statement) {
            return Stream.concat(
                    statement.reports().map(told -> edge("reports", told, entry, "reports")).stream(), accounts(entry));
        }
        return value instanceof Link link ? edges(link, entry) : Stream.empty();
    }

    /** Links between the same ends have a rule of their own. */
    private static Stream<Edge> edges(Link link, Visit<Entry> entry) {
        Stream<Edge> order = Stream.of(link)
                .filter(any ->
                        ORDERING.contains(any.relation()) && !any.subject().equals(any.object()))
                .map(any -> new Edge(any.relation().code(), any.subject(), any.object(), entry.member("object")));
        Stream<Edge> ends = Stream.of("subject", "object")
                .map(entry::member)
                .flatMap(end -> end.value() instanceof LinkId id
                        ? Stream.of(new Edge("ends", link.id(), id, end))
                        : Stream.empty());
        return Stream.concat(order, ends);
    }

    /** What counts from another entry; where a date is known otherwise, only what counts from itself is wrong. */
    private static Stream<Edge> anchor(TimeExpression time, Visit<Entry> entry, String attribute) {
        boolean counted = time.edtf().isEmpty() || time.basis().equals(Basis.RESOLVED);
        return time.anchor().stream()
                .flatMap(point -> point instanceof Anchor.OfEntry other ? Stream.of(other.id()) : Stream.empty())
                .filter(id -> counted || id.equals(entry.value().id()))
                .map(id -> new Edge(
                        "anchor",
                        entry.value().id(),
                        id,
                        entry.member(attribute).member("anchor")));
    }

    /** By whose account a statement, or anything in it, is known. */
    private static Stream<Edge> accounts(Visit<Entry> statement) {
        List<Edge> accounts = new ArrayList<>();
        Walk.over(statement, visit -> visit.as(Citation.class)
                .flatMap(citation -> citation.value().via())
                .ifPresent(via -> accounts.add(new Edge("via", statement.value().id(), via, visit.member("via")))));
        return accounts.stream();
    }

    private static Edge edge(String graph, EntryId to, Visit<Entry> entry, String attribute) {
        return new Edge(graph, entry.value().id(), to, entry.member(attribute));
    }

    private static Stream<Cycle> cycles(List<Edge> edges) {
        StronglyConnectedComponents components = StronglyConnectedComponents.of(edges);
        Map<Integer, Edge> first = new LinkedHashMap<>();
        edges.stream()
                .filter(edge -> components.inCycle(edge.from(), edge.to()))
                .forEach(edge -> first.putIfAbsent(components.of(edge.from()), edge));
        return first.entrySet().stream()
                .map(cycle -> new Cycle(cycle.getValue().reference(), components.size(cycle.getKey())));
    }

    /**
     * A reference from one entry to another.
     *
     * @param graph what may not lead back to itself
     */
    record Edge(String graph, EntryId from, EntryId to, Visit<?> reference) {}
}
